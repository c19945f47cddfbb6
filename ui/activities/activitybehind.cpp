#include "ui/activities/activitybehind.h"

#include "core/activities/activityrepository.h"
#include "core/activities/activitytask.h"
#include "core/activities/aftermath.h"
#include "core/activities/projectrepository.h"
#include "core/invitations/invitationrepository.h"

namespace lianxin::ui {

namespace {

/// The activity of what `Stored` keeps, if `record` is one of its rows.
template <typename Stored>
void lookAmong(Database &database, const RecordRef &record, ActivityId &activity)
{
    if (record.table != Stored::table)
        return;
    if (const auto found = Stored(database).find({record.id}); found)
        activity = found->activity;
}

} // namespace

ActivityId activityBehind(const FactIndex &index, Database &database, const RecordRef &record)
{
    if (record.table == ActivityRepository::table)
        return {record.id};
    if (record.table == ProjectRepository::table)
        return index.find(ProjectId {record.id}).activity;
    if (record.table == NeedRepository::table)
        return index.activityOf(index.find(NeedId {record.id}));
    if (record.table == InvitationRepository::table)
        return index.find(InvitationId {record.id}).activity;
    ActivityId activity;
    lookAmong<AgendaRepository>(database, record, activity);
    lookAmong<ArrangementRepository>(database, record, activity);
    lookAmong<ActivityFileRepository>(database, record, activity);
    lookAmong<ActivityTaskRepository>(database, record, activity);
    lookAmong<ActivityReviewRepository>(database, record, activity);
    lookAmong<ActivityCaseRepository>(database, record, activity);
    lookAmong<PublicityRepository>(database, record, activity);
    return activity;
}

} // namespace lianxin::ui
