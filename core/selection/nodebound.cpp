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
    m_classes.reserve(board.items.size());
    for (const Item &item : board.items)
        m_classes.push_back(static_cast<unsigned char>(seatClassOf(item)));
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
    for (const int item : m_board.itemsOf(row)) {
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
            for (const int item : m_board.itemsOf(row)) {
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
        for (const int item : m_board.itemsOf(row))
            m_worth[std::size_t(item)] += paid;
    }
}

bool NodeBound::isAhead(int item, int other) const
{
    const Key worth = m_worth[std::size_t(item)];
    const Key otherWorth = m_worth[std::size_t(other)];
    return worth != otherWorth ? worth > otherWorth : item < other;
}

void NodeBound::findLeaders()
{
    const std::array<int, 3> places {std::min(m_seatsLeft, m_classesLeft[localOnly]),
                                     std::min(m_seatsLeft, m_classesLeft[specialistOnly]), m_seatsLeft};
    for (std::vector<int> &leaders : m_leaders)
        leaders.clear();
    for (const int item : m_open) {
        const auto seatClass = std::size_t(m_classes[std::size_t(item)]);
        std::vector<int> &leaders = m_leaders[seatClass];
        const bool isFull = int(leaders.size()) == places[seatClass];
        if (isFull && (leaders.empty() || !isAhead(item, leaders.back())))
            continue;
        if (isFull)
            leaders.pop_back();
        const auto behind = std::ranges::find_if(leaders, [&](int leader) { return isAhead(item, leader); });
        leaders.insert(behind, item);
    }
}

bool NodeBound::fillSeats()
{
    findLeaders();
    std::ranges::fill(m_isFilled, 0);
    std::ranges::fill(m_counts, 0);
    m_filledClasses = {};
    std::array<std::size_t, 3> next {};
    for (int left = m_seatsLeft; left > 0; --left) {
        int seatClass = -1;
        for (int other = 0; other < 3; ++other) {
            const auto leader = next[std::size_t(other)];
            const std::vector<int> &leaders = m_leaders[std::size_t(other)];
            if (leader < leaders.size()
                && (seatClass < 0
                    || isAhead(leaders[leader], m_leaders[std::size_t(seatClass)][next[std::size_t(seatClass)]])))
                seatClass = other;
        }
        if (seatClass < 0)
            return false;
        const int item = m_leaders[std::size_t(seatClass)][next[std::size_t(seatClass)]++];
        ++m_filledClasses[std::size_t(seatClass)];
        m_isFilled[std::size_t(item)] = 1;
        m_bound += m_worth[std::size_t(item)];
        for (const int row : m_board.rowsOf(m_board.items[std::size_t(item)]))
            ++m_counts[std::size_t(row)];
    }
    return true;
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
    for (const int item : m_board.itemsOf(m_board.rows[row]))
        m_isMarked[std::size_t(item)] = 1;
    for (const int item : m_open) {
        const bool isFilled = m_isFilled[std::size_t(item)];
        if ((m_isMarked[std::size_t(item)] != 0) == (isFilled == rowGrows))
            continue; // growing, those of the row enter and others leave; else the other way round
        const auto seatClass = std::size_t(m_classes[std::size_t(item)]);
        int &best = isFilled ? leavers[seatClass] : entrants[seatClass];
        if (best < 0 || (isFilled ? worth(item) < worth(best) : worth(item) > worth(best)))
            best = item;
    }
    for (const int item : m_board.itemsOf(m_board.rows[row]))
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
    for (const int row : m_board.rowsOf(leaver))
        --m_counts[std::size_t(row)];
    for (const int row : m_board.rowsOf(entrant))
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
    for (const int item : m_board.itemsOf(row))
        m_worth[std::size_t(item)] += lacking > 0 ? change : -change;
    m_bound -= change * std::abs(lacking);
    if (isSwapped)
        exchange(*swap);
    return isSwapped;
}

bool NodeBound::tighten(Node &node, Key floor, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        const Key before = m_bound;
        for (std::size_t row = 0; row < m_board.rows.size(); ++row) {
            while (m_bound > floor && step(node, row)) { }
            if (m_bound <= floor)
                return true;
        }
        if (m_bound == before)
            return false;
    }
    return true;
}

Key NodeBound::movedPrice(std::size_t row, Key price, Key step) const
{
    const int lacking = m_targets[row] - m_counts[row];
    if (m_targets[row] < 0 || lacking == 0)
        return price;
    switch (m_board.rows[row].kind) {
    case RowKind::Cover:
        return std::clamp<Key>(price + step * lacking, 0, m_board.rows[row].gain);
    case RowKind::Floor:
        return std::max<Key>(0, price + step * lacking);
    case RowKind::Cap:
        return std::max<Key>(0, price - step * lacking);
    }
    Q_UNREACHABLE();
}

void NodeBound::movePrices(Node &node, Key fall)
{
    Key length = 0; // of the direction, squared
    for (std::size_t row = 0; row < m_board.rows.size(); ++row) {
        if (movedPrice(row, node.prices[row], 1) != node.prices[row])
            length += Key(m_targets[row] - m_counts[row]) * (m_targets[row] - m_counts[row]);
    }
    const Key step = fall / std::max<Key>(1, length) + 1;
    for (std::size_t row = 0; row < m_board.rows.size(); ++row)
        node.prices[row] = movedPrice(row, node.prices[row], step);
}

void NodeBound::fillAgain(Node &node)
{
    priceItems(node);
    const bool isFilled = fillSeats();
    Q_ASSERT(isFilled); // prices do not decide who fits
    Q_UNUSED(isFilled)
}

void NodeBound::descend(Node &node, Key floor, int steps)
{
    constexpr int patience = 3;
    std::vector<Key> best = node.prices;
    Key lowest = m_bound;
    Key hope = std::max(16 * m_board.smallGap, m_bound - floor); // by which the bound may still fall
    for (int failures = 0; steps > 0 && lowest > floor && hope >= m_board.smallGap / 4; --steps) {
        movePrices(node, m_bound - lowest + hope);
        fillAgain(node);
        if (m_bound < lowest) {
            lowest = m_bound;
            best = node.prices;
            hope += hope / 2;
            failures = 0;
        } else if (++failures == patience) {
            hope /= 2;
            failures = 0;
            node.prices = best;
            fillAgain(node);
        }
    }
    if (node.prices == best)
        return;
    node.prices = best;
    fillAgain(node);
}

} // namespace lianxin::selection
