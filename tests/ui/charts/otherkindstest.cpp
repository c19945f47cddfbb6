#include "ui/charts/otherkinds.h"

#include "tests/support/printing.h"
#include "tests/ui/charts/aseries.h"
#include "ui/charts/outlines.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPieSeries>
#include <QPieSlice>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace lianxin;
using charts::chartOf;
using charts::ChartTheme;

namespace {

const QStringList quarters {u"North"_s, u"South"_s, u"West"_s};

/// The chart as a picture.
QImage pictureOf(std::unique_ptr<QChart> chart)
{
    QChartView view(chart.release());
    view.resize(700, 460);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    return view.grab().toImage();
}

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

/// How far two colours are apart, from 1 to 21. Source: WCAG 2.1, contrast ratio.
double contrastOf(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// What `color` looks like to somebody who sees no green. Source: Viénot, Brettel and Mollon 1999, in linear light.
QColor withoutGreen(const QColor &color)
{
    const double red = linear(color.redF());
    const double green = linear(color.greenF());
    const double blue = linear(color.blueF());
    const auto seen = [](double part) {
        const double kept = std::clamp(part, 0.0, 1.0);
        return static_cast<float>(kept <= 0.0031308 ? kept * 12.92 : 1.055 * std::pow(kept, 1 / 2.4) - 0.055);
    };
    const float both = seen(0.29275 * red + 0.70725 * green);
    return QColor::fromRgbF(both, both, seen(-0.02234 * red + 0.02234 * green + blue));
}

} // namespace

TEST_CASE("A donut has a part for each category, told with its share", "[charts]")
{
    const auto chart = chartOf(aSeries(SeriesKind::Donut, quarters, {{6, 3, 1}}), ChartTheme::Light);
    const auto *ring = qobject_cast<const QPieSeries *>(chart->series().first());
    REQUIRE(ring != nullptr);
    QList<qreal> values;
    for (const QPieSlice *slice : ring->slices())
        values.append(slice->value());
    CHECK(values == QList<qreal> {6, 3, 1});
    CHECK(ring->slices().first()->label() == u"6 · 60.0%"_s);
    QStringList names;
    for (const QLegendMarker *marker : chart->legend()->markers())
        names.append(marker->label());
    CHECK(names == quarters);
    CHECK(chart->legend()->isVisible());
    CHECK(ring->holeSize() > 0.2);
    CHECK(ring->slices().at(1)->brush().style() == Qt::TexturePattern);
}

TEST_CASE("A box lies from quarter to quarter, reaches from the least to the greatest and tells its middle", "[charts]")
{
    const QString department = u"The Bureau of Human Resources and Social Security"_s;
    const Series series =
        aSeries(SeriesKind::Boxes, {u"North"_s, department}, {{1, 2}, {2, 4}, {3, 6}, {5, 8}, {9, 20}});
    const auto chart = chartOf(series, ChartTheme::Light);
    const auto *boxes = qobject_cast<const QHorizontalStackedBarSeries *>(chart->series().first());
    REQUIRE(boxes != nullptr);
    const auto parts = boxes->barSets();
    REQUIRE(parts.size() == 3); // what lies before the box, and its halves; the first category on top
    CHECK((parts.at(0)->at(0) == 4 && parts.at(0)->at(1) == 2));
    CHECK((parts.at(1)->at(0) == 2 && parts.at(1)->at(1) == 1));
    CHECK((parts.at(2)->at(0) == 2 && parts.at(2)->at(1) == 2));
    CHECK(charts::placeOf(series, 2, 1)->left() == Approx(2));
    CHECK(charts::placeOf(series, 2, 1)->right() == Approx(20));
    CHECK(charts::placeOf(series, 2, 1)->center().y() == Approx(0));

    auto *names = qobject_cast<QBarCategoryAxis *>(chart->axes(Qt::Vertical).first());
    REQUIRE(names != nullptr); // they stand beside the boxes, where long ones have room
    CHECK(names->categories() == QStringList {department, u"North"_s});
    QStringList told;
    for (const QGraphicsItem *item : chart->childItems())
        if (const auto *text = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
            told.append(text->text());
    CHECK(told.contains(u"median 6"_s));
    CHECK(told.contains(u"median 3"_s));
}

TEST_CASE("A radar closes each line around its middle", "[charts]")
{
    const auto chart = chartOf(aSeries(SeriesKind::Radar, quarters, {{100, 40, 0}, {50, 50, 50}}), ChartTheme::Light);
    QList<QList<QPointF>> lines;
    for (const QAbstractSeries *each : chart->series())
        if (const auto *line = qobject_cast<const QLineSeries *>(each))
            lines.append(line->points());
    CHECK(lines.first() == QList<QPointF> {{0, 100}, {1, 40}, {2, 0}, {3, 100}});
    CHECK(lines.size() == 2);
}

TEST_CASE("A heat table is the darker the more there is, and can be read everywhere", "[charts]")
{
    CHECK(charts::heatOf(0, 10) == 0);
    CHECK(charts::heatOf(1, 10) > 0.1);
    CHECK(charts::heatOf(10, 10) == Approx(1));
    for (const ChartTheme theme : {ChartTheme::Light, ChartTheme::Dark})
        for (int value = 0; value <= 100; ++value) {
            const double heat = charts::heatOf(value, 100);
            CHECK(contrastOf(charts::heatColor(heat, theme), charts::inkOnHeat(heat, theme)) >= 4.5);
        }
}

TEST_CASE("Every kind is drawn in both themes, and in grey its parts still differ", "[charts]")
{
    for (const ChartTheme theme : {ChartTheme::Light, ChartTheme::Dark})
        for (const SeriesKind kind : {SeriesKind::Donut, SeriesKind::Heat, SeriesKind::Radar, SeriesKind::Histogram}) {
            const QImage grey = pictureOf(chartOf(aSeries(kind, quarters, {{30, 20, 10}, {5, 25, 15}}), theme))
                                    .convertToFormat(QImage::Format_Grayscale8);
            std::set<int> shades;
            for (int y = 100; y < grey.height() - 60; y += 2)
                for (int x = 40; x < grey.width() - 40; x += 2)
                    shades.insert(qGray(grey.pixel(x, y)) / 16);
            CHECK(shades.size() >= 4);
        }
}

TEST_CASE("Fillings without a pattern differ in grey, and can be written upon", "[charts]")
{
    for (int one = 0; one < 6; ++one) {
        const QColor filling = charts::seriesBrush(one, ChartTheme::Plain).color();
        CHECK(charts::seriesBrush(one, ChartTheme::Plain).style() == Qt::SolidPattern);
        CHECK(contrastOf(filling, charts::inkOn(one, ChartTheme::Plain)) >= 4.5);
        for (int other = one + 1; other < 6; ++other) {
            const QColor next = charts::seriesBrush(other, ChartTheme::Plain).color();
            INFO(one << " and " << other);
            CHECK(std::abs(qGray(filling.rgb()) - qGray(next.rgb())) >= 16);
            CHECK(std::abs(qGray(withoutGreen(filling).rgb()) - qGray(withoutGreen(next).rgb())) >= 12);
        }
    }
}

TEST_CASE("Who sees no green still tells the fillings apart", "[charts]")
{
    for (const ChartTheme theme : {ChartTheme::Light, ChartTheme::Dark})
        for (int one = 1; one < 6; ++one)
            for (int other = one + 1; other < 6; ++other) {
                const QImage first = charts::seriesBrush(one, theme).textureImage();
                const QImage second = charts::seriesBrush(other, theme).textureImage();
                int apart = 0;
                for (int y = 0; y < first.height(); ++y)
                    for (int x = 0; x < first.width(); ++x)
                        apart += std::abs(withoutGreen(first.pixelColor(x, y)).lightness()
                                          - withoutGreen(second.pixelColor(x, y)).lightness())
                                > 12
                            ? 1
                            : 0;
                INFO(one << " and " << other);
                CHECK(apart > first.width() * first.height() / 20); // a twentieth of the pattern at least
            }
}
