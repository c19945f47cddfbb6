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
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/bulkedit.h"
#include "ui/table/gridview.h"
#include "ui/table/pastepreview.h"
#include "ui/table/recordhistory.h"
#include "ui/table/recordtable.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

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
    QList<int> rows;
    for (int row = 0; row < std::min(12, model.rowCount()); ++row)
        rows.append(row);
    return rows.isEmpty() ? nullptr : new ui::BulkEdit(model, rows, model.editedColumns(), &window);
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
    return new ui::PastePreview(ui::pastePlan(*roll->view(), model, block, QDate::currentDate()), model, &window);
}

} // namespace

QList<ui::GalleryDialog> galleryDialogs(ui::MainWindow &window, Workbook *workbook)
{
    QList<ui::GalleryDialog> dialogs;
    if (workbook != nullptr)
        dialogs = {{u"import"_s, [&window, workbook] { return importDialog(window, *workbook); }},
                   {u"papers"_s, [&window, workbook] { return paperDialog(window, *workbook); }},
                   {u"record-history"_s, [&window, workbook] { return historyDialog(window, *workbook); }},
                   {u"bulk-edit"_s, [&window] { return bulkDialog(window); }},
                   {u"paste"_s, [&window] { return pasteDialog(window); }}};
    dialogs.append({u"help"_s, [&window] { return new ui::HelpDialog(&window); }});
    dialogs.append({u"about"_s, [&window] { return new ui::AboutDialog(&window); }});
    return dialogs;
}

} // namespace lianxin
