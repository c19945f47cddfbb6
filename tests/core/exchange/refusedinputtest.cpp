#include "core/base/chinesetext.h"
#include "core/directory/directoryrepository.h"
#include "core/exchange/refusedrows.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"
#include "tests/support/content.h"
#include "tests/support/sheetfiles.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const Sheet &regions()
{
    static const Sheet sheet = aSheet(u"区划"_s, {u"名称|别名"_s, u"东城区|东城"_s, u"西山县|"_s});
    return sheet;
}

const Sheet &sectors()
{
    static const Sheet sheet = aSheet(u"界别"_s, {u"名称|别名"_s, u"教育界|"_s, u"经济界|"_s});
    return sheet;
}

const Sheet &roll()
{
    static const Sheet sheet =
        aSheet(u"名册"_s,
               {u"姓名|界别|工作单位及职务|居住地|出生年月|专长"_s, u"上官云|教育界|一中校长|东城区|1970.01|教学"_s,
                u"欧阳海|经济界|甲公司经理|西山县|1971.02|"_s, u"欧阳海|教育界|二中教师|东城区|1980.03|"_s});
    return sheet;
}

const Sheet &plan()
{
    static const Sheet sheet = aSheet(
        u"方案"_s, {u"2024年方案"_s, u"序号|承办县区|主题|实际举办时间|状态"_s, u"1|东城区|办学|2024-03-28|已举办"_s});
    return sheet;
}

/// An office with lists, roll and plan, and what `sheets` did to it.
struct Tried {
    std::unique_ptr<Workbook> workbook = anOffice();
    ImportReport report;

    explicit Tried(const QList<Sheet> &sheets)
    {
        const auto ready =
            valueOf(importFiles(*workbook, {aFile(u"base"_s, {regions(), sectors(), roll(), plan()})}, onTheDay()));
        REQUIRE(complaintsOf(ready) == QString());
        report = valueOf(importFiles(*workbook, {aFile(u"file"_s, sheets)}, onTheDay()));
    }

    const SheetReport &sheet() const { return report.files.first().sheets.first(); }
};

Sheet ledger(const QStringList &rows)
{
    return aSheet(u"台账"_s, QStringList {u"编号|活动|提出委员|建议内容|登记日期|处理途径|类别"_s} + rows);
}

} // namespace

TEST_CASE("An unknown sector is kept with a warning and is to be looked at", "[exchange][import][bad]")
{
    const Tried tried({aSheet(u"名册"_s, {u"姓名|界别|工作单位及职务"_s, u"司徒青|教育届|三中"_s})});
    CHECK(tried.sheet().inserted == 1);
    REQUIRE(tried.sheet().warnings.size() == 1);
    const ImportIssue &warning = tried.sheet().warnings.first();
    CHECK(warning.row == 2);
    CHECK(warning.column == u"界别"_s);
    CHECK(warning.value == u"教育届"_s);
    CHECK(warning.reason.contains(u"教育界"_s));
    CHECK(rowsOf(*tried.workbook, u"directory_entry WHERE NOT confirmed"_s) == 1);
    CHECK(importExitCode(tried.report) == 1);
}

TEST_CASE("A day in the future refuses the row, and the rest comes in", "[exchange][import][bad]")
{
    const Tried tried(
        {ledger({u"1|第1次|上官云|修路|2034.3.28|转部门办理|道路"_s, u"2|第1次|上官云|修桥|2024.3.28||"_s})});
    CHECK(tried.sheet().rows == 2);
    CHECK(tried.sheet().inserted == 1);
    REQUIRE(tried.sheet().refused.size() == 1);
    CHECK(tried.sheet().refused.first().row == 2);
    CHECK(tried.sheet().refused.first().column == u"登记日期"_s);
    CHECK(tried.sheet().refused.first().value == u"2034.3.28"_s);
    CHECK(importExitCode(tried.report) == 1);
}

TEST_CASE("A refused row leaves nothing of itself", "[exchange][import][bad]")
{
    const Tried tried({ledger({u"1|第1次|上官云|修路|2024.3.28|转步门办理|新类别"_s})});
    REQUIRE(tried.sheet().refused.size() == 1);
    CHECK(tried.sheet().refused.first().column == u"处理途径"_s);
    CHECK(tried.sheet().refused.first().reason.contains(u"转部门办理"_s));
    CHECK(rowsOf(*tried.workbook, u"directory_entry WHERE name = '新类别'"_s) == 0);
    CHECK(tried.workbook->undoText() == u"Import of base"_s);
}

TEST_CASE("A word that a refused row brought can come with a later row", "[exchange][import][bad]")
{
    const Tried tried({ledger({u"1|第1次|上官云|修路|2024.3.28|转步门办理|新类别"_s,
                               u"2|第1次|上官云|修桥|2024.3.28|转部门办理|新类别"_s,
                               u"3|第1次|上官云|修渠|2024.3.28|转部门办理|新类别"_s})});
    CHECK(tried.sheet().inserted == 2);
    CHECK(rowsOf(*tried.workbook, u"directory_entry WHERE name = '新类别'"_s) == 1);
    CHECK(rowsOf(*tried.workbook, u"suggestion WHERE category IS NOT NULL"_s) == 2);
}

TEST_CASE("A name not on the roll is refused with the nearest", "[exchange][import][bad]")
{
    const Tried tried({ledger({u"1|第1次|上关云|修路|2024.3.28||"_s})});
    REQUIRE(tried.sheet().refused.size() == 1);
    CHECK(tried.sheet().refused.first().column == u"提出委员"_s);
    CHECK(tried.sheet().refused.first().reason.contains(u"上官云"_s));
}

TEST_CASE("Members of one name are told apart by unit, or by who was invited", "[exchange][import][bad]")
{
    const Tried unclear({ledger({u"1|第1次|欧阳海|修路|2024.3.28||"_s})});
    REQUIRE(unclear.sheet().refused.size() == 1);
    CHECK(unclear.sheet().refused.first().reason.contains(u"甲公司经理"_s));
    CHECK(unclear.sheet().refused.first().reason.contains(u"二中教师"_s));

    const Sheet invitations =
        aSheet(u"签到"_s, {u"第1次活动（东城区）"_s, u"姓名|工作单位及职务|是否出席"_s, u"欧阳海|二中教师|√"_s});
    const Tried invited(
        {ledger({u"1|第1次|欧阳海|修路|2024.3.28||"_s, u"2|第1次|欧阳海（甲公司经理）|修桥|2024.3.28||"_s}),
         invitations});
    UNSCOPED_INFO(complaintsOf(invited.report).toStdString());
    CHECK(invited.report.refused() == 0);
    const auto suggestions = valueOf(SuggestionRepository(invited.workbook->database()).all());
    REQUIRE(suggestions.size() == 2);
    CHECK(suggestions.at(0).proposers != suggestions.at(1).proposers);
}

TEST_CASE("The second of two equal numbers is refused", "[exchange][import][bad]")
{
    const Tried tried({ledger({u"1|第1次|上官云|修路|2024.3.28||"_s, u"１|第1次|上官云|修桥|2024.3.28||"_s})});
    CHECK(tried.sheet().inserted == 1);
    REQUIRE(tried.sheet().refused.size() == 1);
    CHECK(tried.sheet().refused.first().row == 3);
}

TEST_CASE("A county that no list knows refuses the line of the plan", "[exchange][import][bad]")
{
    const Tried tried(
        {aSheet(u"方案"_s, {u"2025年方案"_s, u"序号|承办县区|主题"_s, u"1|东城镇|办学"_s, u"2|东城|办学"_s})});
    REQUIRE(tried.sheet().refused.size() == 1);
    CHECK(tried.sheet().refused.first().reason.contains(u"东城区"_s));
    CHECK(tried.sheet().inserted == 1);
}

TEST_CASE("A sheet about an activity that nobody planned is refused row by row", "[exchange][import][bad]")
{
    const Tried tried({aSheet(u"签到"_s, {u"第7次活动"_s, u"姓名|是否出席"_s, u"上官云|√"_s, u"欧阳海|√"_s})});
    CHECK(tried.sheet().rows == 2);
    REQUIRE(tried.sheet().refused.size() == 2);
    CHECK_FALSE(tried.sheet().refused.first().reason.isEmpty());
}

TEST_CASE("A sheet without a header is refused with place and advice", "[exchange][import][bad]")
{
    const Tried alone({aSheet(u"甲"_s, {u"一|二"_s, u"三|四"_s})});
    CHECK(alone.report.files.first().error.contains(u"甲"_s));
    CHECK(importExitCode(alone.report) == 1);

    const Tried beside({ledger({u"1|第1次|上官云|修路|2024.3.28||"_s}), aSheet(u"甲"_s, {u"一|二"_s, u"三|四"_s}),
                        aSheet(u"说明"_s, {u"如实填写"_s}), aSheet(u"空"_s, {})});
    CHECK(beside.report.files.first().error.isEmpty());
    REQUIRE(beside.report.files.first().sheets.size() == 3);
    CHECK(beside.report.files.first().sheets.at(1).refused.size() == 1);
    CHECK(beside.report.files.first().sheets.at(2).refused.isEmpty());
    CHECK(importExitCode(beside.report) == 1);
    CHECK(rowsOf(*beside.workbook, u"suggestion"_s) == 1);
}

TEST_CASE("A changed value is an update, and who moved is known by birth", "[exchange][import]")
{
    const Tried tried(
        {aSheet(u"名册"_s,
                {u"姓名|界别|工作单位及职务|居住地|出生年月"_s, u"上官云|教育界|一中校长|西山县|1970.01"_s,
                 u"欧阳海|经济界|乙公司经理|西山县|1971年2月"_s})});
    CHECK(tried.sheet().updated == 2);
    REQUIRE(tried.sheet().warnings.size() == 1);
    CHECK(tried.sheet().warnings.first().reason.contains(u"甲公司经理"_s));
    CHECK(rowsOf(*tried.workbook, u"member"_s) == 3);
    CHECK(rowsOf(*tried.workbook, u"member_specialty"_s) == 1); // a column that is not there changes nothing
}

TEST_CASE("An empty cell and a hidden telephone say nothing, and an import that clears takes away",
          "[exchange][import]")
{
    const auto sheet = [](const QString &phone, const QString &note) {
        return QList {aFile(u"册.xlsx"_s,
                            {regions(), sectors(),
                             aSheet(u"名册"_s,
                                    {u"姓名|界别|工作单位及职务|居住地|联系电话|备注"_s,
                                     u"上官云|教育界|一中校长|东城区|%1|%2"_s.arg(phone, note)})})};
    };
    auto workbook = anOffice();
    const auto member = [&] { return valueOf(MemberRepository(workbook->database()).all()).first(); };
    valueOf(importFiles(*workbook, sheet(u"13800001234"_s, u"甲"_s), onTheDay()));

    const auto hidden = valueOf(importFiles(*workbook, sheet(u"138••••••34"_s, {}), onTheDay()));
    CHECK(hidden.updated() == 0);
    CHECK(complaintsOf(hidden).contains("hidden"_L1));
    CHECK(member().phone == u"13800001234"_s);
    CHECK(member().note == u"甲"_s);

    auto clearing = onTheDay();
    clearing.clearsEmpty = true;
    CHECK(valueOf(importFiles(*workbook, sheet(u"138••••••34"_s, {}), clearing)).updated() == 1);
    CHECK(member().phone == u"13800001234"_s);
    CHECK(member().note.isEmpty());
}

TEST_CASE("Refused rows come back as a sheet to mend and import again", "[exchange][import][bad]")
{
    const Tried tried({ledger(
        {u"1|第1次|上关云|修路|2024.3.28||"_s, u"2||上官云|修桥|2024.3.28||"_s, u"3||上官云|修渠|2034.3.28||"_s})});
    const auto files = QList {aFile(u"file"_s,
                                    {ledger({u"1|第1次|上关云|修路|2024.3.28||"_s, u"2||上官云|修桥|2024.3.28||"_s,
                                             u"3|第1次|上官云|修渠|2034.3.28||"_s})})};
    auto sheets = valueOf(refusedRows(files, tried.report));
    REQUIRE(sheets.size() == 1);
    REQUIRE(sheets.first().rows.size() == 3);
    CHECK(sheets.first().rows.at(1).last().toString().contains(u"上官云"_s));
    sheets.first().rows[1][2] = u"上官云"_s;
    sheets.first().rows[2][4] = u"2024.3.28"_s;

    const QTemporaryDir folder;
    succeed(writeSheet(folder.filePath(u"again.xlsx"_s), sheets.first()));
    const auto again = valueOf(importFiles(*tried.workbook, filesAt({folder.path()}), onTheDay()));
    UNSCOPED_INFO(complaintsOf(again).toStdString());
    CHECK(again.inserted() == 2);
    CHECK(complaintsOf(again) == QString());
}

TEST_CASE("Files that cannot be read have their sentence, and the others come in", "[exchange][import][bad]")
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"broken.xlsx"_s), "PK\x03\x04 not a zip");
    writeBytes(folder.filePath(u"empty.csv"_s), "");
    writeBytes(folder.filePath(u"photo.jpg"_s), "JPEG");
    writeBytes(folder.filePath(u"~$open.xlsx"_s), "lock");
    const auto workbook = anOffice();
    const auto unread = valueOf(importFiles(*workbook, filesAt({folder.path()}), onTheDay()));
    REQUIRE(unread.files.size() == 2);
    for (const FileReport &file : unread.files)
        CHECK_FALSE(file.error.isEmpty());
    CHECK(importExitCode(unread) == 3);

    writeBytes(folder.filePath(u"good.csv"_s), u"姓名,界别\n上官云,教育界\n"_s.toUtf8());
    const auto partly = valueOf(importFiles(*workbook, filesAt({folder.path()}), onTheDay()));
    CHECK(importExitCode(partly) == 1);
    CHECK(rowsOf(*workbook, u"member"_s) == 1);

    const auto missing = valueOf(importFiles(*workbook, filesAt({folder.filePath(u"none.xlsx"_s)}), onTheDay()));
    CHECK(missing.files.first().path == u"none.xlsx"_s);
    CHECK(importExitCode(missing) == 3);
}
