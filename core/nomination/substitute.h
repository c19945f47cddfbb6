#pragma once

#include "core/invitations/invitation.h"
#include "core/nomination/nomination.h"

namespace lianxin {

/// The question who takes the seat of somebody who said no, as a plain value.
struct SubstituteProblem {
    NominationProblem problem; ///< who was invited and stays sits, who said no does not
    QSet<qint64> staying; ///< member ids
    int localStaying = 0; ///< of them in seats for residents
    Seat seat = Seat::Specialist; ///< that got free
    QString specialty; ///< by which it was filled; empty = none was told
};

/// Errors: those of nominationProblem().
[[nodiscard]] Result<SubstituteProblem> substituteProblem(Database &database, const Invitation &refused);

/// How far the quotas are met by those who stay.
struct QuotaLeft {
    int local = 0; ///< in seats for residents
    int localWanted = 0;
    int specialists = 0;
    int specialistsLeast = 0;
    int specialistsMost = 0;

    friend bool operator==(const QuotaLeft &, const QuotaLeft &) = default;
};

/// The sentence for the user, translated.
[[nodiscard]] QString sentence(const QuotaLeft &quota);

/// Who takes the seat; perhaps that of one who stays and moves into it.
struct Successor {
    MemberId member; ///< not stored = nobody is needed or able
    Seat seat = Seat::Specialist; ///< that the member takes
    QMap<qint64, Seat> moved; ///< member id → the seat that one who stays takes now; empty = all keep theirs
    QString reason; ///< why this member, a sentence; without a member, why there is none: may be empty
    QStringList warnings; ///< what speaks against this member, sentences
    QList<MemberId> next; ///< who would be next for the seat, the best first
    QuotaLeft quota; ///< before the member comes in

    friend bool operator==(const Successor &, const Successor &) = default;
};

/// The best one for the seat while all others stay; knows no storage, so that it may work on another thread.
/// Errors: Invalid; Cancelled when `options` stopped it.
[[nodiscard]] Result<Successor> substituteFor(const SubstituteProblem &problem,
                                              const selection::SolveOptions &options = {});

} // namespace lianxin
