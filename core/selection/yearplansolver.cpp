#include "core/selection/yearplanflow.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace lianxin::selection {

namespace {

/// The answer's words for who sits where.
QList<PlannedActivity> seatingOf(const PlanProblem &problem, const PlanFlow &flow)
{
    const PlanBoard &board = flow.board;
    QList<PlannedActivity> planned;
    planned.reserve(problem.activities.size());
    for (const PlanActivity &activity : problem.activities)
        planned.append({activity.id, {}});
    const auto add = [&](int activity, int unit, const NeedSlot *slot, PlanSeat seat) {
        const bool confirmed = board.isGuest(unit);
        const Candidate &candidate = problem.members[board.order[std::size_t(board.memberOfUnit(unit))]];
        planned[activity].places.append(
            {candidate.id, seat, slot ? slot->id : QString(), slot ? depthIn(*slot, candidate) : 0, confirmed});
    };
    for (std::size_t index = 0; index < board.groups.size(); ++index) {
        const PlanGroup &group = board.groups[index];
        const PlanActivity &activity = problem.activities[group.activity];
        for (const int unit : flow.seated[index])
            add(group.activity, unit, group.need < 0 ? nullptr : &activity.needs[group.need],
                group.need < 0 ? PlanSeat::Local : PlanSeat::Need);
    }
    for (std::size_t index = 0; index < board.guests.size(); ++index) {
        const int unit = board.memberCount() + int(index);
        if (flow.load[std::size_t(unit)] == 0)
            add(board.guests[index].activity, unit, nullptr, PlanSeat::Beside);
    }
    return planned;
}

PlanValue valueOf(const PlanProblem &problem, const PlanFlow &flow)
{
    const PlanBoard &board = flow.board;
    PlanValue value;
    for (std::size_t index = 0; index < board.groups.size(); ++index) {
        const PlanGroup &group = board.groups[index];
        value.filled += flow.seatedIn(int(index));
        for (const int unit : flow.seated[index]) {
            const Candidate &member = problem.members[board.order[std::size_t(board.memberOfUnit(unit))]];
            value.confirmed += board.isGuest(unit);
            if (group.need >= 0)
                value.depth += group.weight * depthIn(problem.activities[group.activity].needs[group.need], member);
        }
    }
    std::vector<qint64> planned(board.order.size());
    for (int unit = 0; unit < board.unitCount(); ++unit)
        planned[std::size_t(board.memberOfUnit(unit))] += board.isGuest(unit) ? 1 : flow.load[std::size_t(unit)];
    for (std::size_t index = 0; index < planned.size(); ++index) {
        const Candidate &member = problem.members[board.order[index]];
        value.squares += (member.invited + planned[index]) * (member.invited + planned[index]);
        value.tier += member.tier * planned[index];
        value.performance += member.performance * planned[index];
        value.lottery += board.lot(int(index)) * planned[index];
    }
    return value;
}

void arrange(const PlanActivity &activity, QList<PlanPlace> &places)
{
    const auto slotOf = [&](const PlanPlace &place) {
        return std::ranges::find(activity.needs, place.need, &NeedSlot::id) - activity.needs.begin();
    };
    std::ranges::sort(places, {}, [&](const PlanPlace &place) {
        return std::tuple<PlanSeat, qsizetype, const QString &>(place.seat, slotOf(place), place.member);
    });
}

Result<YearPlan> bestPlan(const PlanProblem &problem, const PlanBoard &board, const std::function<bool()> &isWanted)
{
    PlanFlow flow(board);
    if (!fillPlaces(flow, isWanted) || !shareInvitations(flow, isWanted))
        return Error {ErrorKind::Cancelled, QCoreApplication::translate("Selection", "The plan was stopped."), {}};
    YearPlan plan;
    plan.value = valueOf(problem, flow);
    PlanFlow earlier(board);
    const bool isAsGood = board.hasEarlier() && seatAsEarlier(earlier) && valueOf(problem, earlier) == plan.value;
    plan.activities = seatingOf(problem, isAsGood ? earlier : flow);
    for (qsizetype index = 0; index < plan.activities.size(); ++index)
        arrange(problem.activities[index], plan.activities[index].places);
    return plan;
}

/// Holds an annual plan to the employer cap.
class EmployerKeeper
{
public:
    EmployerKeeper(const PlanProblem &problem, PlanBoard &board)
        : m_problem(problem)
        , m_board(board)
    {
        for (int member = 0; member < board.memberCount(); ++member)
            m_members.insert(problem.members[board.order[std::size_t(member)]].id, member);
    }

    [[nodiscard]] QList<EmployerClash> clashesOf(const YearPlan &plan) const
    {
        QList<EmployerClash> clashes;
        for (const PlannedActivity &planned : plan.activities)
            for (const auto &[employer, places] : crowdsOf(planned)) {
                EmployerClash clash {planned.activity, employer, {}};
                for (const PlanPlace &place : places)
                    clash.members.append(place.member);
                clash.members.sort();
                clashes.append(clash);
            }
        return clashes;
    }

    /// Bars the weaker ones of each clash from their activity. False if all that is left to bar is confirmed.
    bool barWeaker(const YearPlan &plan)
    {
        bool isChanged = false;
        for (qsizetype index = 0; index < plan.activities.size(); ++index) {
            for (auto &[employer, places] : crowdsOf(plan.activities[index])) {
                std::ranges::sort(places, std::greater<>(),
                                  [&](const PlanPlace &place) { return claimOf(m_problem.activities[index], place); });
                for (qsizetype place = m_problem.employerCap; place < places.size(); ++place) {
                    if (places[place].confirmed)
                        continue;
                    m_board.bar(int(index), m_members.value(places[place].member));
                    isChanged = true;
                }
            }
        }
        return isChanged;
    }

private:
    using Crowds = std::map<QString, QList<PlanPlace>>;

    /// The employers with more people in `planned` than the cap allows.
    [[nodiscard]] Crowds crowdsOf(const PlannedActivity &planned) const
    {
        Crowds crowds;
        for (const PlanPlace &place : planned.places)
            if (const QString &employer = candidate(place).employer; !employer.isEmpty())
                crowds[employer].append(place);
        std::erase_if(crowds, [this](const auto &crowd) { return crowd.second.size() <= m_problem.employerCap; });
        return crowds;
    }

    [[nodiscard]] const Candidate &candidate(const PlanPlace &place) const
    {
        return m_problem.members[m_board.order[std::size_t(m_members.value(place.member))]];
    }

    [[nodiscard]] std::tuple<bool, qint64, int, int, QString> claimOf(const PlanActivity &activity,
                                                                      const PlanPlace &place) const
    {
        const auto slot = std::ranges::find(activity.needs, place.need, &NeedSlot::id);
        const qint64 depth = slot == activity.needs.end() ? 0 : qint64(slot->weight) * place.depth;
        const Candidate &member = candidate(place);
        return {place.confirmed, depth, member.tier, member.performance, member.id};
    }

    const PlanProblem &m_problem;
    PlanBoard &m_board;
    QHash<QString, int> m_members;
};

} // namespace

Result<YearPlan> planYear(const PlanProblem &problem, const PlanOptions &options)
{
    if (const Result<void> valid = validate(problem); !valid)
        return valid.error();
    PlanBoard board(problem);
    if (!options.earlier.isEmpty())
        board.remember(problem, options.earlier);
    Result<YearPlan> plan = bestPlan(problem, board, options.isWanted);
    if (!plan)
        return plan;
    const PlanValue withoutCap = plan->value;
    if (problem.employerCap > 0) {
        EmployerKeeper keeper(problem, board);
        for (int round = 0; round < planRounds && keeper.barWeaker(*plan); ++round) {
            plan = bestPlan(problem, board, options.isWanted);
            if (!plan)
                return plan;
        }
        plan->clashes = keeper.clashesOf(*plan);
    }
    plan->withoutCap = withoutCap;
    return plan;
}

} // namespace lianxin::selection
