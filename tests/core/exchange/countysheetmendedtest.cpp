#include "core/activities/activity.h"
#include "tests/core/exchange/sentsheet.h"
#include "tests/print/wordprocessor.h"
#include "tests/support/content.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

// What comes back of a county's sheet that somebody has spoilt, and what comes of it when it is mended.

namespace {

/// Puts `words` in place of what stands behind `label` above the table.
void writeAbove(SentSheet &sent, const QString &label, const QString &words)
{
    for (int row = 0; row < sent.header; ++row) {
        for (Cell &cell : sent.sheet.rows[row].cells) {
            const auto place = cell.text.indexOf(label);
            if (place >= 0)
                cell.text = cell.text.left(place + label.size()) + words;
        }
    }
}

} // namespace

TEST_CASE("the sheet of last year is refused as a whole, its new rows too", "[exchange][county][bad]")
{
    SentSheet sent;
    for (int row = sent.header + 1; row < sent.sheet.rows.size(); ++row)
        if (const QString key = sent.text(row, u"核对码"_s); !key.isEmpty())
            sent.write(row, u"核对码"_s, u"2023"_s + key.mid(4));
    sent.append({u"项目名称"_s, u"新项目"_s, u"企业（单位）名称"_s, u"新企业"_s, u"具体需求"_s, u"新需求"_s});
    const auto before = contentOf(sent.workbook->database());
    const auto report = sent.readBack();
    CHECK(report.rows == 11);
    REQUIRE(report.refused.size() == 11);
    CHECK(report.refused.first().reason.contains(u"2023/4"_s));
    CHECK(report.refused.first().reason.contains(u"2024/4"_s));
    CHECK(contentOf(sent.workbook->database()) == before);
}

TEST_CASE("words in place of a day above the table are told, and the day that is stored stays",
          "[exchange][county][bad]")
{
    SentSheet sent;
    REQUIRE(sent.dueOn().isValid());
    const QDate due = sent.dueOn();
    writeAbove(sent, u"报送截止："_s, u"月底以前"_s);
    const auto report = sent.readBack();
    CHECK(report.unchanged == 10);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().column == u"报送截止"_s);
    CHECK(report.warnings.first().value == u"月底以前"_s);
    CHECK(report.warnings.first().row < sent.sheet.rows.at(sent.header).number);
    CHECK(sent.dueOn() == due);

    writeAbove(sent, u"报送截止："_s, due.addDays(9).toString(u"yyyy年M月d日"_s));
    const auto moved = sent.readBack(); // the county does not move the day
    REQUIRE(moved.warnings.size() == 1);
    CHECK(moved.warnings.first().value == due.addDays(9).toString(Qt::ISODate));
    CHECK(moved.warnings.first().column == u"报送截止"_s);
    CHECK(moved.warnings.first().row < sent.sheet.rows.at(sent.header).number);
    CHECK(moved.warnings.first().reason.contains(due.toString(Qt::ISODate)));
    CHECK(sent.dueOn() == due);
}

TEST_CASE("a sheet that is mended and read once more changes what was mended, and nothing else",
          "[exchange][county][bad]")
{
    SentSheet sent;
    const QString first = sent.needs().at(0).content;
    sent.write(sent.rowOf(u"2024-4-1-1"_s), u"具体需求"_s, first + u"（补充）"_s);
    const int spoilt = sent.rowOf(u"2024-4-2-1"_s);
    sent.write(spoilt, u"核对码"_s, u"新增"_s);
    sent.write(spoilt, u"具体需求"_s, u"改过的需求"_s);
    const auto report = sent.readBack();
    CHECK(report.updated == 1);
    CHECK(report.unchanged == 8);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.first().row == sent.sheet.rows.at(spoilt).number);
    CHECK(sent.needs().size() == 10);

    const auto before = contentOf(sent.workbook->database());
    sent.write(spoilt, u"核对码"_s, u"2024-4-2-1"_s);
    const auto mended = sent.readBack();
    CHECK(mended.updated == 1);
    CHECK(mended.unchanged == 9);
    CHECK(mended.refused.isEmpty());
    const auto after = contentOf(sent.workbook->database());
    REQUIRE(after.size() == before.size());
    int changed = 0;
    for (qsizetype line = 0; line < after.size(); ++line)
        changed += after.at(line) == before.at(line) ? 0 : 1;
    CHECK(changed == 1); // the need itself
    CHECK(sent.readBack().unchanged == 10);
}

TEST_CASE("the sheet comes back from another spreadsheet program without a changed cell", "[exchange][county]")
{
    if (!WordProcessor::isInstalled()) {
        WARN("LibreOffice is not installed: whether the county's sheet comes back from it was not looked at.");
        return;
    }
    SentSheet sent;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"county.xlsx"_s);
    sent.writeTo(path);
    const WordProcessor program;
    const QString saved = program.filesOf({path}, u"xlsx"_s).first();
    const Sheet written = sent.sheet;
    sent.sheet = valueOf(readSpreadsheet(saved)).sheets.first();
    int cells = 0;
    for (int row = 0; row < written.rows.size(); ++row) {
        for (int column = 0; column < written.rows.at(row).cells.size(); ++column) {
            INFO("row " << row << ", column " << column);
            const QString back = row < sent.sheet.rows.size() ? sent.sheet.cell(row, column).text : QString();
            CHECK(back == written.cell(row, column).text); // empty rows at the end may be gone
            cells += back.isEmpty() ? 0 : 1;
        }
    }
    CHECK(cells > 100);
    const auto before = contentOf(sent.workbook->database());
    const auto report = sent.readBack();
    CHECK(report.unchanged == 10);
    CHECK(report.refused.isEmpty());
    CHECK(report.warnings.isEmpty());
    CHECK(contentOf(sent.workbook->database()) == before);
}
