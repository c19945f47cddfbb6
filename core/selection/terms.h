#pragma once

#include "core/selection/pool.h"
#include "core/selection/scale.h"

#include <array>

namespace lianxin::selection {

/// The counts of an activity that a member is in, one bit a count.
class Tally
{
public:
    Tally() = default;

    void set(int bit) { m_words[std::size_t(bit) / 64] |= quint64(1) << (bit % 64); }
    [[nodiscard]] bool has(int bit) const { return (m_words[std::size_t(bit) / 64] >> (bit % 64) & 1) != 0; }

    /// Whether every bit of `other` is set.
    [[nodiscard]] bool covers(const Tally &other) const
    {
        return (other.m_words[0] & ~m_words[0]) == 0 && (other.m_words[1] & ~m_words[1]) == 0
            && (other.m_words[2] & ~m_words[2]) == 0;
    }

    /// The bits that are set in both.
    [[nodiscard]] Tally within(const Tally &other) const
    {
        return {m_words[0] & other.m_words[0], m_words[1] & other.m_words[1], m_words[2] & other.m_words[2]};
    }

    /// The bits that are not set in `other`.
    [[nodiscard]] Tally without(const Tally &other) const
    {
        return {m_words[0] & ~other.m_words[0], m_words[1] & ~other.m_words[1], m_words[2] & ~other.m_words[2]};
    }

    Tally &operator|=(const Tally &other)
    {
        m_words[0] |= other.m_words[0];
        m_words[1] |= other.m_words[1];
        m_words[2] |= other.m_words[2];
        return *this;
    }

    [[nodiscard]] std::size_t hash() const;

    /// The first 64 bits, for a quick look.
    [[nodiscard]] quint64 firstBits() const { return m_words[0]; }

    friend bool operator==(const Tally &, const Tally &) = default;

private:
    Tally(quint64 first, quint64 second, quint64 third)
        : m_words {first, second, third}
    {
    }

    std::array<quint64, 3> m_words {};
};

enum class RowKind {
    Cover, ///< each member up to `limit` adds `gain`
    Floor, ///< at least `limit`
    Cap, ///< at most `limit`
};

/// A number of members that counts, by its bit in their tallies.
struct Count {
    RowKind kind = RowKind::Cover;
    int limit = 0;
    Key gain = 0; ///< of Cover
    int bit = 0;
};

/// The rules of one activity in the codes of a pool: which counts a member is in, and what one is worth alone.
class Terms
{
public:
    /// `rules`: its members are not looked at. `pool` must outlive this.
    Terms(const Pool &pool, const SelectionProblem &rules);

    static constexpr int resident = 0; ///< bit of those who may take a local seat
    static constexpr int specialist = 1; ///< … a specialist seat

    [[nodiscard]] Tally tallyOf(int member) const
    {
        Tally tally;
        for (const MarkCode mark : m_pool->marksOf(member))
            tally |= m_tallies[mark];
        const PoolEntry &entry = m_pool->entry(member);
        for (const Field &field : m_fields) {
            if (field.code != 0 && entry.*field.field == field.code)
                tally.set(field.bit);
        }
        return tally;
    }
    /// Whether tallyOf(member) fits a seat; quicker, as most members of a nation do not.
    [[nodiscard]] bool fitsSeat(int member) const
    {
        quint64 seats = 0;
        for (const MarkCode mark : m_pool->marksOf(member))
            seats |= m_tallies[mark].firstBits();
        return (seats >> specialist & 1) != 0 || (m_county != 0 && m_pool->entry(member).county == m_county);
    }
    [[nodiscard]] static bool fitsSeat(const Tally &tally) { return tally.has(resident) || tally.has(specialist); }
    [[nodiscard]] const std::vector<Count> &counts() const { return m_counts; }

    /// The bits of the wishes; a wish weighs less than capability and invitations, the other counts weigh more.
    [[nodiscard]] const Tally &wishes() const { return m_wishes; }

    /// The member's tier, invitations and performance in one number that grows as they speak for the member.
    [[nodiscard]] quint64 claimOf(int member) const;

    /// The part of a claim that decides before the wishes.
    [[nodiscard]] static quint64 standingOf(quint64 claim) { return claim >> 10; }

    /// The least claim with the standing of `claim`.
    [[nodiscard]] static quint64 leastClaimOfStanding(quint64 claim) { return claim >> 10 << 10; }

    /// What the member adds to a panel's value besides the counts.
    [[nodiscard]] Key keyOf(int member) const;

    [[nodiscard]] const Pool &pool() const { return *m_pool; }
    [[nodiscard]] const Scale &scale() const { return m_scale; }

private:
    /// Members whose employer, sector or county is `code` are in the count of `bit`.
    struct Field {
        WordCode PoolEntry::*field = nullptr;
        WordCode code = 0;
        int bit = 0;
    };

    void addTheme(const SelectionProblem &rules);
    void addNeed(const Need &need);
    void addRequirement(const Requirement &requirement);
    void addWish(const DiversityWish &wish);
    void bindMark(std::optional<MarkCode> mark, int bit);

    const Pool *m_pool;
    WordCode m_county; ///< the host's
    Scale m_scale;
    quint64 m_seed;
    bool m_fewestInvitedFirst;
    int m_nextBit = specialist + 1;
    std::vector<Tally> m_tallies; ///< by mark
    std::vector<Field> m_fields;
    std::vector<Count> m_counts;
    Tally m_wishes;
};

/// The lot of a member: 32 bits of a hash of seed and id.
[[nodiscard]] quint32 lotOf(quint64 seed, const QString &id);

} // namespace lianxin::selection
