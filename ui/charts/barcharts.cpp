#include "ui/charts/barcharts.h"

#include "ui/charts/outlines.h"
#include "ui/charts/valuelabels.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::charts {

namespace {

QBarSet *barSet(const QString &name, const QBrush &brush, const QColor &line)
{
    auto *set = new QBarSet(name);
    set->setBrush(brush);
    set->setPen(brush.color().alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, 1));
    return set;
}

QBarSet *barSet(const SeriesLine &line, int number, ChartTheme theme)
{
    return barSet(line.name, seriesBrush(number, theme), seriesColor(number, theme));
}

/// Turns the names of the categories upwards where they would be cut beside each other.
void turnAsNeeded(QChart *chart, QBarCategoryAxis *axis)
{
    constexpr int turned = -60; // degrees
    constexpr double apart = 8; // pixels
    const QFontMetricsF metrics(axis->labelsFont());
    double widest = 0;
    for (const QString &name : axis->categories())
        widest = std::max(widest, metrics.horizontalAdvance(name));
    QObject::connect(chart, &QChart::plotAreaChanged, axis, [axis, widest](const QRectF &area) {
        const bool isTight = (widest + apart) * static_cast<double>(axis->count()) > area.width();
        if (const int angle = isTight ? turned : 0; axis->labelsAngle() != angle)
            axis->setLabelsAngle(angle);
    });
}

/// "34 · 39.5%": the value, and what part it is of those that it came out of.
QString stepText(const SeriesPoint &step)
{
    if (step.whole <= 0)
        return QString::number(step.value());
    return u"%1 · %2%"_s.arg(step.value()).arg(QLocale().toString(100.0 * step.value() / step.whole, 'f', 1));
}

} // namespace

void addValueAxis(QChart *chart, Qt::Alignment side, double highest, ChartTheme theme, double lowest)
{
    auto *axis = new QValueAxis;
    axis->setRange(lowest, std::max(1.0, highest * 1.12)); // with room for the label above
    axis->setTickType(QValueAxis::TicksDynamic);
    double step = 1;
    for (const double next : {2., 5., 10., 20., 50., 100., 200., 500., 1000., 5000.})
        step = highest / step > 6 ? next : step;
    axis->setTickInterval(step);
    axis->setLabelFormat(u"%d"_s);
    axis->setLabelsFont(chartFont(11));
    axis->setLabelsColor(chartColors(theme).inkSoft);
    axis->setGridLinePen(QPen(chartColors(theme).grid, 1));
    axis->setLineVisible(false);
    chart->addAxis(axis, side);
}

void addCategoryAxis(QChart *chart, Qt::Alignment side, const QStringList &categories, ChartTheme theme)
{
    auto *axis = new QBarCategoryAxis;
    QStringList names = categories;
    if (side == Qt::AlignLeft)
        std::ranges::reverse(names); // an axis counts from below
    axis->append(names);
    axis->setLabelsFont(chartFont(12));
    axis->setLabelsColor(chartColors(theme).ink);
    axis->setGridLineVisible(false);
    axis->setLinePen(QPen(chartColors(theme).inkSoft, 1));
    chart->addAxis(axis, side);
    if (side == Qt::AlignBottom)
        turnAsNeeded(chart, axis);
}

void drawFunnel(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen)
{
    const SeriesLine &line = series.lines.first();
    const qsizetype count = line.points.size();
    const double widest = std::max(1, highestOf(series));
    auto *margin = barSet(QString(), QBrush(Qt::transparent), QColor());
    auto *values = barSet(line.name, seriesColor(0, theme), seriesColor(0, theme));
    QList<ValueLabel> labels;
    for (qsizetype place = count - 1; place >= 0; --place) { // the first on top
        const int value = line.points.at(place).value();
        margin->append((widest - value) / 2);
        values->append(value);
        labels.append({.at = {widest / 2, static_cast<double>(count - 1 - place)},
                       .text = stepText(line.points.at(place)),
                       .color = inkOn(0, theme),
                       .room = std::max<double>(value, 0.001),
                       .outside = chartColors(theme).ink});
    }
    auto *bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(barWidth(series.kind));
    bars->append({margin, values});
    chart->addSeries(bars);
    addCategoryAxis(chart, Qt::AlignLeft, series.categories, theme);
    auto *axis = new QValueAxis;
    axis->setRange(0, widest);
    axis->setVisible(false);
    chart->addAxis(axis, Qt::AlignBottom);
    for (QAbstractAxis *each : chart->axes())
        bars->attachAxis(each);
    writeLabels(chart, bars, labels);
    if (chosen)
        QObject::connect(values, &QBarSet::clicked, chart, [=](int index) { chosen(0, count - 1 - index); });
}

void drawLyingBars(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen)
{
    const qsizetype count = series.categories.size();
    auto *bars = new QHorizontalBarSeries;
    bars->setBarWidth(barWidth(series.kind));
    QList<ValueLabel> labels;
    for (qsizetype number = series.lines.size() - 1; number >= 0; --number) { // the first on top
        const SeriesLine &line = series.lines.at(number);
        QBarSet *set = barSet(line, static_cast<int>(number), theme);
        for (qsizetype place = count - 1; place >= 0; --place) {
            set->append(line.points.at(place).value());
            labels.append({.at = {static_cast<double>(line.points.at(place).value()),
                                  placeOf(series, number, place).value_or(QRectF()).center().y()},
                           .text = QString::number(line.points.at(place).value()),
                           .color = chartColors(theme).ink,
                           .place = ValueLabel::Place::Right});
        }
        bars->append(set);
        if (chosen)
            QObject::connect(set, &QBarSet::clicked, chart, [=](int index) { chosen(number, count - 1 - index); });
    }
    chart->addSeries(bars);
    chart->legend()->setReverseMarkers();
    addCategoryAxis(chart, Qt::AlignLeft, series.categories, theme);
    addValueAxis(chart, Qt::AlignBottom, highestOf(series), theme);
    for (QAbstractAxis *each : chart->axes())
        bars->attachAxis(each);
    writeLabels(chart, bars, labels);
}

void drawStackedBars(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen)
{
    const qsizetype count = series.categories.size();
    auto *bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(barWidth(series.kind));
    QList<ValueLabel> labels;
    QList<int> sums(count, 0); // from below
    for (qsizetype number = 0; number < series.lines.size(); ++number) {
        const SeriesLine &line = series.lines.at(number);
        QBarSet *set = barSet(line, static_cast<int>(number), theme);
        for (qsizetype row = 0; row < count; ++row) { // the first on top
            const int value = line.points.at(count - 1 - row).value();
            set->append(value);
            if (value > 0)
                labels.append({.at = {sums.at(row) + value / 2.0, static_cast<double>(row)},
                               .text = QString::number(value),
                               .color = inkOn(static_cast<int>(number), theme)});
            sums[row] += value;
        }
        bars->append(set);
        if (chosen)
            QObject::connect(set, &QBarSet::clicked, chart, [=](int index) { chosen(number, count - 1 - index); });
    }
    for (qsizetype row = 0; row < count; ++row)
        labels.append({.at = {static_cast<double>(sums.at(row)), static_cast<double>(row)},
                       .text = QString::number(sums.at(row)),
                       .color = chartColors(theme).ink,
                       .place = ValueLabel::Place::Right});
    chart->addSeries(bars);
    addCategoryAxis(chart, Qt::AlignLeft, series.categories, theme);
    addValueAxis(chart, Qt::AlignBottom, highestOf(series), theme);
    for (QAbstractAxis *each : chart->axes())
        bars->attachAxis(each);
    writeLabels(chart, bars, labels);
}

void drawHistogram(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen)
{
    auto *bars = new QBarSeries;
    bars->setBarWidth(barWidth(series.kind));
    QList<ValueLabel> labels;
    for (qsizetype number = 0; number < series.lines.size(); ++number) {
        const SeriesLine &line = series.lines.at(number);
        QBarSet *set = barSet(line, static_cast<int>(number), theme);
        for (qsizetype place = 0; place < line.points.size(); ++place) {
            const int value = line.points.at(place).value();
            set->append(value);
            labels.append(
                {.at = {placeOf(series, number, place).value_or(QRectF()).center().x(), static_cast<double>(value)},
                 .text = QString::number(value),
                 .color = chartColors(theme).ink,
                 .place = ValueLabel::Place::Above});
        }
        bars->append(set);
        if (chosen)
            QObject::connect(set, &QBarSet::clicked, chart, [=](int index) { chosen(number, index); });
    }
    chart->addSeries(bars);
    addCategoryAxis(chart, Qt::AlignBottom, series.categories, theme);
    addValueAxis(chart, Qt::AlignLeft, highestOf(series), theme);
    for (QAbstractAxis *each : chart->axes())
        bars->attachAxis(each);
    writeLabels(chart, bars, labels);
}

} // namespace lianxin::charts
