#pragma once

#include <QString>

#include <optional>
#include <span>

namespace lianxin::selection {

/// What decides between two panels; the first difference in this order does (Tier and Invited change places if the
/// office puts fair shares first).
enum class Level {
    Coverage, ///< Σ over needs of weight × (sum of the `wanted` deepest depths)
    Size, ///< seats filled
    Tier, ///< sum of the capability classes
    Invited, ///< sum of the invitations this year; fewer is better
    Diversity, ///< Σ over wishes of min(number with the trait, wanted)
    Performance, ///< sum of the performances
    Lottery, ///< sum of the lots drawn by seed and id
};

/// The claims of a panel, level by level.
struct PanelValue {
    int coverage = 0;
    int size = 0;
    int tier = 0;
    int invited = 0;
    int diversity = 0;
    int performance = 0;
    qint64 lottery = 0;

    friend bool operator==(const PanelValue &, const PanelValue &) = default;
};

/// The levels in the order in which they decide.
[[nodiscard]] std::span<const Level> decidingLevels(bool fewestInvitedFirst);

/// The figure of one level.
[[nodiscard]] qint64 figureOf(const PanelValue &value, Level level);

/// The level that decides between two panels; none if they are equal in all.
[[nodiscard]] std::optional<Level> firstDifference(const PanelValue &a, const PanelValue &b, bool fewestInvitedFirst);

/// Whether `a` is the better claim.
[[nodiscard]] bool isBetter(const PanelValue &a, const PanelValue &b, bool fewestInvitedFirst);

/// The level's name as the office reads it, translated.
[[nodiscard]] QString nameOf(Level level);

} // namespace lianxin::selection
