#pragma once

#include "core/activities/activity.h"
#include "core/directory/enterprise.h"

#include <optional>
#include <span>

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
    std::optional<int> contactEvery = {}; ///< months between two contacts, 0 to 60; 0 = not agreed on
    std::optional<int> visitEvery = {}; ///< months between two visits; none = as the office set it, as for contactEvery
    QString result = {}; ///< what came of it, in a sentence; told at the latest when it ends

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
    EntryId form = {}; ///< of WordList::ServiceForm; none, as of old lists: a visit
    QString person = {}; ///< whom the member spoke to
    QString promise = {}; ///< what is to be done next
    QDate promiseDueOn = {}; ///< until when; null = nothing is promised, or no day was told
    QDate promiseKeptOn = {};

    friend bool operator==(const PairingService &, const PairingService &) = default;
};

enum class ReviewVerdict { Continue, Change, End };

std::span<const char *const> codesOf(ReviewVerdict);

/// What the office calls it.
[[nodiscard]] QString wordFor(ReviewVerdict verdict);

/// A look at a pairing after half a year: does it go on?
struct PairingReview {
    Id<struct PairingReviewTag> id;
    int revision = 0;
    PairingId pairing;
    QDate reviewedOn;
    ReviewVerdict verdict = ReviewVerdict::Continue;
    QString note; ///< what changes, or what came of it; told unless the pairing just goes on

    friend bool operator==(const PairingReview &, const PairingReview &) = default;
};

/// So much of one unit.
struct OutcomeValue {
    qint64 thousandths = 0; ///< of the unit, more than 0
    EntryId unit; ///< of WordList::Measure

    friend bool operator==(const OutcomeValue &, const OutcomeValue &) = default;
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
    QList<OutcomeValue> values = {}; ///< each unit once
    EntryId level = {}; ///< of WordList::Level
    QDate verifiedOn = {}; ///< on which somebody looked at the evidence; null = it is claimed only
    QString verifiedBy = {};
    QString proofName = {}; ///< of the file that proves it, as it was called outside
    QString proofContent = {}; ///< the SHA-256 of its bytes, by which the workbook keeps them; empty = no file

    [[nodiscard]] bool isVerified() const { return verifiedOn.isValid(); }

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Pairing &pairing);
Result<void> validate(const PairingService &service);
Result<void> validate(const PairingReview &review);
Result<void> validate(const Outcome &outcome);

enum class PairingState { Active, Quiet, Ended };

/// How a pairing stands on the evening of `day`: quiet when the last service lies more than `quietMonths`
/// months back. `lastServedOn` is null when there was none.
[[nodiscard]] PairingState stateOf(const Pairing &pairing, QDate lastServedOn, QDate day, int quietMonths);

} // namespace lianxin
