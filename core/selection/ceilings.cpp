#include "core/selection/ceilings.h"

#include "core/selection/nodebound.h"
#include "core/selection/tableau.h"

#include <algorithm>

namespace lianxin::selection {

namespace {

Tableau tableauOf(const Board &board, const std::vector<int> &items)
{
    Tableau tableau(board);
    for (const int item : items)
        tableau.add(item);
    return tableau;
}

bool holdsPanel(const Tableau &tableau, const Seats &seats)
{
    return tableau.size() >= seats.local + seats.specialistMin && tableau.size() <= seats.local + seats.specialistMax
        && tableau.isPanel(tableau.size());
}

std::vector<int> placesOn(const PartOfBoard &part, const std::vector<int> &items)
{
    std::vector<int> places;
    for (const int item : items) {
        const auto found = std::ranges::lower_bound(part.items, item);
        if (found != part.items.end() && *found == item)
            places.push_back(int(found - part.items.begin()));
    }
    return places;
}

SearchOrder orderOn(const PartOfBoard &part, const SearchOrder &order)
{
    SearchOrder own = order;
    own.without = placesOn(part, order.without);
    own.with = placesOn(part, order.with);
    own.start = placesOn(part, order.start);
    own.prices.clear();
    for (const int row : part.rows)
        own.prices.push_back(order.prices.empty() ? 0 : order.prices[std::size_t(row)]);
    return own;
}

} // namespace

std::vector<Ceiling> ceilingsOf(const Board &board, const std::vector<Key> &prices)
{
    std::vector<Ceiling> ceilings;
    ceilings.reserve(board.items.size());
    for (int item = 0; item < int(board.items.size()); ++item)
        ceilings.push_back({item, board.lowest});
    for (int size = board.seats.local + board.seats.specialistMin;
         size <= board.seats.local + board.seats.specialistMax; ++size) {
        NodeBound bound(board, size);
        Node root {{}, prices};
        root.prices.resize(board.rows.size());
        for (const Item &item : board.items)
            root.choices.push_back(item.isPinned ? Choice::In : Choice::Open);
        if (!bound.open(root))
            continue;
        const std::vector<Key> ofSize = bound.ceilings(root);
        for (Ceiling &ceiling : ceilings)
            ceiling.most = std::max(ceiling.most, ofSize[std::size_t(ceiling.item)]);
    }
    std::ranges::sort(ceilings, [](const Ceiling &a, const Ceiling &b) {
        return a.most != b.most ? a.most > b.most : a.item < b.item;
    });
    return ceilings;
}

SearchOutcome searchBelow(const std::vector<Ceiling> &ceilings, const Board &board, const SearchOrder &order,
                          const PanelSearch &search)
{
    const Tableau start = tableauOf(board, order.start);
    if (ceilings.empty() || !holdsPanel(start, board.seats))
        return search(board, order);
    std::vector<int> items = order.start;
    for (const Ceiling &ceiling : ceilings) {
        if (ceiling.most <= start.value())
            break;
        items.push_back(ceiling.item);
    }
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
    const PartOfBoard part = partOf(board, items);
    SearchOutcome outcome = search(part.board, orderOn(part, order));
    for (int &item : outcome.panel)
        item = part.items[std::size_t(item)];
    outcome.prices = order.prices;
    return outcome;
}

std::vector<Replacement> rankedReplacements(const Board &board, const std::vector<Ceiling> &ceilings,
                                            const std::vector<int> &panel, int item, std::span<const int> without,
                                            int atMost)
{
    Tableau tableau = tableauOf(board, panel);
    const bool isBounded = holdsPanel(tableau, board.seats) && !board.items[std::size_t(item)].isPinned;
    tableau.remove(item);
    std::vector<Replacement> ranked;
    const auto isAhead = [](const Replacement &a, const Replacement &b) {
        return a.value != b.value ? a.value > b.value : a.item < b.item;
    };
    for (const auto &[candidate, most] : ceilings) {
        const bool isFull = int(ranked.size()) >= atMost;
        if (isFull && (ranked.empty() || (isBounded && most < ranked.back().value)))
            break;
        const bool fits = candidate != item && !tableau.contains(candidate)
            && tableau.brings(candidate) == tableau.missing() && tableau.hasRoomFor(candidate, int(panel.size()))
            && std::ranges::find(without, candidate) == without.end();
        if (!fits)
            continue;
        const Replacement claim {candidate, tableau.value() + tableau.gainOf(candidate)};
        if (isFull && !isAhead(claim, ranked.back()))
            continue;
        if (isFull)
            ranked.pop_back();
        ranked.insert(std::ranges::upper_bound(ranked, claim, isAhead), claim);
    }
    return ranked;
}

} // namespace lianxin::selection
