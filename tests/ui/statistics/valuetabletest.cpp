#include "ui/statistics/valuetable.h"

#include "tests/support/printing.h"
#include "tests/ui/charts/aseries.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QStringList sides {u"North"_s, u"South"_s};

} // namespace

TEST_CASE("Numbers that are compared say the difference", "[statistics]")
{
    Series series = aSeries(SeriesKind::Bars, sides, {{3, 2}});
    series.ghosts = aSeries(SeriesKind::Bars, sides, {{1, 2}}).lines;
    const ui::ValueTable table(series);
    CHECK(table.item(0, 0)->text() == u"3 (+2)"_s);
    CHECK(table.item(0, 1)->text() == u"2 (=)"_s);
}

TEST_CASE("A number without records is not chosen; others are by Enter and by a click", "[statistics]")
{
    ui::ValueTable table(aSeries(SeriesKind::Bars, sides, {{3, 0}}));
    table.resize(400, 200);
    table.show();
    const QSignalSpy chosen(&table, &ui::ValueTable::chosen);
    emit table.cellActivated(0, 1);
    CHECK(chosen.isEmpty());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualItemRect(table.item(0, 0)).center());
    CHECK_FALSE(chosen.isEmpty());
}

TEST_CASE("What the chart selects is not told back", "[statistics]")
{
    ui::ValueTable table(aSeries(SeriesKind::Bars, sides, {{3, 1}}));
    const QSignalSpy told(&table, &ui::ValueTable::placeChanged);
    table.select(0, 1);
    CHECK(table.currentColumn() == 1);
    CHECK(told.isEmpty());
    table.setCurrentCell(0, 0);
    CHECK(told.size() == 1);
}

TEST_CASE("A heat table is coloured but for its sums", "[statistics]")
{
    const ui::ValueTable table(aSeries(SeriesKind::Heat, {u"North"_s, u"Sum"_s}, {{4, 4}, {1, 1}, {5, 5}}), true);
    CHECK(table.item(0, 0)->background() != table.item(1, 0)->background());
    CHECK(table.item(2, 0)->background().style() == Qt::NoBrush);
    CHECK(table.item(0, 1)->background().style() == Qt::NoBrush);
}
