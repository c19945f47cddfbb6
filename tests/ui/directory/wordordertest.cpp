#include "ui/directory/wordorder.h"

#include "tests/support/printing.h"

#include <algorithm>
#include <random>

using namespace lianxin;

namespace {

QList<DirectoryEntry> entries(const QList<int> &positions)
{
    QList<DirectoryEntry> made;
    for (const int position : positions) {
        DirectoryEntry entry;
        entry.id = {made.size() + 1};
        entry.position = position;
        made.append(entry);
    }
    return made;
}

/// The ids in order, once `changed` is stored.
QList<qint64> orderAfter(QList<DirectoryEntry> list, const QList<DirectoryEntry> &changed)
{
    for (const DirectoryEntry &each : changed)
        *std::ranges::find(list, each.id, &DirectoryEntry::id) = each;
    std::ranges::sort(list, {}, &DirectoryEntry::position);
    QList<qint64> ids;
    for (const DirectoryEntry &each : list)
        ids.append(each.id.value);
    return ids;
}

} // namespace

TEST_CASE("a word moves to its place, and only those on the way change", "[directory]")
{
    const auto list = entries({1, 2, 3, 4});
    const auto changed = ui::movedTo(list, {3}, 2);
    CHECK(orderAfter(list, changed) == QList<qint64> {1, 3, 2, 4});
    CHECK(changed.size() == 2);
    CHECK(ui::movedTo(list, {3}, 3).isEmpty());
    CHECK(ui::movedTo(list, {9}, 1).isEmpty());
}

TEST_CASE("a place outside the list means its end", "[directory]")
{
    const auto list = entries({1, 2, 3});
    CHECK(orderAfter(list, ui::movedTo(list, {2}, -5)) == QList<qint64> {2, 1, 3});
    CHECK(orderAfter(list, ui::movedTo(list, {2}, 99)) == QList<qint64> {1, 3, 2});
}

TEST_CASE("positions are 1, 2, 3 after any move, whatever they were", "[directory]")
{
    std::mt19937 random(3);
    auto list = entries({0, 0, 5, 5, 9});
    for (int round = 0; round < 50; ++round) {
        const auto changed = ui::movedTo(list, {1 + static_cast<qint64>(random() % 5)}, static_cast<int>(random() % 7));
        for (const DirectoryEntry &each : changed)
            *std::ranges::find(list, each.id, &DirectoryEntry::id) = each;
        std::ranges::sort(list, {}, &DirectoryEntry::position);
        for (int at = 0; at < 5; ++at)
            CHECK(list.at(at).position == at + 1);
    }
}

TEST_CASE("no word stands below itself", "[directory]")
{
    auto list = entries({1, 2, 3});
    list[1].parent = {1};
    list[2].parent = {2};
    CHECK(ui::wouldCircle(list, {1}, {3}));
    CHECK(ui::wouldCircle(list, {1}, {1}));
    CHECK_FALSE(ui::wouldCircle(list, {3}, {1}));
    CHECK_FALSE(ui::wouldCircle(list, {3}, {}));
    list[0].parent = {2}; // as a bad sheet could have it
    CHECK(ui::wouldCircle(list, {3}, {1}));
}
