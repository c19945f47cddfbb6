#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/members/memberrepository.h"
#include "core/nomination/employer.h"
#include "core/nomination/nomination.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// All that a problem is made of, read once.
struct Records {
    Activity activity;
    Directory directory;
    QList<Project> projects;
    QList<Need> needs;
    QList<Member> members;
    QHash<qint64, TrackRecord> tracks;
    QHash<qint64, Reply> replies; ///< to this activity, by member
    QSet<qint64> busy; ///< members invited elsewhere that day
    QSet<QString> visited; ///< the names of the enterprises
};

Result<void> readPeople(Database &database, Records &records)
{
    auto members = MemberRepository(database).all();
    if (!members)
        return members.error();
    records.members = *std::move(members);

    const QDate day = records.activity.day().isValid() ? records.activity.day() : QDate(9999, 12, 31);
    auto tracks = trackRecords(database, day);
    if (!tracks)
        return tracks.error();
    records.tracks = *std::move(tracks);

    const auto invitations = InvitationRepository(database).of(records.activity.id);
    if (!invitations)
        return invitations.error();
    for (const Invitation &invitation : *invitations)
        records.replies.insert(invitation.member.value, invitation.reply);

    const QString elsewhere = uR"(
        SELECT DISTINCT invitation.member AS member FROM invitation JOIN activity ON activity.id = invitation.activity
        WHERE activity.id <> :activity AND coalesce(held_on, planned_on) = :day AND state <> 'cancelled'
          AND reply NOT IN ('leave', 'declined'))"_s;
    const auto busy = database.select(elsewhere, {{u":activity"_s, records.activity.id.value}, {u":day"_s, day}},
                                      [](const Row &row) { return row.integer(u"member"_s); });
    if (!busy)
        return busy.error();
    records.busy = QSet<qint64>(busy->begin(), busy->end());
    return {};
}

Result<Records> readRecords(Database &database, ActivityId id)
{
    Records records;
    auto activity = ActivityRepository(database).find(id);
    auto directory = readDirectory(database);
    auto projects = ProjectRepository(database).of(id);
    auto needs = NeedRepository(database).of(id);
    const auto enterprises = EnterpriseRepository(database).all();
    if (!activity)
        return activity.error();
    if (!directory || !projects || !needs || !enterprises)
        return Error {ErrorKind::Storage, QCoreApplication::translate("Nomination", "The records cannot be read."), {}};
    records.activity = *std::move(activity);
    records.directory = *std::move(directory);
    records.projects = *std::move(projects);
    records.needs = *std::move(needs);
    for (const Enterprise &enterprise : *enterprises)
        if (std::ranges::find(records.projects, enterprise.id, &Project::enterprise) != records.projects.end())
            records.visited.insert(enterprise.name);
    if (const auto read = readPeople(database, records); !read)
        return read.error();
    return records;
}

QList<selection::Need> needsOf(const Records &records)
{
    QHash<qint64, int> numbers;
    for (const Project &project : records.projects)
        numbers.insert(project.id.value, project.number);
    QList<selection::Need> needs;
    for (const Need &need : records.needs) {
        const QString id = u"%1-%2"_s.arg(numbers.value(need.project.value)).arg(need.number);
        for (const EntryId specialty : need.specialties) {
            const QString name = records.directory.name(specialty);
            const int urgency = records.directory.meaning(need.urgency).toInt();
            needs.append({.id = need.specialties.size() == 1 ? id : id + u' ' + name,
                          .specialty = name,
                          .wanted = 1,
                          .must = 0,
                          .weight = std::clamp(urgency, 1, selection::maxWeight)});
        }
    }
    return needs;
}

selection::Candidate candidateFrom(const Records &records, const Member &member, const QStringList &posts,
                                   const PanelChoices &choices)
{
    const Directory &directory = records.directory;
    const TrackRecord track = records.tracks.value(member.id.value);
    selection::Candidate candidate;
    candidate.id = QString::number(member.id.value);
    candidate.name = member.name;
    candidate.county = directory.name(member.home);
    candidate.sector = directory.name(member.sector);
    candidate.employer = employerOf(member.unit, posts);
    candidate.attributes = {{u"unit_type"_s, directory.name(member.unitType)},
                            {u"party"_s, directory.name(member.party)}};
    for (const MemberSpecialty &each : member.specialties)
        candidate.specialties.insert(directory.name(each.specialty), each.depth);
    candidate.tier = track.tier;
    candidate.performance = track.performance;
    candidate.invited = track.invited;

    const bool ahead = records.activity.state == ActivityState::Planned;
    const Reply reply = records.replies.value(member.id.value, Reply::None);
    const bool declined = ahead && (reply == Reply::Leave || reply == Reply::Declined);
    candidate.available = !declined && !records.busy.contains(member.id.value);
    candidate.barred = choices.barred.contains(member.id.value) || directory.meaning(member.office) == "presidium"_L1
        || records.visited.contains(candidate.employer);
    candidate.pinned = choices.pinned.contains(member.id.value) || (ahead && reply == Reply::Accepted);
    return candidate;
}

QStringList namesOf(const Directory &directory, const QList<EntryId> &entries)
{
    QStringList names;
    for (const EntryId entry : entries)
        names.append(directory.name(entry));
    return names;
}

/// The theme of the plan; what the needs ask for where the plan names none.
QStringList themeOf(const Records &records, const QList<selection::Need> &needs)
{
    QStringList theme = namesOf(records.directory, records.activity.specialties);
    if (theme.isEmpty())
        for (const selection::Need &need : needs)
            if (!theme.contains(need.specialty))
                theme.append(need.specialty);
    return theme;
}

} // namespace

Result<selection::SelectionProblem> nominationProblem(Database &database, ActivityId activity,
                                                      const std::optional<PanelChoices> &choices)
{
    const auto records = readRecords(database, activity);
    if (!records)
        return records.error();
    if (!records->activity.region.isStored()) {
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Nomination", "Tell the host county of the activity first."),
                      {}};
    }

    const Settings settings(database);
    selection::SelectionProblem problem;
    problem.county = records->directory.name(records->activity.region);
    problem.needs = needsOf(*records);
    problem.theme = themeOf(*records, problem.needs);
    problem.themeDepth = settings.number(u"selection.theme_depth"_s, 2);
    problem.seats = {.local = records->activity.localSeats,
                     .specialistMin = settings.number(u"selection.specialist_min"_s, 6),
                     .specialistMax = settings.number(u"selection.specialist_max"_s, 8)};
    problem.caps = {.employer = settings.number(u"selection.employer_cap"_s, 1),
                    .sector = settings.number(u"selection.sector_cap"_s, 3)};
    problem.seed = static_cast<quint64>(activity.value);
    const QStringList posts = records->directory.namesOf(WordList::Post);
    const PanelChoices settled = choices.value_or(choicesOf(records->activity));
    for (const Member &member : records->members)
        if (records->directory.meaning(member.state) == "serving"_L1)
            problem.members.append(candidateFrom(*records, member, posts, settled));
    return problem;
}

} // namespace lianxin
