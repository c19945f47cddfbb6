#include "core/directory/directoryrepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Sheet ledgerNaming(const QString &unit, const QString &assisting)
{
    return aSheet(u"台账"_s,
                  {u"编号|年度|活动|提出委员|建议内容|类别|登记日期|处理途径|主办单位|协办单位"_s,
                   u"2024-滨城-93|2024|第1次|岳树铭|修桥|文旅|2024-03-28|转部门办理|%1|%2"_s.arg(unit, assisting)});
}

QStringList unitsOf(Workbook &workbook, bool confirmed)
{
    QStringList names;
    for (const DirectoryEntry &each : valueOf(DirectoryRepository(workbook.database()).all()))
        if (each.list == WordList::Unit && each.confirmed == confirmed)
            names.append(each.name);
    return names;
}

ImportReport read(Workbook &workbook, const QList<Sheet> &sheets, const ImportOptions &options = onTheDay())
{
    return valueOf(importFiles(workbook, {aFile(u"file"_s, sheets)}, options));
}

} // namespace

TEST_CASE("A department of the ledger that no list knows is kept, told and offered to be mapped",
          "[exchange][import][bad]")
{
    const auto workbook = anOffice();
    valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    const QStringList known = unitsOf(*workbook, true);
    REQUIRE(known.contains(u"市文化和旅游局"_s));

    const auto doubted = read(*workbook, {ledgerNaming(u"市文化旅游局"_s, u"火星局"_s)});
    INFO(complaintsOf(doubted).toStdString());
    const SheetReport &report = doubted.files.first().sheets.first();
    CHECK(report.inserted == 1);
    REQUIRE(report.warnings.size() == 2);
    CHECK(report.warnings.first().column == u"主办单位"_s);
    CHECK(report.warnings.first().reason.contains(u"市文化和旅游局"_s));
    CHECK(report.warnings.last().column == u"协办单位"_s);
    CHECK(report.unknownValues.size() == 2);
    CHECK(importExitCode(doubted) == 1);
    CHECK(unitsOf(*workbook, false) == QStringList {u"市文化旅游局"_s, u"火星局"_s});

    succeed(workbook->undo());
    ImportOptions mapped = onTheDay();
    mapped.mapping.values[u"主办单位"_s][u"市文化旅游局"_s] = u"市文化和旅游局"_s;
    CHECK(complaintsOf(read(*workbook, {ledgerNaming(u"市文化旅游局"_s, QString())}, mapped)) == QString());
    CHECK(unitsOf(*workbook, false).isEmpty());
}

TEST_CASE("A department of the plan that no list knows is told; the first plan makes the list",
          "[exchange][import][bad]")
{
    const auto workbook = anOffice();
    const auto plan = [](const QString &units) {
        return aSheet(u"方案"_s, {u"2024年方案"_s, u"序号|承办县区|主题|配合单位"_s, u"1|东城区|修路|"_s + units});
    };
    const Sheet counties = aSheet(u"区划"_s, {u"名称|别名"_s, u"东城区|东城"_s});
    CHECK(complaintsOf(read(*workbook, {counties, plan(u"市交通局、市水利局"_s)})) == QString());
    CHECK(unitsOf(*workbook, true).size() == 2);

    const auto doubted = read(*workbook, {plan(u"市交通局、市水力局"_s)});
    REQUIRE(doubted.files.first().sheets.first().warnings.size() == 1);
    CHECK(doubted.files.first().sheets.first().warnings.first().column == u"配合单位"_s);
    CHECK(complaintsOf(doubted).contains(u"市水利局"_s));
    CHECK(importExitCode(doubted) == 1);
}
