#include "core/selection/nodebound.h"

#include <algorithm>

namespace lianxin::selection {

NodeBound::Rims NodeBound::rims() const
{
    Rims rims;
    const auto worth = [this](int item) { return m_worth[std::size_t(item)]; };
    for (const int item : m_open) {
        const bool isFilled = m_isFilled[std::size_t(item)];
        int &best = (isFilled ? rims.leavers : rims.entrants)[std::size_t(m_classes[std::size_t(item)])];
        if (best < 0 || (isFilled ? worth(item) < worth(best) : worth(item) > worth(best)))
            best = item;
    }
    return rims;
}

/// What the bound loses if an open item has to leave the fill, or to enter it; none if it cannot.
std::optional<Key> NodeBound::lossOfTurning(int item, const Rims &rims) const
{
    const auto worth = [this](int each) { return m_worth[std::size_t(each)]; };
    const auto classOf = [this](int each) { return int(m_classes[std::size_t(each)]); };
    const bool isFilled = m_isFilled[std::size_t(item)];
    std::optional<Key> loss;
    for (const int other : isFilled ? rims.entrants : rims.leavers) {
        if (other < 0 || !(isFilled ? admits(classOf(other), classOf(item)) : admits(classOf(item), classOf(other))))
            continue;
        const Key difference = isFilled ? worth(item) - worth(other) : worth(other) - worth(item);
        loss = loss ? std::min(*loss, difference) : difference;
    }
    return loss;
}

bool NodeBound::settle(Node &node, Key floor) const
{
    const Rims rims = this->rims();
    bool isSettled = false;
    for (const int item : m_open) {
        if (const auto loss = lossOfTurning(item, rims); loss && m_bound - *loss > floor)
            continue;
        node.choices[std::size_t(item)] = m_isFilled[std::size_t(item)] ? Choice::In : Choice::Out;
        isSettled = true;
    }
    return isSettled;
}

std::vector<Key> NodeBound::ceilings(const Node &node) const
{
    const Rims rims = this->rims();
    std::vector<Key> ceilings(node.choices.size(), m_board.lowest);
    for (std::size_t item = 0; item < ceilings.size(); ++item) {
        if (node.choices[item] == Choice::In)
            ceilings[item] = m_bound;
    }
    for (const int item : m_open) {
        if (m_isFilled[std::size_t(item)])
            ceilings[std::size_t(item)] = m_bound;
        else if (const auto loss = lossOfTurning(item, rims))
            ceilings[std::size_t(item)] = m_bound - *loss;
    }
    return ceilings;
}

std::optional<int> NodeBound::branchItem(const Node &node) const
{
    std::size_t widest = m_board.rows.size();
    Key widestGap = 0;
    bool isBroken = false; // a broken cap or floor goes before every gap
    for (std::size_t index = 0; index < m_board.rows.size(); ++index) {
        const Row &row = m_board.rows[index];
        const int lacking = m_targets[index] - m_counts[index];
        if (m_targets[index] < 0 || lacking == 0)
            continue;
        const bool breaks = row.kind != RowKind::Cover && (row.kind == RowKind::Cap ? lacking < 0 : lacking > 0);
        const bool paysMore = row.kind == RowKind::Cover && lacking > 0;
        const Key gap = breaks ? Key(std::abs(lacking))
                               : (paysMore ? row.gain - node.prices[index] : node.prices[index]) * std::abs(lacking);
        if (gap == 0 || (isBroken && !breaks) || (isBroken == breaks && gap <= widestGap))
            continue;
        widest = index;
        widestGap = gap;
        isBroken = breaks;
    }
    if (widest == m_board.rows.size())
        return std::nullopt;

    const bool rowGrows = m_targets[widest] > m_counts[widest];
    std::optional<int> best;
    for (const int item : m_board.itemsOf(m_board.rows[widest])) {
        const bool isCandidate =
            node.choices[std::size_t(item)] == Choice::Open && (m_isFilled[std::size_t(item)] != 0) != rowGrows;
        if (isCandidate && (!best || m_worth[std::size_t(item)] > m_worth[std::size_t(*best)]))
            best = item;
    }
    return best;
}

std::vector<int> NodeBound::fill(const Node &node) const
{
    std::vector<int> items;
    for (std::size_t item = 0; item < m_board.items.size(); ++item) {
        if (node.choices[item] == Choice::In || m_isFilled[item])
            items.push_back(int(item));
    }
    return items;
}

} // namespace lianxin::selection
