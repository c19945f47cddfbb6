#include "core/nomination/panelrecords.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/base/codes.h"
#include "core/directory/enterpriserepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/members/memberrepository.h"
#include "core/nomination/employer.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Moves what was read to where it belongs.
template <typename Value>
Result<void> keep(Result<Value> &&read, Value &into)
{
    if (!read)
        return read.error();
    into = *std::move(read);
    return {};
}

/// The invitations to other activities that `condition` lets through, by member, the newest first.
Result<QHash<qint64, QList<Occasion>>> occasions(Database &database, const Activity &activity, const QString &condition)
{
    const QString sql = uR"(
        SELECT member, theme, reply, day
        FROM (SELECT invitation.member AS member, theme, reply, coalesce(held_on, planned_on) AS day,
                     invitation.id AS invitation
              FROM invitation JOIN activity ON activity.id = invitation.activity
              WHERE activity.id <> :activity AND state <> 'cancelled') AS occasion
        WHERE %1 ORDER BY day DESC, invitation DESC)"_s.arg(condition);
    QHash<qint64, QList<Occasion>> found;
    const auto read = database.select(
        sql, {{u":activity"_s, activity.id.value}, {u":day"_s, reckoningDay(activity)}}, [&](const Row &row) {
            const Reply reply = withCode<Reply>(row.text(u"reply"_s)).value_or(Reply::None);
            found[row.integer(u"member"_s)].append({row.text(u"theme"_s), row.date(u"day"_s), reply});
            return 0;
        });
    if (!read)
        return read.error();
    return found;
}

Result<void> readInvitations(Database &database, PanelRecords &records)
{
    const auto invitations = InvitationRepository(database).of(records.activity.id);
    if (!invitations)
        return invitations.error();
    for (const Invitation &invitation : *invitations)
        records.invitations.insert(invitation.member.value, invitation);
    if (records.activity.day().isValid())
        if (auto kept =
                keep(occasions(database, records.activity, u"day = :day AND reply NOT IN ('leave', 'declined')"_s),
                     records.elsewhere);
            !kept)
            return kept;
    auto kept = keep(occasions(database, records.activity, u"day < :day"_s), records.lastTwo);
    for (QList<Occasion> &each : records.lastTwo)
        each.resize(std::min<qsizetype>(each.size(), 2));
    return kept;
}

Result<void> readPlan(Database &database, ActivityId id, PanelRecords &records)
{
    if (auto kept = keep(ActivityRepository(database).find(id), records.activity); !kept)
        return kept;
    if (auto kept = keep(ProjectRepository(database).of(id), records.projects); !kept)
        return kept;
    if (auto kept = keep(NeedRepository(database).of(id), records.needs); !kept)
        return kept;
    records.visited = VisitedEnterprises(records.enterprises, records.projects);
    return {};
}

QStringList leadingSpecialties(const Directory &directory, const Member &member)
{
    constexpr int leads = 3;
    QStringList names;
    for (const MemberSpecialty &each : member.specialties)
        if (each.depth == leads)
            names.append(directory.name(each.specialty));
    return names;
}

} // namespace

Result<OfficeRecords> readOfficeRecords(Database &database)
{
    OfficeRecords office;
    if (const auto kept = keep(readDirectory(database), office.directory); !kept)
        return kept.error();
    if (const auto kept = keep(MemberRepository(database).all(), office.members); !kept)
        return kept.error();
    if (const auto kept = keep(EnterpriseRepository(database).all(), office.enterprises); !kept)
        return kept.error();
    office.rules = readAvailabilityRules(Settings(database));
    return office;
}

Result<PanelRecords> readPanelRecords(Database &database, ActivityId activity, const OfficeRecords &office)
{
    PanelRecords records;
    static_cast<OfficeRecords &>(records) = office;
    if (const auto read = readPlan(database, activity, records); !read)
        return read.error();
    if (const auto kept = keep(trackRecords(database, reckoningDay(records.activity)), records.tracks); !kept)
        return kept.error();
    if (const auto read = readInvitations(database, records); !read)
        return read.error();
    return records;
}

Situation situationOf(const PanelRecords &records, const Member &member, const QStringList &posts)
{
    const qint64 id = member.id.value;
    const Directory &directory = records.directory;
    Situation situation;
    if (directory.meaning(member.office) == "presidium"_L1)
        situation.presidiumPost = directory.name(member.office);
    const QStringList employers = employersOf(member.unit, posts);
    situation.ownEnterprises = records.visited.among(employers);
    if (situation.ownEnterprises.isEmpty())
        situation.rivalries = records.visited.rivalries(employers, leadingSpecialties(directory, member));
    const Invitation asked = records.invitations.value(id);
    if (records.isAhead() && saidNo(asked.reply)) {
        situation.refused = {records.activity.theme, asked.repliedOn, asked.reply};
        situation.leaveReason = directory.name(asked.leaveReason);
    }
    situation.elsewhere = records.elsewhere.value(id);
    situation.lastTwo = records.lastTwo.value(id);
    situation.invited = records.tracks.value(id).invited;
    return situation;
}

} // namespace lianxin
