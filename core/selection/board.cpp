#include "core/selection/board.h"

#include <algorithm>
#include <numeric>

namespace lianxin::selection {

namespace {

/// Whether a row of so many items can make a difference.
bool canBind(const Row &row, std::size_t items)
{
    switch (row.kind) {
    case RowKind::Cover:
        return row.limit > 0 && row.gain > 0 && items > 0;
    case RowKind::Floor:
        return row.limit > 0;
    case RowKind::Cap:
        return items > std::size_t(row.limit);
    }
    Q_UNREACHABLE();
}

/// Puts the members on the board and draws its rows.
class BoardMaker
{
public:
    BoardMaker(const Terms &terms, const SelectionProblem &rules, std::span<const Standing> standings)
        : m_terms(terms)
        , m_rules(rules)
        , m_standings(standings)
    {
        m_board.seats = rules.seats;
        m_board.lowest = terms.scale().lowest();
        m_board.smallGap = terms.scale().of(Level::Performance);
    }

    Board made(std::span<const int> members)
    {
        m_board.items.reserve(members.size());
        m_tallies.reserve(members.size());
        for (const int member : members)
            addMember(member);
        for (const Count &count : m_terms.counts())
            addCount(count);
        addCaps(&PoolEntry::employer, m_rules.caps.employer);
        addCaps(&PoolEntry::sector, m_rules.caps.sector);
        m_board.linkItems();
        return std::move(m_board);
    }

private:
    void addMember(int member)
    {
        const Standing standing = m_standings.empty() ? Standing {} : m_standings[std::size_t(member)];
        m_board.isContradictory |= standing.isBarred && standing.isPinned;
        const Tally tally = m_terms.tallyOf(member);
        Item item {member, tally.has(Terms::resident), tally.has(Terms::specialist), standing.isPinned, 0, {}};
        if (standing.isBarred || !(!standing.isAway || standing.isPinned))
            return;
        if (!item.fitsLocal && !item.fitsSpecialist) {
            if (!standing.isPinned)
                return;
            item.fitsSpecialist = true;
        }
        item.key = m_terms.keyOf(member);
        m_board.items.push_back(item);
        m_tallies.push_back(tally);
    }

    void addCount(const Count &count)
    {
        m_counted.clear();
        for (std::size_t item = 0; item < m_tallies.size(); ++item) {
            if (m_tallies[item].has(count.bit))
                m_counted.push_back(int(item));
        }
        m_board.append({count.kind, count.limit, count.gain, {}}, m_counted);
    }

    /// Rows in the order of their first members, so that the order of the words does not matter.
    void addCaps(WordCode PoolEntry::*group, int limit)
    {
        const auto groupOf = [&](int item) {
            return m_terms.pool().entry(m_board.items[std::size_t(item)].member).*group;
        };
        std::vector<std::pair<WordCode, int>> grouped;
        for (int item = 0; item < int(m_board.items.size()); ++item) {
            if (groupOf(item) != 0)
                grouped.emplace_back(groupOf(item), item);
        }
        std::ranges::sort(grouped);
        std::vector<std::vector<int>> groups;
        for (auto from = grouped.begin(); from != grouped.end();) {
            const auto to =
                std::find_if(from, grouped.end(), [&](const auto &entry) { return entry.first != from->first; });
            if (to - from > limit) {
                groups.emplace_back();
                std::ranges::transform(from, to, std::back_inserter(groups.back()), &std::pair<WordCode, int>::second);
            }
            from = to;
        }
        std::ranges::sort(groups);
        for (const std::vector<int> &counted : groups)
            m_board.append({RowKind::Cap, limit, 0, {}}, counted);
    }

    const Terms &m_terms;
    const SelectionProblem &m_rules;
    std::span<const Standing> m_standings;
    std::vector<Tally> m_tallies; ///< by item
    std::vector<int> m_counted; ///< scratch
    Board m_board;
};

} // namespace

int seatClassOf(const Item &item)
{
    if (item.fitsLocal && item.fitsSpecialist)
        return eitherSeat;
    return item.fitsLocal ? localOnly : specialistOnly;
}

int Board::itemOf(int member) const
{
    const auto found = std::ranges::find(items, member, &Item::member);
    return found == items.end() ? -1 : int(found - items.begin());
}

std::span<const int> Board::rowsOf(const Item &item) const
{
    return {rowsByItem.data() + item.rows.first, std::size_t(item.rows.end - item.rows.first)};
}

std::span<const int> Board::itemsOf(const Row &row) const
{
    return {itemsByRow.data() + row.items.first, std::size_t(row.items.end - row.items.first)};
}

void Board::append(Row row, std::span<const int> counted)
{
    if (!canBind(row, counted.size()))
        return;
    row.items.first = int(itemsByRow.size());
    itemsByRow.insert(itemsByRow.end(), counted.begin(), counted.end());
    row.items.end = int(itemsByRow.size());
    rows.push_back(row);
}

void Board::linkItems()
{
    for (Item &item : items) {
        item.rows = {};
        item.most = item.key;
    }
    for (const int item : itemsByRow)
        ++items[std::size_t(item)].rows.end;
    int end = 0;
    for (Item &item : items) {
        const int count = item.rows.end;
        item.rows = {end, end};
        end += count;
    }
    rowsByItem.resize(std::size_t(end));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const int index : itemsOf(rows[row])) {
            Item &item = items[std::size_t(index)];
            rowsByItem[std::size_t(item.rows.end++)] = int(row);
            item.most += rows[row].gain;
        }
    }
}

Board boardOf(const Terms &terms, const SelectionProblem &rules, std::span<const Standing> standings,
              std::span<const int> members)
{
    return BoardMaker(terms, rules, standings).made(members);
}

Board compile(const SelectionProblem &problem)
{
    const auto pool = Pool::of(problem.members);
    std::vector<int> members(std::size_t(pool->size()));
    std::iota(members.begin(), members.end(), 0);
    Board board = boardOf(Terms(*pool, problem), problem, standingsOf(*pool, problem.members), members);
    for (Item &item : board.items)
        item.member = pool->placeOf(item.member);
    return board;
}

PartOfBoard partOf(const Board &board, std::span<const int> items)
{
    PartOfBoard part;
    part.board.seats = board.seats;
    part.board.lowest = board.lowest;
    part.board.smallGap = board.smallGap;
    part.board.isContradictory = board.isContradictory;
    part.items.assign(items.begin(), items.end());
    std::vector<int> places(board.items.size(), -1);
    for (const int item : items) {
        places[std::size_t(item)] = int(part.board.items.size());
        part.board.items.push_back(board.items[std::size_t(item)]);
    }
    std::vector<int> counted;
    for (std::size_t row = 0; row < board.rows.size(); ++row) {
        counted.clear();
        for (const int item : board.itemsOf(board.rows[row])) {
            if (places[std::size_t(item)] >= 0)
                counted.push_back(places[std::size_t(item)]);
        }
        const std::size_t before = part.board.rows.size();
        part.board.append(board.rows[row], counted);
        if (part.board.rows.size() > before)
            part.rows.push_back(int(row));
    }
    part.board.linkItems();
    return part;
}

} // namespace lianxin::selection
