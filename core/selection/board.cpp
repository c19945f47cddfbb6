#include "core/selection/board.h"

#include "core/selection/panelvalue.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace lianxin::selection {

using namespace Qt::StringLiterals;

namespace {

/// What one step of each level is worth, from the lottery upwards.
class Units
{
public:
    explicit Units(const SelectionProblem &problem)
    {
        const Key seats = problem.seats.local + problem.seats.specialistMax;
        std::array<Key, 7> most {};
        most[std::size_t(Level::Size)] = seats;
        most[std::size_t(Level::Tier)] = 3 * seats;
        most[std::size_t(Level::Invited)] = maxInvited * seats;
        most[std::size_t(Level::Performance)] = maxPerformance * seats;
        most[std::size_t(Level::Lottery)] = (Key(1) << 32) * seats;
        for (const DiversityWish &wish : problem.diversity)
            most[std::size_t(Level::Diversity)] += std::min<Key>(wish.wanted, seats);

        Key unit = 1;
        const auto levels = decidingLevels(problem.fewestInvitedFirst);
        const std::vector<Level> upwards(levels.rbegin(), levels.rend());
        for (const Level level : upwards) {
            m_units[std::size_t(level)] = unit;
            unit *= most[std::size_t(level)] + 1;
        }
    }

    [[nodiscard]] Key of(Level level) const { return m_units[std::size_t(level)]; }

private:
    std::array<Key, 7> m_units {};
};

Key keyOf(const Candidate &member, quint64 seed, const Units &units)
{
    return units.of(Level::Size) + member.tier * units.of(Level::Tier) - member.invited * units.of(Level::Invited)
        + member.performance * units.of(Level::Performance) + lotOf(seed, member.id) * units.of(Level::Lottery);
}

/// Adds a row that counts the items for which `counts` holds; a row that can never bind is left out.
template <typename Counts>
void addRow(Board &board, const SelectionProblem &problem, RowKind kind, int limit, Key gain, Counts counts)
{
    Row row {kind, limit, gain, {}};
    for (std::size_t item = 0; item < board.items.size(); ++item) {
        if (counts(problem.members[board.items[item].member]))
            row.items.push_back(int(item));
    }
    const bool binds = kind == RowKind::Floor ? limit > 0
        : kind == RowKind::Cap                ? row.items.size() > std::size_t(limit)
                                              : limit > 0 && gain > 0 && !row.items.empty();
    if (!binds)
        return;
    for (const int item : row.items)
        board.items[std::size_t(item)].rows.push_back(int(board.rows.size()));
    board.rows.push_back(std::move(row));
}

void addNeeds(Board &board, const SelectionProblem &problem, const Units &units)
{
    for (const Need &need : problem.needs) {
        const auto reaches = [&need](int depth) {
            return
                [&need, depth](const Candidate &member) { return member.specialties.value(need.specialty) >= depth; };
        };
        // The sum of the deepest depths is a sum of capped counts, one for each depth.
        for (int depth = 1; depth <= 3; ++depth)
            addRow(board, problem, RowKind::Cover, need.wanted, need.weight * units.of(Level::Coverage),
                   reaches(depth));
        if (need.must > 0)
            addRow(board, problem, RowKind::Floor, 1, 0, reaches(need.must));
    }
}

void addMix(Board &board, const SelectionProblem &problem, const Units &units)
{
    for (const Requirement &requirement : problem.require) {
        addRow(board, problem, RowKind::Floor, requirement.atLeast, 0, [&](const Candidate &member) {
            return attributeOf(member, requirement.attribute) == requirement.value;
        });
    }
    for (const DiversityWish &wish : problem.diversity) {
        addRow(board, problem, RowKind::Cover, wish.wanted, units.of(Level::Diversity),
               [&](const Candidate &member) { return member.traits.contains(wish.trait); });
    }
}

void addCaps(Board &board, const SelectionProblem &problem, QString Candidate::*group, int limit)
{
    std::map<QString, int> groups;
    for (const Item &item : board.items) {
        if (const QString &name = problem.members[item.member].*group; !name.isEmpty())
            ++groups[name];
    }
    for (const auto &[name, count] : groups) {
        if (count > limit) {
            addRow(board, problem, RowKind::Cap, limit, 0,
                   [&name = name, group](const Candidate &member) { return member.*group == name; });
        }
    }
}

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

quint32 lotOf(quint64 seed, const QString &id)
{
    quint64 state = seed ^ 0x9E3779B97F4A7C15ULL;
    const auto mix = [&state](quint64 word) {
        state = (state ^ word) * 0xBF58476D1CE4E5B9ULL;
        state ^= state >> 29;
    };
    for (const QChar letter : id)
        mix(letter.unicode());
    mix(0x94D049BB133111EBULL);
    mix(seed);
    return quint32(state >> 32);
}

Board compile(const SelectionProblem &problem)
{
    Board board;
    board.seats = problem.seats;
    const Units units(problem);
    std::vector<int> order(std::size_t(problem.members.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](int member) -> const QString & { return problem.members[member].id; });
    for (const int index : order) {
        const Candidate &member = problem.members[index];
        board.isContradictory |= member.barred && member.pinned;
        Item item {index, isResident(problem, member), isSpecialist(problem, member), member.pinned, 0, {}};
        if (member.barred || !(member.available || member.pinned))
            continue;
        if (!item.fitsLocal && !item.fitsSpecialist) {
            if (!member.pinned)
                continue;
            item.fitsSpecialist = true;
        }
        item.key = keyOf(member, problem.seed, units);
        board.items.push_back(std::move(item));
    }
    board.lowest = -units.of(Level::Invited) * maxInvited * (problem.seats.local + problem.seats.specialistMax) - 1;
    addNeeds(board, problem, units);
    addMix(board, problem, units);
    addCaps(board, problem, &Candidate::employer, problem.caps.employer);
    addCaps(board, problem, &Candidate::sector, problem.caps.sector);
    return board;
}

} // namespace lianxin::selection
