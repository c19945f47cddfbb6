#include "core/selection/reasons.h"

#include "core/selection/panelfacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lianxin::selection {

namespace {

/// The needs that are served less by `other` than by `panel`.
QList<NeedChange> losses(const SelectionProblem &problem, const std::vector<int> &panel, const std::vector<int> &other)
{
    QList<NeedChange> changes;
    for (const Need &need : problem.needs) {
        const QList<int> with = deepest(problem, panel, need);
        const QList<int> without = deepest(problem, other, need);
        const int sumWith = std::accumulate(with.begin(), with.end(), 0);
        const int sumWithout = std::accumulate(without.begin(), without.end(), 0);
        if (need.weight > 0 && sumWithout < sumWith)
            changes.append({need.id, need.specialty, sumWith, sumWithout, with.value(0), without.value(0)});
    }
    return changes;
}

/// The ids of those on `panel` who are not on `other`, sorted.
QStringList onlyOn(const SelectionProblem &problem, const std::vector<int> &panel, const std::vector<int> &other)
{
    QStringList ids;
    for (const int member : panel) {
        if (std::ranges::find(other, member) == other.end())
            ids.append(problem.members[member].id);
    }
    ids.sort();
    return ids;
}

/// Answers the reasons of one panel: solves again without each member.
class Explainer
{
public:
    Explainer(const SelectionProblem &problem, const PanelAnswer &answer, const SolveOptions &options)
        : m_problem(problem)
        , m_answer(answer)
        , m_options(options)
        , m_board(compile(problem))
        , m_items(itemsOf(problem, m_board, answer))
        , m_panel(membersOf(m_board, m_items))
    {
    }

    [[nodiscard]] Reason reasonFor(const PanelMember &member) const
    {
        Reason reason;
        reason.member = member.id;
        const auto held = std::ranges::find(m_items, member.id, [this](int item) -> const QString & {
            return m_problem.members[m_board.items[std::size_t(item)].member].id;
        });
        if (member.pinned) {
            const Candidate *candidate = findMember(m_problem, member.id);
            reason.kind = ReasonKind::Pinned;
            reason.wasAway = candidate && !candidate->available;
        } else if (held == m_items.end() || !m_answer.proved) {
            reason.kind = ReasonKind::Unproved;
        } else {
            weigh(reason, *held);
        }
        return reason;
    }

private:
    void weigh(Reason &reason, int item) const
    {
        SearchOrder order;
        order.nodeBudget = std::max(1, m_options.nodeBudget / int(m_items.size()));
        order.isWanted = m_options.isWanted;
        order.without = {item};
        if (const auto reserve = rankedReplacements(m_board, m_items, item, 1); !reserve.empty()) {
            order.start = m_items;
            std::ranges::replace(order.start, item, reserve.front());
        }
        const SearchOutcome outcome = searchPanel(m_board, order);
        reason.kind = !outcome.proved ? ReasonKind::Unproved
            : outcome.found           ? ReasonKind::Better
                                      : ReasonKind::Necessary;
        if (reason.kind != ReasonKind::Better)
            return;
        const std::vector<int> other = membersOf(m_board, outcome.panel);
        const PanelValue value = valueOf(m_problem, other);
        reason.level = firstDifference(m_answer.value, value, m_problem.fewestInvitedFirst).value_or(Level::Lottery);
        reason.with = figureOf(m_answer.value, reason.level);
        reason.without = figureOf(value, reason.level);
        if (reason.level == Level::Coverage)
            reason.needs = losses(m_problem, m_panel, other);
        reason.instead = onlyOn(m_problem, other, m_panel);
        reason.leaving = onlyOn(m_problem, m_panel, other);
        reason.leaving.removeAll(reason.member);
    }

    const SelectionProblem &m_problem;
    const PanelAnswer &m_answer;
    const SolveOptions &m_options;
    Board m_board;
    std::vector<int> m_items;
    std::vector<int> m_panel;
};

/// Fills in what the best panel with the member pinned costs.
void weighPinned(const SelectionProblem &problem, const PanelAnswer &answer, const SolveOptions &options, int member,
                 WhyNot &why)
{
    SelectionProblem pinned = problem;
    pinned.members[member].pinned = true;
    const Board board = compile(pinned);
    SearchOrder order;
    order.nodeBudget = options.nodeBudget;
    order.isWanted = options.isWanted;
    const SearchOutcome outcome = searchPanel(board, order);
    why.kind = !outcome.proved || !answer.proved ? WhyNotKind::Unproved
        : outcome.found                          ? WhyNotKind::Worse
                                                 : WhyNotKind::Impossible;
    if (!outcome.found)
        return;
    const std::vector<int> other = membersOf(board, outcome.panel);
    const std::vector<int> panel = membersOf(board, itemsOf(pinned, board, answer));
    const PanelValue value = valueOf(problem, other);
    why.level = firstDifference(answer.value, value, problem.fewestInvitedFirst).value_or(Level::Lottery);
    why.best = figureOf(answer.value, why.level);
    why.with = figureOf(value, why.level);
    if (why.level == Level::Coverage)
        why.needs = losses(problem, panel, other);
    why.displaced = onlyOn(problem, panel, other);
}

} // namespace

QList<Reason> reasonsFor(const SelectionProblem &problem, const PanelAnswer &answer, const SolveOptions &options)
{
    QList<Reason> reasons;
    if (!answer.feasible)
        return reasons;
    const Explainer explainer(problem, answer, options);
    for (const PanelMember &member : answer.members)
        reasons.append(explainer.reasonFor(member));
    return reasons;
}

Result<WhyNot> whyNot(const SelectionProblem &problem, const PanelAnswer &answer, const QString &member,
                      const SolveOptions &options)
{
    const auto found = std::ranges::find(problem.members, member, &Candidate::id);
    if (found == problem.members.end()) {
        return Error {ErrorKind::NotFound,
                      QCoreApplication::translate("Selection", "There is no member %1 to choose from.").arg(member),
                      {}};
    }
    WhyNot why;
    why.member = member;
    why.away = !found->available;
    if (answer.ids().contains(member))
        why.kind = WhyNotKind::Sits;
    else if (found->barred)
        why.kind = WhyNotKind::Barred;
    else if (!isResident(problem, *found) && !isSpecialist(problem, *found))
        why.kind = WhyNotKind::NoSeat;
    else
        weighPinned(problem, answer, options, int(found - problem.members.begin()), why);
    return why;
}

} // namespace lianxin::selection
