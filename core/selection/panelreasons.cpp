#include "core/selection/panelfacts.h"
#include "core/selection/panelsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::selection {

QList<Reason> PanelSession::reasons(const SolveOptions &options) const
{
    QList<Reason> reasons;
    if (!m_answer.feasible)
        return reasons;
    SearchOrder usual = order(options);
    usual.nodeBudget = std::max(1, options.nodeBudget / std::max(1, int(m_panel.size())));
    if (usual.prices.empty()) {
        usual.start = m_panel;
        usual.prices = searchPanel(m_board, usual).prices;
    }
    const std::vector<Ceiling> ceilings = m_ceilings.empty() ? ceilingsOf(m_board, usual.prices) : m_ceilings;
    for (const PanelMember &member : m_answer.members) {
        const int item = m_board.itemOf(m_pool->memberOf(member.id));
        Reason reason;
        reason.member = member.id;
        if (member.pinned) {
            const Candidate candidate = this->candidate(m_pool->memberOf(member.id));
            reason.kind = ReasonKind::Pinned;
            reason.wasAway = !candidate.available;
        } else if (item < 0 || !m_answer.proved) {
            reason.kind = ReasonKind::Unproved;
        } else {
            weigh(reason, item, usual, ceilings, options);
        }
        reasons.append(reason);
    }
    return reasons;
}

void PanelSession::weigh(Reason &reason, int item, const SearchOrder &usual, const std::vector<Ceiling> &ceilings,
                         const SolveOptions &options) const
{
    SearchOrder order = usual;
    order.start.clear();
    order.without.push_back(item);
    if (const auto reserve = rankedReplacements(m_board, ceilings, m_panel, item, usual.without, 1); !reserve.empty()) {
        order.start = m_panel;
        std::ranges::replace(order.start, item, reserve.front().item);
    }
    const SearchOutcome outcome = searchBelow(ceilings, order, options);
    reason.kind = !outcome.proved ? ReasonKind::Unproved : outcome.found ? ReasonKind::Better : ReasonKind::Necessary;
    if (reason.kind != ReasonKind::Better)
        return;
    const Pair pair = pairWith(m_board, outcome.panel);
    const PanelValue value = m_terms.scale().valueOf(outcome.value);
    reason.level = firstDifference(m_answer.value, value, m_rules.fewestInvitedFirst).value_or(Level::Lottery);
    reason.with = figureOf(m_answer.value, reason.level);
    reason.without = figureOf(value, reason.level);
    if (reason.level == Level::Coverage)
        reason.needs = servedLess(pair.problem, pair.panel, pair.other);
    reason.instead = onlyOn(pair.problem, pair.other, pair.panel);
    reason.leaving = onlyOn(pair.problem, pair.panel, pair.other);
    reason.leaving.removeAll(reason.member);
}

Result<WhyNot> PanelSession::whyNot(const QString &member, const SolveOptions &options) const
{
    const int found = m_pool->memberOf(member);
    if (found < 0) {
        return Error {ErrorKind::NotFound,
                      QCoreApplication::translate("Selection", "There is no member %1 to choose from.").arg(member),
                      {}};
    }
    const Candidate candidate = this->candidate(found);
    WhyNot why;
    why.member = member;
    why.away = !candidate.available;
    if (m_answer.ids().contains(member))
        why.kind = WhyNotKind::Sits;
    else if (candidate.barred)
        why.kind = WhyNotKind::Barred;
    else if (!Terms::fitsSeat(m_terms.tallyOf(found)))
        why.kind = WhyNotKind::NoSeat;
    else
        weighPinned(why, found, options);
    return why;
}

void PanelSession::weighPinned(WhyNot &why, int member, const SolveOptions &options) const
{
    PanelSession wider = *this;
    wider.m_pinned.push_back(member);
    if (m_board.itemOf(member) < 0)
        wider.layOut({});
    const SearchOutcome outcome = search(wider.m_board, wider.order(options), options);
    why.kind = !outcome.proved || !m_answer.proved ? WhyNotKind::Unproved
        : outcome.found                            ? WhyNotKind::Worse
                                                   : WhyNotKind::Impossible;
    if (!outcome.found)
        return;
    const Pair pair = pairWith(wider.m_board, outcome.panel);
    const PanelValue value = m_terms.scale().valueOf(outcome.value);
    why.level = firstDifference(m_answer.value, value, m_rules.fewestInvitedFirst).value_or(Level::Lottery);
    why.best = figureOf(m_answer.value, why.level);
    why.with = figureOf(value, why.level);
    if (why.level == Level::Coverage)
        why.needs = servedLess(pair.problem, pair.panel, pair.other);
    why.displaced = onlyOn(pair.problem, pair.panel, pair.other);
    why.panel = onlyOn(pair.problem, pair.other, {});
}

QList<Reason> reasonsFor(const SelectionProblem &problem, const PanelAnswer &answer, const SolveOptions &options)
{
    if (!answer.feasible)
        return {};
    PanelSession session = PanelSession::on(problem);
    session.adopt(answer);
    return session.reasons(options);
}

Result<WhyNot> whyNot(const SelectionProblem &problem, const PanelAnswer &answer, const QString &member,
                      const SolveOptions &options)
{
    PanelSession session = PanelSession::on(problem);
    session.adopt(answer);
    return session.whyNot(member, options);
}

} // namespace lianxin::selection
