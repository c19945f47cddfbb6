#include "core/selection/searchstage.h"

#include <algorithm>
#include <numeric>

namespace lianxin::selection {

namespace {

constexpr std::size_t narrowEnough = 24; ///< items of a stage that needs no narrower one

std::vector<int> itemsLeft(const Node &node)
{
    std::vector<int> items;
    for (std::size_t item = 0; item < node.choices.size(); ++item) {
        if (node.choices[item] != Choice::Out)
            items.push_back(int(item));
    }
    return items;
}

std::vector<int> numbersBelow(std::size_t end)
{
    std::vector<int> numbers(end);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

template <typename Value>
std::vector<Value> chosen(const std::vector<Value> &values, const std::vector<int> &places)
{
    std::vector<Value> some;
    some.reserve(places.size());
    for (const int place : places)
        some.push_back(values[std::size_t(place)]);
    return some;
}

} // namespace

SearchStage::SearchStage(const Board &board, int size, std::vector<char> isUsable, std::vector<char> isFixed)
    : m_board(&board)
    , m_size(size)
    , m_isUsable(std::move(isUsable))
    , m_isFixed(std::move(isFixed))
    , m_items(numbersBelow(board.items.size()))
    , m_rows(numbersBelow(board.rows.size()))
    , m_bound(board, size)
    , m_tableau(board)
{
}

SearchStage::SearchStage(const SearchStage &wider, const Node &node)
    : m_part(std::make_unique<const PartOfBoard>(partOf(wider.board(), itemsLeft(node))))
    , m_board(&m_part->board)
    , m_size(wider.m_size)
    , m_isUsable(chosen(wider.m_isUsable, m_part->items))
    , m_isFixed(chosen(wider.m_isFixed, m_part->items))
    , m_items(chosen(wider.m_items, m_part->items))
    , m_rows(chosen(wider.m_rows, m_part->rows))
    , m_bound(*m_board, m_size)
    , m_tableau(*m_board)
{
}

Node SearchStage::narrowed(const Node &node) const
{
    return {chosen(node.choices, m_part->items), chosen(node.prices, m_part->rows)};
}

bool SearchStage::isWideFor(const Node &node) const
{
    const auto left =
        std::size_t(std::ranges::count_if(node.choices, [](Choice choice) { return choice != Choice::Out; }));
    return node.choices.size() > narrowEnough && left * 4 < node.choices.size() * 3;
}

std::vector<int> SearchStage::wholeItems(const std::vector<int> &items) const
{
    return chosen(m_items, items);
}

std::vector<Key> SearchStage::wholePrices(const Node &node, std::size_t rows) const
{
    std::vector<Key> prices(rows);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        prices[std::size_t(m_rows[row])] = node.prices[row];
    return prices;
}

std::vector<int> SearchStage::guess()
{
    m_tableau.clear();
    for (std::size_t item = 0; item < m_isFixed.size(); ++item) {
        if (m_isFixed[item])
            m_tableau.add(int(item));
    }
    while (m_tableau.size() < m_size) {
        int best = -1;
        std::pair<int, Key> bestClaim;
        for (int item = 0; item < int(m_board->items.size()); ++item) {
            const int brings = m_tableau.missing() > 0 ? m_tableau.brings(item) : 0;
            if (best >= 0 && std::pair(brings, m_board->items[std::size_t(item)].most) <= bestClaim)
                continue;
            if (!m_isUsable[std::size_t(item)] || m_tableau.contains(item) || !m_tableau.hasRoomFor(item, m_size))
                continue;
            const std::pair claim(brings, m_tableau.gainOf(item));
            if (best < 0 || claim > bestClaim) {
                best = item;
                bestClaim = claim;
            }
        }
        if (best < 0)
            return {};
        m_tableau.add(best);
    }
    return m_tableau.items();
}

bool SearchStage::climbFrom(const std::vector<int> &items, Key floor, bool isImproved)
{
    m_tableau.clear();
    for (const int item : items)
        m_tableau.add(item);
    if (!m_tableau.isPanel(int(items.size())) || m_tableau.value() <= floor)
        return false;
    if (isImproved)
        improve(*m_board, m_tableau, m_isUsable, m_isFixed);
    return true;
}

} // namespace lianxin::selection
