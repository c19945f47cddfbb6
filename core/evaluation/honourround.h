#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/honour.h"

namespace lianxin {

class Workbook;

/// By what a round of the year is computed.
struct HonourTerms {
    int threshold = 0; ///< hundredths; with fewer points nobody is chosen
    int percent = 10; ///< of those who may be chosen, rounded down
    int sectorPercent = 0; ///< of the chosen may be of one sector, rounded up; 0 = any number
    bool sectorEach = false; ///< whether the best of each sector comes in first, if there are places
    QStringList excluded; ///< words of offices that are not honoured, besides the chairpersons' meeting
    int publicityDays = 5; ///< working days
    int seats = 0; ///< so many are chosen in place of the share; 0 = the share
    Period days = {}; ///< of the facts that count; an end that is null is that of the rules
};

/// As the office has set them. Errors: none; what is not set is as the program came.
[[nodiscard]] HonourTerms readHonourTerms(Database &database);

/// SHA-256 over the lines of points in a fixed order, whatever the order of the facts; hexadecimal digits.
[[nodiscard]] QString factsHash(const QList<MemberPoints> &evaluated);
/// The same over what the rules say about points.
[[nodiscard]] QString rulesHash(const Rulebook &book);

/// A round with those who are ranked in it; nothing of it is stored.
struct ComputedRound {
    HonourRound round;
    QList<HonourResult> results; ///< the most points first; who has no points is not among them, unless removed before
    int seats = 0; ///< so many were to be chosen, besides those who are level with the last

    friend bool operator==(const ComputedRound &, const ComputedRound &) = default;
};

/// The excellent members by `book`. Who has as many points as the last who is chosen by points comes in too, unless the
/// sector has its share; so does who has as many as the best of its sector. Who has no sector is balanced with nobody.
/// Of `before`, the round that is computed anew, those who were removed stay so, and the note stays.
[[nodiscard]] ComputedRound computeRound(const FactIndex &index, const Rulebook &book, const HonourTerms &terms,
                                         QDate today, const ComputedRound &before = {});

/// How many of the chosen of `round` may be of one sector; none = any number.
[[nodiscard]] std::optional<int> sectorSeats(const HonourRound &round);

/// Stores a round that is computed anew, or in place of `before`, which must be in its first state. Errors: Invalid;
/// Storage.
Result<HonourRound> storeRound(Workbook &workbook, const ComputedRound &computed, const HonourRound &before = {});

/// Stores `computed` with its results in place of `before` and those that it has, within an action. Errors: Conflict;
/// Storage.
Result<HonourRound> putRound(Database &database, const ComputedRound &computed, const HonourRound &before);

/// What a member would have now, and had when the round was computed.
struct HonourDifference {
    MemberId member;
    int pointsThen = 0; ///< hundredths; 0 also where the member was not ranked
    int pointsNow = 0;

    friend bool operator==(const HonourDifference &, const HonourDifference &) = default;
};

struct RoundDifference {
    bool areFactsOthers = false;
    bool areRulesOthers = false;
    QList<HonourDifference> members; ///< those with other points now

    [[nodiscard]] bool isAny() const { return areFactsOthers || areRulesOthers; }

    friend bool operator==(const RoundDifference &, const RoundDifference &) = default;
};

/// How `round` with its `results`, which stay as they are, differs from what the facts would give now.
[[nodiscard]] RoundDifference differenceOf(const FactIndex &index, const Rulebook &book, const HonourRound &round,
                                           const QList<HonourResult> &results);
/// The same where evaluate() gives `now` by `book` for the days of the round.
[[nodiscard]] RoundDifference differenceOf(const FactIndex &index, const QList<MemberPoints> &now, const Rulebook &book,
                                           const HonourRound &round, const QList<HonourResult> &results);

} // namespace lianxin
