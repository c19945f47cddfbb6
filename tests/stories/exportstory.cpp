#include "app/lianxin/officework.h"
#include "core/exchange/importer.h"
#include "core/exchange/sheetwriter.h"
#include "tests/stories/windowhands.h"
#include "ui/papers/paperdialog.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QHeaderView>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Chinese titles while the story lasts, as the office sees them.
struct InChinese {
    QTranslator words;

    InChinese()
    {
        REQUIRE(words.load(u":/translations/lianxin_zh_CN"_s));
        QCoreApplication::installTranslator(&words);
    }
};

struct ExportStory : InChinese, WindowHands {
    /// What the table shows, with the columns that are hidden, written as a spreadsheet and read again.
    ImportReport reimported(const ui::RecordTable &table) const
    {
        QHeaderView &header = *table.view()->horizontalHeader();
        for (int column = 0; column < header.count(); ++column)
            header.setSectionHidden(column, false);
        const ui::ShownRows shown = table.shown();
        SheetToWrite sheet {shown.name, shown.titles, {}, {}};
        for (const QVariantList &row : shown.rows)
            sheet.rows.append(row);
        const QString sheetPath = folder.filePath(table.objectName() + u".xlsx"_s);
        succeed(writeSheet(sheetPath, sheet));
        return valueOf(importFiles(*workbook, valueOf(readImportFiles({sheetPath})), {QDate::currentDate(), {}, {}}));
    }
};

/// What was refused, doubted or changed, for the message of a failing check.
QString toldOf(const ImportReport &report)
{
    QStringList lines;
    for (const FileReport &file : report.files)
        for (const SheetReport &sheet : file.sheets) {
            lines.append(u"%1: %2 new, %3 changed"_s.arg(codeOf(sheet.kind)).arg(sheet.inserted).arg(sheet.updated));
            for (const ImportIssue &issue : sheet.refused + sheet.warnings)
                lines.append(
                    u"%1 %2 [%3] %4"_s.arg(QString::number(issue.row), issue.column, issue.value, issue.reason));
        }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE_METHOD(ExportStory, "what a page exports comes back in without changing anything", "[stories][export]")
{
    const QStringList before = content();
    const QString last = workbook->undoText();
    for (const QString &name : {u"activities"_s, u"members"_s, u"ledger"_s, u"reports"_s, u"pairings"_s, u"outcomes"_s,
                                u"rules"_s, u"awards"_s, u"words_region"_s}) {
        for (ui::Page *each : window->pages())
            each->catchUp();
        const auto *table = window->findChild<ui::RecordTable *>(name);
        INFO(name.toStdString());
        REQUIRE(table != nullptr);
        const auto report = reimported(*table);
        INFO(toldOf(report).toStdString());
        CHECK(report.refused() == 0);
        CHECK(report.inserted() + report.updated() == 0);
        CHECK(report.files.first().sheets.first().rows > 0);
        CHECK(report.files.first().sheets.first().unknownHeaders.isEmpty());
    }
    CHECK(workbook->undoText() == last);
    CHECK(content() == before);
}

TEST_CASE_METHOD(ExportStory, "a table that is printed is noted under its name", "[stories][export]")
{
    const QString last = workbook->undoText();
    const ui::ShownRows shown = page(u"members"_s).findChild<ui::RecordTable *>(u"members"_s)->shown();
    printRows(*window, *workbook, shown);
    auto *paper = window->findChild<ui::PaperDialog *>();
    REQUIRE(paper != nullptr);
    paper->saveWord(folder.filePath(u"roll.docx"_s));
    paper->close();
    const auto noted = valueOf(PrintingRepository(workbook->database()).all());
    REQUIRE(noted.size() == 1);
    CHECK(noted.first().about.contains(shown.name));
    CHECK(noted.first().channel == PaperChannel::Word);
    CHECK(workbook->undoText() == last);
}

TEST_CASE_METHOD(ExportStory, "a page is exported as a PDF, and as pictures of its pages, as the name says",
                 "[stories][export]")
{
    const ui::ShownRows shown = page(u"members"_s).findChild<ui::RecordTable *>(u"members"_s)->shown();
    REQUIRE_FALSE(shown.rows.isEmpty());
    succeed(writeRows(folder.filePath(u"roll.pdf"_s), shown));
    QFile pdf(folder.filePath(u"roll.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));
    succeed(writeRows(folder.filePath(u"roll.png"_s), shown));
    const QStringList pictures = QDir(folder.path()).entryList({u"roll*.png"_s});
    CHECK(pictures.size() > 1);
    for (const QString &each : pictures)
        CHECK(QFileInfo(folder.filePath(each)).size() < 2'000'000);
    CHECK(writeRows(folder.filePath(u"no/such/roll.png"_s), shown).error().kind == ErrorKind::Storage);
}
