#include "core/nomination/askedneeds.h"
#include "core/nomination/specialtytree.h"
#include "core/nomination/specialtywords.h"
#include "tests/core/nomination/visit.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

DirectoryEntry specialty(qint64 id, const QString &name, qint64 parent = 0)
{
    DirectoryEntry entry;
    entry.id = {id};
    entry.list = WordList::Specialty;
    entry.name = name;
    entry.parent = {parent};
    entry.position = static_cast<int>(id);
    return entry;
}

QStringList shown(const Directory &directory, const QList<SpecialtyProposal> &proposals)
{
    QStringList texts;
    for (const SpecialtyProposal &each : proposals)
        texts.append(directory.name(each.specialty) + u":"_s + each.hits.join(u"+"_s));
    return texts;
}

} // namespace

TEST_CASE("a narrower specialty serves the wider one, a depth less for each step", "[nomination]")
{
    const Directory tree(
        {specialty(1, u"农业"_s), specialty(2, u"畜牧"_s, 1), specialty(3, u"肉牛"_s, 2), specialty(4, u"种植"_s, 1)});
    using Depths = QMap<QString, int>;
    CHECK(servedDepths(tree, {{{3}, 3}}) == Depths {{u"肉牛"_s, 3}, {u"畜牧"_s, 2}, {u"农业"_s, 1}});
    CHECK(servedDepths(tree, {{{3}, 1}}) == Depths {{u"肉牛"_s, 1}});
    CHECK(servedDepths(tree, {{{1}, 3}}) == Depths {{u"农业"_s, 3}}); // never the other way
    CHECK(servedDepths(tree, {{{4}, 2}, {{2}, 3}, {{1}, 1}})
          == Depths {{u"种植"_s, 2}, {u"畜牧"_s, 3}, {u"农业"_s, 2}}); // the deepest counts
    const Directory circle({specialty(1, u"甲"_s, 2), specialty(2, u"乙"_s, 1)});
    CHECK(servedDepths(circle, {{{1}, 3}}) == Depths {{u"甲"_s, 3}, {u"乙"_s, 2}});
}

TEST_CASE_METHOD(Visit, "who holds a narrower specialty is a specialist of the wider theme", "[nomination]")
{
    DirectoryEntry narrow = valueOf(DirectoryRepository(database).find(word(WordList::Specialty, u"跨境电商"_s)));
    narrow.parent = word(WordList::Specialty, u"电商"_s);
    valueOf(act(*workbook, [&] { return DirectoryRepository(database).update(narrow); }));
    Member expert = add(u"戊"_s, u"西县"_s, 0);
    expert.specialties = {{narrow.id, 3}};
    expert = update(expert);
    need(u"电商"_s);

    CHECK(exclusion(expert).isEmpty());
    const auto problem = valueOf(nominationProblem(database, visit.id)).selection;
    CHECK(selection::findMember(problem, QString::number(expert.id.value))->specialties.value(u"电商"_s) == 2);
    CHECK(panel().contains(u"丁"_s)); // who leads in the theme itself serves deeper
    expert.specialties = {{narrow.id, 2}};
    update(expert);
    CHECK_FALSE(exclusion(expert).isEmpty()); // one step up is too shallow
}

TEST_CASE_METHOD(Visit, "needs of one specialty weigh together under their numbers", "[nomination]")
{
    need(QStringList {u"电商"_s, u"物流"_s});
    need(QStringList {u"财税"_s, u"电商"_s});
    need(QStringList {u"财税"_s, u"培训"_s});
    need(QStringList {});
    const auto problem = valueOf(nominationProblem(database, visit.id));
    QStringList needs;
    for (const selection::Need &each : problem.selection.needs)
        needs.append(u"%1=%2*%3"_s.arg(each.id, each.specialty).arg(each.weight));
    CHECK(needs == QStringList {u"1-1、1-2=电商*2"_s, u"1-1=物流*1"_s, u"1-2、1-3=财税*2"_s, u"1-3=培训*1"_s});
    REQUIRE(problem.remarks.size() == 1);
    CHECK(problem.remarks.first() == u"No specialty is confirmed yet for need 1-4, so it does not count."_s);
    CHECK(nomination().remarks == problem.remarks);
}

TEST_CASE_METHOD(Visit, "a need weighs as its urgency does, and one without any weighs least", "[nomination]")
{
    const EntryId urgent = word(WordList::Urgency, u"特急"_s, u"3"_s);
    const EntryId vague = word(WordList::Urgency, u"酌办"_s);
    const auto weighing = [&](const QString &specialty, EntryId urgency) {
        Need changed = need(specialty);
        changed.urgency = urgency;
        valueOf(act(*workbook, [&] { return NeedRepository(database).update(changed); }));
    };
    weighing(u"电商"_s, urgent);
    weighing(u"物流"_s, vague);
    weighing(u"电商"_s, {});
    const auto needs = nomination().problem.needs;
    REQUIRE(needs.size() == 2);
    CHECK(needs.at(0).weight == 4);
    CHECK(needs.at(1).weight == 1);
}

TEST_CASE_METHOD(Visit, "two specialties of the same needs are told apart", "[nomination]")
{
    need(QStringList {u"电商"_s, u"物流"_s});
    need(QStringList {u"电商"_s, u"物流"_s});
    QStringList ids;
    for (const selection::Need &each : nomination().problem.needs)
        ids.append(each.id);
    CHECK(ids == QStringList {u"1-1、1-2 电商"_s, u"1-1、1-2 物流"_s});
}

TEST_CASE("the words of a need propose specialties, the longest word at each place", "[nomination]")
{
    DirectoryEntry trade = specialty(1, u"电子商务"_s);
    trade.aliases = {u"电商"_s};
    trade.keywords = {u"直播"_s, u"IT"_s};
    DirectoryEntry media = specialty(2, u"新媒体"_s);
    media.keywords = {u"直播"_s, u"直播带货"_s};
    DirectoryEntry loans = specialty(3, u"信贷"_s);
    loans.keywords = {u"抵押"_s};
    DirectoryEntry guarantee = specialty(4, u"担保"_s);
    guarantee.keywords = {u"抵押物不足"_s};
    const Directory directory({trade, media, loans, guarantee});
    const SpecialtyWords words(directory);
    const auto proposed = [&](const QString &text) { return shown(directory, words.proposalsFor(text)); };

    CHECK(proposed(u"想学电商直播"_s) == QStringList {u"电子商务:电商+直播"_s, u"新媒体:直播"_s});
    CHECK(proposed(u"想学直播带货"_s) == QStringList {u"新媒体:直播带货"_s}); // the shorter word in it is no hit
    CHECK(proposed(u"抵押物不足"_s) == QStringList {u"担保:抵押物不足"_s});
    CHECK(proposed(u"ｉｔ 系统"_s) == QStringList {u"电子商务:IT"_s}); // width and case make no difference
    CHECK(proposed(u"电 商"_s) == QStringList {u"电子商务:电商"_s});
    CHECK(proposed(u"抵押、抵押物不足、直播、电商"_s).size() == SpecialtyWords::mostProposals);
    CHECK(proposed(u"天气"_s).isEmpty());
    CHECK(proposed({}).isEmpty());
    CHECK(SpecialtyWords().proposalsFor(u"电商"_s).isEmpty());
}

TEST_CASE("what the office gives needs by hand teaches what to propose, and what not", "[nomination]")
{
    DirectoryEntry trade = specialty(1, u"电子商务"_s);
    trade.keywords = {u"平台"_s};
    const DirectoryEntry training = specialty(2, u"职业教育"_s);
    const DirectoryEntry loans = specialty(3, u"信贷"_s);
    const Directory directory({trade, training, loans});
    QList<Need> needs;
    const auto teach = [&](const QString &content, const QList<EntryId> &specialties) {
        Need need;
        need.content = content;
        need.specialties = specialties;
        needs.append(need);
    };
    const auto proposed = [&](const QString &text) {
        return shown(directory, SpecialtyWords(directory, needs).proposalsFor(text));
    };
    teach(u"旺季招工难，缺熟练工"_s, {training.id});
    CHECK(proposed(u"开春招工难"_s).isEmpty()); // once is no rule
    teach(u"招工难已有两年"_s, {training.id});
    CHECK(proposed(u"开春招工难"_s) == QStringList {u"职业教育:招工难"_s});
    CHECK(proposed(u"招工"_s).isEmpty());
    teach(u"招工难、还款难"_s, {loans.id}); // it is asked for by others, too
    CHECK(proposed(u"开春招工难"_s).isEmpty());

    CHECK(proposed(u"建检测平台"_s) == QStringList {u"电子商务:平台"_s});
    teach(u"检测平台太远"_s, {loans.id});
    CHECK(proposed(u"建检测平台"_s) == QStringList {u"电子商务:平台"_s});
    teach(u"缺试验平台"_s, {loans.id});
    CHECK(proposed(u"建检测平台"_s).isEmpty()); // set aside twice
    teach(u"上平台卖货"_s, {trade.id});
    CHECK(proposed(u"建检测平台"_s) == QStringList {u"电子商务:平台"_s}); // but it was meant once
    teach(u"天气"_s, {});
    CHECK(proposed(u"天气"_s).isEmpty());
}

TEST_CASE_METHOD(Visit, "proposals are confirmed as one action, and a need without one stays open", "[nomination]")
{
    const Need trade = need(QStringList {}, u"缺少电商渠道"_s);
    const Need weather = need(QStringList {}, u"天气"_s);
    const SpecialtyWords words(valueOf(readDirectory(database)));
    CHECK(valueOf(confirmProposals(*workbook, words, {trade, weather})) == 1);

    NeedRepository needs(database);
    CHECK(valueOf(needs.find(trade.id)).specialties == QList<EntryId> {word(WordList::Specialty, u"电商"_s)});
    CHECK(valueOf(needs.find(weather.id)).specialties.isEmpty());
    succeed(workbook->undo());
    CHECK(valueOf(needs.find(trade.id)).specialties.isEmpty());
}
