#pragma once

#include "core/selection/panelvalue.h"
#include "core/selection/problem.h"

#include <functional>

namespace lianxin::selection {

enum class Seat {
    Local,
    Specialist,
};

/// What a member of the panel brings to a need.
struct Contribution {
    QString need; ///< id of the need
    int depth = 0; ///< 1–3

    friend bool operator==(const Contribution &, const Contribution &) = default;
};

/// Who sits, and where.
struct PanelMember {
    QString id;
    Seat seat = Seat::Specialist;
    bool pinned = false;
    QList<Contribution> needs; ///< the needs whose specialty the member holds, in their order

    friend bool operator==(const PanelMember &, const PanelMember &) = default;
};

/// The panel that was chosen, or the word that there is none.
struct PanelAnswer {
    bool feasible = false;
    /// The search ended. If false, it was stopped by the node budget: a feasible panel is then the best known, never
    /// "the best"; and an infeasible answer only means that none was found.
    bool proved = false;
    QList<PanelMember> members; ///< local seats first, then by id
    PanelValue value; ///< zero unless feasible
    /// No panel is better than this, level by level: equal to `value` if proved. What is between them is what a stopped
    /// search leaves open.
    PanelValue bound;
    int nodes = 0; ///< of the search tree, for the curious

    /// The ids of the members, sorted.
    [[nodiscard]] QStringList ids() const;

    friend bool operator==(const PanelAnswer &, const PanelAnswer &) = default;
};

struct SolveOptions {
    /// Nodes of the search trees before the search stops, 1 …; the first 1,500 are those of our own search, the others
    /// those of integer programming, which is tried after them.
    int nodeBudget = 20'000;
    /// Asked at each of them; false stops the search as the budget does. Unset = always wanted.
    std::function<bool()> isWanted = {};
};

/// The best panel of `problem`: exact, by integers alone, the same for the same problem in any order of its members.
///
/// An infeasible problem is an answer, not an error; `diagnose` (relaxations.h) tells what to relax.
/// Errors: Invalid as `validate`.
[[nodiscard]] Result<PanelAnswer> choosePanel(const SelectionProblem &problem, const SolveOptions &options = {});

} // namespace lianxin::selection
