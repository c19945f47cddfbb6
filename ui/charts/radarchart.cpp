#include "ui/charts/otherkinds.h"

#include <QCategoryAxis>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

namespace lianxin::charts {

namespace {

constexpr double whole = 100;

void addSpokes(QPolarChart *chart, const QStringList &categories, ChartTheme theme)
{
    auto *spokes = new QCategoryAxis;
    spokes->setRange(0, static_cast<double>(categories.size()));
    for (qsizetype place = 0; place < categories.size(); ++place)
        spokes->append(categories.at(place), static_cast<double>(place));
    spokes->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    spokes->setLabelsFont(chartFont(12));
    spokes->setLabelsColor(chartColors(theme).ink);
    spokes->setGridLinePen(QPen(chartColors(theme).grid, 1));
    chart->addAxis(spokes, QPolarChart::PolarOrientationAngular);
    auto *rings = new QValueAxis;
    rings->setRange(0, whole);
    rings->setTickCount(5);
    rings->setLabelFormat(QLatin1StringView("%d"));
    rings->setLabelsFont(chartFont(10));
    rings->setLabelsColor(chartColors(theme).inkSoft);
    rings->setGridLinePen(QPen(chartColors(theme).grid, 1));
    chart->addAxis(rings, QPolarChart::PolarOrientationRadial);
}

} // namespace

void drawRadar(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen)
{
    auto *polar = qobject_cast<QPolarChart *>(chart);
    if (polar == nullptr)
        return;
    for (qsizetype number = 0; number < series.lines.size(); ++number) {
        const SeriesLine &values = series.lines.at(number);
        auto *line = new QLineSeries;
        auto *marks = new QScatterSeries;
        line->setName(values.name);
        line->setPen(seriesPen(static_cast<int>(number), theme));
        for (qsizetype place = 0; place < values.points.size(); ++place) {
            const QPointF point(static_cast<double>(place), values.points.at(place).value());
            line->append(point);
            marks->append(point);
        }
        if (!values.points.isEmpty()) // back to where it began
            line->append(static_cast<double>(values.points.size()), values.points.first().value());
        marks->setMarkerSize(9);
        marks->setColor(seriesColor(static_cast<int>(number), theme));
        marks->setBorderColor(chartColors(theme).page);
        chart->addSeries(line);
        chart->addSeries(marks);
        chart->legend()->markers(marks).first()->setVisible(false);
        if (chosen)
            QObject::connect(marks, &QXYSeries::clicked, chart,
                             [=](QPointF point) { chosen(number, qRound(point.x())); });
    }
    addSpokes(polar, series.categories, theme);
    for (QAbstractSeries *each : chart->series())
        for (QAbstractAxis *axis : chart->axes())
            each->attachAxis(axis);
}

} // namespace lianxin::charts
