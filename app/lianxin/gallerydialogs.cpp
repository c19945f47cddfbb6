#include "app/lianxin/gallerydialogs.h"

#include "core/activities/activityrepository.h"
#include "core/base/resourcefolder.h"
#include "core/documents/officepapers.h"
#include "core/exchange/importfiles.h"
#include "core/members/memberrepository.h"
#include "core/storage/workbook.h"
#include "ui/exchange/importdialog.h"
#include "ui/papers/paperdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shortcutsdialog.h"
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
    const auto lines = ui::historyLines(workbook, {MemberRepository::table, member.id.value}, {});
    return lines ? new ui::RecordHistory(member.name, *lines, &window) : nullptr;
}

} // namespace

QList<ui::GalleryDialog> galleryDialogs(ui::MainWindow &window, Workbook *workbook)
{
    QList<ui::GalleryDialog> dialogs;
    if (workbook != nullptr)
        dialogs = {{u"import"_s, [&window, workbook] { return importDialog(window, *workbook); }},
                   {u"papers"_s, [&window, workbook] { return paperDialog(window, *workbook); }},
                   {u"record-history"_s, [&window, workbook] { return historyDialog(window, *workbook); }}};
    if (workbook != nullptr)
        dialogs.append(
            {u"backups"_s, [&window, workbook] { return new ui::BackupsDialog(workbook->path(), &window); }});
    dialogs.append({u"settings"_s, [&window] { return new ui::SettingsDialog(ui::Preferences(), &window); }});
    dialogs.append(
        {u"shortcuts"_s, [&window] { return new ui::ShortcutsDialog(*new ui::Shortcuts(window), &window); }});
    dialogs.append({u"help"_s, [&window] { return new ui::HelpDialog(&window); }});
    dialogs.append({u"about"_s, [&window] { return new ui::AboutDialog(&window); }});
    return dialogs;
}

} // namespace lianxin
