#pragma once

#include <QString>

/// The solver against brute force on random problems.
struct Proof {
    int problems = 0; ///< that agree
    int feasible = 0; ///< of those
    QString difference; ///< seed and answers of the first problem that does not; empty = none
};

/// Compares panel and value on the random problems of seeds `first` … `last`, up to the first difference. The search is
/// told the best panel besides: each branch that holds it must return it (path oracle). Comparing answers alone misses
/// faults that a later branch makes good.
[[nodiscard]] Proof prove(quint32 first, quint32 last, int mostMembers);
