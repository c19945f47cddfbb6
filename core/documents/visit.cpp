#include "core/documents/visit.h"

#include "core/directory/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

QStringList projectsOf(const FactIndex &index, ActivityId activity)
{
    QStringList names;
    for (const Project &project : index.facts().projects)
        if (project.activity == activity)
            names.append(project.enterprise.isStored() ? index.find(project.enterprise).name : project.name);
    return names;
}

ActivityFacts toldOf(const FactIndex &index, const Activity &activity, const Settings &settings)
{
    const QString leader = index.find(activity.leader).name;
    ActivityFacts told;
    told.title = settings.text(u"programme.title"_s);
    told.theme = activity.theme;
    told.date = activity.day();
    told.start = settings.text(u"visit.start"_s);
    told.end = settings.text(u"visit.end"_s);
    told.meetingPlace =
        activity.meetingPoint.isEmpty() ? settings.text(u"visit.meeting_place"_s) : activity.meetingPoint;
    told.county = index.facts().directory.name(activity.region);
    told.projects = projectsOf(index, activity.id);
    told.host = activity.host;
    told.leader = activity.leaderText.isEmpty() ? leader : activity.leaderText;
    told.needsDue = activity.needsDueOn;
    told.replyBy = activity.day().addDays(-settings.number(u"letter.reply_days"_s, 3));
    told.contact = settings.text(u"office.contact"_s);
    told.phone = settings.text(u"office.phone"_s);
    return told;
}

} // namespace

Result<Visit> visitOf(const Records &records, ActivityId id)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    const Activity &activity = index.find(id);
    if (!activity.id.isStored())
        return Error {
            ErrorKind::NotFound, QCoreApplication::translate("Documents", "This activity is no longer there."), {}};
    if (!activity.day().isValid())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Documents",
                                                  "The activity has no day yet: plan it before letters are written."),
                      {}};
    const Settings settings(records.database());
    Visit visit {*known,
                 toldOf(index, activity, settings),
                 settings.text(u"letter.organ"_s),
                 settings.text(u"letter.salutation"_s),
                 {}};
    for (const Invitation &invitation : index.facts().invitations)
        if (invitation.activity == id && invitation.reply != Reply::Declined)
            visit.invitations.append(invitation);
    return visit;
}

GroupNoticeData noticeData(const Visit &visit, ActivityId activity, QDate today)
{
    const FactIndex &index = visit.index();
    GroupNoticeData data {visit.told, {}, {}, visit.organ, today};
    for (const Invitation &invitation : visit.invitations)
        data.members.append(index.find(invitation.member).name);
    for (const Need &need : visit.facts().needs)
        if (index.activityOf(need) == activity)
            data.needs.append(need.content);
    return data;
}

} // namespace lianxin::documents
