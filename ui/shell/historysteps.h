#pragma once

#include "core/storage/workbook.h"

#include <QList>

namespace lianxin::ui {

/// An action, and what became of it.
struct HistoryStep {
    ActionId id;
    PerformedAction action;
    bool isTakenBack = false;

    /// Whether it can be taken back now.
    [[nodiscard]] bool stands() const { return !isTakenBack && action.kind != QLatin1StringView("upgrade"); }

    friend bool operator==(const HistoryStep &, const HistoryStep &) = default;
};

/// The steps of `actions`, in their order.
[[nodiscard]] QList<HistoryStep> stepsOf(const QList<PerformedAction> &actions);

/// What must be taken back, the newest first, so that all is as it was right after `step`. `steps` are all from
/// `step` on, in any order. Of a chain of actions, each of which takes the one before back, an even number after
/// `step` changes nothing, so it stays; of an odd number the newest is taken back.
[[nodiscard]] QList<ActionId> stepsToTakeBack(const QList<HistoryStep> &steps, ActionId step);

/// Whether a new version of the schema lies after `step`: what was done before it cannot be taken back.
[[nodiscard]] bool isBehindUpgrade(const QList<HistoryStep> &steps, ActionId step);

} // namespace lianxin::ui
