#pragma once

#include "core/selection/reasons.h"

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

/// What one panel costs against another: the first level that differs, and who changes.
struct PanelPrice {
    std::optional<Level> level; ///< none = the panels are equal in all
    bool isWorse = false; ///< at that level; else better
    qint64 base = 0; ///< figure of that level on the panel compared with
    qint64 other = 0; ///< … and on the panel itself
    QList<NeedChange> needs; ///< if `level` is Coverage, those served less (worse) or more (better); "without" is the
                             ///< panel itself
    QStringList coming; ///< who sits on the panel alone, sorted
    QStringList leaving; ///< who sits on the one compared with alone, sorted

    friend bool operator==(const PanelPrice &, const PanelPrice &) = default;
};

/// The price of the panel `other`, feasible or not, against the panel `base`.
/// Errors: NotFound if the problem has no such member; Invalid as `validate`.
[[nodiscard]] Result<PanelPrice> priceOf(const SelectionProblem &problem, const QStringList &base,
                                         const QStringList &other);

/// What a panel is compared with.
enum class Against {
    Best, ///< the best panel of the problem
    Known, ///< the best panel that a stopped search has found
    Before, ///< the panel as it was: before a pin, last year's …
    Left, ///< the panel that is shown to the left of it
};

/// The sentence for the user, with its figures and names, translated.
[[nodiscard]] QString sentence(const SelectionProblem &problem, const PanelPrice &price, Against against);

/// What is not proved of `answer`, translated: that a better panel may exist, and, at the first level that is open, the
/// limit that none exceeds. Empty if it is proved, or no panel was found.
[[nodiscard]] QString proofRemark(const SelectionProblem &problem, const PanelAnswer &answer);

} // namespace lianxin::selection
