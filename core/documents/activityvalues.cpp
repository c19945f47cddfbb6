#include "core/documents/activityvalues.h"

#include "core/base/codes.h"
#include "core/base/strokes.h"
#include "core/documents/officialtext.h"
#include "core/documents/suggestionvalues.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr QChar wideSpace = u'\u3000';
constexpr QChar emptyBox = u'\u25a1';
constexpr QChar tickedBox = u'\u25a0';

QString figure(qsizetype count)
{
    return QString::number(count);
}

Seat seatTakenBy(const Visit &visit, MemberId member)
{
    const auto found = std::ranges::find(visit.invitations, member, &Invitation::member);
    return found == visit.invitations.end() ? Seat::Specialist : found->seat;
}

void addAgenda(const QList<AgendaItem> &agenda, TokenValues &values)
{
    QStringList times;
    QStringList places;
    QStringList subjects;
    QStringList lines;
    for (const AgendaItem &item : agenda) {
        times.append(item.startsAt.toString(u"H:mm"_s));
        places.append(item.place);
        subjects.append(item.subject);
        QStringList line {times.last(), item.place, item.subject};
        line.removeAll(QString());
        lines.append(line.join(wideSpace));
    }
    values.lists.insert({{u"agenda_time"_s, times},
                         {u"agenda_place"_s, places},
                         {u"agenda_subject"_s, subjects},
                         {u"agenda"_s, lines}});
}

/// Whether nothing speaks against the member's being there; what became of it goes before what was answered.
bool comes(const Invitation &invitation)
{
    if (invitation.presence != Presence::Unknown)
        return attended(invitation.presence);
    return !saidNo(invitation.reply);
}

bool cameHere(const Invitation &invitation)
{
    return attended(invitation.presence);
}

/// Once it was held, and recorded who was there, these; before, those who are to come.
QList<Invitation> invitationsTaken(const Visit &visit)
{
    const auto isOfHeld = [&](const Invitation &each) { return visit.index().wasHeld(each.activity); };
    const bool isRecorded =
        std::ranges::any_of(visit.invitations, cameHere) && std::ranges::all_of(visit.invitations, isOfHeld);
    QList<Invitation> taken;
    std::ranges::copy_if(visit.invitations, std::back_inserter(taken), isRecorded ? cameHere : comes);
    return taken;
}

bool wasAdopted(const FactIndex &index, ReportId report)
{
    return std::ranges::any_of(index.facts().adoptions,
                               [&](const Adoption &each) { return each.report == report && index.isAdoption(each); });
}

/// What came of it, in figures and lines.
void addYield(const FactIndex &index, ActivityId activity, TokenValues &values)
{
    QList<Suggestion> made;
    std::ranges::copy_if(index.facts().suggestions, std::back_inserter(made),
                         [&](const Suggestion &each) { return each.activity == activity; });
    const auto countOf = [&](auto fits) { return figure(std::ranges::count_if(made, fits)); };
    const auto routed = [&](Route route) { return countOf([=](const Suggestion &s) { return s.route == route; }); };
    addRows(index, made, values);
    QStringList outcomes;
    for (const Outcome &each : index.facts().outcomes)
        if (each.activity == activity)
            outcomes.append(each.title);
    const auto invited = [&](auto fits) {
        return figure(std::ranges::count_if(index.facts().invitations, [&](const Invitation &each) {
            return each.activity == activity && fits(each);
        }));
    };
    const auto reports = std::ranges::count_if(index.facts().reports,
                                               [&](const Report &each) { return index.activityOf(each) == activity; });
    values.lists.insert(u"outcomes"_s, outcomes);
    values.texts.insert(u"invited_members"_s, invited([](const Invitation &) { return true; }));
    values.texts.insert(u"attended_count"_s, invited(cameHere));
    const auto adoptions = std::ranges::count_if(index.facts().reports, [&](const Report &each) {
        return index.activityOf(each) == activity && wasAdopted(index, each.id);
    });
    values.texts.insert(u"report_count"_s, figure(reports));
    values.texts.insert(u"adopted_count"_s, adoptions > 0 ? figure(adoptions) : QString());
    values.texts.insert(u"suggestion_count"_s, figure(made.size()));
    values.texts.insert(u"onsite_count"_s, routed(Route::OnSite));
    values.texts.insert(u"department_count"_s, routed(Route::Department));
    values.texts.insert(u"closed_count"_s, countOf([](const Suggestion &s) { return s.closedOn.isValid(); }));
}

QStringList needsOf(const FactIndex &index, ActivityId activity)
{
    QStringList needs;
    for (const Need &need : index.facts().needs)
        if (index.activityOf(need) == activity)
            needs.append(need.content);
    return needs;
}

/// The needs of one project, numbered as "1-2".
void addNeeds(const FactIndex &index, const Project &project, TokenValues &values)
{
    const Directory &directory = index.facts().directory;
    const QString enterprise = index.find(project.enterprise).name;
    for (const Need &need : index.facts().needs) {
        if (need.project != project.id)
            continue;
        values.lists[u"need_number"_s].append(u"%1-%2"_s.arg(project.number).arg(need.number));
        values.lists[u"need_enterprise"_s].append(enterprise.isEmpty() ? project.name : enterprise);
        values.lists[u"need_category"_s].append(directory.name(need.category));
        values.lists[u"need_content"_s].append(need.content);
        values.lists[u"need_urgency"_s].append(directory.name(need.urgency));
        values.lists[u"need_specialty"_s].append(enumerated(directory.namesOf(need.specialties)));
    }
}

/// What the county shows, project by project, and what each asks for.
void addProjects(const FactIndex &index, ActivityId activity, TokenValues &values)
{
    for (const auto &key :
         {u"project_number"_s, u"project_name"_s, u"project_enterprise"_s, u"project_industry"_s, u"project_summary"_s,
          u"project_contact"_s, u"project_phone"_s, u"need_number"_s, u"need_enterprise"_s, u"need_category"_s,
          u"need_content"_s, u"need_urgency"_s, u"need_specialty"_s})
        values.lists.insert(key, {});
    for (const Project &project : index.facts().projects) {
        if (project.activity != activity)
            continue;
        const Enterprise &enterprise = index.find(project.enterprise);
        values.lists[u"project_number"_s].append(figure(project.number));
        values.lists[u"project_name"_s].append(project.name);
        values.lists[u"project_enterprise"_s].append(enterprise.name);
        values.lists[u"project_industry"_s].append(enterprise.industry);
        values.lists[u"project_summary"_s].append(project.summary);
        values.lists[u"project_contact"_s].append(project.contact);
        values.lists[u"project_phone"_s].append(project.phone);
        addNeeds(index, project, values);
    }
}

/// The title, and where the case was made known.
QString caseLine(const ActivityCase &example)
{
    const QString promoted = officialDate(example.promotedOn) + example.promotedAt;
    return promoted.isEmpty() ? example.title
                              : QCoreApplication::translate("Documents", "%1 (%2)").arg(example.title, promoted);
}

void addCases(const QList<ActivityCase> &cases, TokenValues &values)
{
    QStringList titles;
    QStringList lessons;
    QStringList places;
    QStringList days;
    QStringList lines;
    for (const ActivityCase &each : cases) {
        titles.append(each.title);
        lessons.append(each.lesson);
        places.append(each.promotedAt);
        days.append(officialDate(each.promotedOn));
        lines.append(caseLine(each));
    }
    values.texts.insert({{u"example_box"_s, QString(cases.isEmpty() ? emptyBox : tickedBox)},
                         {u"example_lines"_s, lines.join(QCoreApplication::translate("Documents", "; "))}});
    values.lists.insert({{u"example_title"_s, titles},
                         {u"example_lesson"_s, lessons},
                         {u"example_place"_s, places},
                         {u"example_day"_s, days}});
}

void addMedia(const QList<Publicity> &media, TokenValues &values)
{
    QStringList names;
    QStringList days;
    QStringList titles;
    QStringList links;
    for (const Publicity &each : media) {
        names.append(each.media);
        days.append(officialDate(each.publishedOn));
        titles.append(each.title);
        links.append(each.link);
    }
    values.lists.insert(
        {{u"media_name"_s, names}, {u"media_day"_s, days}, {u"media_title"_s, titles}, {u"media_link"_s, links}});
}

} // namespace

QList<Member> participantsOf(const Visit &visit)
{
    const FactIndex &index = visit.index();
    QList<Member> participants;
    for (const Invitation &invitation : invitationsTaken(visit))
        participants.append(index.find(invitation.member));
    std::ranges::stable_sort(participants, {},
                             [](const Member &member) { return strokeKey(member.name, ReadAs::Name); });
    return participants;
}

QList<Member> participantsBySeat(const Visit &visit)
{
    QList<Member> participants = participantsOf(visit);
    std::ranges::stable_sort(participants, {}, [&](const Member &member) { return seatTakenBy(visit, member.id); });
    return participants;
}

void listParticipants(const Visit &visit, const QList<Member> &participants, TokenValues &values)
{
    const Directory &directory = visit.facts().directory;
    QStringList numbers;
    QStringList names;
    QStringList units;
    QStringList sectors;
    QStringList phones;
    QStringList seats;
    for (const Member &member : participants) {
        numbers.append(figure(numbers.size() + 1));
        names.append(member.name);
        units.append(member.unit);
        sectors.append(directory.name(member.sector));
        phones.append(member.phone);
        seats.append(directory.word(WordList::Channel, codeOf(seatTakenBy(visit, member.id))));
    }
    values.lists.insert({{u"row_number"_s, numbers},
                         {u"participant_name"_s, names},
                         {u"participant_unit"_s, units},
                         {u"participant_sector"_s, sectors},
                         {u"participant_phone"_s, phones},
                         {u"participant_seat"_s, seats}});
    values.texts.insert(u"participants"_s, enumerated(names));
    values.texts.insert(u"participant_count"_s, figure(names.size()));
}

QString plateName(const QString &name)
{
    return name.size() == 2 ? name.first(1) + wideSpace + name.last(1) : name;
}

TokenValues activityValues(const Visit &visit, ActivityId activity, const QList<AgendaItem> &agenda, QDate today)
{
    const FactIndex &index = visit.index();
    TokenValues values = tokenValues(UnitLetterData {visit.told, visit.organ, {}, visit.organ, today});
    values.texts.remove(u"unit"_s);
    const QString label = index.label(index.find(activity));
    values.texts.insert(u"activity"_s, (label + wideSpace + visit.told.theme).trimmed());
    values.texts.insert(u"cooperating"_s, enumerated(index.facts().directory.namesOf(index.find(activity).units)));
    values.lists.insert(u"needs"_s, needsOf(index, activity));
    listParticipants(visit, participantsOf(visit), values);
    addProjects(index, activity, values);
    addAgenda(agenda, values);
    addYield(index, activity, values);
    addAftermath({}, values);
    return values;
}

void addAftermath(const Aftermath &aftermath, TokenValues &values)
{
    const ActivityReview &review = aftermath.review;
    values.texts.insert({{u"review_on"_s, officialDate(review.reviewedOn)},
                         {u"review_person"_s, review.person},
                         {u"review_scores"_s, scoresText(review.scores)},
                         {u"review_strengths"_s, review.strengths},
                         {u"review_lessons"_s, review.lessons}});
    addCases(aftermath.cases, values);
    addMedia(aftermath.media, values);
}

TokenValues participantValues(const Visit &visit, const Member &participant)
{
    TokenValues values;
    values.texts = {{u"activity_title"_s, visit.told.title},
                    {u"theme"_s, visit.told.theme},
                    {u"date"_s, officialDate(visit.told.date)},
                    {u"organ"_s, visit.organ},
                    {u"member"_s, participant.name},
                    {u"plate_name"_s, plateName(participant.name)},
                    {u"participant_unit"_s, participant.unit},
                    {u"participant_sector"_s, visit.facts().directory.name(participant.sector)}};
    return values;
}

} // namespace lianxin::documents
