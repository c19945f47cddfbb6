#include "core/selection/terms.h"

namespace lianxin::selection {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestDepth = 3;
constexpr int depthBits = 3;

static_assert(maxNeeds * depthBits + maxNeeds + maxWishes + 2 <= 3 * 64, "a tally has a bit for each count");

} // namespace

std::size_t Tally::hash() const
{
    quint64 state = m_words[0] * 0x9E3779B97F4A7C15ULL;
    state = (state ^ state >> 32 ^ m_words[1]) * 0xBF58476D1CE4E5B9ULL;
    state = (state ^ state >> 29 ^ m_words[2]) * 0x94D049BB133111EBULL;
    return std::size_t(state ^ state >> 32);
}

Terms::Terms(const Pool &pool, const SelectionProblem &rules)
    : m_pool(&pool)
    , m_county(pool.codeOf(rules.county))
    , m_scale(rules)
    , m_seed(rules.seed)
    , m_fewestInvitedFirst(rules.fewestInvitedFirst)
    , m_tallies(pool.markEnd())
{
    m_fields.push_back({&PoolEntry::county, m_county, resident});
    addTheme(rules);
    for (const Need &need : rules.needs)
        addNeed(need);
    for (const Requirement &requirement : rules.require)
        addRequirement(requirement);
    for (const DiversityWish &wish : rules.diversity)
        addWish(wish);
}

void Terms::bindMark(std::optional<MarkCode> mark, int bit)
{
    if (mark)
        m_tallies[*mark].set(bit);
}

void Terms::addTheme(const SelectionProblem &rules)
{
    for (const QString &specialty : rules.theme) {
        for (int depth = rules.themeDepth; depth <= deepestDepth; ++depth)
            bindMark(m_pool->markOfSpecialty(specialty, depth), specialist);
    }
}

void Terms::addNeed(const Need &need)
{
    // The sum of the deepest depths is a sum of capped counts, one for each depth.
    for (int depth = 1; depth <= deepestDepth; ++depth) {
        if (need.weight == 0 && need.must != depth)
            continue;
        const int bit = m_nextBit++;
        for (int held = depth; held <= deepestDepth; ++held)
            bindMark(m_pool->markOfSpecialty(need.specialty, held), bit);
        m_counts.push_back({RowKind::Cover, need.wanted, need.weight * m_scale.of(Level::Coverage), bit});
        if (need.must == depth)
            m_counts.push_back({RowKind::Floor, 1, 0, bit});
    }
}

void Terms::addRequirement(const Requirement &requirement)
{
    if (requirement.atLeast == 0)
        return;
    const int bit = m_nextBit++;
    m_counts.push_back({RowKind::Floor, requirement.atLeast, 0, bit});
    const WordCode code = m_pool->codeOf(requirement.value);
    if (requirement.attribute == "sector"_L1)
        m_fields.push_back({&PoolEntry::sector, code, bit});
    else if (requirement.attribute == "employer"_L1)
        m_fields.push_back({&PoolEntry::employer, code, bit});
    else if (requirement.attribute == "county"_L1)
        m_fields.push_back({&PoolEntry::county, code, bit});
    else
        bindMark(m_pool->markOfAttribute(requirement.attribute, requirement.value), bit);
}

void Terms::addWish(const DiversityWish &wish)
{
    if (wish.wanted == 0)
        return;
    const int bit = m_nextBit++;
    m_counts.push_back({RowKind::Cover, wish.wanted, m_scale.of(Level::Diversity), bit});
    m_wishes.set(bit);
    bindMark(m_pool->markOfTrait(wish.trait), bit);
}

quint64 Terms::claimOf(int member) const
{
    const PoolEntry &entry = m_pool->entry(member);
    const auto rarity = quint64(maxInvited - entry.invited);
    const quint64 standing =
        m_fewestInvitedFirst ? rarity * 4 + entry.tier : entry.tier * quint64(maxInvited + 1) + rarity;
    static_assert(maxPerformance < 1 << 10);
    return standing << 10 | entry.performance;
}

Key Terms::keyOf(int member) const
{
    const PoolEntry &entry = m_pool->entry(member);
    return m_scale.of(Level::Size) + entry.tier * m_scale.of(Level::Tier) - entry.invited * m_scale.of(Level::Invited)
        + entry.performance * m_scale.of(Level::Performance)
        + lotOf(m_seed, m_pool->idOf(member)) * m_scale.of(Level::Lottery);
}

quint32 lotOf(quint64 seed, const QString &id)
{
    quint64 state = seed ^ 0x9E3779B97F4A7C15ULL;
    const auto mix = [&state](quint64 word) {
        state = (state ^ word) * 0xBF58476D1CE4E5B9ULL;
        state ^= state >> 29;
    };
    for (const QChar letter : id)
        mix(letter.unicode());
    mix(0x94D049BB133111EBULL);
    mix(seed);
    return quint32(state >> 32);
}

} // namespace lianxin::selection
