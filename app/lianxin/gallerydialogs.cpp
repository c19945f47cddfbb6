#include "app/lianxin/gallerydialogs.h"

#include "core/activities/activityrepository.h"
#include "core/base/resourcefolder.h"
#include "core/documents/officepapers.h"
#include "core/exchange/importfiles.h"
#include "core/members/memberrepository.h"
#include "core/storage/history.h"
#include "ui/exchange/importdialog.h"
#include "ui/papers/paperdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/undosteps.h"
#include "ui/table/recordhistory.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

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

} // namespace

QList<ui::GalleryDialog> galleryDialogs(ui::MainWindow &window, Workbook *workbook)
{
    QList<ui::GalleryDialog> dialogs;
    if (workbook != nullptr)
        dialogs = {{u"undo-steps"_s, [&window, workbook] { return undoDialog(window, *workbook); }},
                   {u"import"_s, [&window, workbook] { return importDialog(window, *workbook); }},
                   {u"papers"_s, [&window, workbook] { return paperDialog(window, *workbook); }},
                   {u"record-history"_s, [&window, workbook] { return historyDialog(window, *workbook); }}};
    dialogs.append({u"help"_s, [&window] { return new ui::HelpDialog(&window); }});
    dialogs.append({u"about"_s, [&window] { return new ui::AboutDialog(&window); }});
    return dialogs;
}

} // namespace lianxin
