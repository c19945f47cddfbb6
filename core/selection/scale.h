#pragma once

#include "core/selection/panelvalue.h"
#include "core/selection/problem.h"

#include <array>

namespace lianxin::selection {

/// All levels of a value packed into one number, so that comparing two panels is one comparison. Each level's unit is
/// larger than all that the levels below it can make up together; the limits in problem.h keep the sum within 2^123.
__extension__ using Key = __int128;

/// What one step of each level is worth, for the panels of one activity.
class Scale
{
public:
    explicit Scale(const SelectionProblem &rules);

    [[nodiscard]] Key of(Level level) const { return m_units[std::size_t(level)]; }

    /// The levels in the order in which they decide.
    [[nodiscard]] std::span<const Level> levels() const { return decidingLevels(m_fewestInvitedFirst); }

    /// The most that a panel can be worth that equals one of `value` in `level` and those above.
    [[nodiscard]] Key mostBelow(Key value, Level level) const;

    /// Below the value of any panel.
    [[nodiscard]] Key lowest() const;

    /// The levels that make up `key`, which is the value of a panel or a bound of such values.
    [[nodiscard]] PanelValue valueOf(Key key) const;

private:
    bool m_fewestInvitedFirst;
    std::array<Key, 7> m_most {}; ///< of each level, in steps
    std::array<Key, 7> m_units {};
};

} // namespace lianxin::selection
