#include "app/lianxin/activitywork.h"

#include "app/lianxin/officework.h"
#include "core/documents/activitydossier.h"
#include "core/documents/addresslabels.h"
#include "core/documents/template.h"
#include "core/exchange/calendarfile.h"
#include "core/exchange/countysheet.h"
#include "core/storage/workbook.h"
#include "ui/base/savepath.h"
#include "ui/papers/labelsdialog.h"
#include "ui/papers/papersbutton.h"
#include "ui/print/layout.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

void showDossier(ui::MainWindow &window, Workbook &workbook, ActivityId activity)
{
    const auto pagesOf = [](const documents::Document &paper) {
        return static_cast<int>(print::layOut(paper).pages.size());
    };
    const auto dossier = documents::activityDossier(workbook.database(), activity, QDate::currentDate(), pagesOf);
    if (!dossier)
        return window.showError(dossier.error());
    showPapers(window, workbook, {documents::activityDossierPaper, activity},
               documents::WrittenPapers {dossier->papers, dossier->lacking});
}

void askForLabels(ui::MainWindow &window, Workbook &workbook, ActivityId activity)
{
    const auto forms = documents::labelForms();
    if (!forms)
        return window.showError(forms.error());
    auto *dialog = new ui::LabelsDialog(*forms, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &ui::LabelsDialog::wanted, &window,
        [&window, &workbook, dialog, activity](documents::LetterKind kind, const documents::LabelForm &form,
                                               int skipped) {
            const auto papers =
                documents::addresses(workbook.database(), kind, activity, form, skipped, QDate::currentDate());
            if (!papers)
                return dialog->tell(papers.error().message);
            dialog->close();
            showPapers(window, workbook,
                       {form.isEnvelope ? documents::envelopePaper : documents::addressLabelPaper, activity}, papers);
        });
    dialog->open();
}

void saveCountySheet(ui::MainWindow &window, Workbook &workbook, ActivityId activity)
{
    const auto made = countySheet(workbook.database(), activity);
    if (!made)
        return window.showError(made.error());
    const QString path =
        ui::askSavePath(&window, QCoreApplication::translate("OfficeWork", "Save the county's sheet"),
                        made->fileName + u".xlsx"_s, QCoreApplication::translate("OfficeWork", "Spreadsheet (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeSheet(path, made->sheet); !written)
        window.showError(written.error());
    else
        window.messages()->showSuccess(
            QCoreApplication::translate("OfficeWork",
                                        "The county's sheet is written to %1. Read it back here when it "
                                        "returns.")
                .arg(QDir::toNativeSeparators(path)));
}

void readCountySheet(ui::MainWindow &window, Workbook &workbook, ActivityId activity)
{
    const QString path = QFileDialog::getOpenFileName(
        &window, QCoreApplication::translate("OfficeWork", "Read the county's sheet back"), {},
        QCoreApplication::translate("OfficeWork", "Spreadsheets (*.xlsx *.ods *.csv)"));
    if (!path.isEmpty())
        importPathsAbout(window, workbook, {path}, activity);
}

} // namespace

void runErrand(ui::MainWindow &window, Workbook &workbook, ActivityId activity, ui::ActivityErrand errand)
{
    using ui::ActivityErrand;
    switch (errand) {
    case ActivityErrand::Dossier:
        return showDossier(window, workbook, activity);
    case ActivityErrand::Labels:
        return askForLabels(window, workbook, activity);
    case ActivityErrand::SaveCountySheet:
        return saveCountySheet(window, workbook, activity);
    case ActivityErrand::ReadCountySheet:
        return readCountySheet(window, workbook, activity);
    case ActivityErrand::Calendar:
        return saveCalendar(window, calendarFile(workbook.database(), activity, QDateTime::currentDateTimeUtc()));
    case ActivityErrand::TaskCalendar:
        return saveCalendar(window, taskCalendar(workbook.database(), activity, QDateTime::currentDateTimeUtc()));
    }
}

} // namespace lianxin
