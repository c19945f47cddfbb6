#pragma once

#include "core/activities/activity.h"
#include "core/documents/issuedletter.h"
#include "core/documents/officepapers.h"
#include "ui/base/shownrows.h"

#include <QStringList>

class QWidget;

namespace lianxin {

class Workbook;

namespace ui {
class MainWindow;
class PaperDialog;
} // namespace ui

/// Gives one of an older version the settings that came after it. Errors: those of addMissingSettings().
Result<void> fillOlder(Workbook &workbook);
/// Gives a new one what each office begins with, and the sample year. Errors: those of importSampleYear().
Result<void> fillSample(Workbook &workbook);

/// Asks for spreadsheets, or for a folder of them, shows what they would bring, and imports them.
void importSheets(ui::MainWindow &window, Workbook &workbook);
void importFolder(ui::MainWindow &window, Workbook &workbook);
/// The same with files that were named already, as by dropping them on the window.
void importPaths(ui::MainWindow &window, Workbook &workbook, const QStringList &paths);
/// The same with what must be about `activity`: see ImportDialog.
void importPathsAbout(ui::MainWindow &window, Workbook &workbook, const QStringList &paths, ActivityId activity);

/// Writes what a table shows as the extension of `path` says: xlsx, csv, pdf, or png, a picture a page, the others
/// beside the first. Errors: Storage if it cannot be written, Invalid if it does not fit into a sheet.
Result<void> writeRows(const QString &path, const ui::ShownRows &shown);
/// Asks where to and writes what a table shows as a spreadsheet, a PDF, or pictures; a paper that leaves so is noted.
void exportRows(ui::MainWindow &window, Workbook &workbook, const ui::ShownRows &all);
/// Shows the same as a paper, to be printed.
void printRows(ui::MainWindow &window, Workbook &workbook, const ui::ShownRows &all);
/// Asks where to and writes a copy of the workbook that was looked at.
void backUp(ui::MainWindow &window, Workbook &workbook);

/// Shows papers before they are printed, with what is remarked of them, and notes each printing; tells the error
/// when there are none. They lie above `above`; null: above the window.
ui::PaperDialog *showPapers(ui::MainWindow &window, Workbook &workbook, const documents::PapersAbout &about,
                            const Result<documents::WrittenPapers> &written, QWidget *above = nullptr);
/// The same, with a name of its own for the file.
ui::PaperDialog *showPapers(ui::MainWindow &window, Workbook &workbook, const documents::PapersAbout &about,
                            const QString &name, const Result<QList<documents::Document>> &papers,
                            QWidget *above = nullptr);
/// Asks where to and writes `content`, a file for calendars; tells it when there is none.
void saveCalendar(ui::MainWindow &window, const Result<QByteArray> &content);
/// Puts `text` on the clipboard, to be pasted into a chat.
void copyText(ui::MainWindow &window, const Result<QString> &text);

} // namespace lianxin
