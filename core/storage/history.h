#pragma once

#include "core/base/pages.h"
#include "core/base/progress.h"
#include "core/storage/changedfields.h"
#include "core/storage/workbook.h"

#include <functional>

/// The history of a workbook, read: what was done, what it changed, and the way back.
namespace lianxin {

/// One action of the history, and what became of it.
struct HistoryStep {
    ActionId id;
    PerformedAction action;
    int changes = 0; ///< how many times it added, changed or removed a record
    bool isTakenBack = false;
    bool isBehindUpgrade = false; ///< a change of the schema came later; there is no way back behind that

    /// Whether it can be taken back, unless one of its records was changed since.
    [[nodiscard]] bool stands() const
    {
        return !isTakenBack && !isBehindUpgrade && action.kind != QLatin1StringView("upgrade")
            && action.kind != QLatin1StringView("note");
    }

    friend bool operator==(const HistoryStep &, const HistoryStep &) = default;
};

/// All actions, the newest first. `workbook` outlives the source, here and below.
[[nodiscard]] PageSource<HistoryStep> historySteps(Workbook &workbook);
/// Those by which rows of `tables` were removed that are still gone.
[[nodiscard]] PageSource<HistoryStep> removals(Workbook &workbook, const QStringList &tables);
/// What the record holds, as if it were removed now; of one that is gone, what it held when it was. Errors: NotFound
/// when there never was one; Storage.
[[nodiscard]] Result<RecordChange> lastKnown(Workbook &workbook, const RecordRef &record);
/// What `action` did to each record, in the order in which it did.
[[nodiscard]] PageSource<RecordChange> changesIn(Workbook &workbook, ActionId action);

/// What undo() takes back, one after the other, the next one first; at most `limit`. Errors: Storage.
[[nodiscard]] Result<QList<PerformedAction>> undoableActions(Workbook &workbook, int limit);

/// What must be taken back, the newest first, so that all is as it was right after `step`. Of a chain of actions, each
/// of which takes the one before back, an even number after `step` changes nothing, so it stays; of an odd number the
/// newest is taken back. Errors: NotFound when a change of the schema lies between; Storage.
[[nodiscard]] Result<QList<ActionId>> actionsToTakeBack(Workbook &workbook, ActionId step);

/// The last action done by `moment`; not stored = none was. Errors: Storage.
[[nodiscard]] Result<ActionId> lastActionBy(Workbook &workbook, const QDateTime &moment);

/// What differs between right after `from` and right after `to`, record by record: what was changed and changed back,
/// or added and removed again, does not. Records that are there at either end only come as added or removed; the fields
/// of those added are not told. Errors: Storage; Cancelled.
[[nodiscard]] Result<QList<RecordChange>> changesBetween(Workbook &workbook, ActionId from, ActionId to,
                                                         const Progress &progress = {});

/// Puts `value` into one field of a record again, as the action `label`. Nothing is done when it is there already.
/// `check` says whether the record as it is then stored keeps the rules of its kind.
/// Errors: NotFound when the record is gone; Conflict when the value does not fit what is there now; those of `check`;
/// Storage; Unusable.
Result<void> restoreValue(Workbook &workbook, const QString &label, const RecordRef &record, const QString &field,
                          const QVariant &value, const std::function<Result<void>()> &check = {});

} // namespace lianxin
