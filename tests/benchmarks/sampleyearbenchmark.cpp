#include "app/lianxin/officework.h"
#include "core/exchange/sampleyear.h"
#include "core/statistics/statistics.h"
#include "core/statistics/statisticsfacts.h"
#include "tests/benchmarks/measuring.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate asOf(2025, 3, 31);

/// A new workbook in a file, as the office has it.
struct Desk {
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<Workbook> workbook = aWorkbook(folder->filePath(u"year.lianxin"_s));
};

} // namespace

TEST_CASE("importing the sample year, and again", "[benchmark]")
{
    const double first =
        medianSeconds([] { return Desk(); }, [](Desk &desk) { REQUIRE(fillSample(*desk.workbook).has_value()); });
    const double again = medianSeconds(
        [] {
            Desk desk;
            REQUIRE(fillSample(*desk.workbook).has_value());
            return desk;
        },
        [](Desk &desk) { REQUIRE(importSampleYear(*desk.workbook, asOf).has_value()); });
    tell("import of the sample year", first, 3.0);
    tell("import of it again, nothing new", again, 3.0);
    CHECK(again <= 1.2 * first);
}

TEST_CASE("the figures of the sample year", "[benchmark]")
{
    const Desk desk;
    QElapsedTimer timer;
    timer.start();
    REQUIRE(fillSample(*desk.workbook).has_value());
    const double import = static_cast<double>(timer.nsecsElapsed()) / 1e9;

    const double figures = medianSeconds([&] {
        const auto read = readStatisticsFacts(desk.workbook->database()); // as the command line does
        REQUIRE(read.has_value());
        REQUIRE(computeStatistics(read->facts, {}, {asOf}).headline.suggestions > 0);
    });
    tell("every figure of the sample year", figures, 0.05);
    CHECK(figures <= import / 10);
}
