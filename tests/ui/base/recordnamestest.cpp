#include "ui/base/recordnames.h"

#include "tests/support/office.h"
#include "ui/base/doubts.h"
#include "ui/base/unknownword.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two who are called 王伟, and one who is not.
struct NamesakesFixture {
    Office office;
    Member teacher = of(u"王伟"_s, u"市一中"_s);
    Member doctor = of(u"王伟"_s, u"市医院"_s);
    Member other = of(u"李敏"_s, u"市一中"_s);
    Facts facts = valueOf(readFacts(office.database));
    FactIndex index {facts};

    Member of(const QString &name, const QString &unit) const
    {
        Member member = office.member(name);
        member.unit = unit;
        MemberRepository members(office.database);
        return valueOf(act(*office.workbook, [&] { return members.update(member); }));
    }
};

} // namespace

TEST_CASE_METHOD(NamesakesFixture, "who shares a name is shown with the unit, and found by it", "[base]")
{
    CHECK(index.namesOf({teacher.id, other.id}) == QStringList {u"王伟（市一中）"_s, u"李敏"_s});
    CHECK(ui::memberNames(index).contains(u"王伟（市医院）"_s));
    const auto named = valueOf(ui::membersNamed(index, index.namesOf({doctor.id, other.id}).join(u"、"_s)));
    CHECK(named == QList {doctor.id, other.id});
}

TEST_CASE_METHOD(NamesakesFixture, "a name that two have is refused, and both are told", "[base]")
{
    const auto refused = ui::memberNamed(index, u"王伟"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"王伟（市一中）"_s));
    CHECK(refused.error().message.contains(u"王伟（市医院）"_s));
    CHECK_FALSE(ui::memberNamed(index, u"张三"_s));
}

TEST_CASE_METHOD(NamesakesFixture, "a name that nobody has is answered with those that are near", "[base]")
{
    const auto refused = ui::memberNamed(index, u"李明敏"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == u"Nobody on the roll is called 李明敏. Did you mean 李敏?"_s);
}

TEST_CASE("a word that a list lacks is answered with near ones, and the dictionary where words can be added", "[base]")
{
    const Office office;
    for (const QString &county : {u"阳信县"_s, u"博兴县"_s, u"无棣县"_s, u"惠民县"_s})
        office.word(WordList::Region, county);
    for (const QString &sex : {u"男"_s, u"女"_s})
        office.word(WordList::Sex, sex);
    const Directory directory = valueOf(readDirectory(office.database));
    const auto told = [&directory](WordList list, const QString &word) {
        return ui::unknownWord(directory, list, word).message;
    };
    CHECK(told(WordList::Region, u"阳新县"_s)
          == u"阳新县 is not in the list. Did you mean 阳信县? If the word is missing, add it to the dictionary."_s);
    CHECK(told(WordList::Region, u"泰安"_s)
          == u"泰安 is not in the list. If the word is missing, add it to the dictionary."_s);
    CHECK(told(WordList::Sex, u"x男女"_s) == u"x男女 is not in the list. Did you mean 男 or 女?"_s);
    CHECK(told(WordList::Sex, u"x"_s) == u"x is not in the list. Choose one of: 男, 女."_s);
}

TEST_CASE("short telephones, days far away and days still to come are doubtful, nothing is not", "[base]")
{
    const QDate today(2024, 6, 1);
    CHECK(ui::phoneDoubt(u"0543-8160100"_s).isEmpty());
    CHECK(ui::phoneDoubt(QString()).isEmpty());
    CHECK_FALSE(ui::phoneDoubt(u"13800"_s).isEmpty());
    CHECK(ui::farDayDoubt(QDate(2029, 6, 1), today).isEmpty());
    CHECK(ui::farDayDoubt(QDate(), today).isEmpty());
    CHECK_FALSE(ui::farDayDoubt(QDate(2029, 6, 2), today).isEmpty());
    CHECK_FALSE(ui::farDayDoubt(QDate(2019, 5, 31), today).isEmpty());
    CHECK(ui::futureDayDoubt(today, today).isEmpty());
    CHECK_FALSE(ui::futureDayDoubt(today.addDays(1), today).isEmpty());
}
