#pragma once

#include "core/activities/activity.h"
#include "core/activities/aftermath.h"
#include "core/activities/project.h"
#include "core/activities/venue.h"
#include "core/directory/calendarday.h"
#include "core/evaluation/ruleclass.h"
#include "core/invitations/invitation.h"
#include "core/pairing/pairing.h"
#include "core/reports/report.h"

#include <QStringList>

#include <type_traits>

namespace lianxin {

/// A key of several parts.
template <typename... Parts>
[[nodiscard]] QString keyOf(const Parts &...parts)
{
    QStringList texts;
    const auto add = [&texts](const auto &part) {
        if constexpr (requires { part.value; })
            texts.append(QString::number(part.value));
        else if constexpr (requires { part.toJulianDay(); })
            texts.append(part.toString(Qt::ISODate));
        else if constexpr (std::is_enum_v<std::decay_t<decltype(part)>>)
            texts.append(QString::number(static_cast<int>(part)));
        else if constexpr (std::is_integral_v<std::decay_t<decltype(part)>>)
            texts.append(QString::number(part));
        else
            texts.append(part);
    };
    (add(parts), ...);
    return texts.join(QChar(0x1f));
}

// By what a sheet names a record: each key is made by keyOf() of the parts, or is one comparable() text.

[[nodiscard]] QStringList keysOf(const DirectoryEntry &entry); ///< list and name or alias
[[nodiscard]] QStringList keysOf(const Enterprise &enterprise); ///< name
[[nodiscard]] QStringList keysOf(const Member &member); ///< name without spaces
[[nodiscard]] QStringList keysOf(const Activity &activity); ///< plan year and number
[[nodiscard]] QStringList keysOf(const ActivityChange &change); ///< activity
[[nodiscard]] QStringList keysOf(const AgendaItem &item); ///< activity and place
[[nodiscard]] QStringList keysOf(const Project &project); ///< activity and number
[[nodiscard]] QStringList keysOf(const Need &need); ///< project and number
[[nodiscard]] QStringList keysOf(const Invitation &invitation); ///< activity and member
[[nodiscard]] QStringList keysOf(const Suggestion &suggestion); ///< number
[[nodiscard]] QStringList keysOf(const ProposalLead &lead); ///< suggestion and title
[[nodiscard]] QStringList keysOf(const Publicity &told); ///< activity and title
[[nodiscard]] QStringList keysOf(const ActivityCase &example); ///< activity and title
[[nodiscard]] QStringList keysOf(const ActivityReview &review); ///< activity
[[nodiscard]] QStringList keysOf(const Report &report); ///< number alone, and year and number
[[nodiscard]] QStringList keysOf(const Adoption &adoption); ///< report, level, mode and day
[[nodiscard]] QStringList keysOf(const LeaderComment &comment); ///< report, level and day
[[nodiscard]] QStringList keysOf(const Pairing &pairing); ///< member, partner and start; number
[[nodiscard]] QStringList keysOf(const PairingService &service); ///< pairing, day and content
[[nodiscard]] QStringList keysOf(const Outcome &outcome); ///< number; title
[[nodiscard]] QStringList keysOf(const RuleSet &set); ///< name
[[nodiscard]] QStringList keysOf(const Rule &rule); ///< set and code
[[nodiscard]] QStringList keysOf(const RuleMultiplier &multiplier); ///< rule and word
[[nodiscard]] QStringList keysOf(const RuleClass &group); ///< set and name
[[nodiscard]] QStringList keysOf(const RuleCondition &condition); ///< set, name, and what it looks at from which side
[[nodiscard]] QStringList keysOf(const CalendarDay &day);
[[nodiscard]] QStringList keysOf(const Venue &venue);
[[nodiscard]] QStringList keysOf(const MonthlyAward &award); ///< month and member

} // namespace lianxin
