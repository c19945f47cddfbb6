#include "core/activities/coursestep.h"

#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

std::span<const char *const> codesOf(ActivityEvent)
{
    static constexpr std::array codes {"note",     "solicit", "settle_projects", "draft_panel", "send",
                                       "confirm",  "hold",    "settle_ledger",   "review",      "archive",
                                       "postpone", "cancel",  "resume",          "reopen"};
    return codes;
}

Result<void> validate(const ActivityStep &step)
{
    if (!step.takenOn.isValid())
        return Error {
            ErrorKind::Invalid, QCoreApplication::translate("ActivityCourse", "The day of the step is missing."), {}};
    if (step.content.size() > 5'000)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("ActivityCourse", "A step is told in at most 5,000 characters."),
                      {}};
    return {};
}

template <>
const TableMap<ActivityStep> &tableMap<ActivityStep>()
{
    using S = ActivityStep;
    static const TableMap<S> map {.table = ActivityStepRepository::table,
                                  .columns = {column(u"activity"_s, &S::activity), column(u"taken_on"_s, &S::takenOn),
                                              column(u"kind"_s, &S::kind), column(u"content"_s, &S::content),
                                              column(u"lacked"_s, &S::lacked)},
                                  .validate = [](const S &step) { return validate(step); }};
    return map;
}

template class Repository<ActivityStep>;

Result<QList<ActivityStep>> ActivityStepRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}});
}

} // namespace lianxin
