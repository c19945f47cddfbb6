#include "core/selection/panelvalue.h"

#include <QCoreApplication>

#include <array>

namespace lianxin::selection {

namespace {

constexpr std::array capabilityFirst = {Level::Coverage,  Level::Size,        Level::Tier,   Level::Invited,
                                        Level::Diversity, Level::Performance, Level::Lottery};
constexpr std::array fairnessFirst = {Level::Coverage,  Level::Size,        Level::Invited, Level::Tier,
                                      Level::Diversity, Level::Performance, Level::Lottery};

} // namespace

std::span<const Level> decidingLevels(bool fewestInvitedFirst)
{
    return fewestInvitedFirst ? fairnessFirst : capabilityFirst;
}

qint64 figureOf(const PanelValue &value, Level level)
{
    switch (level) {
    case Level::Coverage:
        return value.coverage;
    case Level::Size:
        return value.size;
    case Level::Tier:
        return value.tier;
    case Level::Invited:
        return value.invited;
    case Level::Diversity:
        return value.diversity;
    case Level::Performance:
        return value.performance;
    case Level::Lottery:
        return value.lottery;
    }
    Q_UNREACHABLE();
}

std::optional<Level> firstDifference(const PanelValue &a, const PanelValue &b, bool fewestInvitedFirst)
{
    for (const Level level : decidingLevels(fewestInvitedFirst)) {
        if (figureOf(a, level) != figureOf(b, level))
            return level;
    }
    return std::nullopt;
}

bool isBetter(const PanelValue &a, const PanelValue &b, bool fewestInvitedFirst)
{
    const std::optional<Level> level = firstDifference(a, b, fewestInvitedFirst);
    if (!level)
        return false;
    const bool isMore = figureOf(a, *level) > figureOf(b, *level);
    return *level == Level::Invited ? !isMore : isMore;
}

QString nameOf(Level level)
{
    switch (level) {
    case Level::Coverage:
        return QCoreApplication::translate("Selection", "Coverage of the needs");
    case Level::Size:
        return QCoreApplication::translate("Selection", "Seats filled");
    case Level::Tier:
        return QCoreApplication::translate("Selection", "Capability");
    case Level::Invited:
        return QCoreApplication::translate("Selection", "Invitations this year");
    case Level::Diversity:
        return QCoreApplication::translate("Selection", "Diversity");
    case Level::Performance:
        return QCoreApplication::translate("Selection", "Performance");
    case Level::Lottery:
        return QCoreApplication::translate("Selection", "Lot");
    }
    Q_UNREACHABLE();
}

} // namespace lianxin::selection
