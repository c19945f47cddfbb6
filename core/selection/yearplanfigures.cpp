#include "core/selection/yearplanfigures.h"

#include <QSet>

#include <algorithm>

namespace lianxin::selection {

namespace {

QHash<QString, int> plannedTimes(const YearPlan &plan)
{
    QHash<QString, int> times;
    for (const PlannedActivity &planned : plan.activities)
        for (const PlanPlace &place : planned.places)
            ++times[place.member];
    return times;
}

/// Finds out what keeps members off open places.
class ShortageFinder
{
public:
    ShortageFinder(const PlanProblem &problem, const YearPlan &plan)
        : m_problem(problem)
        , m_plan(plan)
        , m_times(plannedTimes(plan))
    {
        for (qsizetype index = 0; index < problem.activities.size(); ++index)
            for (const PlanPlace &place : plan.activities[index].places)
                m_coming[problem.activities[index].month].insert(place.member);
    }

    QList<PlanShortage> all()
    {
        for (qsizetype index = 0; index < m_problem.activities.size(); ++index) {
            const PlanActivity &activity = m_problem.activities[index];
            const QList<PlanPlace> &places = m_plan.activities[index].places;
            lookAt(activity, places, {}, activity.localSeats, [&](const Candidate &member) {
                return !activity.county.isEmpty() && member.county == activity.county;
            });
            for (const NeedSlot &slot : activity.needs)
                lookAt(activity, places, slot.id, slot.wanted,
                       [&](const Candidate &member) { return depthIn(slot, member) > 0; });
        }
        return m_shortages;
    }

private:
    template <typename Fits>
    void lookAt(const PlanActivity &activity, const QList<PlanPlace> &places, const QString &need, int wanted,
                Fits fits)
    {
        QSet<QString> sitting;
        QSet<QString> elsewhere;
        for (const PlanPlace &place : places)
            (place.seat != PlanSeat::Beside && place.need == need ? sitting : elsewhere).insert(place.member);
        if (sitting.size() >= wanted)
            return;
        PlanShortage shortage {.activity = activity.id, .need = need, .wanted = wanted, .filled = int(sitting.size())};
        for (const Candidate &member : m_problem.members)
            if (fits(member) && !sitting.contains(member.id))
                ++(shortage.*reason(activity, elsewhere, member));
        m_shortages.append(shortage);
    }

    [[nodiscard]] int PlanShortage::*reason(const PlanActivity &activity, const QSet<QString> &elsewhere,
                                            const Candidate &member) const
    {
        if (elsewhere.contains(member.id))
            return &PlanShortage::elsewhereHere;
        if (activity.month != 0 && m_coming.value(activity.month).contains(member.id))
            return &PlanShortage::sameMonth;
        if (member.barred || !member.available || activity.barred.contains(member.id))
            return &PlanShortage::away;
        if (member.invited + m_times.value(member.id) >= m_problem.yearCap)
            return &PlanShortage::yearFull;
        return &PlanShortage::employer;
    }

    const PlanProblem &m_problem;
    const YearPlan &m_plan;
    QHash<QString, int> m_times; ///< by member
    QHash<int, QSet<QString>> m_coming; ///< by month
    QList<PlanShortage> m_shortages;
};

} // namespace

PlanFigures figuresOf(const PlanProblem &problem, const YearPlan &plan)
{
    const QHash<QString, int> times = plannedTimes(plan);
    PlanFigures figures;
    std::vector<int> totals;
    for (const Candidate &member : problem.members) {
        const MemberLoad load {member.id, member.invited, times.value(member.id)};
        if (load.total() == 0 && (member.barred || !member.available))
            continue;
        figures.loads.append(load);
        totals.push_back(load.total());
        ++figures.histogram[load.total()];
        if (load.total() == 0)
            figures.neverInvited.append(member.id);
    }
    std::ranges::sort(figures.loads, {}, [](const MemberLoad &load) {
        return std::pair<int, const QString &>(-load.total(), load.member);
    });
    figures.neverInvited.sort();
    figures.giniPermille = giniPermille(std::move(totals));
    return figures;
}

int giniPermille(std::vector<int> numbers)
{
    std::ranges::sort(numbers);
    const auto count = qint64(numbers.size());
    qint64 sum = 0;
    qint64 weighted = 0; // Σ (2i - n - 1) x_i, which is Σ |x_i - x_j| over all pairs
    for (qint64 index = 0; index < count; ++index) {
        const qint64 number = numbers[std::size_t(index)];
        sum += number;
        weighted += (2 * index + 1 - count) * number;
    }
    return sum == 0 ? 0 : int((1000 * weighted + count * sum / 2) / (count * sum));
}

QList<PlanShortage> shortagesOf(const PlanProblem &problem, const YearPlan &plan)
{
    return ShortageFinder(problem, plan).all();
}

} // namespace lianxin::selection
