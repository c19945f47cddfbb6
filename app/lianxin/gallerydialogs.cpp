#include "app/lianxin/gallerydialogs.h"

#include "app/lianxin/galleryactivities.h"
#include "app/lianxin/galleryevaluation.h"
#include "app/lianxin/galleryhonours.h"
#include "app/lianxin/galleryledger.h"
#include "app/lianxin/galleryreports.h"
#include "core/activities/activityrepository.h"
#include "core/base/codes.h"
#include "core/base/resourcefolder.h"
#include "core/documents/reportsheet.h"
#include "core/documents/suggestionpapers.h"
#include "core/documents/template.h"
#include "core/exchange/countysheet.h"
#include "core/exchange/importfiles.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/reports/reportrepository.h"
#include "core/storage/history.h"
#include "ui/base/tableroles.h"
#include "ui/directory/customfieldtable.h"
#include "ui/exchange/importdialog.h"
#include "ui/forms/formfield.h"
#include "ui/forms/recordform.h"
#include "ui/members/memberduplicates.h"
#include "ui/members/memberform.h"
#include "ui/papers/labelsdialog.h"
#include "ui/papers/lettersdialog.h"
#include "ui/papers/paperdialog.h"
#include "ui/papers/templateeditor.h"
#include "ui/selection/panelcomparison.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/undosteps.h"
#include "ui/statistics/periodpapersdialog.h"
#include "ui/table/bulkedit.h"
#include "ui/table/gridview.h"
#include "ui/table/pastepreview.h"
#include "ui/table/recordhistory.h"
#include "ui/table/recordtable.h"

#include <QCoreApplication>
#include <QDate>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr QSize firstSizeOfForm(1130, 460);
constexpr QSize firstSizeOfPart(900, 480);
constexpr qsizetype contentOfNeed = 9; ///< column of a county's sheet

QDialog *importDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto files = readImportFiles({resourcePath(u"sample"_s)});
    return files ? new ui::ImportDialog(workbook, *files, QDate::currentDate(), &window) : nullptr;
}

/// The letters of the first activity that has any.
QDialog *paperDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto activities = ActivityRepository(workbook.database()).inOrder();
    if (!activities)
        return nullptr;
    for (const Activity &activity : *activities) {
        const auto letters = documents::invitationLetters(workbook.database(), activity.id, QDate::currentDate());
        if (letters && !letters->isEmpty())
            return new ui::PaperDialog(QCoreApplication::translate("Pages", "Invitations"), *letters, &window);
    }
    return nullptr;
}

/// The first activity that letters can be written about.
ActivityId invitingActivity(Workbook &workbook)
{
    const auto activities = ActivityRepository(workbook.database()).inOrder();
    for (const Activity &activity : activities ? *activities : QList<Activity>())
        if (documents::invitationLetters(workbook.database(), activity.id, QDate::currentDate()))
            return activity.id;
    return {};
}

QDialog *labelsDialog(ui::MainWindow &window)
{
    const auto forms = documents::labelForms();
    return forms ? new ui::LabelsDialog(*forms, &window) : nullptr;
}

/// The sheet of a county that came back with a changed need and a new one.
QDialog *countyDialog(ui::MainWindow &window, Workbook &workbook)
{
    const ActivityId activity = invitingActivity(workbook);
    auto sent = countySheet(workbook.database(), activity);
    const QTemporaryDir folder;
    if (!sent || sent->sheet.rows.first().first().isNull())
        return nullptr;
    auto &rows = sent->sheet.rows;
    QVariantList added = rows.first();
    added.last() = QVariant(); // without a key it is new
    for (const auto &[row, more] : {std::pair(&rows.first(), u"…"_s), std::pair(&added, u"……"_s)})
        (*row)[contentOfNeed] = (*row)[contentOfNeed].toString() + more;
    rows.append(added);
    const QString path = folder.filePath(sent->fileName + u".xlsx"_s);
    if (!writeSheet(path, sent->sheet))
        return nullptr;
    const auto files = readImportFiles({path});
    return files ? new ui::ImportDialog(workbook, *files, QDate::currentDate(), &window, activity) : nullptr;
}

/// A dialog with `papers` and what is to be mended in them; null when there are none.
QDialog *papersDialog(ui::MainWindow &window, const QString &paper, const QList<documents::Document> &papers,
                      const QStringList &remarks = {})
{
    if (papers.isEmpty())
        return nullptr;
    auto *dialog = new ui::PaperDialog(documents::paperTitle(paper), papers, &window);
    dialog->remark(remarks);
    return dialog;
}

/// The ledger of the whole year.
QDialog *ledgerDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto suggestions = SuggestionRepository(workbook.database()).all();
    QList<SuggestionId> ids;
    for (const Suggestion &each : suggestions ? *suggestions : QList<Suggestion>())
        ids.append(each.id);
    const auto paper = documents::SuggestionPaper::Ledger;
    const auto papers = documents::suggestionPapers(workbook.database(), paper, ids);
    return papers ? papersDialog(window, codeOf(paper), papers->papers, papers->remarks) : nullptr;
}

/// The first reports, with what is to be mended in them.
QDialog *reportsDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto reports = ReportRepository(workbook.database()).inOrder();
    QList<ReportId> ids;
    for (const Report &each : (reports ? *reports : QList<Report>()).mid(0, 3))
        ids.append(each.id);
    const auto sheets = documents::reportSheets(workbook.database(), ids);
    return sheets ? papersDialog(window, documents::reportSheetPaper, sheets->papers, sheets->remarks) : nullptr;
}

QDialog *wordsDialog(ui::MainWindow &window, Workbook &workbook)
{
    auto *dialog = new ui::TemplateEditor(workbook, &QDate::currentDate, &window);
    dialog->choose(documents::editablePapers().first(), invitingActivity(workbook));
    return dialog;
}

/// The best panel of the first activity that was invited to, beside the one invited.
QDialog *comparisonDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto activities = ActivityRepository(workbook.database()).inOrder();
    if (!activities)
        return nullptr;
    for (const Activity &activity : *activities) {
        const auto invitations = InvitationRepository(workbook.database()).of(activity.id);
        const auto chosen = nominate(workbook.database(), activity.id);
        if (!invitations || !chosen)
            continue;
        ui::PanelAnswers answers;
        answers.take(*chosen, choicesOf(activity));
        const auto invited = ui::invitedSide(*invitations, activity.id, chosen->problem);
        if (invited && !answers.sides().isEmpty())
            return new ui::PanelComparison(chosen->problem, answers.sides() << *invited, &window);
    }
    return nullptr;
}

/// The history of the first member.
QDialog *historyDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto members = MemberRepository(workbook.database()).all();
    if (!members || members->isEmpty())
        return nullptr;
    const Member &member = members->first();
    auto *dialog =
        new ui::RecordHistory(workbook, {MemberRepository::table, member.id.value}, member.name, {}, &window);
    return dialog->reload() ? dialog : nullptr;
}

QDialog *undoDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto actions = undoableActions(workbook, 20);
    return actions ? new ui::UndoSteps(*actions, &window) : nullptr;
}

/// The table of the roll; null while that page is not made.
ui::RecordTable *rollOf(const ui::MainWindow &window)
{
    auto *roll = window.findChild<ui::RecordTable *>(u"members"_s);
    return roll != nullptr && qobject_cast<ui::TableModel *>(roll->filter()->sourceModel()) != nullptr ? roll : nullptr;
}

/// The first twelve members, edited at once.
QDialog *bulkDialog(ui::MainWindow &window)
{
    const ui::RecordTable *roll = rollOf(window);
    if (roll == nullptr)
        return nullptr;
    const auto &model = *qobject_cast<ui::TableModel *>(roll->filter()->sourceModel());
    QList<qint64> records;
    for (int row = 0; row < std::min(12, model.rowCount()); ++row)
        records.append(model.index(row, 0).data(ui::IdRole).toLongLong());
    return records.isEmpty() ? nullptr : new ui::BulkEdit(model, records, model.editedColumns(), &window);
}

/// Two lines pasted at the end of the roll, one with problems.
QDialog *pasteDialog(ui::MainWindow &window)
{
    const ui::RecordTable *roll = rollOf(window);
    if (roll == nullptr || roll->filter()->rowCount() == 0)
        return nullptr;
    const auto &model = *qobject_cast<ui::TableModel *>(roll->filter()->sourceModel());
    roll->view()->setCurrentIndex(roll->filter()->index(roll->filter()->rowCount() - 1, 1));
    const ui::CellBlock block = ui::cellsOfText(u"A\tB\t?\t?\nC\tD"_s);
    const auto nameOf = [roll, &model](qint64 record) {
        return roll->view()->nameOf(roll->filter()->mapFromSource(model.index(model.rowOf(record), 0)).row());
    };
    return new ui::PastePreview(ui::pastePlan(*roll->view(), model, block, QDate::currentDate()), model, nameOf,
                                QCoreApplication::translate("lianxin::ui::CellEditing", "&Paste"), &window);
}

/// What the first row of `model` shows in the column `key`.
QString firstOf(const ui::TableModel &model, const QString &key)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal, ui::KeyRole).toString() == key)
            return model.index(0, column).data().toString();
    return {};
}

/// A form for a new member that is filled in as somebody on the roll, and wrongly; it keeps no draft.
QDialog *formDialog(ui::MainWindow &window)
{
    const ui::RecordTable *roll = rollOf(window);
    if (roll == nullptr || roll->filter()->rowCount() == 0)
        return nullptr;
    auto *model = qobject_cast<ui::TableModel *>(roll->filter()->sourceModel());
    auto *dialog = new QDialog(&window);
    dialog->setObjectName("memberFormDialog"_L1);
    auto *form = new ui::RecordForm(ui::memberForm(), model, {});
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(form);
    dialog->resize(firstSizeOfForm);
    form->begin();
    for (const QString &key : {u"name"_s, u"unit"_s, u"sector"_s})
        form->field(key)->setTyped(firstOf(*model, key));
    form->field(u"verified_on"_s)->setTyped(u"2-30"_s);
    static_cast<void>(form->save());
    return dialog;
}

/// The first two members, as if they were one.
QDialog *mergeDialog(ui::MainWindow &window)
{
    const ui::RecordTable *roll = rollOf(window);
    if (roll == nullptr || roll->filter()->rowCount() < 2)
        return nullptr;
    auto *model = qobject_cast<ui::TableModel *>(roll->filter()->sourceModel());
    const auto id = [model](int row) { return model->index(row, 0).data(ui::IdRole).toLongLong(); };
    const QString reason = ui::MemberDuplicates::tr("chosen by hand");
    const auto nothing = [](const ui::MergePair &, const QList<ui::CellChange> &) { return Result<void>(); };
    return new ui::MergeDialog(model, {{id(0), id(1), reason}}, nothing, {}, &window);
}

/// The fields of the office, of which there may be none yet.
QDialog *fieldsDialog(ui::MainWindow &window, Workbook &workbook)
{
    auto *dialog = new QDialog(&window);
    dialog->setObjectName("customFieldsDialog"_L1);
    dialog->resize(firstSizeOfPart);
    (new QVBoxLayout(dialog))->addWidget(new ui::CustomFieldTable(workbook));
    return dialog;
}

} // namespace

QList<ui::GalleryDialog> galleryDialogs(ui::MainWindow &window, Workbook *workbook)
{
    QList<ui::GalleryDialog> dialogs;
    if (workbook != nullptr)
        dialogs = {{u"undo-steps"_s, [&window, workbook] { return undoDialog(window, *workbook); }},
                   {u"import"_s, [&window, workbook] { return importDialog(window, *workbook); }},
                   {u"papers"_s, [&window, workbook] { return paperDialog(window, *workbook); }},
                   {u"ledger-paper"_s, [&window, workbook] { return ledgerDialog(window, *workbook); }},
                   {u"report-sheets"_s, [&window, workbook] { return reportsDialog(window, *workbook); }},
                   {u"report-draft"_s, [&window, workbook] { return draftDialog(window, *workbook); }},
                   {u"course-step"_s, [&window, workbook] { return courseDialog(window, *workbook); }},
                   {u"report-comment"_s, [&window, workbook] { return commentDialog(window, *workbook); }},
                   {u"report-fields"_s, [&window, workbook] { return reportFieldsDialog(window, *workbook); }},
                   {u"letters"_s,
                    [&window, workbook] {
                        return new ui::LettersDialog(*workbook, invitingActivity(*workbook), &QDate::currentDate,
                                                     &window);
                    }},
                   {u"labels"_s, [&window] { return labelsDialog(window); }},
                   {u"county-sheet"_s, [&window, workbook] { return countyDialog(window, *workbook); }},
                   {u"period-papers"_s,
                    [&window, workbook] {
                        return new ui::PeriodPapersDialog(*workbook, {documents::PeriodPaper::YearSummary, {}},
                                                          &QDate::currentDate, &window);
                    }},
                   {u"wording"_s, [&window, workbook] { return wordsDialog(window, *workbook); }},
                   {u"panel-comparison"_s, [&window, workbook] { return comparisonDialog(window, *workbook); }},
                   {u"record-history"_s, [&window, workbook] { return historyDialog(window, *workbook); }},
                   {u"bulk-edit"_s, [&window] { return bulkDialog(window); }},
                   {u"paste"_s, [&window] { return pasteDialog(window); }},
                   {u"new-member"_s, [&window] { return formDialog(window); }},
                   {u"merge"_s, [&window] { return mergeDialog(window); }},
                   {u"office-fields"_s, [&window, workbook] { return fieldsDialog(window, *workbook); }},
                   {u"backups"_s, [&window, workbook] { return new ui::BackupsDialog(workbook->path(), &window); }}};
    if (workbook != nullptr)
        dialogs +=
            ledgerDialogs(window, *workbook) + evaluationDialogs(window, *workbook) + honourDialogs(window, *workbook);
    dialogs.append({u"settings"_s, [&window] { return new ui::SettingsDialog(ui::Preferences(), &window); }});
    dialogs.append(
        {u"shortcuts"_s, [&window] { return new ui::ShortcutsDialog(*new ui::Shortcuts(window), &window); }});
    dialogs.append({u"help"_s, [&window] { return new ui::HelpDialog(&window); }});
    dialogs.append({u"about"_s, [&window] { return new ui::AboutDialog(&window); }});
    return dialogs;
}

} // namespace lianxin
