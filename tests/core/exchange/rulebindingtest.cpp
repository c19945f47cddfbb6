#include "core/exchange/rulebinding.h"

#include "core/evaluation/rulebook.h"
#include "core/evaluation/rulerepository.h"
#include "core/exchange/officetables.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Rule worded(const QString &item, const QString &criterion = {}, const QString &source = {})
{
    Rule rule;
    rule.item = item;
    rule.criterion = criterion;
    rule.source = source;
    return rule;
}

RuleBinding proposed(const Rule &rule)
{
    static const ExchangeWords words = valueOf(ExchangeWords::read());
    return proposeBinding(words, {}, rule);
}

/// The sample with other codes of rules, wherever a code stands alone in its cell.
QList<ImportFile> sampleWithOtherCodes()
{
    static const QRegularExpression code(u"^[A-E][1-3]$"_s);
    QList<ImportFile> files = sampleFiles();
    for (ImportFile &file : files) {
        if (!file.path.contains(u"考核细则"_s))
            continue;
        for (Sheet &sheet : file.content->sheets)
            for (SheetRow &row : sheet.rows)
                for (Cell &cell : row.cells)
                    if (code.match(cell.text).hasMatch())
                        cell.text = u"第%1条"_s.arg(97 * cell.text.at(0).unicode() + cell.text.at(1).unicode());
    }
    return files;
}

/// What each item of the rules is bound to.
QMap<QString, std::tuple<RuleFact, bool, int, int>> bindingsIn(Workbook &workbook)
{
    QMap<QString, std::tuple<RuleFact, bool, int, int>> bindings;
    for (const Rule &rule : valueOf(RuleRepository(workbook.database()).all()))
        bindings.insert(rule.item + QString::number(rule.points),
                        {rule.fact, rule.bestOnly, rule.firstShare, rule.otherShare});
    return bindings;
}

const QList<Sheet> &countedInClasses()
{
    static const QList<Sheet> sheets {
        aSheet(
            u"细则"_s,
            {u"考核细则|考核期起|考核期止|按权重合计|代码|类别|项目|计什么|分值|年度上限|保底|全额计分次数|其后%|只计最高|已确认"_s,
             u"2024年|2024-01-01|2024-12-31|TRUE|甲|到会|到会|参加活动|5|20|2|3|50||TRUE"_s,
             u"2024年|2024-01-01|2024-12-31|TRUE|乙|建言|提出意见建议|提出建议|2||||||"_s}),
        aSheet(u"类别"_s,
               {u"考核细则|计分类别|权重%|类别保底|类别上限"_s, u"2024年|到会|40||"_s, u"2024年|建言|60|1.5|30"_s}),
        aSheet(u"条件"_s,
               {u"考核细则|必达条件|计分类别|规则代码|计什么|至少|至多|未达时总分上限"_s,
                u"2024年|无故不到|||无故缺席||1|"_s, u"2024年|有建言|建言|||2||60"_s, u"2024年|到会一次||甲||5||"_s,
                u"2024年|总分||||10||"_s})};
    return sheets;
}

} // namespace

TEST_CASE("A binding is proposed from item, criterion and data source, in this order", "[exchange][rules]")
{
    CHECK(proposed(worded(u"信息被采用"_s)).fact == RuleFact::ReportAdopted);
    CHECK(proposed(worded(u"信息被采用"_s)).shownBy == u"采用"_s);
    CHECK(proposed(worded(u"其他"_s, u"每次出席"_s)).fact == RuleFact::Attendance);
    CHECK(proposed(worded(u"其他"_s, u"按篇"_s, u"社情民意信息"_s)).fact == RuleFact::Report);
    CHECK(proposed(worded(u"其他"_s)).fact == RuleFact::Unbound);
    CHECK(proposed(worded(u"其他"_s)).shownBy.isEmpty());
}

TEST_CASE("Where no usual word shows it, the office's own words for kinds of facts do", "[exchange][rules]")
{
    DirectoryEntry kind;
    kind.list = WordList::RuleFact;
    kind.name = u"上门"_s;
    kind.meaning = u"pairing_service"_s;
    DirectoryEntry longer; // of another list
    longer.list = WordList::Region;
    longer.name = u"上门村"_s;
    const RuleBinding binding =
        proposeBinding(valueOf(ExchangeWords::read()), {longer, kind}, worded(u"到上门村走访"_s));
    CHECK(binding.fact == RuleFact::PairingService);
    CHECK(binding.shownBy == u"上门"_s);
}

TEST_CASE("The data source decides between words that could mean two things", "[exchange][rules]")
{
    const QString item = u"意见建议被采用"_s;
    CHECK(proposed(worded(item)).fact == RuleFact::ReportAdopted);
    CHECK(proposed(worded(item, {}, u"问题台账"_s)).fact == RuleFact::Suggestion);
    CHECK(proposed(worded(item, {}, u"社情民意信息"_s)).fact == RuleFact::ReportAdopted);
    CHECK(proposed(worded(item, {}, u"办公室掌握"_s)).fact == RuleFact::ReportAdopted); // a place nobody knows
    CHECK(proposed(worded(u"参加会议"_s, {}, u"问题台账"_s)).fact == RuleFact::Attendance); // better than nothing
}

TEST_CASE("Best only and half shares are read from the criterion", "[exchange][rules]")
{
    const RuleBinding best = proposed(worded(u"信息被采用"_s, u"多级采用的就高计分，联名减半"_s));
    CHECK(best.bestOnly);
    CHECK(best.firstShare == 100);
    CHECK(best.otherShare == 50);
    Rule shared = worded(u"信息被采用"_s, u"联名减半"_s);
    shared.otherShare = 30; // the sheet says so
    CHECK(proposed(shared).otherShare == 30);
    CHECK_FALSE(proposed(shared).bestOnly);
}

TEST_CASE("What the rules of the sample count does not depend on their codes", "[exchange][rules][sample]")
{
    const auto named = anOffice();
    valueOf(importFiles(*named, sampleFiles(), onTheDay()));
    const auto renamed = anOffice();
    const auto report = valueOf(importFiles(*renamed, sampleWithOtherCodes(), onTheDay()));
    INFO(complaintsOf(report).toStdString());
    CHECK(report.refused() == 0);
    const auto bindings = bindingsIn(*named);
    CHECK(bindings.size() == 15);
    CHECK(bindingsIn(*renamed) == bindings);
    const auto codesIn = [](Workbook &workbook) {
        QSet<QString> codes;
        for (const Rule &rule : valueOf(RuleRepository(workbook.database()).all()))
            codes.insert(rule.code);
        return codes;
    };
    CHECK_FALSE(codesIn(*renamed).intersects(codesIn(*named)));
    CHECK(rowsOf(*renamed, u"rule_multiplier"_s) == rowsOf(*named, u"rule_multiplier"_s));
}

TEST_CASE("What somebody confirmed stays when the sheet comes again", "[exchange][rules]")
{
    const auto workbook = anOffice();
    const Sheet sheet =
        aSheet(u"细则2024年"_s, {u"细则（2024年度）"_s, u"代码|项目|计分标准|分值"_s, u"1|信息被采用|就高计分|4"_s});
    valueOf(importFiles(*workbook, {aFile(u"a"_s, {sheet})}, onTheDay()));
    RuleRepository rules(workbook->database());
    Rule rule = valueOf(rules.all()).first();
    CHECK(rule.fact == RuleFact::ReportAdopted);
    CHECK(rule.bestOnly);
    CHECK_FALSE(rule.confirmed);
    rule.fact = RuleFact::Report;
    rule.bestOnly = false;
    rule.confirmed = true;
    rule = valueOf(act(*workbook, [&] { return rules.update(rule); }));
    valueOf(importFiles(*workbook, {aFile(u"a"_s, {sheet})}, onTheDay()));
    CHECK(valueOf(rules.all()).first() == rule);
}

TEST_CASE("Classes, conditions and all that a rule has come in, go out, and come in without a change",
          "[exchange][rules]")
{
    const auto workbook = anOffice();
    const auto report = valueOf(importFiles(*workbook, {aFile(u"a"_s, countedInClasses())}, onTheDay()));
    INFO(complaintsOf(report).toStdString());
    REQUIRE(report.refused() == 0);
    const Rulebook book = valueOf(readRulebook(workbook->database(), QDate(2024, 6, 1)));
    CHECK(book.set.formula == Formula::Weighted);
    REQUIRE(book.rules.size() == 2);
    const Rule attendance = book.find(book.conditions.at(2).rule);
    CHECK(attendance.floor == 200);
    CHECK(attendance.fullFacts == 3);
    CHECK(attendance.laterShare == 50);
    CHECK(attendance.confirmed);
    REQUIRE(book.classes.size() == 2);
    CHECK(weightsOf(book.classes) == 100);
    CHECK(book.classes.last().floor == 150);
    CHECK(book.classes.last().cap == 3000);
    REQUIRE(book.conditions.size() == 4);
    CHECK(book.conditions.at(0).fact == RuleFact::NoShow);
    CHECK(book.conditions.at(0).bound == Bound::AtMost);
    CHECK(book.conditions.at(0).amount == 1);
    CHECK(book.conditions.at(1).totalCap == 6000);
    CHECK(book.conditions.at(1).amount == 200);
    CHECK(book.conditions.at(2).measure == Measure::RulePoints);
    CHECK(book.conditions.at(3).measure == Measure::Total);

    const QTemporaryDir folder;
    for (const QString &table : {u"rules"_s, u"classes"_s, u"conditions"_s}) {
        INFO(table.toStdString());
        const QString path = folder.filePath(table + u".xlsx"_s);
        succeed(writeSheet(path, valueOf(officeTable(workbook->database(), table))));
        const auto again = valueOf(importFiles(*workbook, filesAt({path}), onTheDay()));
        INFO(complaintsOf(again).toStdString());
        CHECK(again.files.first().sheets.first().unchanged > 0);
        CHECK(again.files.first().sheets.first().unchanged == again.files.first().sheets.first().rows);
    }
    CHECK(valueOf(readRulebook(workbook->database(), QDate(2024, 6, 1))) == book);
}

TEST_CASE("A class or a condition that names what is not there is refused with the reason", "[exchange][rules]")
{
    const auto workbook = anOffice();
    const QList<Sheet> sheets {aSheet(u"类别"_s, {u"考核细则|计分类别|权重%"_s, u"2024年|到会|40"_s}),
                               aSheet(u"条件"_s, {u"考核细则|必达条件|规则代码|至少"_s, u"2024年|到会一次|丙|5"_s})};
    const auto report = valueOf(importFiles(*workbook, {aFile(u"a"_s, sheets)}, onTheDay()));
    CHECK(report.refused() == 2);
    CHECK(rowsOf(*workbook, u"rule_class"_s) == 0);
    CHECK(rowsOf(*workbook, u"rule_condition"_s) == 0);
}
