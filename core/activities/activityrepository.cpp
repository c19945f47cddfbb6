#include "core/activities/activityrepository.h"

#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<Activity> &tableMap<Activity>()
{
    using A = Activity;
    static const TableMap<A> map {
        .table = ActivityRepository::table,
        .columns = {column(u"plan_year"_s, &A::planYear),
                    column(u"number"_s, &A::number),
                    column(u"state"_s, &A::state),
                    column(u"theme"_s, &A::theme),
                    column(u"form"_s, &A::form),
                    column(u"region"_s, &A::region),
                    column(u"host"_s, &A::host),
                    column(u"leader"_s, &A::leader),
                    column(u"leader_text"_s, &A::leaderText),
                    column(u"planned_text"_s, &A::plannedText),
                    column(u"planned_on"_s, &A::plannedOn),
                    column(u"held_on"_s, &A::heldOn),
                    column(u"local_seats"_s, &A::localSeats),
                    column(u"specialist_seats"_s, &A::specialistSeats),
                    column(u"section"_s, &A::section),
                    column(u"meeting_point"_s, &A::meetingPoint),
                    column(u"needs_due_on"_s, &A::needsDueOn),
                    column(u"needs_received_on"_s, &A::needsReceivedOn),
                    column(u"note"_s, &A::note),
                    column(u"session_preset"_s, &A::preset),
                    column(u"minutes"_s, &A::minutes),
                    column(u"kind"_s, &A::kind),
                    column(u"place_kind"_s, &A::placeKind),
                    column(u"venue"_s, &A::venue),
                    column(u"responsible"_s, &A::responsible),
                    column(u"question"_s, &A::question),
                    column(u"outline_due_on"_s, &A::outlineDueOn),
                    column(u"report_due_on"_s, &A::reportDueOn),
                    column(u"outline_done_on"_s, &A::outlineDoneOn),
                    column(u"report_done_on"_s, &A::reportDoneOn)},
        .lists = {ownedValues(u"activity_specialty"_s, u"activity"_s, &A::specialties, u"specialty"_s),
                  ownedValues(u"activity_unit"_s, u"activity"_s, &A::units, u"unit"_s),
                  ownedValues(u"activity_tag"_s, u"activity"_s, &A::tags, u"tag"_s),
                  ownedValues(u"activity_pin"_s, u"activity"_s, &A::pinned, u"member"_s),
                  ownedValues(u"activity_bar"_s, u"activity"_s, &A::barred, u"member"_s),
                  ownedList(u"activity_mix"_s, u"activity"_s, &A::mix,
                            {column(u"mix_kind"_s, &MixItem::kind), column(u"word"_s, &MixItem::word),
                             column(u"member_group"_s, &MixItem::group), column(u"wanted"_s, &MixItem::wanted)})},
        .maps = {ownedMap(u"activity_custom"_s, u"activity"_s, u"field"_s, &A::custom)},
        .validate = [](const A &activity) { return validate(activity); }};
    return map;
}

template <>
const TableMap<ActivityChange> &tableMap<ActivityChange>()
{
    using C = ActivityChange;
    static const TableMap<C> map {.table = ActivityChangeRepository::table,
                                  .columns = {column(u"activity"_s, &C::activity), column(u"kind"_s, &C::kind),
                                              column(u"was"_s, &C::was), column(u"became"_s, &C::became),
                                              column(u"changed_on"_s, &C::changedOn), column(u"reason"_s, &C::reason)}};
    return map;
}

template <>
const TableMap<AgendaItem> &tableMap<AgendaItem>()
{
    using I = AgendaItem;
    static const TableMap<I> map {.table = AgendaRepository::table,
                                  .columns = {column(u"activity"_s, &I::activity), column(u"position"_s, &I::position),
                                              column(u"starts_at"_s, &I::startsAt), column(u"place"_s, &I::place),
                                              column(u"subject"_s, &I::subject), column(u"ends_at"_s, &I::endsAt),
                                              column(u"segment"_s, &I::segment), column(u"person"_s, &I::person),
                                              column(u"project"_s, &I::project)},
                                  .validate = [](const I &item) { return validate(item); }};
    return map;
}

template <>
const TableMap<ActivityFile> &tableMap<ActivityFile>()
{
    using F = ActivityFile;
    static const TableMap<F> map {
        .table = ActivityFileRepository::table,
        .columns = {column(u"activity"_s, &F::activity), column(u"name"_s, &F::name), column(u"caption"_s, &F::caption),
                    column(u"content"_s, &F::content), column(u"moment"_s, &F::moment),
                    column(u"photographer"_s, &F::photographer), column(u"project"_s, &F::project)}};
    return map;
}

template <>
const TableMap<Arrangement> &tableMap<Arrangement>()
{
    using A = Arrangement;
    static const TableMap<A> map {.table = ArrangementRepository::table,
                                  .columns = {column(u"activity"_s, &A::activity), column(u"position"_s, &A::position),
                                              column(u"subject"_s, &A::subject), column(u"detail"_s, &A::detail),
                                              column(u"person"_s, &A::person), column(u"phone"_s, &A::phone),
                                              column(u"done_on"_s, &A::doneOn)},
                                  .validate = [](const A &arrangement) { return validate(arrangement); }};
    return map;
}

template class Repository<Activity>;
template class Repository<ActivityChange>;
template class Repository<AgendaItem>;
template class Repository<ActivityFile>;
template class Repository<Arrangement>;

Result<QList<Activity>> ActivityRepository::labelled() const
{
    return read({.columns = {u"plan_year"_s, u"number"_s, u"state"_s, u"theme"_s, u"planned_on"_s, u"held_on"_s}});
}

Result<QList<Activity>> ActivityRepository::themed() const
{
    return read(
        {.columns = {u"state"_s, u"region"_s, u"planned_on"_s, u"held_on"_s}, .lists = {u"activity_specialty"_s}});
}

Result<QList<ActivityId>> ActivityRepository::researchDueBy(QDate day) const
{
    const QString sql = uR"(
        SELECT id FROM activity
        WHERE state <> 'cancelled' AND ((outline_due_on <= :day AND outline_done_on IS NULL)
                                        OR (report_due_on <= :day AND report_done_on IS NULL))
        ORDER BY id)"_s;
    return database().select(sql, {{u":day"_s, day}}, [](const Row &row) { return ActivityId {row.integer(u"id"_s)}; });
}

Result<QList<Activity>> ActivityRepository::inOrder() const
{
    return where(u"1 = 1"_s, {}, u"plan_year, number IS NULL, number, id"_s);
}

Result<QList<AgendaItem>> AgendaRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}}, u"position, id"_s);
}

Result<QList<Arrangement>> ArrangementRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}}, u"position, id"_s);
}

Result<QList<ActivityFile>> ActivityFileRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}});
}

} // namespace lianxin
