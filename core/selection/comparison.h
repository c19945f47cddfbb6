#pragma once

#include "core/selection/panelsolver.h"

namespace lianxin::selection {

/// A panel made by hand: its claims, and the rules it breaks.
struct PanelCheck {
    PanelValue value;
    QStringList faults; ///< one sentence a broken rule, translated; empty = the panel is feasible

    friend bool operator==(const PanelCheck &, const PanelCheck &) = default;
};

/// The claims of the panel of `members` and every rule of `problem` it breaks.
/// Errors: NotFound if the problem has no such member; Invalid as `validate`.
[[nodiscard]] Result<PanelCheck> checkPanel(const SelectionProblem &problem, const QStringList &members);

/// One line of a comparison.
struct LevelDifference {
    Level level = Level::Coverage;
    qint64 first = 0;
    qint64 second = 0;
    bool decides = false; ///< it is the first difference

    friend bool operator==(const LevelDifference &, const LevelDifference &) = default;
};

/// Two panels, level by level in the order that decides; the lottery is left out.
[[nodiscard]] QList<LevelDifference> compare(const PanelValue &first, const PanelValue &second,
                                             bool fewestInvitedFirst = false);

} // namespace lianxin::selection
