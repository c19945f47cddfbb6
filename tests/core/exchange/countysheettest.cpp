#include "core/exchange/countysheet.h"

#include "core/directory/directoryrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/storage/history.h"
#include "tests/core/exchange/sentsheet.h"
#include "tests/support/content.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("the county's sheet has what is known and comes back without a change", "[exchange][county]")
{
    SentSheet sent;
    REQUIRE(sent.needs().size() == 10);
    CHECK(sent.sheet.rows.first().cells.first().text.contains(u"阳信县"_s));
    CHECK(sent.sheet.cell(sent.header + 1, *sent.column(u"具体需求"_s, sent.header)).text
          == sent.needs().first().content);
    CHECK(sent.sheet.cell(sent.header + 2, *sent.column(u"项目名称"_s, sent.header)).text
          == sent.projects().first().name); // one cell over the needs of the project
    const auto report = sent.readBack();
    CHECK(report.rows == 10);
    CHECK(report.unchanged == 10);
    CHECK(report.refused.isEmpty());
    CHECK(report.warnings.isEmpty());

    const auto general = sent.readBack(onTheDay()); // as any sheet that is imported
    CHECK(general.kind == SheetKind::Needs);
    CHECK(general.unchanged == 10);
}

TEST_CASE("what is known of an enterprise stands in the sheet, and is no news when it comes back", "[exchange][county]")
{
    SentSheet sent;
    EnterpriseRepository enterprises(sent.workbook->database());
    Enterprise known = valueOf(enterprises.find(sent.projects().first().enterprise));
    succeed(sent.workbook->perform(u"By hand"_s, [&]() -> Result<void> {
        Project silent = sent.projects().first();
        silent.contact.clear();
        silent.phone.clear();
        valueOf(ProjectRepository(sent.workbook->database()).update(silent));
        known.contact = u"示例甲"_s;
        known.phone = u"0543-0000001"_s;
        known.scale = u"职工40人"_s;
        known = valueOf(enterprises.update(known));
        return {};
    }));
    sent.writeAnew();
    const int row = sent.rowOf(u"2024-4-1-1"_s);
    CHECK(sent.text(row, u"联系人"_s) == u"示例甲"_s);
    CHECK(sent.text(row, u"联系电话"_s) == u"0543-0000001"_s);
    CHECK(sent.text(row, u"企业规模"_s) == u"职工40人"_s);
    const auto before = contentOf(sent.workbook->database());
    CHECK(sent.readBack().unchanged == 10);
    CHECK(contentOf(sent.workbook->database()) == before);

    sent.write(row, u"企业规模"_s, u"职工60人"_s); // what the county writes instead holds
    sent.write(row, u"联系人"_s, u"示例乙"_s);
    sent.write(row, u"需求来源"_s, u"群众"_s);
    CHECK(sent.readBack().updated == 1);
    CHECK(valueOf(enterprises.find(known.id)).scale == u"职工60人"_s);
    CHECK(sent.projects().first().contact == u"示例乙"_s);
    CHECK(valueOf(readDirectory(sent.workbook->database())).name(sent.needs().first().raisedBy) == u"群众"_s);
}

TEST_CASE("what the county changed and added is told and taken as one action that can be undone", "[exchange][county]")
{
    SentSheet sent;
    const QString changed = sent.needs().at(1).content + u"（补充）"_s;
    sent.write(sent.rowOf(u"2024-4-1-2"_s), u"具体需求"_s, changed);
    sent.write(sent.rowOf(u"2024-4-2-1"_s), u"联系人"_s, u"新联系人"_s);
    sent.append({u"项目名称"_s, u"新项目"_s, u"企业（单位）名称"_s, u"新企业"_s, u"具体需求"_s, u"新项目的需求"_s,
                 u"紧急程度"_s, u"特急"_s});
    sent.append({u"具体需求"_s, u"新项目的又一条需求"_s});

    const auto preview = valueOf(previewImport(*sent.workbook, {aFile(u"县.xlsx"_s, {sent.sheet})}, sent.options()));
    REQUIRE(preview.files.first().sheets.first().newRows.size() == 2);
    CHECK(preview.files.first().sheets.first().newRows.first().text.contains(u"新项目的需求"_s));
    CHECK(std::ranges::any_of(preview.changes, [&](const RecordChange &change) {
        return std::ranges::any_of(change.fields,
                                   [&](const ChangedField &field) { return field.after.toString() == changed; });
    }));
    CHECK(sent.needs().size() == 10);

    const auto before = contentOf(sent.workbook->database());
    const auto report = sent.readBack();
    CHECK(report.inserted == 2);
    CHECK(report.updated == 2);
    CHECK(sent.needs().at(1).content == changed);
    CHECK(sent.projects().at(1).contact == u"新联系人"_s);
    CHECK(sent.projects().last().name == u"新项目"_s);
    CHECK(sent.needs().size() == 12);
    const auto again = sent.readBack(); // a second time nothing is new
    CHECK(again.inserted == 0);
    CHECK(again.updated == 0);

    succeed(sent.workbook->undo());
    CHECK(contentOf(sent.workbook->database()) == before);
}

TEST_CASE("the sheet of another county or activity is refused as a whole", "[exchange][county]")
{
    SentSheet sent;
    ImportOptions options = sent.options();
    for (const Activity &each : sent.activities())
        if (each.number == 5 && each.planYear == 2024)
            options.about = each.id;
    const auto before = contentOf(sent.workbook->database());
    const auto report = sent.readBack(options);
    CHECK(report.refused.size() == report.rows);
    CHECK(report.refused.first().reason.contains(u"阳信县"_s));
    CHECK(contentOf(sent.workbook->database()) == before);

    // A row that was carried over from the sheet of another activity.
    sent.write(sent.rowOf(u"2024-4-1-1"_s), u"核对码"_s, u"2024-5-1-1"_s);
    const auto mixed = sent.readBack();
    REQUIRE(mixed.refused.size() == 1);
    CHECK(mixed.refused.first().reason.contains(u"2024/5"_s));
}

TEST_CASE("rows keep their needs wherever they are moved, and columns too", "[exchange][county]")
{
    SentSheet sent;
    // A row inserted at the top takes nobody's place, and the numbers of the others are renewed by hand.
    const int first = sent.rowOf(u"2024-4-1-1"_s);
    for (int row = first; row < first + 3; ++row)
        sent.write(row, u"需求序号"_s, QString::number(row - first + 2));
    std::swap(sent.sheet.rows[first + 1].cells, sent.sheet.rows[first + 2].cells);
    for (SheetRow &row : sent.sheet.rows) // the first column goes to the end
        if (row.cells.size() > 1 && row.number > sent.sheet.rows.at(sent.header).number - 1)
            row.cells.append(row.cells.takeFirst());
    sent.sheet.merges.clear();
    const auto report = sent.readBack();
    CHECK(report.inserted == 0);
    CHECK(report.updated == 0);
    CHECK(report.refused.isEmpty());
}

TEST_CASE("a need whose row was deleted stays and is told", "[exchange][county]")
{
    SentSheet sent;
    const QString content = sent.needs().first().content;
    sent.sheet.rows.removeAt(sent.rowOf(u"2024-4-1-1"_s)); // with it go the words of its project
    const auto report = sent.readBack();
    CHECK(report.updated == 0);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().value == content);
    CHECK(sent.needs().size() == 10);
}

TEST_CASE("two rows for one need, and keys that were altered, are refused with the reason", "[exchange][county]")
{
    SentSheet sent;
    const QString content = sent.needs().first().content;
    sent.append(
        {u"项目名称"_s, sent.projects().first().name, u"具体需求"_s, u"拆成两条"_s, u"核对码"_s, u"2024-4-1-1"_s});
    sent.append({u"项目名称"_s, sent.projects().first().name, u"具体需求"_s, u"另一条"_s, u"核对码"_s, u"新增"_s});
    sent.append(
        {u"项目名称"_s, sent.projects().first().name, u"具体需求"_s, u"再一条"_s, u"核对码"_s, u"2024-4-1-99"_s});
    sent.append(
        {u"项目名称"_s, sent.projects().first().name, u"具体需求"_s, u"第四条"_s, u"核对码"_s, u"2024-4-99-1"_s});
    sent.append({u"项目名称"_s, sent.projects().first().name, u"具体需求"_s, content});
    const auto report = sent.readBack();
    REQUIRE(report.refused.size() == 5);
    CHECK(report.refused.last().column == u"具体需求"_s);
    for (const ImportIssue &issue : report.refused) {
        CHECK((issue.column.startsWith(u"核对码"_s) || issue.value == content));
        CHECK_FALSE(issue.reason.isEmpty());
    }
    CHECK(sent.needs().first().content == content);
    CHECK(sent.needs().size() == 10);
}

TEST_CASE("a column that was deleted is told, and what is stored of it stays", "[exchange][county]")
{
    SentSheet sent;
    const auto before = sent.projects();
    for (int row = sent.header; row < sent.sheet.rows.size(); ++row) {
        const int place = *sent.column(u"联系电话"_s, sent.header);
        if (row > sent.header && place < sent.sheet.rows.at(row).cells.size())
            sent.sheet.rows[row].cells[place] = Cell {};
    }
    sent.write(sent.header, u"联系电话"_s, {});
    const auto report = sent.readBack();
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().column == u"联系电话"_s);
    CHECK(sent.projects() == before);

    // Without the keys the rows count by their numbers, which is told.
    for (SheetRow &row : sent.sheet.rows)
        if (row.number >= sent.sheet.rows.at(sent.header).number && row.cells.size() == 16)
            row.cells.removeLast();
    const auto unkeyed = sent.readBack();
    CHECK(unkeyed.unchanged == 10);
    REQUIRE(unkeyed.warnings.size() == 1);
    CHECK(unkeyed.warnings.first().column == u"核对码"_s);

    sent.write(sent.header, u"具体需求"_s, {}); // without it the sheet tells no needs
    const auto unread = sent.readBack();
    CHECK(unread.kind == SheetKind::Unknown);
    CHECK(unread.refused.first().reason.contains(u"具体需求"_s));
}

TEST_CASE("a project without needs gets its first in its own row", "[exchange][county]")
{
    SentSheet sent;
    succeed(sent.workbook->perform(u"By hand"_s, [&]() -> Result<void> {
        Project project;
        project.activity = sent.activity.id;
        project.number = 7;
        project.name = u"尚无需求的项目"_s;
        valueOf(ProjectRepository(sent.workbook->database()).insert(project));
        return {};
    }));
    sent.writeAnew();
    CHECK(sent.readBack().refused.isEmpty());
    sent.write(sent.rowOf(u"2024-4-7"_s), u"具体需求"_s, u"第一条需求"_s);
    CHECK(sent.readBack().inserted == 1);
    CHECK(sent.needs().last().content == u"第一条需求"_s);
}

TEST_CASE("an activity without a number or a county has no sheet for one", "[exchange][county]")
{
    SentSheet sent;
    Activity nameless = sent.activity;
    nameless.id = {};
    nameless.number.reset();
    succeed(sent.workbook->perform(u"By hand"_s, [&]() -> Result<void> {
        nameless = valueOf(ActivityRepository(sent.workbook->database()).insert(nameless));
        return {};
    }));
    CHECK(countySheet(sent.workbook->database(), nameless.id).error().kind == ErrorKind::Invalid);
    CHECK(countySheet(sent.workbook->database(), ActivityId {9999}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a need that the county withdraws is removed, told, and comes back by undo", "[exchange][county]")
{
    SentSheet sent;
    const Need withdrawn = sent.needs().at(1);
    sent.write(sent.rowOf(u"2024-4-1-2"_s), u"备注"_s, u"撤回"_s);
    const auto report = sent.readBack();
    CHECK(report.updated == 1);
    CHECK(report.refused.isEmpty());
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().column == u"备注"_s);
    CHECK(sent.needs().size() == 9);
    CHECK_FALSE(sent.needs().contains(withdrawn));
    CHECK(sent.projects().first().note.isEmpty());
    CHECK(sent.readBack().unchanged == 10); // a second time
    succeed(sent.workbook->undo());
    CHECK(sent.needs().size() == 10);
}

TEST_CASE("a new project without an enterprise is refused, a need below a project that was sent is told",
          "[exchange][county]")
{
    SentSheet sent;
    sent.append({u"具体需求"_s, u"没写项目的需求"_s});
    sent.append({u"项目名称"_s, u"没写企业的项目"_s, u"具体需求"_s, u"它的需求"_s});
    const auto report = sent.readBack();
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.first().column == u"企业（单位）名称"_s);
    CHECK(sent.projects().size() == 3);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().column == u"项目名称"_s);
    CHECK(report.warnings.first().reason.contains(sent.projects().last().name));
}
