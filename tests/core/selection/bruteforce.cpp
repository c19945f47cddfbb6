#include "tests/core/selection/bruteforce.h"

#include "core/selection/board.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace bruteforce {

namespace {

bool livesThere(const SelectionProblem &problem, const Candidate &member)
{
    return !member.county.isEmpty() && member.county == problem.county;
}

bool holdsTheme(const SelectionProblem &problem, const Candidate &member)
{
    return std::ranges::any_of(problem.theme, [&](const QString &specialty) {
        return member.specialties.value(specialty) >= problem.themeDepth;
    });
}

bool has(const Candidate &member, const Requirement &requirement)
{
    const QMap<QString, QString> fields = {
        {u"sector"_s, member.sector}, {u"employer"_s, member.employer}, {u"county"_s, member.county}};
    const auto field = fields.find(requirement.attribute);
    return requirement.value
        == (field == fields.end() ? member.attributes.value(requirement.attribute) : field.value());
}

/// Whether the local and the specialist seats can be dealt out: tries every way.
bool canSit(const SelectionProblem &problem, const std::vector<int> &panel, std::size_t next, int locals)
{
    if (next == panel.size())
        return locals == 0;
    const Candidate &member = problem.members[panel[next]];
    const bool isLocal = livesThere(problem, member);
    const bool isExpert = holdsTheme(problem, member) || (member.pinned && !isLocal);
    return (isLocal && locals > 0 && canSit(problem, panel, next + 1, locals - 1))
        || (isExpert && canSit(problem, panel, next + 1, locals));
}

bool keepsCaps(const SelectionProblem &problem, const std::vector<int> &panel)
{
    return std::ranges::all_of(panel, [&](int index) {
        const Candidate &member = problem.members[index];
        const auto same = [&](QString Candidate::*group) {
            return std::ranges::count_if(panel, [&](int other) {
                return !(member.*group).isEmpty() && problem.members[other].*group == member.*group;
            });
        };
        return same(&Candidate::employer) <= problem.caps.employer && same(&Candidate::sector) <= problem.caps.sector;
    });
}

bool keepsMix(const SelectionProblem &problem, const std::vector<int> &panel)
{
    const auto holdsMust = [&](const Need &need) {
        return need.must == 0 || std::ranges::any_of(panel, [&](int index) {
                   return problem.members[index].specialties.value(need.specialty) >= need.must;
               });
    };
    const auto isMet = [&](const Requirement &requirement) {
        return requirement.atLeast
            <= std::ranges::count_if(panel, [&](int index) { return has(problem.members[index], requirement); });
    };
    return std::ranges::all_of(problem.needs, holdsMust) && std::ranges::all_of(problem.require, isMet);
}

} // namespace

bool isFeasible(const SelectionProblem &problem, const std::vector<int> &panel)
{
    const int specialists = int(panel.size()) - problem.seats.local;
    if (specialists < problem.seats.specialistMin || specialists > problem.seats.specialistMax)
        return false;
    for (int index = 0; index < problem.members.size(); ++index) {
        const Candidate &member = problem.members[index];
        const bool sits = std::ranges::find(panel, index) != panel.end();
        if (sits ? member.barred || !(member.available || member.pinned) : member.pinned)
            return false;
    }
    return keepsMix(problem, panel) && keepsCaps(problem, panel) && canSit(problem, panel, 0, problem.seats.local);
}

PanelValue valueOf(const SelectionProblem &problem, const std::vector<int> &panel)
{
    PanelValue value;
    value.size = int(panel.size());
    for (const Need &need : problem.needs) {
        std::vector<int> depths;
        for (const int index : panel)
            depths.push_back(problem.members[index].specialties.value(need.specialty));
        std::ranges::sort(depths, std::greater());
        for (std::size_t rank = 0; rank < depths.size() && rank < std::size_t(need.wanted); ++rank)
            value.coverage += need.weight * depths[rank];
    }
    for (const int index : panel) {
        const Candidate &member = problem.members[index];
        value.tier += member.tier;
        value.invited += member.invited;
        value.performance += member.performance;
        value.lottery += lotOf(problem.seed, member.id);
    }
    for (const DiversityWish &wish : problem.diversity) {
        int bearers = 0;
        for (const int index : panel)
            bearers += problem.members[index].traits.contains(wish.trait);
        value.diversity += std::min(bearers, wish.wanted);
    }
    return value;
}

namespace {

/// A member who may sit, in plain integers.
struct Person {
    int index = 0; ///< in the problem
    int employer = -1; ///< -1 = none
    int sector = -1;
    bool isLocal = false;
    bool isExpert = false;
    bool isPinned = false;
    std::vector<int> depths; ///< of each need
    std::vector<int> required; ///< 1 for each requirement that the member counts for
    std::vector<int> wished; ///< 1 for each trait wished for
    std::array<qint64, 7> claims {}; ///< level by level; coverage and diversity stay 0
};

/// Looks at every panel that keeps the caps, member by member.
class Walk
{
public:
    explicit Walk(const SelectionProblem &problem)
        : m_problem(problem)
        , m_reached(std::size_t(problem.needs.size()) * 4)
        , m_required(std::size_t(problem.require.size()))
        , m_wished(std::size_t(problem.diversity.size()))
    {
        for (int index = 0; index < problem.members.size(); ++index)
            enlist(index);
        m_ofEmployer.resize(std::size_t(m_employers.size()));
        m_ofSector.resize(std::size_t(m_sectors.size()));
    }

    Best run()
    {
        if (!m_isContradictory)
            visit(0);
        if (!m_hasBest)
            return {};
        Best best {true, bruteforce::valueOf(m_problem, m_best), {}};
        for (const int index : m_best)
            best.ids.append(m_problem.members[index].id);
        best.ids.sort();
        return best;
    }

private:
    static int numbered(QStringList &names, const QString &name)
    {
        if (name.isEmpty())
            return -1;
        if (!names.contains(name))
            names.append(name);
        return int(names.indexOf(name));
    }

    void enlist(int index)
    {
        const Candidate &member = m_problem.members[index];
        m_isContradictory |= member.pinned && member.barred;
        m_pins += member.pinned;
        if (member.barred || !(member.available || member.pinned))
            return;
        Person person;
        person.index = index;
        person.employer = numbered(m_employers, member.employer);
        person.sector = numbered(m_sectors, member.sector);
        person.isLocal = livesThere(m_problem, member);
        person.isPinned = member.pinned;
        person.isExpert = holdsTheme(m_problem, member) || (member.pinned && !person.isLocal);
        if (!person.isLocal && !person.isExpert)
            return;
        for (const Need &need : m_problem.needs)
            person.depths.push_back(member.specialties.value(need.specialty));
        for (const Requirement &requirement : m_problem.require)
            person.required.push_back(has(member, requirement));
        for (const DiversityWish &wish : m_problem.diversity)
            person.wished.push_back(member.traits.contains(wish.trait));
        person.claims = {0, 1, member.tier, -member.invited, 0, member.performance, lotOf(m_problem.seed, member.id)};
        if (m_problem.fewestInvitedFirst)
            std::swap(person.claims[2], person.claims[3]);
        m_people.push_back(std::move(person));
    }

    void visit(std::size_t next)
    {
        if (int(m_panel.size()) >= m_problem.seats.local + m_problem.seats.specialistMin)
            judge();
        if (int(m_panel.size()) == m_problem.seats.local + m_problem.seats.specialistMax)
            return;
        for (; next < m_people.size(); ++next) {
            const Person &person = m_people[next];
            if (!hasRoom(m_ofEmployer, person.employer, m_problem.caps.employer)
                || !hasRoom(m_ofSector, person.sector, m_problem.caps.sector))
                continue;
            count(person, 1);
            m_panel.push_back(person.index);
            visit(next + 1);
            m_panel.pop_back();
            count(person, -1);
        }
    }

    static bool hasRoom(const std::vector<int> &counts, int group, int limit)
    {
        return group < 0 || counts[std::size_t(group)] < limit;
    }

    void count(const Person &person, int by)
    {
        if (person.employer >= 0)
            m_ofEmployer[std::size_t(person.employer)] += by;
        if (person.sector >= 0)
            m_ofSector[std::size_t(person.sector)] += by;
        m_pinsIn += person.isPinned ? by : 0;
        m_locals += person.isLocal ? by : 0;
        m_localsOnly += person.isLocal && !person.isExpert ? by : 0;
        for (std::size_t need = 0; need < person.depths.size(); ++need)
            for (int depth = 1; depth <= person.depths[need]; ++depth)
                m_reached[need * 4 + std::size_t(depth)] += by;
        for (std::size_t rule = 0; rule < person.required.size(); ++rule)
            m_required[rule] += by * person.required[rule];
        for (std::size_t wish = 0; wish < person.wished.size(); ++wish)
            m_wished[wish] += by * person.wished[wish];
        for (std::size_t level = 0; level < person.claims.size(); ++level)
            m_claims[level] += by * person.claims[level];
    }

    [[nodiscard]] bool isAllowed() const
    {
        if (m_pinsIn < m_pins || m_localsOnly > m_problem.seats.local || m_locals < m_problem.seats.local)
            return false;
        for (std::size_t rule = 0; rule < m_required.size(); ++rule) {
            if (m_required[rule] < m_problem.require[qsizetype(rule)].atLeast)
                return false;
        }
        for (qsizetype need = 0; need < m_problem.needs.size(); ++need) {
            const int must = m_problem.needs[need].must;
            if (must > 0 && m_reached[std::size_t(need * 4 + must)] == 0)
                return false;
        }
        return true;
    }

    void judge()
    {
        if (!isAllowed())
            return;
        std::array<qint64, 7> claims = m_claims;
        for (qsizetype need = 0; need < m_problem.needs.size(); ++need) {
            const Need &wish = m_problem.needs[need];
            for (int depth = 1; depth <= 3; ++depth)
                claims[0] += wish.weight * std::min(wish.wanted, m_reached[std::size_t(need * 4 + depth)]);
        }
        for (std::size_t wish = 0; wish < m_wished.size(); ++wish)
            claims[4] += std::min(m_wished[wish], m_problem.diversity[qsizetype(wish)].wanted);
        if (m_hasBest && claims <= m_bestClaims)
            return;
        m_hasBest = true;
        m_bestClaims = claims;
        m_best = m_panel;
    }

    const SelectionProblem &m_problem;
    std::vector<Person> m_people;
    QStringList m_employers;
    QStringList m_sectors;
    bool m_isContradictory = false;
    int m_pins = 0;

    std::vector<int> m_panel; ///< indices of members
    std::vector<int> m_ofEmployer;
    std::vector<int> m_ofSector;
    std::vector<int> m_reached; ///< four numbers a need: how many hold it at that depth or deeper
    std::vector<int> m_required;
    std::vector<int> m_wished;
    std::array<qint64, 7> m_claims {};
    int m_pinsIn = 0;
    int m_locals = 0;
    int m_localsOnly = 0;

    bool m_hasBest = false;
    std::array<qint64, 7> m_bestClaims {};
    std::vector<int> m_best;
};

} // namespace

Best best(const SelectionProblem &problem)
{
    return Walk(problem).run();
}

Best bestBySets(const SelectionProblem &problem)
{
    Best best;
    const auto count = quint32(problem.members.size());
    for (quint32 set = 0; set < (1U << count); ++set) {
        std::vector<int> panel;
        for (quint32 index = 0; index < count; ++index) {
            if (set & (1U << index))
                panel.push_back(int(index));
        }
        if (!isFeasible(problem, panel))
            continue;
        const PanelValue value = bruteforce::valueOf(problem, panel);
        if (best.feasible && !isBetter(value, best.value, problem.fewestInvitedFirst))
            continue;
        best = {true, value, {}};
        for (const int index : panel)
            best.ids.append(problem.members[index].id);
    }
    best.ids.sort();
    return best;
}

} // namespace bruteforce
