#include "core/selection/panelsession.h"

#include "core/selection/kernel.h"
#include "core/selection/milp.h"
#include "core/selection/panelfacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lianxin::selection {

namespace {

constexpr int ownNodes = 1'500; ///< of the search, before integer programming is tried
constexpr int usualReserves = 5;

std::vector<int> joined(std::span<const int> members, std::span<const int> others)
{
    std::vector<int> all(members.begin(), members.end());
    all.insert(all.end(), others.begin(), others.end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace

PanelSession::PanelSession(std::shared_ptr<const Pool> pool, SelectionProblem rules, std::vector<Standing> standings,
                           int slack)
    : m_pool(std::move(pool))
    , m_rules(std::move(rules))
    , m_standings(std::move(standings))
    , m_terms(*m_pool, m_rules)
    , m_slack(slack)
{
    scan(slack);
}

Result<PanelSession> PanelSession::open(std::shared_ptr<const Pool> pool, const SelectionProblem &rules,
                                        std::vector<Standing> standings, int slack)
{
    SelectionProblem own = rules;
    own.members.clear();
    if (const Result<void> valid = validate(own); !valid)
        return valid.error();
    return PanelSession(std::move(pool), std::move(own), std::move(standings), slack);
}

PanelSession PanelSession::on(const SelectionProblem &problem, int slack)
{
    SelectionProblem rules = problem;
    rules.members.clear();
    auto pool = Pool::of(problem.members);
    auto standings = standingsOf(*pool, problem.members);
    return {std::move(pool), std::move(rules), std::move(standings), slack};
}

void PanelSession::scan(int slack)
{
    m_slack = slack;
    std::vector<Standing> standings = m_standings;
    if (!m_barred.empty())
        standings.resize(std::size_t(m_pool->size()));
    for (const int member : m_barred)
        standings[std::size_t(member)].isBarred = true;
    m_kernel = kernelOf(m_terms, m_rules, standings, slack);
    m_outsideKernel = m_barred;
    layOut({});
}

void PanelSession::layOut(std::span<const int> alsoMembers)
{
    std::vector<Standing> standings = m_standings;
    if (!m_pinned.empty())
        standings.resize(std::size_t(m_pool->size()));
    for (const int member : m_pinned)
        standings[std::size_t(member)].isPinned = true;
    m_board = boardOf(m_terms, m_rules, standings, joined(joined(m_kernel, m_pinned), alsoMembers));
    m_prices.clear();
    m_ceilings.clear();
    m_panel.clear();
}

Result<std::vector<int>> PanelSession::membersOf(const QStringList &ids) const
{
    std::vector<int> members;
    for (const QString &id : ids) {
        const int member = m_pool->memberOf(id);
        if (member < 0) {
            return Error {ErrorKind::NotFound,
                          QCoreApplication::translate("Selection", "There is no member %1 to choose from.").arg(id),
                          {}};
        }
        members.push_back(member);
    }
    return members;
}

std::vector<int> PanelSession::itemsOf(std::span<const int> members) const
{
    std::vector<int> items;
    for (const int member : members) {
        if (const int item = m_board.itemOf(member); item >= 0)
            items.push_back(item);
    }
    std::ranges::sort(items);
    return items;
}

bool PanelSession::isListed(const std::vector<int> &members, int member) const
{
    return std::ranges::find(members, member) != members.end();
}

Standing PanelSession::standingOf(int member) const
{
    return m_standings.empty() ? Standing {} : m_standings[std::size_t(member)];
}

bool PanelSession::isPinned(int member) const
{
    return standingOf(member).isPinned || isListed(m_pinned, member);
}

Candidate PanelSession::candidate(int member) const
{
    const Standing standing = standingOf(member);
    Candidate candidate = m_pool->candidate(member);
    candidate.available = !standing.isAway;
    candidate.barred = standing.isBarred || isListed(m_barred, member);
    candidate.pinned = isPinned(member);
    return candidate;
}

SelectionProblem PanelSession::excerpt(const QStringList &ids) const
{
    SelectionProblem problem = m_rules;
    for (const QString &id : ids) {
        if (const int member = m_pool->memberOf(id); member >= 0)
            problem.members.append(candidate(member));
    }
    return problem;
}

SearchOrder PanelSession::order(const SolveOptions &options) const
{
    SearchOrder order;
    order.without = itemsOf(m_barred);
    order.with = itemsOf(m_pinned);
    order.prices = m_prices;
    order.isWanted = options.isWanted;
    order.nodeBudget = options.nodeBudget;
    return order;
}

SearchOutcome PanelSession::search(const Board &board, SearchOrder order, const SolveOptions &options) const
{
    const int budget = order.nodeBudget;
    order.nodeBudget = std::min(budget, ownNodes);
    SearchOutcome outcome = searchPanel(board, order);
    if (outcome.proved || budget <= ownNodes || (options.isWanted && !options.isWanted()))
        return outcome;
    order.nodeBudget = budget - ownNodes;
    order.start = outcome.panel;
    SearchOutcome solved = solveByProgram(board, m_terms.scale(), order);
    solved.nodes += outcome.nodes;
    solved.prices = std::move(outcome.prices);
    if (!solved.proved)
        solved.bound = std::min(solved.bound, outcome.bound);
    return solved;
}

SearchOutcome PanelSession::searchBelow(const std::vector<Ceiling> &ceilings, const SearchOrder &order,
                                        const SolveOptions &options) const
{
    return selection::searchBelow(ceilings, m_board, order, [&](const Board &board, const SearchOrder &own) {
        return search(board, own, options);
    });
}

PanelAnswer PanelSession::answerOf(const SearchOutcome &outcome) const
{
    PanelAnswer answer;
    answer.feasible = outcome.found;
    answer.proved = outcome.proved;
    answer.nodes = outcome.nodes;
    if (outcome.found) {
        const Pair panel = pairWith(m_board, outcome.panel);
        answer.members = seated(panel.problem, panel.other);
        answer.value = m_terms.scale().valueOf(outcome.value);
    }
    if (outcome.found || !outcome.proved)
        answer.bound = m_terms.scale().valueOf(outcome.bound);
    return answer;
}

PanelSession::Pair PanelSession::pairWith(const Board &board, const std::vector<int> &otherItems) const
{
    std::vector<int> panel;
    std::vector<int> other;
    panel.reserve(m_panel.size());
    other.reserve(otherItems.size());
    for (const int item : m_panel)
        panel.push_back(m_board.items[std::size_t(item)].member);
    for (const int item : otherItems)
        other.push_back(board.items[std::size_t(item)].member);
    const std::vector<int> all = joined(panel, other);
    Pair pair {m_rules, {}, {}};
    for (const int member : all)
        pair.problem.members.append(candidate(member));
    const auto placeOf = [&all](int member) { return int(std::ranges::lower_bound(all, member) - all.begin()); };
    std::ranges::transform(panel, std::back_inserter(pair.panel), placeOf);
    std::ranges::transform(other, std::back_inserter(pair.other), placeOf);
    std::ranges::sort(pair.panel);
    std::ranges::sort(pair.other);
    return pair;
}

Result<PanelAnswer> PanelSession::solve(const PanelChanges &changes, const SolveOptions &options)
{
    auto pinned = membersOf(changes.pinned);
    auto barred = membersOf(changes.barred);
    if (!pinned || !barred)
        return pinned ? barred.error() : pinned.error();
    m_pinned = *std::move(pinned);
    m_barred = *std::move(barred);
    const auto freshlyBarred =
        std::ranges::count_if(m_barred, [this](int member) { return !isListed(m_outsideKernel, member); });
    const bool isFreed =
        std::ranges::any_of(m_outsideKernel, [this](int member) { return !isListed(m_barred, member); });
    if (isFreed || freshlyBarred + usualReserves > m_slack)
        scan(std::max(m_slack, usualSlack));
    const bool isMissing = std::ranges::any_of(m_pinned, [this](int member) { return m_board.itemOf(member) < 0; });
    const bool isUnpinned = std::ranges::any_of(
        m_board.items, [this](const Item &item) { return item.isPinned && !isPinned(item.member); });
    if (isMissing || isUnpinned)
        layOut({});

    SearchOrder wanted = order(options);
    wanted.start = repairedPanel(wanted);
    const SearchOutcome outcome = searchBelow(m_ceilings, wanted, options);
    m_panel = outcome.panel;
    m_prices = outcome.prices;
    if (m_ceilings.empty())
        m_ceilings = ceilingsOf(m_board, m_prices);
    m_answer = answerOf(outcome);
    return m_answer;
}

std::vector<Ceiling> PanelSession::knownCeilings() const
{
    return m_ceilings.empty() ? ceilingsOf(m_board, m_prices) : m_ceilings;
}

std::vector<int> PanelSession::repairedPanel(const SearchOrder &order) const
{
    const std::vector<Ceiling> ceilings = knownCeilings();
    std::vector<int> panel = m_panel;
    for (const int item : order.without) {
        const auto seat = std::ranges::find(panel, item);
        if (seat == panel.end())
            continue;
        const auto reserve = rankedReplacements(m_board, ceilings, panel, item, order.without, 1);
        if (reserve.empty())
            return {};
        *seat = reserve.front().item;
    }
    const auto sits = [&panel](int item) { return std::ranges::find(panel, item) != panel.end(); };
    return std::ranges::all_of(order.with, sits) ? panel : std::vector<int>();
}

void PanelSession::adopt(const PanelAnswer &answer)
{
    std::vector<int> members;
    for (const PanelMember &member : answer.members) {
        if (const int found = m_pool->memberOf(member.id); found >= 0)
            members.push_back(found);
    }
    if (std::ranges::any_of(members, [this](int member) { return m_board.itemOf(member) < 0; }))
        layOut(members);
    m_panel = itemsOf(members);
    m_answer = answer;
}

QList<SeatReserves> PanelSession::reserves(int perSeat) const
{
    if (perSeat + int(m_barred.size()) > m_slack) {
        PanelSession wider = *this;
        wider.scan(perSeat + int(m_barred.size()));
        wider.adopt(m_answer);
        return wider.reserves(perSeat);
    }
    QList<SeatReserves> reserves;
    const std::vector<int> without = itemsOf(m_barred);
    const std::vector<Ceiling> ceilings = knownCeilings();
    for (const PanelMember &member : m_answer.members) {
        const int item = m_board.itemOf(m_pool->memberOf(member.id));
        if (item < 0)
            continue; // not a panel of this problem
        SeatReserves seat {member.id, {}};
        for (const Replacement &replacement : rankedReplacements(m_board, ceilings, m_panel, item, without, perSeat)) {
            const int sitting = m_board.items[std::size_t(replacement.item)].member;
            seat.ranked.append({m_pool->idOf(sitting), m_terms.scale().valueOf(replacement.value)});
        }
        reserves.append(seat);
    }
    return reserves;
}

} // namespace lianxin::selection
