#include "core/selection/nodebound.h"

#include <algorithm>

namespace lianxin::selection {

NodeBound::NodeBound(const Board &board, int size)
    : m_board(board)
    , m_size(size)
    , m_worth(board.items.size())
    , m_isFilled(board.items.size())
    , m_targets(board.rows.size())
    , m_counts(board.rows.size())
    , m_inCounts(board.rows.size())
    , m_openCounts(board.rows.size())
    , m_isMarked(board.items.size())
{
    m_open.reserve(board.items.size());
}

bool NodeBound::open(Node &node)
{
    if (!propagate(node))
        return false;
    priceItems(node);
    return fillSeats();
}

bool NodeBound::settleRow(const Row &row, int in, int open, Node &node, bool &isChanged) const
{
    const int left = row.limit - in;
    const bool isCap = row.kind == RowKind::Cap;
    if (isCap ? left < 0 : left > open)
        return false;
    if (open == 0 || (isCap ? left > 0 : left < open))
        return true;
    for (const int item : row.items) {
        Choice &choice = node.choices[std::size_t(item)];
        if (choice == Choice::Open)
            choice = isCap ? Choice::Out : Choice::In;
    }
    isChanged = true;
    return true;
}

bool NodeBound::propagate(Node &node)
{
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (std::size_t index = 0; index < m_board.rows.size(); ++index) {
            const Row &row = m_board.rows[index];
            int in = 0;
            int open = 0;
            for (const int item : row.items) {
                in += node.choices[std::size_t(item)] == Choice::In;
                open += node.choices[std::size_t(item)] == Choice::Open;
            }
            m_inCounts[index] = in;
            m_openCounts[index] = open;
            if (row.kind != RowKind::Cover && !settleRow(row, in, open, node, isChanged))
                return false;
        }
    }
    m_open.clear();
    m_seatsLeft = m_size;
    m_classesLeft = {m_board.seats.local, m_size - m_board.seats.local};
    for (std::size_t item = 0; item < m_board.items.size(); ++item) {
        if (node.choices[item] == Choice::Open)
            m_open.push_back(int(item));
        if (node.choices[item] != Choice::In)
            continue;
        --m_seatsLeft;
        if (const int seatClass = seatClassOf(m_board.items[item]); seatClass != eitherSeat)
            --m_classesLeft[std::size_t(seatClass)];
    }
    return m_seatsLeft >= 0 && m_classesLeft[localOnly] >= 0 && m_classesLeft[specialistOnly] >= 0;
}

void NodeBound::priceItems(Node &node)
{
    m_bound = 0;
    for (std::size_t item = 0; item < m_board.items.size(); ++item) {
        m_worth[item] = m_board.items[item].key;
        if (node.choices[item] == Choice::In)
            m_bound += m_worth[item];
    }
    for (std::size_t index = 0; index < m_board.rows.size(); ++index) {
        const Row &row = m_board.rows[index];
        const int in = m_inCounts[index];
        const int open = m_openCounts[index];
        Key &price = node.prices[index];
        int target = std::max(0, row.limit - in);
        if (row.kind == RowKind::Cover) {
            m_bound += row.gain * std::min(row.limit, in);
            target = std::min(target, open);
        }
        const bool isSettled = row.kind == RowKind::Cap ? target >= open : target == 0;
        m_targets[index] = isSettled ? -1 : target;
        if (isSettled)
            price = 0;
        if (row.kind == RowKind::Cover)
            m_bound += isSettled ? 0 : (row.gain - price) * target;
        else
            m_bound += row.kind == RowKind::Cap ? price * target : -price * target;
        if (price == 0)
            continue;
        const Key paid = row.kind == RowKind::Cap ? -price : price;
        for (const int item : row.items)
            m_worth[std::size_t(item)] += paid;
    }
}

bool NodeBound::fillSeats()
{
    std::vector<int> order(m_open);
    std::ranges::sort(order, [this](int a, int b) {
        return m_worth[std::size_t(a)] != m_worth[std::size_t(b)] ? m_worth[std::size_t(a)] > m_worth[std::size_t(b)]
                                                                  : a < b;
    });
    std::ranges::fill(m_isFilled, 0);
    std::ranges::fill(m_counts, 0);
    m_filledClasses = {};
    int left = m_seatsLeft;
    for (const int item : order) {
        if (left == 0)
            break;
        const int seatClass = seatClassOf(m_board.items[std::size_t(item)]);
        int &filled = m_filledClasses[std::size_t(seatClass)];
        if (seatClass != eitherSeat && filled == m_classesLeft[std::size_t(seatClass)])
            continue;
        ++filled;
        --left;
        m_isFilled[std::size_t(item)] = 1;
        m_bound += m_worth[std::size_t(item)];
        for (const int row : m_board.items[std::size_t(item)].rows)
            ++m_counts[std::size_t(row)];
    }
    return left == 0;
}

bool NodeBound::admits(int entrantClass, int leaverClass) const
{
    return entrantClass == eitherSeat || entrantClass == leaverClass
        || m_filledClasses[std::size_t(entrantClass)] < m_classesLeft[std::size_t(entrantClass)];
}

std::optional<NodeBound::Swap> NodeBound::cheapestSwap(std::size_t row, bool rowGrows)
{
    std::array<int, 3> leavers {-1, -1, -1};
    std::array<int, 3> entrants {-1, -1, -1};
    const auto worth = [this](int item) { return m_worth[std::size_t(item)]; };
    for (const int item : m_board.rows[row].items)
        m_isMarked[std::size_t(item)] = 1;
    for (const int item : m_open) {
        const bool isFilled = m_isFilled[std::size_t(item)];
        if ((m_isMarked[std::size_t(item)] != 0) == (isFilled == rowGrows))
            continue; // growing, those of the row enter and others leave; else the other way round
        const auto seatClass = std::size_t(seatClassOf(m_board.items[std::size_t(item)]));
        int &best = isFilled ? leavers[seatClass] : entrants[seatClass];
        if (best < 0 || (isFilled ? worth(item) < worth(best) : worth(item) > worth(best)))
            best = item;
    }
    for (const int item : m_board.rows[row].items)
        m_isMarked[std::size_t(item)] = 0;

    std::optional<Swap> cheapest;
    for (int in = 0; in < 3; ++in) {
        for (int out = 0; out < 3; ++out) {
            const int entrant = entrants[std::size_t(in)];
            const int leaver = leavers[std::size_t(out)];
            if (entrant < 0 || leaver < 0 || !admits(in, out))
                continue;
            if (const Key loss = worth(leaver) - worth(entrant); !cheapest || loss < cheapest->loss)
                cheapest = Swap {loss, leaver, entrant};
        }
    }
    return cheapest;
}

void NodeBound::exchange(const Swap &swap)
{
    m_isFilled[std::size_t(swap.leaver)] = 0;
    m_isFilled[std::size_t(swap.entrant)] = 1;
    const Item &leaver = m_board.items[std::size_t(swap.leaver)];
    const Item &entrant = m_board.items[std::size_t(swap.entrant)];
    --m_filledClasses[std::size_t(seatClassOf(leaver))];
    ++m_filledClasses[std::size_t(seatClassOf(entrant))];
    for (const int row : leaver.rows)
        --m_counts[std::size_t(row)];
    for (const int row : entrant.rows)
        ++m_counts[std::size_t(row)];
}

bool NodeBound::step(Node &node, std::size_t index)
{
    const Row &row = m_board.rows[index];
    Key &price = node.prices[index];
    const int lacking = m_targets[index] - m_counts[index];
    if (m_targets[index] < 0 || lacking == 0)
        return false;
    const bool isCap = row.kind == RowKind::Cap;
    const bool rises = isCap ? lacking < 0 : lacking > 0;
    const bool isLimited = !rises || row.kind == RowKind::Cover;
    const Key most = rises ? row.gain - price : price; // where the price may not go further
    if (isLimited && most == 0)
        return false;

    const std::optional<Swap> swap = cheapestSwap(index, lacking > 0);
    if (!swap && !isLimited) {
        m_bound = m_board.lowest; // no price is high enough: the node holds no panel
        return false;
    }
    const bool isSwapped = swap && (!isLimited || swap->loss <= most);
    const Key change = isSwapped ? swap->loss : most;
    price += rises ? change : -change;
    for (const int item : row.items)
        m_worth[std::size_t(item)] += lacking > 0 ? change : -change;
    m_bound -= change * std::abs(lacking);
    if (isSwapped)
        exchange(*swap);
    return isSwapped;
}

void NodeBound::tighten(Node &node, Key floor, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        const Key before = m_bound;
        for (std::size_t row = 0; row < m_board.rows.size(); ++row) {
            while (m_bound > floor && step(node, row)) { }
            if (m_bound <= floor)
                return;
        }
        if (m_bound == before)
            return;
    }
}

} // namespace lianxin::selection
