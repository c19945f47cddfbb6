#include "ui/charts/outlines.h"

#include "tests/support/printing.h"
#include "tests/ui/charts/aseries.h"

#include <QGraphicsObject>
#include <QLineSeries>
#include <QPieSeries>
#include <QPieSlice>

using namespace Qt::StringLiterals;
using namespace lianxin;
using charts::chartOf;
using charts::ChartTheme;
using charts::placeOf;

namespace {

const QStringList towns {u"North"_s, u"South"_s, u"West"_s};

/// The places of the frames with this name upon the chart.
QList<QRectF> framesOf(const QChart &chart, const QString &name)
{
    QList<QRectF> places;
    for (QGraphicsItem *item : chart.childItems())
        if (const QGraphicsObject *object = item->toGraphicsObject(); object && object->objectName() == name)
            places.append(item->data(0).toRectF());
    return places;
}

Series comparedTowns(SeriesKind kind, const QList<QList<int>> &now, const QList<QList<int>> &before)
{
    Series series = aSeries(kind, towns, now);
    series.ghosts = aSeries(kind, towns, before).lines;
    return series;
}

} // namespace

TEST_CASE("A value has its place: lying bars count from below, the first line is on top", "[charts]")
{
    const Series two = aSeries(SeriesKind::Bars, towns, {{7, 3, 1}, {2, 2, 2}});
    const QRectF first = *placeOf(two, 0, 0);
    CHECK(first.left() == Approx(0));
    CHECK(first.right() == Approx(7));
    CHECK(first.center().y() == Approx(2.17));
    CHECK(placeOf(two, 1, 0)->center().y() == Approx(1.83));
    CHECK(placeOf(aSeries(SeriesKind::Bars, towns, {{7, 3, 1}}), 0, 2)->center().y() == Approx(0));
}

TEST_CASE("Stacked parts stand after each other, a funnel is centred, a column stands", "[charts]")
{
    const Series stacked = aSeries(SeriesKind::StackedBars, towns, {{2, 3, 0}, {5, 1, 0}});
    CHECK(placeOf(stacked, 1, 0)->left() == Approx(2));
    CHECK(placeOf(stacked, 1, 0)->right() == Approx(7));
    const Series funnel = aSeries(SeriesKind::Funnel, towns, {{80, 34, 12}});
    CHECK(placeOf(funnel, 0, 1)->left() == Approx(23));
    CHECK(placeOf(funnel, 0, 1)->width() == Approx(34));
    const Series columns = aSeries(SeriesKind::Histogram, towns, {{4, 2, 1}, {3, 3, 3}});
    CHECK(placeOf(columns, 0, 0)->height() == Approx(4));
    CHECK(placeOf(columns, 0, 0)->center().x() < placeOf(columns, 1, 0)->center().x());
    CHECK(placeOf(aSeries(SeriesKind::Lines, towns, {{1, 4, 2}}), 0, 1)->topLeft() == QPointF(1, 4));
    CHECK_FALSE(placeOf(aSeries(SeriesKind::Heat, towns, {{1, 4, 2}}), 0, 1).has_value());
}

TEST_CASE("The year before is a dashed frame for each bar that it had", "[charts]")
{
    const auto bars = chartOf(comparedTowns(SeriesKind::Bars, {{7, 3, 1}}, {{5, 0, 9}}), ChartTheme::Light);
    const auto places = framesOf(*bars, u"ghost"_s);
    REQUIRE(places.size() == 2); // none of what was not
    CHECK(places.first().width() == Approx(5));
    CHECK(places.last().width() == Approx(9));

    const auto stacked = chartOf(comparedTowns(SeriesKind::StackedBars, {{1, 1, 1}, {1, 1, 1}}, {{2, 0, 0}, {3, 0, 0}}),
                                 ChartTheme::Light);
    REQUIRE(framesOf(*stacked, u"ghost"_s).size() == 1);
    CHECK(framesOf(*stacked, u"ghost"_s).first().width() == Approx(5)); // both parts together
    CHECK(framesOf(*chartOf(aSeries(SeriesKind::Bars, towns, {{1, 2, 3}}), ChartTheme::Light), u"ghost"_s).isEmpty());
}

TEST_CASE("The year before of a line is a line, and there is room for it", "[charts]")
{
    const Series series = comparedTowns(SeriesKind::Lines, {{1, 4, 2}}, {{9, 8, 7}});
    CHECK(charts::highestOf(series) == 9);
    const auto chart = chartOf(series, ChartTheme::Dark);
    QList<QList<QPointF>> dashed;
    for (const QAbstractSeries *each : chart->series())
        if (const auto *line = qobject_cast<const QLineSeries *>(each); line && line->pen().style() == Qt::DashLine)
            dashed.append(line->points());
    CHECK(dashed == QList<QList<QPointF>> {{{0, 9}, {1, 8}, {2, 7}}});
    CHECK(charts::noteOf(series).contains(u"year before"_s));
}

TEST_CASE("One value is marked at a time", "[charts]")
{
    const Series series = aSeries(SeriesKind::Bars, towns, {{7, 3, 1}});
    const auto chart = chartOf(series, ChartTheme::Light);
    charts::mark(chart.get(), series, 0, 1, ChartTheme::Light);
    charts::mark(chart.get(), series, 0, 0, ChartTheme::Light);
    REQUIRE(framesOf(*chart, u"mark"_s).size() == 1);
    CHECK(framesOf(*chart, u"mark"_s).first() == *placeOf(series, 0, 0));

    const Series ring = aSeries(SeriesKind::Donut, towns, {{7, 3, 1}});
    const auto donut = chartOf(ring, ChartTheme::Light);
    charts::mark(donut.get(), ring, 0, 0, ChartTheme::Light);
    charts::mark(donut.get(), ring, 0, 2, ChartTheme::Light);
    const auto slices = qobject_cast<QPieSeries *>(donut->series().first())->slices();
    CHECK_FALSE(slices.at(0)->isExploded());
    CHECK(slices.at(2)->isExploded());
}
