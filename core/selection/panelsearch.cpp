#include "core/selection/panelsearch.h"

#include <algorithm>

namespace lianxin::selection {

namespace {

constexpr int roundsAtRoot = 30;
constexpr int roundsBelow = 6;

class Search
{
public:
    Search(const Board &board, const SearchOrder &order)
        : m_board(board)
        , m_order(order)
        , m_isUsable(board.items.size(), 1)
        , m_isFixed(board.items.size())
        , m_tableau(board)
        , m_best(board.lowest)
    {
        for (const int item : order.without)
            m_isUsable[std::size_t(item)] = 0;
        for (std::size_t item = 0; item < board.items.size(); ++item)
            m_isFixed[item] = board.items[item].isPinned ? 1 : 0;
        for (const int item : order.with)
            m_isFixed[std::size_t(item)] = 1;
    }

    SearchOutcome run()
    {
        if (isPossible()) {
            consider(m_order.start);
            for (int size = m_board.seats.specialistMax; size >= m_board.seats.specialistMin && !isDone(); --size)
                searchSize(m_board.seats.local + size);
        }
        m_outcome.proved = !m_isStopped;
        m_outcome.value = m_best;
        std::ranges::sort(m_outcome.panel);
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] bool isPossible() const
    {
        for (std::size_t item = 0; item < m_board.items.size(); ++item) {
            if (m_isFixed[item] && !m_isUsable[item])
                return false;
        }
        return !m_board.isContradictory;
    }

    [[nodiscard]] bool isDone() const { return m_isStopped || (m_order.anyPanel && m_outcome.found); }

    void searchSize(int size)
    {
        Node root {std::vector<Choice>(m_board.items.size(), Choice::Open), std::vector<Key>(m_board.rows.size())};
        for (std::size_t item = 0; item < m_board.items.size(); ++item) {
            if (!m_isUsable[item])
                root.choices[item] = Choice::Out;
            else if (m_isFixed[item])
                root.choices[item] = Choice::In;
        }
        if (!m_outcome.found)
            guess(size);
        NodeBound bound(m_board, size);
        visit(root, bound, size, roundsAtRoot);
    }

    /// A first panel by greed: floors first, then the largest gain.
    void guess(int size)
    {
        m_tableau.clear();
        for (std::size_t item = 0; item < m_board.items.size(); ++item) {
            if (m_isFixed[item])
                m_tableau.add(int(item));
        }
        while (m_tableau.size() < size) {
            int best = -1;
            std::pair<int, Key> bestClaim;
            for (int item = 0; item < int(m_board.items.size()); ++item) {
                if (!m_isUsable[std::size_t(item)] || m_tableau.contains(item) || !m_tableau.hasRoomFor(item, size))
                    continue;
                const std::pair claim(m_tableau.brings(item), m_tableau.gainOf(item));
                if (best < 0 || claim > bestClaim) {
                    best = item;
                    bestClaim = claim;
                }
            }
            if (best < 0)
                return;
            m_tableau.add(best);
        }
        take(size);
    }

    /// Looks whether `items` are a better panel, and climbs from it.
    void consider(const std::vector<int> &items)
    {
        m_tableau.clear();
        for (const int item : items)
            m_tableau.add(item);
        const int size = int(items.size());
        if (size >= m_board.seats.local + m_board.seats.specialistMin
            && size <= m_board.seats.local + m_board.seats.specialistMax)
            take(size);
    }

    void take(int size)
    {
        if (!m_tableau.isPanel(size) || m_tableau.value() <= m_best)
            return;
        if (!m_order.anyPanel)
            improve(m_board, m_tableau, m_isUsable, m_isFixed);
        m_best = m_tableau.value();
        m_outcome.panel = m_tableau.items();
        m_outcome.found = true;
    }

    void visit(Node &node, NodeBound &bound, int size, int rounds)
    {
        const bool isWatched = !m_order.oracle.empty() && size == int(m_order.oracle.size()) && holdsOracle(node);
        explore(node, bound, size, rounds);
        if (isWatched && !isDone()) {
            std::ranges::sort(m_outcome.panel);
            m_outcome.lostByOracle += m_outcome.panel != m_order.oracle;
        }
    }

    void explore(Node &node, NodeBound &bound, int size, int rounds)
    {
        if (++m_outcome.nodes > m_order.nodeBudget || (m_order.isWanted && !m_order.isWanted())) {
            m_isStopped = true;
            return;
        }
        do {
            if (!bound.open(node))
                return;
            bound.tighten(node, m_best, rounds);
            if (bound.bound() <= m_best)
                return;
            consider(bound.fill(node));
            if (isDone() || bound.bound() <= m_best)
                return;
        } while (bound.settle(node, m_best));

        const std::optional<int> item = bound.branchItem(node);
        if (!item)
            return; // the fill is the best panel of the node, and was considered
        for (const Choice choice : {Choice::In, Choice::Out}) {
            Node child = node;
            child.choices[std::size_t(*item)] = choice;
            visit(child, bound, size, roundsBelow);
            if (isDone())
                return;
        }
    }

    [[nodiscard]] bool holdsOracle(const Node &node) const
    {
        for (std::size_t item = 0; item < node.choices.size(); ++item) {
            const bool sits = std::ranges::binary_search(m_order.oracle, int(item));
            if (node.choices[item] == (sits ? Choice::Out : Choice::In))
                return false;
        }
        return true;
    }

    const Board &m_board;
    const SearchOrder &m_order;
    std::vector<char> m_isUsable;
    std::vector<char> m_isFixed; ///< pinned, or to sit by the order
    Tableau m_tableau;
    Key m_best;
    SearchOutcome m_outcome;
    bool m_isStopped = false;
};

} // namespace

SearchOutcome searchPanel(const Board &board, const SearchOrder &order)
{
    return Search(board, order).run();
}

} // namespace lianxin::selection
