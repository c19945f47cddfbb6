#include "core/storage/sqlite.h"
#include "tests/support/builders.h"
#include "tests/support/storagethings.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int rows = 20000;

/// The milliseconds that `work` takes, the middle one of five times.
template <typename Work>
double median(Work work)
{
    QList<double> times;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(2);
}

void fill(Things &things)
{
    for (int number = 0; number < rows; ++number)
        valueOf(things.insert({.name = u"Thing %1"_s.arg(number), .weight = number % 400}));
}

} // namespace

TEST_CASE("adding and changing many rows, recorded and not", "[.][benchmark]")
{
    const QString change = u"UPDATE thing SET weight = 400 - weight, name = name || 'x', revision = revision + 1"_s;
    const auto recorded = aWorkbookOfThings();
    Things recordedThings(recorded->database());
    const auto bare = valueOf(Database::create(u":memory:"_s));
    valueOf(migrate(*bare, thingSteps()));
    succeed(sqlite::stopRecording(*bare));
    Things bareThings(*bare);

    const double bareFilling = median([&] {
        succeed(bare->atomically([&]() -> Result<void> {
            fill(bareThings);
            return {};
        }));
    });
    const double filling = median([&] {
        succeed(act(*recorded, [&]() -> Result<void> {
            fill(recordedThings);
            return {};
        }));
    });
    const double bareChange = median([&] { valueOf(bare->run(change)); });
    const double changing = median([&] { valueOf(act(*recorded, [&] { return recorded->database().run(change); })); });
    const double undoing = median([&] { succeed(recorded->undo()); });
    const double copying = median([&] { valueOf(recorded->snapshot()); });
    const double looking = median([&] { CHECK(recorded->check().isEmpty()); });

    std::printf("%d rows added: %.0f ms, unrecorded %.0f ms (%.1f times)\n", rows, filling, bareFilling,
                filling / bareFilling);
    std::printf("%d rows changed at once: %.0f ms, unrecorded %.0f ms\n", 5 * rows, changing, bareChange);
    std::printf("undone: %.0f ms; snapshot: %.0f ms; check: %.0f ms\n", undoing, copying, looking);
    CHECK(filling / bareFilling < 4);
}
