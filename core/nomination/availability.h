#pragma once

#include "core/directory/settings.h"
#include "core/invitations/invitation.h"

#include <QMap>

namespace lianxin {

/// What may speak against asking a member to an activity, in the order in which it is told.
enum class AvailabilityRule {
    Presidium, ///< sits on the chairpersons' meeting
    OwnEnterprise, ///< works for an enterprise that is visited
    Competitor, ///< works for another of the same industry
    Leave, ///< asked for leave from this very activity, or declined it
    DoubleBooking, ///< is invited elsewhere that day
    DeclinedTwice, ///< said no to the last two invitations
    YearCap, ///< was invited as often as anybody may be in one year
};

/// What the office does about it: nothing, tell it, keep the member off.
enum class RuleEffect { Off, Warn, Block };

std::span<const char *const> codesOf(AvailabilityRule);
std::span<const char *const> codesOf(RuleEffect);

/// The name of the setting that holds the effect of `rule`, such as "availability.leave".
[[nodiscard]] QString settingOf(AvailabilityRule rule);

/// The rules as the office has set them.
struct AvailabilityRules {
    QMap<AvailabilityRule, RuleEffect> effects; ///< of those that are not off
    int yearCap = 4; ///< invitations of one member in a calendar year
};

[[nodiscard]] AvailabilityRules readAvailabilityRules(const Settings &settings);

/// One activity to which a member was invited.
struct Occasion {
    QString theme;
    QDate day;
    Reply reply = Reply::None;
};

/// An employer of the industry of an enterprise that is visited.
struct Rivalry {
    QString employer;
    QString visited;
    QString industry;
};

/// What the records tell about a member with regard to one activity.
struct Situation {
    QString presidiumPost; ///< empty = does not sit there
    QStringList ownEnterprises; ///< those visited that the member works for
    QList<Rivalry> rivalries;
    std::optional<Occasion> refused; ///< this activity, where the member said no; with the day of the reply
    QString leaveReason; ///< as the office calls it; may be empty
    QList<Occasion> elsewhere; ///< the same day
    QList<Occasion> lastTwo; ///< invitations before that day, the newest first; fewer where there were fewer
    int invited = 0; ///< times this year, as TrackRecord counts
};

/// A rule that strikes.
struct Objection {
    AvailabilityRule rule = AvailabilityRule::Leave;
    RuleEffect effect = RuleEffect::Warn; ///< never Off
    QString sentence; ///< with names and dates, translated
};

/// The rules that strike, in their order.
[[nodiscard]] QList<Objection> objectionsTo(const Situation &situation, const AvailabilityRules &rules);

/// Whether a pin beats a block by `rule`: it does where the member merely cannot or should not come that day, not where
/// the member must not judge or sit.
[[nodiscard]] bool yieldsToPin(AvailabilityRule rule);

} // namespace lianxin
