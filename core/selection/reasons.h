#pragma once

#include "core/selection/panelsolver.h"

namespace lianxin::selection {

/// How one need would be served otherwise.
struct NeedChange {
    QString need; ///< id
    QString specialty;
    int depthsWith = 0; ///< sum of the `wanted` deepest depths on the panel
    int depthsWithout = 0; ///< the same on the other panel
    int deepestWith = 0; ///< 0–3
    int deepestWithout = 0;

    friend bool operator==(const NeedChange &, const NeedChange &) = default;
};

enum class ReasonKind {
    Pinned, ///< the office set the member
    Necessary, ///< no panel exists without
    Better, ///< the best panel without is worse, first at `level`
    Unproved, ///< the search for the panel without was stopped; nothing is claimed
};

/// Why a member sits: what would be lost without.
struct Reason {
    QString member;
    ReasonKind kind = ReasonKind::Better;
    bool wasAway = false; ///< pinned although not available
    Level level = Level::Coverage; ///< the first level at which the best panel without the member is worse
    qint64 with = 0; ///< figure of that level with the member
    qint64 without = 0; ///< … and without
    QList<NeedChange> needs; ///< the needs that lose, if `level` is Coverage
    QStringList instead; ///< who would come in
    QStringList leaving; ///< who would leave besides the member

    friend bool operator==(const Reason &, const Reason &) = default;
};

enum class WhyNotKind {
    Sits, ///< the member is on the panel
    Barred, ///< a rule of the office keeps the member off
    NoSeat, ///< neither resident nor specialist
    Impossible, ///< no panel exists with the member
    Worse, ///< the best panel with the member is worse, first at `level`
    Unproved, ///< the search was stopped
};

/// Why a member does not sit: the best panel with the member pinned.
struct WhyNot {
    QString member;
    WhyNotKind kind = WhyNotKind::Worse;
    bool away = false; ///< not available that day, which already keeps the member off
    Level level = Level::Coverage; ///< the first level at which the best panel with the member is worse
    qint64 best = 0; ///< figure of that level on the best panel
    qint64 with = 0; ///< … and with the member
    QList<NeedChange> needs; ///< the needs that lose, if `level` is Coverage
    QStringList displaced; ///< who would leave
    QStringList panel; ///< the best panel with the member that was found, sorted; empty = none was looked for or found

    friend bool operator==(const WhyNot &, const WhyNot &) = default;
};

/// One reason for each member of `answer`, in its order; empty if it is not feasible. The searches share the node
/// budget evenly, so that all reasons together take about as long as one panel may.
[[nodiscard]] QList<Reason> reasonsFor(const SelectionProblem &problem, const PanelAnswer &answer,
                                       const SolveOptions &options = {});

/// Why `member` does not sit in `answer`, which must be feasible.
/// Errors: NotFound if the problem has no such member.
[[nodiscard]] Result<WhyNot> whyNot(const SelectionProblem &problem, const PanelAnswer &answer, const QString &member,
                                    const SolveOptions &options = {});

/// The sentence for the user, with its figures, translated.
[[nodiscard]] QString sentence(const SelectionProblem &problem, const Reason &reason);
[[nodiscard]] QString sentence(const SelectionProblem &problem, const WhyNot &whyNot);

} // namespace lianxin::selection
