#pragma once

#include "core/activities/activity.h"
#include "core/directory/enterprise.h"

namespace lianxin {

using PairingId = Id<struct PairingTag>;

inline constexpr double fenPerYuan = 100;

/// A member who keeps helping one partner.
struct Pairing {
    PairingId id;
    int revision = 0;
    int number = 0; ///< of the office's list, from 1 on; unique
    MemberId member;
    EnterpriseId partner;
    QDate startedOn;
    QString purpose;
    QDate endedOn; ///< null = goes on
    QString endReason;
    QString note;

    friend bool operator==(const Pairing &, const Pairing &) = default;
};

/// One visit or other help within a pairing.
struct PairingService {
    Id<struct PairingServiceTag> id;
    int revision = 0;
    PairingId pairing;
    QDate servedOn;
    QString content;
    QString effect;
    QString recorder;

    friend bool operator==(const PairingService &, const PairingService &) = default;
};

using OutcomeId = Id<struct OutcomeTag>;

/// What came of it all in the end, in things that can be counted.
struct Outcome {
    OutcomeId id;
    int revision = 0;
    int number = 0; ///< of the office's list, from 1 on; unique
    EntryId kind; ///< of WordList::OutcomeKind
    ActivityId activity; ///< where it began
    QDate reachedOn;
    EnterpriseId enterprise; ///< who gained by it
    QString title; ///< 1 to 200 characters
    QString recognition; ///< by which level, in words
    std::optional<qint64> amountFen; ///< see fenPerYuan; none = no money in it
    std::optional<int> peopleTrained;
    std::optional<int> posts;
    std::optional<int> sessions;
    QString evidence;
    QList<MemberId> members; ///< who brought it about, the first one first

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Pairing &pairing);
Result<void> validate(const PairingService &service);
Result<void> validate(const Outcome &outcome);

enum class PairingState { Active, Quiet, Ended };

/// How a pairing stands on the evening of `day`: quiet when the last service lies more than `quietMonths`
/// months back. `lastServedOn` is null when there was none.
[[nodiscard]] PairingState stateOf(const Pairing &pairing, QDate lastServedOn, QDate day, int quietMonths);

} // namespace lianxin
