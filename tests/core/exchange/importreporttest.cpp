#include "core/exchange/importreport.h"

#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

ImportReport aReport()
{
    SheetReport sheet;
    sheet.sheet = u"One"_s;
    sheet.kind = SheetKind::PlanChanges;
    sheet.rows = 4;
    sheet.inserted = 1;
    sheet.updated = 1;
    sheet.unchanged = 1;
    sheet.refused = {{5, u"Day"_s, u"x"_s, u"No day."_s}};
    FileReport file;
    file.path = u"a/b.xlsx"_s;
    file.sheets = {sheet};
    return {{file}};
}

} // namespace

TEST_CASE("The report is printed as the contract of the command line says", "[exchange][report]")
{
    const auto json = QJsonDocument::fromJson(importReportToJson(aReport())).object();
    const auto file = json.value("files"_L1).toArray().first().toObject();
    CHECK(file.value("path"_L1).toString() == u"a/b.xlsx"_s);
    CHECK(file.value("error"_L1).isNull());
    const QJsonObject expected {
        {u"sheet"_s, u"One"_s},
        {u"kind"_s, u"plan.changes"_s},
        {u"rows"_s, 4},
        {u"inserted"_s, 1},
        {u"updated"_s, 1},
        {u"unchanged"_s, 1},
        {u"refused"_s,
         QJsonArray {
             QJsonObject {{u"row"_s, 5}, {u"column"_s, u"Day"_s}, {u"value"_s, u"x"_s}, {u"reason"_s, u"No day."_s}}}},
        {u"warnings"_s, QJsonArray()}};
    CHECK(file.value("sheets"_L1).toArray().first().toObject() == expected);
}

TEST_CASE("The exit code tells whether all, some or nothing could be done", "[exchange][report]")
{
    ImportReport report = aReport();
    CHECK(importExitCode(report) == 1);
    report.files.first().sheets.first().refused.clear();
    CHECK(importExitCode(report) == 0);
    QList<ImportIssue> &warnings = report.files.first().sheets.first().warnings;
    warnings.append({2, u"Day"_s, u"1"_s, u"Taken all the same."_s});
    CHECK(importExitCode(report) == 0);
    warnings.append({1, u"Due"_s, u"soon"_s, u"What is stored stays."_s, true});
    CHECK(importExitCode(report) == 1);
    warnings.clear();
    report.files.append({u"c.xlsx"_s, {}, u"Damaged."_s, true});
    CHECK(importExitCode(report) == 1);
    report.files.removeFirst();
    CHECK(importExitCode(report) == 3);
    const auto file = QJsonDocument::fromJson(importReportToJson(report)).object().value("files"_L1).toArray().first();
    CHECK(file.toObject().value("error"_L1).toString() == u"Damaged."_s);
}

TEST_CASE("Each kind of sheet has a code and goes with its family", "[exchange][report]")
{
    for (int kind = 0; kind < static_cast<int>(SheetKind::Unknown); ++kind)
        CHECK(sheetKindWithCode(codeOf(static_cast<SheetKind>(kind))) == static_cast<SheetKind>(kind));
    CHECK_FALSE(sheetKindWithCode(u""_s));
    CHECK_FALSE(sheetKindWithCode(u"nothing"_s));
    CHECK(isOfFamily(SheetKind::Adoptions, SheetKind::Reports));
    CHECK(isOfFamily(SheetKind::Outcomes, SheetKind::Pairings));
    CHECK_FALSE(isOfFamily(SheetKind::Reports, SheetKind::Adoptions));
    CHECK_FALSE(isOfFamily(SheetKind::Plan, SheetKind::Pairings));
}
