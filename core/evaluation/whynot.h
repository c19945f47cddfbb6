#pragma once

#include "core/evaluation/totals.h"

namespace lianxin {

/// So many further facts of one kind.
struct FurtherFacts {
    RuleFact fact = RuleFact::Unbound;
    QStringList rules = {}; ///< the codes of those that count it; none where only a condition asks for it
    EntryId level = {}; ///< for the most points; not stored = every level counts alike
    EntryId mode = {};
    int count = 0;
    int gain = 0; ///< hundredths, the caps applied

    friend bool operator==(const FurtherFacts &, const FurtherFacts &) = default;
};

/// How a member reaches a total, and meets what must be met.
struct WayToTotal {
    int total = 0; ///< hundredths that the member has
    int target = 0; ///< hundredths
    QList<QList<FurtherFacts>> sets; ///< those with the fewest facts; empty when it is reached, or out of reach
    std::optional<int> ceiling; ///< hundredths that the caps allow at most, where the target is out of reach by them
    bool isEligible = true; ///< false: a condition makes the member ineligible

    [[nodiscard]] bool isReached() const { return total >= target && isEligible; }
};

/// What anybody has: what nobody has is unused, and asked of nobody.
struct UsedParts {
    QSet<QString> rules = {}; ///< the codes of those by which anybody has points
    QSet<RuleFact> facts = {}; ///< the kinds that conditions count, of which anybody has some
};

/// Those among `evaluated`, which evaluate() gave by `book`.
[[nodiscard]] UsedParts usedBy(const QList<MemberPoints> &evaluated, const Rulebook &book);

/// By what further facts are counted.
struct WayGround {
    const Rulebook &book;
    const Directory &directory;
    UsedParts used = {};
    EntryId office = {}; ///< of the member, for the factors of posts
};

/// The fewest further facts with which `points` reaches `target` and every condition that makes ineligible is met, at
/// most `most` sets of them, those of the fewest kinds first. They are added up as Totals does. Each fact is of one
/// author, at the level and in the mode that bring the most; who volunteers has the points of attendance too. A set of
/// more than 80 facts is taken for out of reach.
[[nodiscard]] WayToTotal wayTo(const MemberPoints &points, int target, const WayGround &ground, int most = 5);

/// The ways as the command line tells them: have, target, reached, ceiling and sets of {rules, fact, level, count,
/// gain}.
[[nodiscard]] QJsonObject toJson(const WayToTotal &way, const Directory &directory);

/// One sentence for each set of `way`, or one that tells why there is none.
[[nodiscard]] QStringList sentencesOf(const WayToTotal &way, const Directory &directory);

} // namespace lianxin
