#pragma once

#include "core/evaluation/whynot.h"

namespace lianxin {

inline constexpr int mostFurtherFacts = 80;

/// A kind of fact of which there could be more.
struct WayKind {
    RuleFact fact = RuleFact::Unbound;
    QList<RuleFact> counted = {}; ///< the kinds that each further one counts as
    QList<PointLine> lines = {}; ///< that each further one brings
    EntryId level = {};
    EntryId mode = {};
    QList<int> gains = {}; ///< of as many further facts as the place tells, of this kind alone
};

/// What a member would have besides.
struct FurtherPart {
    QList<PointLine> lines = {};
    QHash<RuleFact, int> facts = {};

    void add(const WayKind &kind, int count);
};

/// Adds up what a member would have with further facts.
class WayCount
{
public:
    /// By the book of `ground`, but for its conditions, in place of which those given hold.
    WayCount(const MemberPoints &points, const WayGround &ground, const QList<RuleCondition> &conditions);
    ~WayCount() = default;
    Q_DISABLE_COPY_MOVE(WayCount)

    [[nodiscard]] MemberPoints with(const FurtherPart &further) const;
    [[nodiscard]] int totalWith(const FurtherPart &further) const { return with(further).total; }

private:
    Rulebook m_book;
    UsedParts m_used;
    MemberPoints m_points; ///< the lines in full, nothing of it added up
};

/// What must be met that is not, before `target` is reached.
class WayNeeds
{
public:
    /// `now`: as added up with all conditions.
    WayNeeds(const MemberPoints &now, const Rulebook &book, int target);

    /// How many facts are needed at least, once there are those `brought`.
    [[nodiscard]] int least(const QHash<RuleFact, int> &brought = {}) const;
    /// Whether more of `kind` helps to meet a condition.
    [[nodiscard]] bool ask(const WayKind &kind) const;
    /// Whether volunteering is limited, so that attendance is not as well done by it.
    [[nodiscard]] bool isVolunteeringLimited() const { return m_isVolunteeringLimited; }

private:
    const Rulebook &m_book;
    QHash<RuleFact, int> m_missing;
    QList<RuleCondition> m_points; ///< that ask for more points of a rule or a class
    bool m_isVolunteeringLimited = false;
};

/// Those that help: with points, as far as `need` of them are missing, or with a condition.
[[nodiscard]] QList<WayKind> wayKinds(int need, const WayNeeds &needs, const WayCount &plain, const WayGround &ground);

} // namespace lianxin
