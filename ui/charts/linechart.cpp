#include "ui/charts/linechart.h"

#include "ui/charts/barcharts.h"
#include "ui/charts/outlines.h"
#include "ui/charts/valuelabels.h"

#include <QAbstractAxis>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::charts {

namespace {

QScatterSeries *marksOf(const QLineSeries &line, int number, ChartTheme theme)
{
    static constexpr std::array shapes {
        QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle,
        QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle,
        QScatterSeries::MarkerShapePentagon, QScatterSeries::MarkerShapeStar};
    auto *marks = new QScatterSeries;
    marks->setName(line.name());
    marks->append(line.points());
    marks->setMarkerShape(shapes.at(static_cast<std::size_t>(number) % shapes.size()));
    marks->setMarkerSize(9);
    marks->setColor(seriesColor(number, theme));
    marks->setBorderColor(chartColors(theme).page);
    return marks;
}

/// The same lines a year before: thin, dashed and pale, without marks, behind those of now.
void drawGhosts(QChart *chart, const Series &series, ChartTheme theme)
{
    for (qsizetype number = 0; number < series.ghosts.size(); ++number) {
        auto *ghost = new QLineSeries;
        ghost->setName(series.ghosts.at(number).name);
        QColor pale = seriesColor(static_cast<int>(number), theme);
        pale.setAlphaF(0.55F);
        ghost->setPen(QPen(pale, 1.4, Qt::DashLine));
        for (qsizetype place = 0; place < series.categories.size(); ++place)
            ghost->append(static_cast<double>(place), series.ghosts.at(number).points.at(place).value());
        chart->addSeries(ghost);
        chart->legend()->markers(ghost).first()->setVisible(false);
    }
}

} // namespace

void drawLines(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen)
{
    const int highest = highestOf(series);
    QList<ValueLabel> labels;
    drawGhosts(chart, series, theme);
    for (qsizetype number = 0; number < series.lines.size(); ++number) {
        const auto &points = series.lines.at(number).points;
        auto *line = new QLineSeries;
        line->setName(series.lines.at(number).name);
        line->setPen(seriesPen(static_cast<int>(number), theme));
        for (qsizetype place = 0; place < points.size(); ++place)
            line->append(static_cast<double>(place), points.at(place).value());
        QScatterSeries *marks = marksOf(*line, static_cast<int>(number), theme);
        chart->addSeries(line);
        chart->addSeries(marks);
        chart->legend()->markers(line).first()->setVisible(false); // the marks stand in its place
        if (chosen)
            QObject::connect(marks, &QXYSeries::clicked, chart,
                             [=](QPointF point) { chosen(number, qRound(point.x())); });
        if (points.isEmpty())
            continue;
        const auto peak = std::ranges::max_element(points, {}, &SeriesPoint::value);
        labels.append({.at = {static_cast<double>(peak - points.begin()), static_cast<double>(peak->value())},
                       .text = QString::number(peak->value()),
                       .color = seriesColor(static_cast<int>(number), theme),
                       .place = ValueLabel::Place::Above,
                       .halo = chartColors(theme).page});
    }
    addCategoryAxis(chart, Qt::AlignBottom, series.categories, theme);
    addValueAxis(chart, Qt::AlignLeft, highest, theme, -0.04 * highest); // with room for the marks at 0
    for (QAbstractSeries *each : chart->series())
        for (QAbstractAxis *axis : chart->axes())
            each->attachAxis(axis);
    if (!chart->series().isEmpty())
        writeLabels(chart, chart->series().first(), labels);
}

} // namespace lianxin::charts
