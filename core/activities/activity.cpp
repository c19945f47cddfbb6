#include "core/activities/activity.h"

#include <QCoreApplication>

#include <array>

namespace lianxin {

std::span<const char *const> codesOf(ActivityState)
{
    static constexpr std::array codes {"planned", "held", "cancelled"};
    return codes;
}

std::span<const char *const> codesOf(ChangeKind)
{
    static constexpr std::array codes {"postponed", "cancelled"};
    return codes;
}

std::span<const char *const> codesOf(PhotoMoment)
{
    static constexpr std::array codes {"any", "before", "after"};
    return codes;
}

Result<void> validate(const AgendaItem &item)
{
    if (item.startsAt.isValid() && item.endsAt.isValid() && item.endsAt < item.startsAt)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Activity", "A part of the day cannot end before it begins."),
                      {}};
    return {};
}

Result<void> validate(const Arrangement &arrangement)
{
    if (arrangement.subject.trimmed().isEmpty() || arrangement.subject.size() > 200)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Activity", "What is to be arranged is told in 1 to 200 characters."),
                      {}};
    return {};
}

Result<void> validate(const Activity &activity)
{
    const auto invalid = [](const char *rule) {
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Activity", rule), {}};
    };
    if (activity.planYear < 1949 || activity.planYear > 2999)
        return invalid(QT_TRANSLATE_NOOP("Activity", "The year of the plan lies between 1949 and 2999."));
    if (activity.number && *activity.number < 1)
        return invalid(QT_TRANSLATE_NOOP("Activity", "The number of an activity is 1 or more."));
    if (activity.state == ActivityState::Held && !activity.heldOn.isValid())
        return invalid(QT_TRANSLATE_NOOP("Activity", "An activity that was held has a day."));
    if (activity.localSeats < 0 || activity.localSeats > 99 || activity.specialistSeats < 0
        || activity.specialistSeats > 99)
        return invalid(QT_TRANSLATE_NOOP("Activity", "There are 0 to 99 seats of each kind."));
    if (activity.minutes.size() > 50'000)
        return invalid(QT_TRANSLATE_NOOP("Activity", "The minutes have at most 50,000 characters."));
    if (activity.question.size() > 2'000)
        return invalid(QT_TRANSLATE_NOOP("Activity", "The question of a research has at most 2,000 characters."));
    if (activity.outlineDueOn.isValid() && activity.reportDueOn.isValid()
        && activity.reportDueOn < activity.outlineDueOn)
        return invalid(QT_TRANSLATE_NOOP("Activity", "The report of a research is due after its outline."));
    return validate(activity.mix);
}

QString nameOf(const Activity &activity)
{
    return activity.theme.trimmed().isEmpty() && activity.number
        ? QCoreApplication::translate("Records", "Activity %1").arg(*activity.number)
        : activity.theme;
}

} // namespace lianxin
