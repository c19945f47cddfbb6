#include "ui/charts/chart.h"

#include "tests/support/printing.h"
#include "tests/ui/charts/aseries.h"
#include "ui/charts/outlines.h"

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;
using charts::chartOf;
using charts::ChartTheme;

namespace {

/// What the bars of the chart hold, line by line, as they are drawn.
QList<QList<int>> barsOf(const QChart &chart)
{
    QList<QList<int>> lines;
    for (const QAbstractSeries *series : chart.series()) {
        for (const QBarSet *set : qobject_cast<const QAbstractBarSeries *>(series)->barSets()) {
            QList<int> line;
            for (int place = 0; place < set->count(); ++place)
                line.append(qRound(set->at(place)));
            lines.append(line);
        }
    }
    return lines;
}

QStringList categoriesOf(const QChart &chart)
{
    for (QAbstractAxis *axis : chart.axes())
        if (auto *names = qobject_cast<QBarCategoryAxis *>(axis))
            return names->categories();
    return {};
}

/// The texts that stand upon the chart, apart from axes, title and legend.
QStringList labelsOf(const QChart &chart)
{
    QStringList texts;
    for (const QGraphicsItem *item : chart.childItems())
        if (const auto *label = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
            texts.append(label->text());
    texts.sort();
    return texts;
}

const QStringList counties {u"North"_s, u"South"_s, u"West"_s};

} // namespace

TEST_CASE("A bar chart has a bar for each category, the first on top, and says each value", "[charts]")
{
    const auto chart = chartOf(aSeries(SeriesKind::Bars, counties, {{7, 3, 1}}), ChartTheme::Light);
    CHECK(barsOf(*chart) == QList<QList<int>> {{1, 3, 7}});
    CHECK(categoriesOf(*chart) == QStringList {u"West"_s, u"South"_s, u"North"_s});
    CHECK(labelsOf(*chart) == QStringList {u"1"_s, u"3"_s, u"7"_s});
    CHECK_FALSE(chart->legend()->isVisible());
}

TEST_CASE("Bars in pairs are drawn as far as there is room, and how many are left out is told", "[charts]")
{
    QStringList crafts;
    QList<int> counts;
    for (int number = 20; number > 0; --number) {
        crafts.append(u"craft %1"_s.arg(number));
        counts.append(number);
    }
    const Series all = aSeries(SeriesKind::Bars, crafts, {counts, counts});
    const auto chart = chartOf(all, ChartTheme::Light);
    CHECK(categoriesOf(*chart).size() == 12);
    CHECK(categoriesOf(*chart).last() == u"craft 20"_s);
    CHECK(charts::noteOf(all) == u"Drawn are the first 12; 8 more are in the table."_s);
    CHECK(charts::leastHeight(all) == charts::leastHeight(charts::drawnOf(all)));
    charts::mark(chart.get(), all, 0, 15, ChartTheme::Light); // has no bar to be marked
    const Series one = aSeries(SeriesKind::Bars, crafts, {counts});
    CHECK(categoriesOf(*chartOf(one, ChartTheme::Light)).size() == 20);
    CHECK(charts::noteOf(one).isEmpty());
}

TEST_CASE("A histogram keeps the order of its classes", "[charts]")
{
    const auto chart = chartOf(aSeries(SeriesKind::Histogram, counties, {{7, 0, 1}}), ChartTheme::Dark);
    CHECK(barsOf(*chart) == QList<QList<int>> {{7, 0, 1}});
    CHECK(categoriesOf(*chart) == counties);
}

TEST_CASE("Stacked bars have a set for each line and say every part and the sum, but no nought", "[charts]")
{
    const auto chart = chartOf(aSeries(SeriesKind::StackedBars, counties, {{2, 3, 0}, {5, 0, 0}}), ChartTheme::Light);
    CHECK(barsOf(*chart) == QList<QList<int>> {{0, 3, 2}, {0, 0, 5}}); // the first on top
    CHECK(labelsOf(*chart) == QStringList {u"0"_s, u"2"_s, u"3"_s, u"3"_s, u"5"_s, u"7"_s});
    CHECK(chart->legend()->isVisible());
}

TEST_CASE("The names of a legend stand whole in a small picture, in smaller letters", "[charts]")
{
    Series series = aSeries(SeriesKind::StackedBars, counties, {{2, 3, 0}, {5, 0, 0}, {1, 1, 1}, {1, 0, 2}, {3, 1, 1}});
    const QStringList names {u"现场解决"_s, u"转部门办理"_s, u"形成社情民意"_s, u"形成提案"_s, u"留存参考"_s};
    for (qsizetype line = 0; line < names.size(); ++line)
        series.lines[line].name = names.at(line);
    const auto legendAt = [&](QSize size) {
        QGraphicsScene scene;
        QChart *chart = chartOf(series, ChartTheme::Light).release(); // the scene owns it
        scene.addItem(chart);
        chart->resize(size);
        chart->layout()->activate();
        chart->layout()->activate();
        QStringList texts;
        for (const QGraphicsItem *item : scene.items(Qt::AscendingOrder))
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
                text != nullptr && chart->legend()->isAncestorOf(item))
                texts.append(text->toPlainText());
        return std::pair(texts, chart->legend()->font().pixelSize());
    };
    const auto [wide, usual] = legendAt({900, 500});
    const auto [small, smaller] = legendAt({440, 420});
    CHECK(QSet<QString>(small.begin(), small.end()) == QSet<QString>(names.begin(), names.end()));
    CHECK(QSet<QString>(wide.begin(), wide.end()) == QSet<QString>(names.begin(), names.end()));
    CHECK(smaller < usual);
}

TEST_CASE("A funnel is centred and says what part is left of that out of which a step came", "[charts]")
{
    Series series = aSeries(SeriesKind::Funnel, counties, {{80, 34, 12}});
    series.lines.first().points[1].whole = 80;
    series.lines.first().points[2].whole = 34;
    const auto chart = chartOf(series, ChartTheme::Light);
    CHECK(barsOf(*chart) == QList<QList<int>> {{34, 23, 0}, {12, 34, 80}}); // the margin, the values
    const auto sets = qobject_cast<QAbstractBarSeries *>(chart->series().first())->barSets();
    CHECK(sets.first()->brush().color().alpha() == 0); // the margin is not seen
    const QStringList labels = labelsOf(*chart);
    CHECK(labels.contains(u"80"_s));
    CHECK(labels.contains(u"34 · 42.5%"_s));
    CHECK(labels.contains(u"12 · 35.3%"_s));
}

TEST_CASE("A step of a funnel that came out of other things has no rate", "[charts]")
{
    const auto chart = chartOf(aSeries(SeriesKind::Funnel, counties, {{2, 1, 4}}), ChartTheme::Light);
    CHECK(labelsOf(*chart) == QStringList {u"1"_s, u"2"_s, u"4"_s});
}

TEST_CASE("A line chart has a line and marks for each line, and says the peaks", "[charts]")
{
    const auto chart = chartOf(aSeries(SeriesKind::Lines, counties, {{1, 4, 2}, {0, 1, 9}}), ChartTheme::Light);
    QList<QList<QPointF>> lines;
    QList<QList<QPointF>> marks;
    for (const QAbstractSeries *series : chart->series())
        if (const auto *line = qobject_cast<const QXYSeries *>(series))
            (series->type() == QAbstractSeries::SeriesTypeLine ? lines : marks).append(line->points());
    CHECK(lines == QList<QList<QPointF>> {{{0, 1}, {1, 4}, {2, 2}}, {{0, 0}, {1, 1}, {2, 9}}});
    CHECK(marks == lines);
    CHECK(labelsOf(*chart) == QStringList {u"4"_s, u"9"_s});
}

TEST_CASE("A series without anything draws an empty chart with its title", "[charts]")
{
    for (const SeriesKind kind :
         {SeriesKind::Funnel, SeriesKind::Bars, SeriesKind::StackedBars, SeriesKind::Lines, SeriesKind::Histogram,
          SeriesKind::Donut, SeriesKind::Boxes, SeriesKind::Heat, SeriesKind::Radar}) {
        const auto chart = chartOf(aSeries(kind, {}, {}), ChartTheme::Light);
        CHECK(chart->series().isEmpty());
        CHECK(chart->title().startsWith(u"Bridges &amp; &lt;b&gt;roads&lt;/b&gt;"_s)); // shown as it was written
    }
}

TEST_CASE("Fillings of neighbouring lines differ in grey too", "[charts]")
{
    for (int number = 1; number < 6; ++number) {
        CHECK(charts::seriesBrush(number, ChartTheme::Light).style() == Qt::TexturePattern);
        const QImage one = charts::seriesBrush(number, ChartTheme::Light).textureImage();
        const QImage two = charts::seriesBrush(number % 5 + 1, ChartTheme::Light).textureImage();
        CHECK(one.convertToFormat(QImage::Format_Grayscale8) != two.convertToFormat(QImage::Format_Grayscale8));
    }
}

TEST_CASE("A click on a bar tells its line and category", "[charts]")
{
    const auto kind = GENERATE(SeriesKind::Funnel, SeriesKind::Bars, SeriesKind::StackedBars, SeriesKind::Lines,
                               SeriesKind::Histogram);
    QList<std::pair<qsizetype, qsizetype>> clicks;
    auto chart =
        chartOf(aSeries(kind, counties, {{30, 20, 10}}), ChartTheme::Light, [&](qsizetype line, qsizetype category) {
            clicks.append({line, category});
        });
    QChartView view(chart.release());
    view.resize(800, 500);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    const bool lies = kind == SeriesKind::Funnel || kind == SeriesKind::Bars || kind == SeriesKind::StackedBars;
    const QPointF second = kind == SeriesKind::Funnel ? QPointF(15, 1) // within the bar, beside what is written on it
        : lies                                        ? QPointF(6, 1)
        : kind == SeriesKind::Lines                   ? QPointF(1, 20)
                                                      : QPointF(1, 3);
    const QPointF at = view.chart()->mapToPosition(second + (kind == SeriesKind::Funnel ? QPointF(-6, 0) : QPointF()),
                                                   view.chart()->series().first());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(view.chart()->mapToScene(at)));
    CHECK(clicks == QList<std::pair<qsizetype, qsizetype>> {{0, 1}});
}
