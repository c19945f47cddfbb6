// What becomes of the table in front: a file, or a paper.
#include "app/lianxin/officework.h"
#include "core/documents/template.h"
#include "core/exchange/sheetwriter.h"
#include "ui/base/busycursor.h"
#include "ui/base/privacy.h"
#include "ui/base/savepath.h"
#include "ui/papers/rowspaper.h"
#include "ui/print/layout.h"
#include "ui/print/pdf.h"
#include "ui/print/picture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// A table taken out of the sample says so wherever it goes.
ui::ShownRows marked(const ui::MainWindow &window, ui::ShownRows shown)
{
    if (window.isSample())
        shown.name = QCoreApplication::translate("OfficeWork", "Sample, %1").arg(shown.name);
    return shown;
}

QString filterRemark(const ui::ShownRows &shown)
{
    return QCoreApplication::translate("OfficeWork", "The filter leaves %1 more out.").arg(shown.leftOut);
}

QString hidingRemark()
{
    return QCoreApplication::translate("OfficeWork", "Telephone numbers are hidden in it, as on the screen.");
}

documents::Document paperOf(const ui::ShownRows &shown)
{
    QString remark = QCoreApplication::translate("OfficeWork", "%1 rows, %2.")
                         .arg(shown.rows.size() - shown.offPaper.size())
                         .arg(QDate::currentDate().toString(Qt::ISODate));
    if (shown.leftOut > 0)
        remark += u' ' + filterRemark(shown);
    return ui::rowsPaper(shown, remark);
}

Result<void> writeAsSheet(const QString &path, const ui::ShownRows &shown)
{
    SheetToWrite sheet {shown.name, shown.titles, {}, {}};
    for (const QVariantList &row : shown.rows)
        sheet.rows.append(row);
    return writeSheet(path, sheet);
}

/// A picture for each page.
Result<void> writeAsPictures(const QString &path, const ui::ShownRows &shown)
{
    const QList<print::LaidOutPage> pages = print::layOut(paperOf(shown)).pages;
    for (qsizetype number = 0; number < pages.size(); ++number)
        if (auto written = print::writePicture(pages.at(number), ui::numberedPath(path, number)); !written)
            return written;
    return {};
}

/// Notes a table that was written as a paper; a spreadsheet is none.
Result<void> noteLeaving(Workbook &workbook, const QString &path, const ui::ShownRows &shown)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind != "pdf"_L1 && kind != "png"_L1)
        return {};
    return documents::recordPrinting(workbook, {documents::tablePaper}, {shown.name},
                                     kind == "pdf"_L1 ? PaperChannel::Pdf : PaperChannel::Picture,
                                     QDateTime::currentDateTimeUtc());
}

} // namespace

Result<void> writeRows(const QString &path, const ui::ShownRows &shown)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind == "png"_L1)
        return writeAsPictures(path, shown);
    if (kind != "pdf"_L1)
        return writeAsSheet(path, shown);
    const auto written = print::writePdf({paperOf(shown)}, path);
    return written ? Result<void>() : written.error();
}

void exportRows(ui::MainWindow &window, Workbook &workbook, const ui::ShownRows &all)
{
    const ui::ShownRows shown = marked(window, all);
    const QString path = ui::askSavePath(
        &window, QCoreApplication::translate("OfficeWork", "Export this table"), shown.name + u".xlsx"_s,
        QCoreApplication::translate("OfficeWork",
                                    "Spreadsheet (*.xlsx);;Text with commas (*.csv);;PDF (*.pdf);;"
                                    "Pictures for a chat, one a page (*.png)"));
    if (path.isEmpty())
        return;
    const ui::BusyCursor busy;
    if (const auto written = writeRows(path, shown); !written)
        return window.showError(written.error());
    if (const auto noted = noteLeaving(workbook, path, shown); !noted)
        window.showError(noted.error());
    const QString told = QCoreApplication::translate("OfficeWork", "%1 rows written to %2.")
                             .arg(shown.rows.size())
                             .arg(QDir::toNativeSeparators(path))
        + (shown.leftOut > 0 ? u' ' + filterRemark(shown) : QString())
        + (ui::hidesPersonal() ? u' ' + hidingRemark() : QString());
    window.messages()->offer(told, QCoreApplication::translate("OfficeWork", "&Open its folder"), [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
}

void printRows(ui::MainWindow &window, Workbook &workbook, const ui::ShownRows &all)
{
    const ui::ShownRows shown = marked(window, all);
    showPapers(window, workbook, {documents::tablePaper}, shown.name, QList {paperOf(shown)});
}

} // namespace lianxin
