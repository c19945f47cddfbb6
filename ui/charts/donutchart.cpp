#include "ui/charts/otherkinds.h"

#include <QLegend>
#include <QLegendMarker>
#include <QLocale>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::charts {

namespace {

constexpr int smallShare = 8; // percent

/// "34 (+2) · 39.5%".
QString sliceText(const Series &series, qsizetype place, int sum)
{
    const int value = series.lines.first().points.at(place).value();
    return u"%1 · %2%"_s.arg(valueText(series, 0, place), QLocale().toString(100.0 * value / sum, 'f', 1));
}

/// The names stand below: beside the ring long ones would be cut.
void nameSlices(QChart *chart, const Series &series, ChartTheme theme, QPieSeries *ring)
{
    chart->legend()->setVisible(true);
    const auto markers = chart->legend()->markers(ring);
    for (qsizetype place = 0; place < markers.size(); ++place) {
        markers.at(place)->setLabel(series.categories.at(place));
        markers.at(place)->setPen(QPen(seriesColor(static_cast<int>(place), theme), 1));
    }
}

} // namespace

void drawDonut(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen)
{
    const auto &points = series.lines.first().points;
    int sum = 0;
    for (const SeriesPoint &point : points)
        sum += point.value();
    auto *ring = new QPieSeries;
    ring->setPieSize(0.6); // the numbers stand around it
    ring->setHoleSize(0.33);
    int smallOnes = 0;
    for (qsizetype place = 0; place < points.size(); ++place) {
        const auto number = static_cast<int>(place);
        auto *slice = new QPieSlice(sliceText(series, place, std::max(1, sum)), points.at(place).value());
        slice->setBrush(seriesBrush(number, theme));
        const bool isPale = theme == ChartTheme::Plain; // upon the page it needs an edge
        slice->setPen(isPale ? QPen(seriesColor(number, theme), 1) : QPen(chartColors(theme).page, 2));
        slice->setLabelVisible();
        slice->setLabelFont(chartFont(12));
        slice->setLabelColor(chartColors(theme).ink);
        smallOnes = 100 * points.at(place).value() < smallShare * sum ? smallOnes + 1 : 0;
        slice->setLabelArmLengthFactor(0.1 + smallOnes * 0.13); // neighbours do not write over each other
        slice->setExplodeDistanceFactor(0.1);
        if (chosen)
            QObject::connect(slice, &QPieSlice::clicked, chart, [=] { chosen(0, place); });
        ring->append(slice);
    }
    chart->addSeries(ring);
    nameSlices(chart, series, theme, ring);
}

} // namespace lianxin::charts
