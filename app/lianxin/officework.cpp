#include "app/lianxin/officework.h"

#include "core/directory/startingwords.h"
#include "core/documents/newoffice.h"
#include "core/documents/template.h"
#include "core/exchange/sampleyear.h"
#include "core/storage/workbook.h"
#include "ui/base/busycursor.h"
#include "ui/base/savepath.h"
#include "ui/papers/paperdialog.h"
#include "ui/print/paperfile.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace lianxin {

Result<void> fillOlder(Workbook &workbook)
{
    return addMissingSettings(workbook);
}

Result<void> fillSample(Workbook &workbook)
{
    if (auto filled = fillNew(workbook); !filled)
        return filled;
    const auto report = importSampleYear(workbook, QDate::currentDate());
    return report ? Result<void>() : report.error();
}

void backUp(ui::MainWindow &window, Workbook &workbook)
{
    const QString name = QFileInfo(workbook.path()).completeBaseName() + QDate::currentDate().toString(u"-yyyyMMdd"_s);
    const QString path =
        ui::askSavePath(&window, QCoreApplication::translate("OfficeWork", "Back up to"), name + u".lianxin"_s,
                        QCoreApplication::translate("OfficeWork", "Workbook (*.lianxin)"));
    if (path.isEmpty())
        return;
    const ui::BusyCursor busy;
    if (const auto copied = workbook.backupTo(path); !copied)
        window.showError(copied.error());
    else
        window.messages()->showSuccess(QCoreApplication::translate("OfficeWork", "The copy is written and checked: %1.")
                                           .arg(QDir::toNativeSeparators(path)));
}

ui::PaperDialog *showPapers(ui::MainWindow &window, Workbook &workbook, const documents::PapersAbout &about,
                            const QString &name, const Result<QList<documents::Document>> &papers, QWidget *above)
{
    if (!papers) {
        window.showError(papers.error());
        return nullptr;
    }
    auto *dialog = new ui::PaperDialog(name, *papers, above != nullptr ? above : &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto note = [&window, held = QPointer<Workbook>(&workbook), about,
                       names = documents::namesOf(*papers)](PaperChannel channel, const QList<int> &places) {
        if (!held || places.isEmpty())
            return;
        QStringList left;
        for (const int place : places)
            left.append(names.at(place));
        if (const auto noted = documents::recordPrinting(*held, about, left, channel, QDateTime::currentDateTimeUtc());
            !noted)
            window.showError(noted.error());
    };
    QObject::connect(dialog, &ui::PaperDialog::handedOut, dialog, note);
    dialog->open();
    return dialog;
}

ui::PaperDialog *showPapers(ui::MainWindow &window, Workbook &workbook, const documents::PapersAbout &about,
                            const Result<documents::WrittenPapers> &written, QWidget *above)
{
    if (!written) {
        window.showError(written.error());
        return nullptr;
    }
    auto *dialog = showPapers(window, workbook, about, documents::paperTitle(about.paper), written->papers, above);
    if (dialog != nullptr)
        dialog->remark(written->remarks);
    return dialog;
}

void saveCalendar(ui::MainWindow &window, const Result<QByteArray> &content)
{
    if (!content) {
        window.showError(content.error());
        return;
    }
    const QString path =
        ui::askSavePath(&window, QCoreApplication::translate("OfficeWork", "Save the file for the calendar"),
                        QCoreApplication::translate("OfficeWork", "Activity") + u".ics"_s,
                        QCoreApplication::translate("OfficeWork", "Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    if (const auto written = print::replaceFile(path, *content); !written)
        window.showError(written.error());
    else
        window.messages()->showSuccess(
            QCoreApplication::translate("OfficeWork", "The file for the calendar is written to %1.")
                .arg(QDir::toNativeSeparators(path)));
}

void copyText(ui::MainWindow &window, const Result<QString> &text)
{
    if (!text) {
        window.showError(text.error());
        return;
    }
    QGuiApplication::clipboard()->setText(*text);
    window.messages()->showSuccess(QCoreApplication::translate(
        "OfficeWork", "The notice for the group is on the clipboard: paste it into the chat."));
}

} // namespace lianxin
