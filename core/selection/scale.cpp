#include "core/selection/scale.h"

#include <algorithm>

namespace lianxin::selection {

Scale::Scale(const SelectionProblem &rules)
    : m_fewestInvitedFirst(rules.fewestInvitedFirst)
{
    const Key seats = rules.seats.local + rules.seats.specialistMax;
    m_most[std::size_t(Level::Size)] = seats;
    m_most[std::size_t(Level::Tier)] = 3 * seats;
    m_most[std::size_t(Level::Invited)] = maxInvited * seats;
    m_most[std::size_t(Level::Performance)] = maxPerformance * seats;
    m_most[std::size_t(Level::Lottery)] = (Key(1) << 32) * seats;
    for (const DiversityWish &wish : rules.diversity)
        m_most[std::size_t(Level::Diversity)] += std::min<Key>(wish.wanted, seats);

    Key unit = 1;
    const auto inOrder = levels();
    for (auto level = inOrder.rbegin(); level != inOrder.rend(); ++level) {
        m_units[std::size_t(*level)] = unit;
        unit *= m_most[std::size_t(*level)] + 1;
    }
}

Key Scale::lowest() const
{
    return -of(Level::Invited) * m_most[std::size_t(Level::Invited)] - 1;
}

Key Scale::mostBelow(Key value, Level level) const
{
    const Key shift = m_most[std::size_t(Level::Invited)] * of(Level::Invited);
    return ((value + shift) / of(level) + 1) * of(level) - shift - 1;
}

PanelValue Scale::valueOf(Key key) const
{
    // Counted from the most invitations down, no level is below zero.
    const Key invited = m_most[std::size_t(Level::Invited)];
    Key rest = std::max<Key>(0, key + invited * of(Level::Invited));
    std::array<qint64, 7> figures {};
    const auto inOrder = levels();
    for (auto level = inOrder.rbegin(); level != inOrder.rend(); ++level) {
        const Key base = m_most[std::size_t(*level)] + 1;
        figures[std::size_t(*level)] = *level == Level::Coverage ? qint64(rest) : qint64(rest % base);
        rest /= base;
    }
    const auto figure = [&figures](Level level) { return int(figures[std::size_t(level)]); };
    return {.coverage = figure(Level::Coverage),
            .size = figure(Level::Size),
            .tier = figure(Level::Tier),
            .invited = int(invited) - figure(Level::Invited),
            .diversity = figure(Level::Diversity),
            .performance = figure(Level::Performance),
            .lottery = figures[std::size_t(Level::Lottery)]};
}

} // namespace lianxin::selection
