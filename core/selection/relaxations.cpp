#include "core/selection/relaxations.h"

#include "core/selection/panelsearch.h"
#include "core/selection/seatless.h"
#include "core/selection/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

namespace lianxin::selection {

namespace {

constexpr int mostSolves = 600; ///< of one diagnosis
constexpr int mostEnablers = 400; ///< of those away or barred that are tried

/// One rule that may be made milder, step by step.
struct Dimension {
    ChangeKind kind = ChangeKind::LocalSeats;
    int index = 0;
    int cost = 0; ///< of a step
    int from = 0; ///< the number in the problem
    int direction = -1; ///< of a step
    int most = 0; ///< steps that make a difference
    int forced = 0; ///< steps without which the mere numbers forbid a panel
    int present = 0;
};

using Steps = std::vector<int>; ///< one number a dimension

int largestGroup(const SelectionProblem &problem, QString Candidate::*group)
{
    QHash<QString, int> counts;
    int largest = 0;
    for (const Candidate &member : problem.members) {
        if (canCome(member) && !(member.*group).isEmpty())
            largest = std::max(largest, ++counts[member.*group]);
    }
    return largest;
}

int countOf(const SelectionProblem &problem, const std::function<bool(const Candidate &)> &counts)
{
    return int(std::ranges::count_if(problem.members,
                                     [&](const Candidate &member) { return canCome(member) && counts(member); }));
}

void addSeats(const SelectionProblem &problem, QList<Dimension> &dimensions)
{
    const Seats &seats = problem.seats;
    const int residents = countOf(problem, [&](const Candidate &member) { return isResident(problem, member); });
    const int specialists = countOf(problem, [&](const Candidate &member) {
        return isSpecialist(problem, member) || (member.pinned && !isResident(problem, member));
    });
    dimensions.append(
        {ChangeKind::LocalSeats, 0, 4, seats.local, -1, seats.local, std::max(0, seats.local - residents), residents});
    dimensions.append({ChangeKind::SpecialistMin, 0, 3, seats.specialistMin, -1, seats.specialistMin,
                       std::max(0, seats.specialistMin - specialists), specialists});
}

void addMix(const SelectionProblem &problem, QList<Dimension> &dimensions)
{
    const int employer = std::max(0, largestGroup(problem, &Candidate::employer) - problem.caps.employer);
    const int sector = std::max(0, largestGroup(problem, &Candidate::sector) - problem.caps.sector);
    dimensions.append({ChangeKind::EmployerCap, 0, 2, problem.caps.employer, 1, employer, 0, 0});
    dimensions.append({ChangeKind::SectorCap, 0, 1, problem.caps.sector, 1, sector, 0, 0});
    for (int index = 0; index < problem.needs.size(); ++index) {
        const Need &need = problem.needs[index];
        int depth = 0;
        for (const Candidate &member : problem.members) {
            if (canCome(member) && (member.pinned || isResident(problem, member) || isSpecialist(problem, member)))
                depth = std::max(depth, member.specialties.value(need.specialty));
        }
        dimensions.append({ChangeKind::Must, index, need.weight + 1, need.must, -1, need.must,
                           std::max(0, need.must - depth), depth});
    }
    for (int index = 0; index < problem.require.size(); ++index) {
        const Requirement &rule = problem.require[index];
        const int present = countOf(problem, [&](const Candidate &member) {
            return attributeOf(member, rule.attribute) == rule.value
                && (member.pinned || isResident(problem, member) || isSpecialist(problem, member));
        });
        dimensions.append({ChangeKind::Require, index, 3, rule.atLeast, -1, rule.atLeast,
                           std::max(0, rule.atLeast - present), present});
    }
}

/// Looks through the relaxations by rising cost.
class Diagnostician
{
public:
    Diagnostician(const SelectionProblem &problem, int atMost, SolveOptions options)
        : m_problem(problem)
        , m_atMost(atMost)
        , m_options(std::move(options))
        , m_pool(Pool::of(problem.members))
        , m_standings(standingsOf(*m_pool, problem.members))
        , m_everybody(std::size_t(m_pool->size()))
    {
        std::iota(m_everybody.begin(), m_everybody.end(), 0);
        addSeats(problem, m_dimensions);
        addMix(problem, m_dimensions);
    }

    Diagnosis run()
    {
        if (isPossible(m_problem, m_standings))
            return m_diagnosis;
        namePins();
        if (m_diagnosis.contradictions.isEmpty()) {
            findRelaxations();
            findEnablers();
        }
        return m_diagnosis;
    }

private:
    /// Whether there is a panel under `rules`, whose members are not looked at.
    bool isPossible(const SelectionProblem &rules, const std::vector<Standing> &standings)
    {
        SearchOrder order;
        order.anyPanel = true;
        order.nodeBudget = m_options.nodeBudget;
        order.isWanted = m_options.isWanted;
        const SearchOutcome outcome = searchPanel(boardOf(Terms(*m_pool, rules), rules, standings, m_everybody), order);
        m_diagnosis.complete &= outcome.found || outcome.proved;
        return outcome.found;
    }

    void namePins()
    {
        const Seats &seats = m_problem.seats;
        QStringList pins;
        QStringList residentsOnly;
        QStringList specialistsOnly;
        for (const Candidate &member : m_problem.members) {
            if (!member.pinned)
                continue;
            pins.append(member.id);
            if (!isResident(m_problem, member))
                specialistsOnly.append(member.id);
            else if (!isSpecialist(m_problem, member))
                residentsOnly.append(member.id);
            if (member.barred)
                contradict(QCoreApplication::translate("Selection", "%1 is set by the office and kept off by a rule.")
                               .arg(shownName(member)));
        }
        if (pins.size() > seats.local + seats.specialistMax)
            contradict(QCoreApplication::translate("Selection",
                                                   "%1 members are set by the office, there are only %2 seats: %3.")
                           .arg(QString::number(pins.size()), QString::number(seats.local + seats.specialistMax),
                                listed(m_problem, pins)));
        if (residentsOnly.size() > seats.local)
            contradict(QCoreApplication::translate(
                           "Selection", "%1 members set by the office fit only a local seat, there are %2 of them: %3.")
                           .arg(QString::number(residentsOnly.size()), QString::number(seats.local),
                                listed(m_problem, residentsOnly)));
        if (specialistsOnly.size() > seats.specialistMax)
            contradict(
                QCoreApplication::translate(
                    "Selection", "%1 members set by the office fit only a specialist seat, there are %2 of them: %3.")
                    .arg(QString::number(specialistsOnly.size()), QString::number(seats.specialistMax),
                         listed(m_problem, specialistsOnly)));
    }

    void contradict(const QString &sentence) { m_diagnosis.contradictions.append(sentence); }

    /// Best first. What is not enough has a ceiling, and whatever is enough goes beyond it in some dimension: so the
    /// next ones to look at are found without trying each step. Fewer local seats may leave no room for a pin or a
    /// requirement, all else only helps; therefore each number of local seats has a start and ceilings of its own.
    void findRelaxations()
    {
        std::set<std::pair<int, Steps>> queue;
        Steps start;
        for (const Dimension &dimension : m_dimensions)
            start.push_back(dimension.forced);
        for (; start.front() <= m_dimensions.front().most; ++start.front())
            queue.emplace(costOf(start), start);
        QList<Steps> found;
        while (!queue.empty() && found.size() < m_atMost) {
            const auto [cost, steps] = queue.extract(queue.begin()).value();
            if (std::ranges::any_of(found, [&steps = steps](const Steps &less) { return isWithin(less, steps); }))
                continue; // it contains one that is enough
            const std::optional<Steps> ceiling = ceilingOver(steps);
            if (m_solves > mostSolves) {
                m_diagnosis.complete = false;
                return;
            }
            if (!ceiling) {
                found.append(steps);
                m_diagnosis.relaxations.append(relaxationOf(steps, cost));
                continue;
            }
            for (std::size_t dimension = 1; dimension < steps.size(); ++dimension) {
                Steps next = steps;
                next[dimension] = (*ceiling)[dimension] + 1;
                if (next[dimension] <= m_dimensions[qsizetype(dimension)].most)
                    queue.emplace(costOf(next), std::move(next));
            }
        }
    }

    /// The most of everything, from `steps` on, that is not enough either; none if `steps` are enough.
    std::optional<Steps> ceilingOver(const Steps &steps)
    {
        const auto known = std::ranges::find_if(m_ceilings, [&](const Steps &ceiling) {
            return ceiling.front() == steps.front() && isWithin(steps, ceiling);
        });
        if (known != m_ceilings.end())
            return *known;
        if (isEnough(steps))
            return std::nullopt;
        Steps ceiling = steps;
        for (std::size_t dimension = 1; dimension < steps.size() && m_solves <= mostSolves; ++dimension)
            raise(ceiling, dimension);
        m_ceilings.append(ceiling);
        return ceiling;
    }

    /// Raises one dimension of `ceiling` as far as it is still not enough.
    void raise(Steps &ceiling, std::size_t dimension)
    {
        const int most = m_dimensions[qsizetype(dimension)].most;
        Steps tried = ceiling;
        tried[dimension] = most;
        for (int enough = most + 1; ceiling[dimension] < most && ceiling[dimension] + 1 < enough;) {
            if (isEnough(tried))
                enough = tried[dimension];
            else
                ceiling[dimension] = tried[dimension];
            tried[dimension] = std::midpoint(ceiling[dimension], enough);
        }
    }

    bool isEnough(const Steps &steps)
    {
        ++m_solves;
        return isPossible(relaxed(m_problem, relaxationOf(steps, 0)), m_standings);
    }

    void findEnablers()
    {
        std::vector<Standing> standings = m_standings;
        int tried = 0;
        for (const Candidate &member : m_problem.members) {
            if (canCome(member) || !(isResident(m_problem, member) || isSpecialist(m_problem, member)))
                continue;
            if (++tried > mostEnablers) {
                m_diagnosis.complete = false;
                return;
            }
            Standing &standing = standings[std::size_t(m_pool->memberOf(member.id))];
            const Standing before = std::exchange(standing, {.isPinned = standing.isPinned});
            if (isPossible(m_problem, standings))
                m_diagnosis.enablers.append(member.id);
            standing = before;
        }
    }

    [[nodiscard]] static bool isWithin(const Steps &less, const Steps &more)
    {
        return std::ranges::equal(less, more, std::less_equal());
    }

    [[nodiscard]] int costOf(const Steps &steps) const
    {
        int cost = 0;
        for (std::size_t dimension = 0; dimension < steps.size(); ++dimension)
            cost += steps[dimension] * m_dimensions[qsizetype(dimension)].cost;
        return cost;
    }

    [[nodiscard]] Relaxation relaxationOf(const Steps &steps, int cost) const
    {
        Relaxation relaxation {{}, cost};
        for (std::size_t number = 0; number < steps.size(); ++number) {
            const Dimension &dimension = m_dimensions[qsizetype(number)];
            if (steps[number] > 0) {
                relaxation.changes.append({dimension.kind, dimension.index, dimension.from,
                                           dimension.from + dimension.direction * steps[number], dimension.present});
            }
        }
        return relaxation;
    }

    const SelectionProblem &m_problem;
    int m_atMost;
    SolveOptions m_options;
    std::shared_ptr<const Pool> m_pool;
    std::vector<Standing> m_standings;
    std::vector<int> m_everybody; ///< of the pool
    QList<Dimension> m_dimensions;
    QList<Steps> m_ceilings; ///< that are not enough
    int m_solves = 0;
    Diagnosis m_diagnosis;
};

} // namespace

Result<Diagnosis> diagnose(const SelectionProblem &problem, int atMost, const SolveOptions &options)
{
    if (const Result<void> valid = validate(problem); !valid)
        return valid.error();
    return Diagnostician(problem, atMost, options).run();
}

SelectionProblem relaxed(SelectionProblem problem, const Relaxation &relaxation)
{
    for (const Change &change : relaxation.changes) {
        switch (change.kind) {
        case ChangeKind::LocalSeats:
            problem.seats.local = change.to;
            break;
        case ChangeKind::SpecialistMin:
            problem.seats.specialistMin = change.to;
            break;
        case ChangeKind::EmployerCap:
            problem.caps.employer = change.to;
            break;
        case ChangeKind::SectorCap:
            problem.caps.sector = change.to;
            break;
        case ChangeKind::Must:
            problem.needs[change.index].must = change.to;
            break;
        case ChangeKind::Require:
            problem.require[change.index].atLeast = change.to;
            break;
        }
    }
    return problem;
}

} // namespace lianxin::selection
