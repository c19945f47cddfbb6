#include "ui/yearplan/yearrows.h"

#include "core/members/memberrepository.h"
#include "ui/base/codes.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString withCommas(const QStringList &names)
{
    return names.join(QCoreApplication::translate("Columns", ", "));
}

/// `ids` are those of members.
QString namesOfIds(const FactIndex &index, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(index.nameOf(MemberId {id.toLongLong()}));
    return withCommas(names);
}

YearRow rowOfActivity(const FactIndex &index, const Activity &activity)
{
    const Directory &directory = index.facts().directory;
    YearRow row;
    row.id = activity.id.value;
    row.name = index.label(activity);
    row.theme = activity.theme;
    row.day = activity.day();
    row.county = directory.name(activity.region);
    row.isAhead = activity.state == ActivityState::Planned;
    row.state = wordFor(directory, WordList::ActivityState, activity.state);
    row.local.wanted = activity.localSeats;
    row.specialists.wanted = activity.specialistSeats;
    return row;
}

/// Leave that was asked for before the day is no invitation that counts.
bool counts(const Invitation &invitation)
{
    return invitation.reply != Reply::Leave && invitation.presence != Presence::Leave;
}

void addPeople(const FactIndex &index, const QList<Invitation> &invitations, YearRow &row)
{
    QStringList names;
    int came = 0;
    for (const Invitation &each : invitations) {
        ++(each.seat == Seat::Local ? row.local : row.specialists).taken;
        came += attended(each.presence) ? 1 : 0;
        names.append(index.nameOf(each.member));
    }
    row.members = withCommas(names);
    row.came = came;
}

void addPlan(const FactIndex &index, const selection::PlanActivity &asked, const selection::PlannedActivity &planned,
             YearRow &row)
{
    row.specialists.wanted = 0;
    for (const selection::NeedSlot &slot : asked.needs)
        row.specialists.wanted += slot.wanted;
    QStringList ids;
    for (const selection::PlanPlace &place : planned.places) {
        row.local.taken += place.seat == selection::PlanSeat::Local ? 1 : 0;
        row.specialists.taken += place.seat == selection::PlanSeat::Need ? 1 : 0;
        row.confirmed += place.confirmed ? 1 : 0;
        ids.append(place.member);
    }
    row.members = namesOfIds(index, ids);
}

QString missingFrom(const YearAnswer &answer, const QString &activity, int unasked)
{
    QStringList sentences;
    for (const selection::PlanShortage &shortage : answer.shortages)
        if (shortage.activity == activity)
            sentences.append(selection::sentence(answer.planning.problem, shortage));
    if (unasked > 0)
        sentences.append(selection::unaskedSentence(answer.planning.problem, activity, unasked));
    for (const selection::EmployerClash &clash : answer.plan.clashes)
        if (clash.activity == activity)
            sentences.append(selection::sentence(answer.planning.problem, clash));
    return sentences.join(u' ');
}

/// The invitations to the activities of a year that count, by activity.
QHash<qint64, QList<Invitation>> invitationsOf(const Facts &facts)
{
    QHash<qint64, QList<Invitation>> found;
    for (const Invitation &each : facts.invitations)
        if (counts(each))
            found[each.activity.value].append(each);
    return found;
}

/// The names of the activities to which each member is invited in the year, by member.
QHash<qint64, QStringList> activitiesByMember(const FactIndex &index, const YearAnswer &answer)
{
    QHash<qint64, QStringList> names;
    for (const Invitation &each : index.facts().invitations) {
        const Activity &activity = index.find(each.activity);
        if (activity.planYear == answer.planYear && activity.state == ActivityState::Held && counts(each))
            names[each.member.value].append(index.label(activity));
    }
    for (const selection::PlannedActivity &planned : answer.plan.activities) {
        const QString name = index.label(index.find(ActivityId {planned.activity.toLongLong()}));
        for (const selection::PlanPlace &place : planned.places)
            names[place.member.toLongLong()].append(name);
    }
    return names;
}

} // namespace

QList<YearRow> yearRows(const FactIndex &index, const YearAnswer &answer)
{
    const QHash<qint64, QList<Invitation>> invitations = invitationsOf(index.facts());
    QList<YearRow> rows;
    for (const Activity &activity : index.facts().activities) {
        if (activity.planYear != answer.planYear || activity.state == ActivityState::Cancelled)
            continue;
        YearRow row = rowOfActivity(index, activity);
        const QString id = QString::number(row.id);
        const auto asked = std::ranges::find(answer.planning.problem.activities, id, &selection::PlanActivity::id);
        const selection::PlannedActivity *planned = answer.plan.find(id);
        if (planned != nullptr && asked != answer.planning.problem.activities.end()) {
            addPlan(index, *asked, *planned, row);
            const int unasked = unaskedSeats(answer.planning, *planned);
            row.specialists.wanted += unasked;
            row.missing = missingFrom(answer, id, unasked);
        } else if (row.isAhead) {
            row.missing = QCoreApplication::translate("YearPlan", "Tell its host county first: then it is planned.");
        } else {
            addPeople(index, invitations.value(row.id), row);
        }
        rows.append(row);
    }
    return rows;
}

int openPlaces(const QList<YearRow> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), 0, [](int sum, const YearRow &row) { return sum + row.open(); });
}

QList<LoadRow> loadRows(const FactIndex &index, const YearAnswer &answer)
{
    const QHash<qint64, QStringList> activities = activitiesByMember(index, answer);
    QList<LoadRow> rows;
    for (const selection::MemberLoad &load : answer.figures.loads) {
        const qint64 id = load.member.toLongLong();
        const Member &member = index.find(MemberId {id});
        rows.append({.id = id,
                     .name = member.name,
                     .unit = member.unit,
                     .held = load.past,
                     .planned = load.planned,
                     .activities = withCommas(activities.value(id)),
                     .cap = answer.planning.problem.yearCap});
    }
    return rows;
}

QList<PolicyRow> policyRows(const YearAnswer &answer, const QString &order)
{
    QList<PolicyRow> rows;
    if (answer.planning.panels.isEmpty())
        return rows;
    for (const selection::PolicyOutcome &outcome : answer.policies) {
        const bool isOrder = outcome.fewestInvitedFirst == (order == "fewest"_L1);
        rows.append({rows.size() + 1, outcome, isOrder && outcome.yearCap > 0});
    }
    return rows;
}

QList<DifferenceRow> differenceRows(const FactIndex &index, const YearComparison &comparison)
{
    QList<DifferenceRow> rows;
    for (const selection::ActivityDifference &each : comparison.difference.activities) {
        const ActivityId id {each.activity.toLongLong()};
        const Activity &activity = index.find(id);
        const QString name = activity.number ? u"%1 %2"_s.arg(index.label(activity), activity.theme) : activity.theme;
        rows.append({id.value, name, namesOfIds(index, each.come), namesOfIds(index, each.go)});
    }
    return rows;
}

QList<LevelRow> levelRows(const YearComparison &comparison)
{
    QList<LevelRow> rows;
    for (const selection::PlanLevelDifference &level : comparison.difference.levels)
        rows.append({rows.size() + 1, selection::nameOf(level.level), level.first, level.second});
    return rows;
}

Series loadSeries(const QList<LoadRow> &rows)
{
    Series series {.name = u"yearLoads"_s,
                   .title = QCoreApplication::translate("YearPlan", "Members by invitations in the year"),
                   .unit = QCoreApplication::translate("YearPlan", "members"),
                   .kind = SeriesKind::Histogram,
                   .categories = {},
                   .lines = {{}}};
    QList<SeriesPoint> &points = series.lines.first().points;
    for (const LoadRow &row : rows) {
        while (points.size() <= row.total()) {
            series.categories.append(QString::number(points.size()));
            points.append({MemberRepository::table, {}});
        }
        points[row.total()].ids.append(row.id);
    }
    return series;
}

QList<int> planYears(const Facts &facts)
{
    QList<int> years;
    for (const Activity &activity : facts.activities)
        if (activity.state != ActivityState::Cancelled && !years.contains(activity.planYear))
            years.append(activity.planYear);
    std::ranges::sort(years, std::greater<>());
    return years;
}

int firstYear(const Facts &facts)
{
    int newestAhead = 0;
    for (const Activity &activity : facts.activities)
        if (activity.state == ActivityState::Planned)
            newestAhead = std::max(newestAhead, activity.planYear);
    return newestAhead > 0 ? newestAhead : planYears(facts).value(0);
}

} // namespace lianxin::ui
