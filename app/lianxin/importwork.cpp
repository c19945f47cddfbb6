#include "app/lianxin/officework.h"
#include "core/exchange/importfiles.h"
#include "core/exchange/refusedrows.h"
#include "core/exchange/sheetwriter.h"
#include "core/storage/workbook.h"
#include "ui/base/backgroundjob.h"
#include "ui/base/savepath.h"
#include "ui/exchange/importdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QPointer>
#include <QProgressDialog>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

using Files = QList<ImportFile>;

/// Asks where to and saves the refused rows, a file for each sheet, to be mended and imported again.
void saveRefused(ui::MainWindow &window, const Files &files, const ImportReport &report)
{
    const auto sheets = refusedRows(files, report);
    if (!sheets) {
        window.showError(sheets.error());
        return;
    }
    const QString name = QCoreApplication::translate("OfficeWork", "refused rows") + u".xlsx"_s;
    const QString path =
        ui::askSavePath(&window, QCoreApplication::translate("OfficeWork", "Save refused rows"), name,
                        QCoreApplication::translate("OfficeWork", "Spreadsheet (*.xlsx);;Text with commas (*.csv)"));
    for (qsizetype number = 0; !path.isEmpty() && number < sheets->size(); ++number)
        if (const auto written = writeSheet(ui::numberedPath(path, number), sheets->at(number)); !written)
            window.showError(written.error());
}

void showPreview(ui::MainWindow &window, Workbook &workbook, const Files &files, ActivityId activity)
{
    auto *dialog = new ui::ImportDialog(workbook, files, QDate::currentDate(), &window, activity);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window, [&window, dialog] {
        window.messages()->showSuccess(
            QCoreApplication::translate("OfficeWork", "Imported: %1 new, %2 changed, %3 refused.")
                .arg(dialog->report().inserted())
                .arg(dialog->report().updated())
                .arg(dialog->report().refused()));
    });
    QObject::connect(
        dialog, &ui::ImportDialog::refusedRowsWanted, &window,
        [&window](const Files &refused, const ImportReport &report) { saveRefused(window, refused, report); });
    dialog->open();
}

} // namespace

void importPathsAbout(ui::MainWindow &window, Workbook &workbook, const QStringList &paths, ActivityId activity)
{
    if (paths.isEmpty())
        return;
    auto *progress = new QProgressDialog(QCoreApplication::translate("OfficeWork", "Reading the spreadsheets…"),
                                         QCoreApplication::translate("OfficeWork", "Stop"), 0, 0, &window);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(500);
    auto *watcher = new QFutureWatcher<Result<Files>>(progress);
    QObject::connect(progress, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    QObject::connect(watcher, &QFutureWatcherBase::progressRangeChanged, progress, &QProgressDialog::setRange);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, progress, &QProgressDialog::setValue);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &window,
                     [&window, held = QPointer<Workbook>(&workbook), watcher, progress, activity] {
                         const bool isWanted = !watcher->isCanceled() && watcher->future().resultCount() > 0;
                         const auto files = isWanted ? watcher->result() : Result<Files>(Files());
                         progress->close();
                         if (!files)
                             window.showError(files.error());
                         else if (isWanted && held) // it may have been closed meanwhile
                             showPreview(window, *held, *files, activity);
                     });
    watcher->setFuture(
        ui::runInBackground<Files>([paths](const Progress &told) { return readImportFiles(paths, told); }));
}

void importPaths(ui::MainWindow &window, Workbook &workbook, const QStringList &paths)
{
    importPathsAbout(window, workbook, paths, {});
}

void importSheets(ui::MainWindow &window, Workbook &workbook)
{
    importPaths(window, workbook,
                QFileDialog::getOpenFileNames(
                    &window, QCoreApplication::translate("OfficeWork", "Import spreadsheets"), {},
                    QCoreApplication::translate("OfficeWork",
                                                "Spreadsheets, calendars of holidays (*.xlsx *.ods *.csv *.ics)")));
}

void importFolder(ui::MainWindow &window, Workbook &workbook)
{
    const QString folder = QFileDialog::getExistingDirectory(
        &window, QCoreApplication::translate("OfficeWork", "Import a folder of spreadsheets"));
    if (!folder.isEmpty())
        importPaths(window, workbook, {folder});
}

} // namespace lianxin
