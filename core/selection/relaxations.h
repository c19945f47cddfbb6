#pragma once

#include "core/selection/panelsolver.h"

namespace lianxin::selection {

enum class ChangeKind {
    LocalSeats, ///< fewer local seats
    SpecialistMin, ///< fewer specialists
    EmployerCap, ///< more of one employer
    SectorCap, ///< more of one sector
    Must, ///< a must at less depth; at 0 it is soft
    Require, ///< a requirement for fewer
};

/// One rule made milder.
struct Change {
    ChangeKind kind = ChangeKind::LocalSeats;
    int index = 0; ///< in SelectionProblem::needs or ::require; 0 for the other kinds
    int from = 0; ///< the number in the problem
    int to = 0; ///< the number that is enough
    int present = 0; ///< what is there: residents, specialists, members of the attribute who can come; the deepest
                     ///< depth among those who can come; 0 for the caps

    friend bool operator==(const Change &, const Change &) = default;
};

/// Changes that together make a panel possible; undoing one step of any makes it impossible again.
struct Relaxation {
    QList<Change> changes; ///< never empty
    int cost = 0; ///< a local seat 4, a specialist 3, a place of an employer 2, of a sector 1, a depth weight + 1, a
                  ///< requirement 3

    friend bool operator==(const Relaxation &, const Relaxation &) = default;
};

/// Why there is no panel.
struct Diagnosis {
    QStringList contradictions; ///< pins that no relaxation can mend, in sentences
    QList<Relaxation> relaxations; ///< cheapest first, each verified by solving
    QStringList
        enablers; ///< ids of those away or barred with whom alone a panel would be possible; shown, never relaxed
    bool complete = true; ///< false = the search was stopped before all of them were looked at

    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

/// What would make `problem` possible; empty if it already is.
/// Errors: Invalid as `validate`.
[[nodiscard]] Result<Diagnosis> diagnose(const SelectionProblem &problem, int atMost = 5,
                                         const SolveOptions &options = {});

/// `problem` with the rules made milder.
[[nodiscard]] SelectionProblem relaxed(SelectionProblem problem, const Relaxation &relaxation);

/// The sentences for the user, translated: "Only 2 residents can come, 3 are needed: with 2 local seats …".
[[nodiscard]] QString sentence(const SelectionProblem &problem, const Change &change);
[[nodiscard]] QString sentence(const SelectionProblem &problem, const Relaxation &relaxation);

/// The sentence about one of Diagnosis::enablers.
[[nodiscard]] QString enablerSentence(const SelectionProblem &problem, const QString &member);

} // namespace lianxin::selection
