#pragma once

#include "core/base/period.h"
#include "core/evaluation/rule.h"

namespace lianxin {

using HonourRoundId = Id<struct HonourRoundTag>;

enum class HonourKind {
    Month, ///< the pioneers of a month
    Year, ///< the excellent members of a year
};

std::span<const char *const> codesOf(HonourKind);

/// What the office calls it.
[[nodiscard]] QString wordFor(HonourKind kind);

/// How far it is with a round.
enum class HonourState {
    Computed,
    Recommended,
    Publicity, ///< made known, so that people may object
    Objections, ///< the days are over, what was objected is answered
    Decided, ///< nothing changes any more
};

inline constexpr int honourStates = 5;

std::span<const char *const> codesOf(HonourState);

/// What the office calls it.
[[nodiscard]] QString wordFor(HonourState state);

/// Who is honoured for a period, and how that was decided.
struct HonourRound {
    HonourRoundId id = {};
    int revision = 0;
    HonourKind kind = HonourKind::Year;
    QString name = {}; ///< 1 to 100 characters, unique among its kind; of a month yyyy-MM
    QDate from = {}; ///< the first day that counts
    QDate to = {}; ///< the last day that counts
    RuleSetId ruleSet = {};
    HonourState state = HonourState::Computed;
    int threshold = 0; ///< hundredths; with fewer points nobody is chosen
    int percent = 0; ///< how many of those who may be chosen are
    int sectorPercent = 0; ///< how many of the chosen may be of one sector; 0 = any number
    bool sectorEach = false; ///< whether each sector has one at least
    QString excluded = {}; ///< the offices that are not chosen
    int publicityDays = 0; ///< so many working days it is made known at least
    int eligible = 0; ///< members who could be chosen
    QString factsHash = {}; ///< SHA-256 of the lines of points, in hexadecimal digits
    QString rulesHash = {};
    QDate computedOn = {};
    QDate recommendedOn = {};
    QString recommendedBy = {};
    QDate publicityFrom = {};
    QDate publicityTo = {};
    QDate decidedOn = {};
    QString decision = {}; ///< by whom, in which meeting or paper
    QString note = {}; ///< why it was taken back

    [[nodiscard]] Period period() const { return {from, to}; }

    friend bool operator==(const HonourRound &, const HonourRound &) = default;
};

enum class Standing {
    Chosen,
    Reserve, ///< ranked, not chosen
    Removed, ///< was chosen, and is no longer
};

std::span<const char *const> codesOf(Standing);

/// What the office calls it.
[[nodiscard]] QString wordFor(Standing standing);

/// A member in a round: place and points stay as they were computed.
struct HonourResult {
    Id<struct HonourResultTag> id = {};
    int revision = 0;
    HonourRoundId round = {};
    MemberId member = {};
    int place = 1; ///< from 1; members with as many points share one
    int points = 0; ///< hundredths
    EntryId sector = {};
    Standing standing = Standing::Reserve;
    QString reason = {}; ///< of a removal or a replacement
    QString evidence = {};

    friend bool operator==(const HonourResult &, const HonourResult &) = default;
};

enum class ObjectionOutcome { Open, Upheld, Rejected };

std::span<const char *const> codesOf(ObjectionOutcome);

/// What the office calls it.
[[nodiscard]] QString wordFor(ObjectionOutcome outcome);

/// What somebody says against points or an honour, and what the office answers.
struct PointObjection {
    Id<struct PointObjectionTag> id = {};
    int revision = 0;
    MemberId member = {}; ///< whose points or honour
    QString rule = {}; ///< the code of the rule that it is about; empty = none
    Id<struct PointRowTag> row = {}; ///< not stored = about none alone
    HonourRoundId round = {}; ///< not stored = about points
    QString raisedBy = {};
    QString words = {}; ///< not empty
    QDate receivedOn = {};
    ObjectionOutcome outcome = ObjectionOutcome::Open;
    QString answer = {}; ///< told when it is no longer open
    QDate answeredOn = {}; ///< not before it was received
    QString answeredBy = {};

    friend bool operator==(const PointObjection &, const PointObjection &) = default;
};

/// Errors: Invalid.
Result<void> validate(const HonourRound &round);
Result<void> validate(const PointObjection &objection);

} // namespace lianxin
