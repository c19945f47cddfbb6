#include "core/selection/panelsearch.h"

#include "core/selection/searchstage.h"

#include <algorithm>
#include <utility>

namespace lianxin::selection {

namespace {

constexpr int roundsAtRoot = 30;
constexpr int descentsAtRoot = 40;
constexpr int roundsBelow = 6;
constexpr int descentsBelow = 3;
constexpr int roundsAtOnce = 3; ///< before those whom the bound rules out are put aside
constexpr int firstGap = 2; ///< points of performance below the bound of the root where a panel is looked for first
constexpr int gapGrowth = 4;
constexpr int gapGrowthInVain = 16; ///< where a look ended at once

/// A node, and the stage that it is looked at on.
struct Place {
    SearchStage *stage = nullptr;
    Node node;
    std::unique_ptr<SearchStage> narrower = nullptr; ///< owns the stage if it was made for this node
};

Key valueOf(const Board &board, const std::vector<int> &items)
{
    Tableau tableau(board);
    for (const int item : items)
        tableau.add(item);
    return tableau.value();
}

/// What may be spent on the bound of a node.
struct Effort {
    int rounds = 0; ///< of NodeBound::tighten
    int descents = 0; ///< steps of NodeBound::descend
    bool keepsPrices = false; ///< for other searches of the board
    bool settlesFirst = false; ///< the prices are good enough to put members aside at once
};

class Search
{
public:
    Search(const Board &board, const SearchOrder &order)
        : m_board(board)
        , m_order(order)
        , m_isUsable(board.items.size(), 1)
        , m_isFixed(board.items.size())
        , m_prices(order.prices.empty() ? std::vector<Key>(board.rows.size()) : order.prices)
        , m_best(board.lowest)
        , m_target(board.lowest)
        , m_oracleValue(valueOf(board, order.oracle))
        , m_openBound(board.lowest)
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
            for (int size = mostSeats(); size >= m_board.seats.local + m_board.seats.specialistMin; --size) {
                if (m_isStopped)
                    m_openBound = std::max(m_openBound, boundOf(size));
                else if (!isDone())
                    searchSize(size);
            }
        }
        m_outcome.proved = !m_isStopped;
        m_outcome.value = m_best;
        m_outcome.bound = m_isStopped ? std::max(m_best, m_openBound) : m_best;
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

    [[nodiscard]] int mostSeats() const { return m_board.seats.local + m_board.seats.specialistMax; }

    /// What a panel must be worth more than to be looked for.
    [[nodiscard]] Key floor() const { return std::max(m_best, m_target); }

    [[nodiscard]] Node rootNode() const
    {
        Node root {std::vector<Choice>(m_board.items.size(), Choice::Open), m_prices};
        for (std::size_t item = 0; item < m_board.items.size(); ++item) {
            if (!m_isUsable[item])
                root.choices[item] = Choice::Out;
            else if (m_isFixed[item])
                root.choices[item] = Choice::In;
        }
        return root;
    }

    /// A bound of the panels of `size`, without a search.
    [[nodiscard]] Key boundOf(int size) const
    {
        NodeBound bound(m_board, size);
        Node root = rootNode();
        if (!bound.open(root))
            return m_board.lowest;
        bound.tighten(root, m_best, roundsAtOnce);
        return bound.bound();
    }

    void searchSize(int size)
    {
        SearchStage stage(m_board, size, m_isUsable, m_isFixed);
        if (size == int(m_order.start.size()) && !m_order.start.empty())
            consider(stage, m_order.start, false);
        if (!m_outcome.found)
            consider(stage, stage.guess(), true);
        Place root {&stage, rootNode()};
        const bool isWatched = holdsOracle(stage, root.node);
        if (!isDone() && !isClosed(root, effortAtRoot(size)))
            searchFrom(root);
        if (isWatched)
            lookForOracle();
    }

    /// Known prices need no long work on the whole board: what is left to do is done on the narrow stages.
    [[nodiscard]] Effort effortAtRoot(int size) const
    {
        return {.rounds = m_order.prices.empty() ? roundsAtRoot : roundsAtOnce,
                .descents = m_order.prices.empty() ? descentsAtRoot : 0,
                .keepsPrices = size == mostSeats(),
                .settlesFirst = !m_order.prices.empty()};
    }

    /// Looks for panels little below the bound of the root first, then further down: the nearer, the less there is to
    /// look through, and the first that is found is near the best.
    void searchFrom(const Place &root)
    {
        Key ceiling = root.stage->bound().bound();
        for (Key gap = firstGap * m_board.smallGap; !isDone();) {
            const int before = m_outcome.nodes;
            const bool isLast = m_order.anyPanel || ceiling - gap <= m_best;
            m_target = isLast ? m_board.lowest : ceiling - gap;
            Place again {root.stage, root.node};
            visit(again, {roundsBelow, descentsAtRoot, root.stage->size() == mostSeats(), true});
            if (m_isStopped)
                m_openBound = std::min(ceiling, std::max(m_openBound, floor()));
            if (isLast || m_best > m_target)
                break;
            gap *= m_outcome.nodes == before + 1 ? gapGrowthInVain : gapGrowth;
        }
        m_target = m_board.lowest;
    }

    /// Looks whether `items` are a better panel, and climbs from it.
    void consider(SearchStage &stage, const std::vector<int> &items, bool isImproved)
    {
        if (int(items.size()) != stage.size() || !stage.climbFrom(items, m_best, isImproved && !m_order.anyPanel))
            return;
        m_best = stage.tableau().value();
        m_outcome.panel = stage.wholeItems(stage.tableau().items());
        m_outcome.found = true;
    }

    void visit(Place &place, Effort effort)
    {
        const bool isWatched = holdsOracle(*place.stage, place.node);
        if (++m_outcome.nodes > m_order.nodeBudget || (m_order.isWanted && !m_order.isWanted()))
            m_isStopped = true;
        else if (!isClosed(place, effort))
            branch(place);
        if (isWatched)
            lookForOracle();
    }

    /// After a subtree that holds the oracle's panel.
    void lookForOracle()
    {
        if (isDone())
            return;
        std::ranges::sort(m_outcome.panel);
        m_outcome.lostByOracle += m_outcome.panel != m_order.oracle;
    }

    /// Bounds the node, narrowing its stage as the bound puts members aside. Answers whether it holds no panel that is
    /// looked for, any more.
    bool isClosed(Place &place, Effort effort)
    {
        for (bool isSettled = true; isSettled || effort.rounds > 0;) {
            NodeBound &bound = place.stage->bound();
            if (!bound.open(place.node))
                return true;
            if (std::exchange(effort.settlesFirst, false) && bound.bound() > floor()
                && bound.settle(place.node, floor())) {
                if (place.stage->isWideFor(place.node))
                    narrow(place);
                continue;
            }
            const bool isTightened = bound.tighten(place.node, floor(), std::min(effort.rounds, roundsAtOnce));
            effort.rounds = isTightened ? effort.rounds - roundsAtOnce : 0;
            if (effort.rounds <= 0 && bound.bound() > floor())
                bound.descend(place.node, floor(), std::exchange(effort.descents, 0));
            if (effort.keepsPrices)
                m_outcome.prices = place.stage->wholePrices(place.node, m_board.rows.size());
            if (bound.bound() <= floor())
                return true;
            consider(*place.stage, bound.fill(place.node), true);
            if (isDone() || bound.bound() <= floor())
                return true;
            isSettled = bound.settle(place.node, floor());
            if (isSettled && place.stage->isWideFor(place.node))
                narrow(place);
        }
        return false;
    }

    static void narrow(Place &place)
    {
        auto narrower = std::make_unique<SearchStage>(*place.stage, place.node);
        place.node = narrower->narrowed(place.node);
        place.stage = narrower.get();
        place.narrower = std::move(narrower);
    }

    void branch(const Place &place)
    {
        const Key bound = place.stage->bound().bound();
        const std::optional<int> item = place.stage->bound().branchItem(place.node);
        if (!item)
            return; // the fill is the best panel of the node, and was considered
        for (const Choice choice : {Choice::In, Choice::Out}) {
            Place child {place.stage, place.node};
            child.node.choices[std::size_t(*item)] = choice;
            visit(child, {roundsBelow, descentsBelow});
            if (m_isStopped)
                m_openBound = std::max(m_openBound, bound);
            if (isDone())
                return;
        }
    }

    [[nodiscard]] bool holdsOracle(const SearchStage &stage, const Node &node) const
    {
        if (m_order.oracle.empty() || stage.size() != int(m_order.oracle.size()) || m_target >= m_oracleValue)
            return false;
        std::size_t held = 0;
        for (std::size_t item = 0; item < node.choices.size(); ++item) {
            const bool sits = std::ranges::binary_search(m_order.oracle, stage.wholeItem(int(item)));
            if (node.choices[item] == (sits ? Choice::Out : Choice::In))
                return false;
            held += sits;
        }
        return held == m_order.oracle.size();
    }

    const Board &m_board;
    const SearchOrder &m_order;
    std::vector<char> m_isUsable;
    std::vector<char> m_isFixed; ///< pinned, or to sit by the order
    std::vector<Key> m_prices; ///< to begin with
    Key m_best;
    Key m_target; ///< only panels above are looked for at present
    Key m_oracleValue;
    Key m_openBound; ///< of the nodes that were not looked at
    SearchOutcome m_outcome;
    bool m_isStopped = false;
};

} // namespace

SearchOutcome searchPanel(const Board &board, const SearchOrder &order)
{
    return Search(board, order).run();
}

} // namespace lianxin::selection
