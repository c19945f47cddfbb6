#include "core/selection/nodebound.h"

#include <algorithm>

namespace lianxin::selection {

bool NodeBound::settle(Node &node, Key floor) const
{
    std::array<int, 3> leavers {-1, -1, -1};
    std::array<int, 3> entrants {-1, -1, -1};
    const auto worth = [this](int item) { return m_worth[std::size_t(item)]; };
    const auto classOf = [this](int item) { return int(m_classes[std::size_t(item)]); };
    for (const int item : m_open) {
        const bool isFilled = m_isFilled[std::size_t(item)];
        int &best = (isFilled ? leavers : entrants)[std::size_t(classOf(item))];
        if (best < 0 || (isFilled ? worth(item) < worth(best) : worth(item) > worth(best)))
            best = item;
    }
    bool isSettled = false;
    for (const int item : m_open) {
        const bool isFilled = m_isFilled[std::size_t(item)];
        std::optional<Key> loss; // of the bound, if the item had to change sides
        for (const int other : isFilled ? entrants : leavers) {
            if (other < 0
                || !(isFilled ? admits(classOf(other), classOf(item)) : admits(classOf(item), classOf(other))))
                continue;
            const Key difference = isFilled ? worth(item) - worth(other) : worth(other) - worth(item);
            loss = loss ? std::min(*loss, difference) : difference;
        }
        if (loss && m_bound - *loss > floor)
            continue;
        node.choices[std::size_t(item)] = isFilled ? Choice::In : Choice::Out;
        isSettled = true;
    }
    return isSettled;
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
