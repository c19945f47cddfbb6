#include "core/nomination/yearplanning.h"

#include "core/activities/activityrepository.h"
#include "core/directory/settings.h"
#include "core/nomination/nomination.h"
#include "core/nomination/panelrecords.h"
#include "core/storage/database.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The need slots of an activity with so many specialist seats, and the rest of the seats for the theme.
QList<selection::NeedSlot> slotsFor(const selection::SelectionProblem &panel, int seats)
{
    QList<selection::Need> needs = panel.needs;
    std::ranges::stable_sort(needs, std::greater<>(), &selection::Need::weight);
    QList<selection::NeedSlot> places;
    for (const selection::Need &need : needs) {
        const int wanted = std::min(need.wanted, seats);
        if (wanted <= 0)
            break;
        seats -= wanted;
        places.append({.id = need.id,
                       .specialties = {need.specialty},
                       .wanted = wanted,
                       .leastDepth = std::max(need.must, 1),
                       .weight = need.weight});
    }
    if (seats > 0 && !panel.theme.isEmpty())
        places.append({.id = selection::themeSlot,
                       .specialties = panel.theme,
                       .wanted = seats,
                       .leastDepth = panel.themeDepth,
                       .weight = 1});
    return places;
}

/// Puts the activities of a year together: those ahead to one problem, all of them to panels.
class YearReader
{
public:
    YearReader(Database &database, int planYear)
        : m_database(database)
        , m_planYear(planYear)
    {
    }

    Result<YearPlanning> read()
    {
        const auto activities = ActivityRepository(m_database).all();
        if (!activities)
            return activities.error();
        auto office = readOfficeRecords(m_database);
        if (!office)
            return office.error();
        m_office = *std::move(office);
        m_office.rules.effects.remove(AvailabilityRule::YearCap); // plan and policies count for themselves
        if (const auto read = readInvitations(); !read)
            return read.error();
        for (const Activity &activity : byDay(*activities))
            if (const auto added = add(activity); !added)
                return added.error();
        finish();
        return std::move(m_planning);
    }

private:
    [[nodiscard]] QList<Activity> byDay(const QList<Activity> &activities) const
    {
        QList<Activity> ofYear;
        for (const Activity &activity : activities)
            if (activity.planYear == m_planYear && activity.state != ActivityState::Cancelled)
                ofYear.append(activity);
        std::ranges::stable_sort(ofYear, {}, [](const Activity &activity) {
            return activity.day().isValid() ? activity.day() : QDate(9999, 12, 31);
        });
        return ofYear;
    }

    Result<void> add(const Activity &activity)
    {
        const bool isAhead = activity.state == ActivityState::Planned;
        if (!activity.region.isStored()) {
            if (isAhead)
                m_planning.unplaced.append(activity);
            return {};
        }
        auto panel = nominationProblem(m_database, activity.id, m_office);
        if (!panel)
            return panel.error();
        for (const selection::Candidate &candidate : panel->selection.members)
            addMember(candidate);
        if (isAhead)
            plan(activity, panel->selection);
        m_planning.panels.append(std::move(panel->selection));
        return {};
    }

    Result<void> readInvitations()
    {
        const QString held = uR"(
            SELECT invitation.member AS member, count(*) AS n
            FROM invitation JOIN activity ON activity.id = invitation.activity
            WHERE plan_year = :year AND state = 'held' AND reply <> 'leave' AND presence <> 'leave'
            GROUP BY invitation.member)"_s;
        const auto counted = m_database.select(held, {{u":year"_s, m_planYear}}, [this](const Row &row) {
            m_invited.insert(QString::number(row.integer(u"member"_s)), row.count(u"n"_s));
            return 0;
        });
        const QString stands = uR"(
            SELECT activity, member FROM invitation
            WHERE reply NOT IN ('leave', 'declined') AND presence <> 'leave')"_s;
        const auto noted = m_database.select(stands, {}, [this](const Row &row) {
            m_standing[row.integer(u"activity"_s)].append(QString::number(row.integer(u"member"_s)));
            return 0;
        });
        if (!counted || !noted)
            return counted ? noted.error() : counted.error();
        return {};
    }

    void plan(const Activity &activity, const selection::SelectionProblem &panel)
    {
        const QStringList invited = m_standing.value(activity.id.value);
        selection::PlanActivity planned {.id = QString::number(activity.id.value),
                                         .name = nameOf(activity),
                                         .month = monthNumber(activity.day()),
                                         .county = panel.county,
                                         .localSeats = panel.seats.local,
                                         .needs = slotsFor(panel, panel.seats.specialistMax),
                                         .barred = {},
                                         .confirmed = {}};
        const int asked = std::accumulate(planned.needs.begin(), planned.needs.end(), 0,
                                          [](int sum, const selection::NeedSlot &slot) { return sum + slot.wanted; });
        if (const int rest = panel.seats.specialistMax - asked; rest > 0)
            m_planning.unasked.insert(planned.id, rest);
        for (const selection::Candidate &candidate : panel.members) {
            if (candidate.pinned || invited.contains(candidate.id))
                planned.confirmed.append(candidate.id);
            else if (candidate.barred || !candidate.available)
                planned.barred.append(candidate.id);
        }
        m_planning.problem.activities.append(planned);
    }

    /// What a member knows is what any of the activities counts: each tells the depth in the specialties it asks for.
    void addMember(const selection::Candidate &candidate)
    {
        const auto known = m_members.find(candidate.id);
        if (known == m_members.end()) {
            m_members.insert(candidate.id, candidate);
            return;
        }
        known->barred = known->barred && candidate.barred;
        for (auto held = candidate.specialties.begin(); held != candidate.specialties.end(); ++held)
            known->specialties[held.key()] = std::max(known->specialties.value(held.key()), held.value());
    }

    void finish()
    {
        const Settings settings(m_database);
        m_planning.problem.yearCap = std::clamp(settings.number(u"selection.year_cap"_s, 4), 0, selection::maxInvited);
        m_planning.problem.employerCap =
            std::clamp(settings.number(u"selection.employer_cap"_s, 1), 0, selection::maxSeats);
        m_planning.problem.seed = quint64(m_planYear);
        for (selection::Candidate &member : m_members) {
            member.invited = m_invited.value(member.id);
            member.available = true;
            member.pinned = false;
            m_planning.problem.members.append(member);
        }
    }

    Database &m_database;
    OfficeRecords m_office;
    int m_planYear;
    QHash<QString, int> m_invited; ///< to what was held of the plan, by member
    QHash<qint64, QStringList> m_standing; ///< whose invitation stands, by activity
    QMap<QString, selection::Candidate> m_members;
    YearPlanning m_planning;
};

} // namespace

int unaskedSeats(const YearPlanning &planning, const selection::PlannedActivity &planned)
{
    const auto beside = std::ranges::count(planned.places, selection::PlanSeat::Beside, &selection::PlanPlace::seat);
    return std::max(0, planning.unasked.value(planned.activity) - static_cast<int>(beside));
}

int monthNumber(QDate day)
{
    return day.isValid() ? day.year() * 12 + day.month() : 0;
}

Result<YearPlanning> yearPlanning(Database &database, int planYear)
{
    return YearReader(database, planYear).read();
}

} // namespace lianxin
