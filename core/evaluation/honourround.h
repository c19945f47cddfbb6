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
    QList<HonourResult> results; ///< the most points first; who has no points is not among them

    friend bool operator==(const ComputedRound &, const ComputedRound &) = default;
};

/// The excellent members of the days of `book`. Who has as many points as the last who is chosen comes in too, unless
/// the sector has its share.
[[nodiscard]] ComputedRound computeRound(const FactIndex &index, const Rulebook &book, const HonourTerms &terms,
                                         QDate today);

/// Stores a round that is computed anew, or in place of `before`, which must be in its first state. Errors: Invalid;
/// Storage.
Result<HonourRound> storeRound(Workbook &workbook, const ComputedRound &computed, const HonourRound &before = {});

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

} // namespace lianxin
