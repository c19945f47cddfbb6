#include "tests/core/selection/yearplanbruteforce.h"

#include "core/selection/board.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

/// How deeply `member` serves `slot`; -1 = does not fit.
int depthOf(const Candidate &member, const NeedSlot &slot)
{
    int deepest = -1;
    for (auto held = member.specialties.begin(); held != member.specialties.end(); ++held)
        if (held.value() >= slot.leastDepth && slot.specialties.contains(held.key()))
            deepest = std::max(deepest, held.value());
    return deepest;
}

/// Fills the places one by one with each member in turn, or with nobody.
class EveryPlan
{
public:
    explicit EveryPlan(const PlanProblem &problem)
        : m_problem(problem)
    {
        for (const Candidate &member : problem.members) {
            m_loads.push_back(member.invited);
            m_lots.push_back(lotOf(problem.seed, member.id));
        }
        for (int activity = 0; activity < problem.activities.size(); ++activity)
            addActivity(activity);
        for (std::size_t member = 0; member < m_loads.size(); ++member) {
            m_room.push_back(std::max(0, problem.yearCap - m_loads[member]));
            const Candidate &candidate = problem.members[qsizetype(member)];
            if (candidate.barred || !candidate.available)
                m_room.back() = 0;
        }
    }

    bruteforce::BestPlan best()
    {
        fill(0, 0);
        return m_best;
    }

private:
    struct Place {
        int activity = 0;
        int weight = 0;
        std::vector<int> depths; ///< by member; -1 = does not fit
        bool continues = false; ///< it is the same as the one before
    };

    void addActivity(int index)
    {
        const PlanActivity &activity = m_problem.activities[index];
        std::vector<int> local;
        std::vector<bool> &confirmed = m_confirmed.emplace_back();
        for (const Candidate &member : m_problem.members) {
            local.push_back(!activity.county.isEmpty() && member.county == activity.county ? 0 : -1);
            confirmed.push_back(activity.confirmed.contains(member.id));
            if (confirmed.back()) {
                const std::size_t place = confirmed.size() - 1;
                ++m_loads[place];
                ++m_confirmations;
                m_fixed.tier += member.tier;
                m_fixed.performance += member.performance;
                m_fixed.lottery += m_lots[place];
            }
        }
        for (int seat = 0; seat < activity.localSeats; ++seat)
            m_places.push_back({index, 0, local, seat > 0});
        for (const NeedSlot &slot : activity.needs) {
            std::vector<int> depths;
            for (const Candidate &member : m_problem.members)
                depths.push_back(depthOf(member, slot));
            for (int seat = 0; seat < slot.wanted; ++seat)
                m_places.push_back({index, slot.weight, depths, seat > 0});
        }
        m_taken.emplace_back(m_loads.size());
    }

    [[nodiscard]] bool meets(int activity, int other) const
    {
        const int month = m_problem.activities[activity].month;
        return activity == other || (month != 0 && month == m_problem.activities[other].month);
    }

    [[nodiscard]] bool isFree(int activity, int member) const
    {
        const auto place = std::size_t(member);
        if (m_taken[std::size_t(activity)][place])
            return false;
        if (m_confirmed[std::size_t(activity)][place])
            return true;
        if (m_room[place] == 0 || m_problem.activities[activity].barred.contains(m_problem.members[member].id))
            return false;
        for (int other = 0; other < m_problem.activities.size(); ++other)
            if (meets(activity, other)
                && (m_taken[std::size_t(other)][place] || m_confirmed[std::size_t(other)][place]))
                return false;
        return true;
    }

    void fill(std::size_t next, int least)
    {
        if (next == m_places.size()) {
            judge();
            return;
        }
        if (cannotFillAsMany(m_places.size() - next))
            return;
        const Place &place = m_places[next];
        const int first = place.continues ? least : 0;
        for (int member = first; member < int(m_loads.size()); ++member) {
            if (place.depths[std::size_t(member)] < 0 || !isFree(place.activity, member))
                continue;
            take(place, member, 1);
            fill(next + 1, member + 1);
            take(place, member, -1);
        }
        fill(next + 1, int(m_loads.size())); // nobody; then nobody in the same
                                             // places that follow
    }

    /// Whether so many places more are too few to come up to the best plan known.
    [[nodiscard]] bool cannotFillAsMany(std::size_t left) const
    {
        return m_best.value.confirmed == m_confirmations && m_fixed.filled + int(left) < m_best.value.filled;
    }

    void take(const Place &place, int member, int sign)
    {
        const auto index = std::size_t(member);
        const Candidate &candidate = m_problem.members[member];
        m_taken[std::size_t(place.activity)][index] = sign > 0;
        m_fixed.filled += sign;
        m_fixed.depth += sign * place.weight * place.depths[index];
        if (m_confirmed[std::size_t(place.activity)][index]) {
            m_fixed.confirmed += sign;
            return;
        }
        m_room[index] -= sign;
        m_loads[index] += sign;
        m_fixed.tier += sign * candidate.tier;
        m_fixed.performance += sign * candidate.performance;
        m_fixed.lottery += sign * qint64(m_lots[index]);
    }

    void judge()
    {
        PlanValue value = m_fixed;
        const auto coarse = [](const PlanValue &each) { return std::tuple(each.confirmed, each.filled, each.depth); };
        const bool isFirst = m_best.fairestLoad.empty();
        if (!isFirst && coarse(value) < coarse(m_best.value))
            return;
        for (const int load : m_loads)
            value.squares += qint64(load) * load;
        std::vector<int> loads = m_loads;
        std::ranges::sort(loads, std::greater<>());
        if (isFirst || coarse(value) > coarse(m_best.value)
            || (coarse(value) == coarse(m_best.value) && loads < m_best.fairestLoad))
            m_best.fairestLoad = loads;
        if (isFirst || isBetter(value, m_best.value))
            m_best.value = value;
    }

    const PlanProblem &m_problem;
    std::vector<Place> m_places;
    std::vector<quint32> m_lots;
    std::vector<int> m_loads; ///< past, confirmed and planned
    std::vector<int> m_room;
    std::vector<std::vector<bool>> m_confirmed; ///< by activity and member
    std::vector<std::vector<bool>> m_taken; ///< by activity and member
    PlanValue m_fixed; ///< of the places taken so far, without squares
    int m_confirmations = 0;
    bruteforce::BestPlan m_best;
};

} // namespace

namespace {

/// Who comes where, and the rules that this breaks.
class PlanInspector
{
public:
    explicit PlanInspector(const PlanProblem &problem)
        : m_problem(problem)
    {
    }

    QStringList brokenRules(const QList<PlannedActivity> &plan)
    {
        require(plan.size() == m_problem.activities.size(), u"every activity"_s);
        for (qsizetype index = 0; index < plan.size() && m_broken.isEmpty(); ++index) {
            require(plan[index].activity == m_problem.activities[index].id, u"order"_s);
            lookAt(m_problem.activities[index], plan[index].places);
        }
        for (const Candidate &member : m_problem.members)
            lookAt(member);
        return m_broken;
    }

private:
    void require(bool holds, const QString &rule)
    {
        if (!holds)
            m_broken.append(rule);
    }

    void lookAt(const PlanActivity &activity, const QList<PlanPlace> &places)
    {
        QMap<QString, int> taken;
        QSet<QString> coming;
        for (const PlanPlace &place : places) {
            const Candidate *member = memberOf(place.member);
            require(member != nullptr && !coming.contains(place.member), u"known and once"_s);
            coming.insert(place.member);
            require(place.confirmed == activity.confirmed.contains(place.member), u"confirmed"_s);
            require(place.seat != PlanSeat::Beside || place.confirmed, u"beside"_s);
            require(place.confirmed || !activity.barred.contains(place.member), u"barred here"_s);
            require(place.confirmed || (member->available && !member->barred), u"barred"_s);
            m_months[place.member].append(activity.month);
            if (!place.confirmed)
                m_free[place.member].append(activity.month);
            if (place.seat == PlanSeat::Local)
                require(member->county == activity.county && place.depth == 0, u"resident"_s);
            if (place.seat == PlanSeat::Need)
                lookAt(activity, place, *member);
            if (place.seat != PlanSeat::Beside)
                ++taken[place.need];
        }
        require(taken.value({}) <= activity.localSeats, u"local seats"_s);
        for (const NeedSlot &slot : activity.needs)
            require(taken.value(slot.id) <= slot.wanted, u"wanted"_s);
        for (const QString &confirmed : activity.confirmed)
            require(coming.contains(confirmed), u"confirmed stay"_s);
    }

    void lookAt(const PlanActivity &activity, const PlanPlace &place, const Candidate &member)
    {
        const auto slot = std::ranges::find(activity.needs, place.need, &NeedSlot::id);
        require(slot != activity.needs.end() && depthOf(member, *slot) == place.depth, u"depth"_s);
    }

    void lookAt(const Candidate &member)
    {
        const QList<int> months = m_months.value(member.id);
        const QList<int> free = m_free.value(member.id);
        require(free.isEmpty() || member.invited + months.size() <= m_problem.yearCap, u"year cap"_s);
        for (const int month : free)
            require(month == 0 || months.count(month) == 1, u"once a month"_s);
    }

    [[nodiscard]] const Candidate *memberOf(const QString &id) const
    {
        const auto found = std::ranges::find(m_problem.members, id, &Candidate::id);
        return found == m_problem.members.end() ? nullptr : &*found;
    }

    const PlanProblem &m_problem;
    QStringList m_broken;
    QHash<QString, QList<int>> m_months; ///< by member
    QHash<QString, QList<int>> m_free; ///< by member: those that are not confirmed
};

} // namespace

namespace bruteforce {

BestPlan bestPlan(const PlanProblem &problem)
{
    return EveryPlan(problem).best();
}

QStringList brokenRules(const PlanProblem &problem, const QList<PlannedActivity> &plan)
{
    return PlanInspector(problem).brokenRules(plan);
}

} // namespace bruteforce
