#include "ui/charts/chart.h"

#include "core/statistics/comparison.h"
#include "core/statistics/wording.h"
#include "ui/charts/barcharts.h"
#include "ui/charts/linechart.h"
#include "ui/charts/otherkinds.h"
#include "ui/charts/outlines.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QLegendMarker>
#include <QPolarChart>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::charts {

namespace {

constexpr int legendSize = 12; // pixels
constexpr qsizetype mostPairs = 12; // more have no room for their names

/// The title, and the unit beside it; a chart's title is HTML.
QString titleOf(const Series &series, ChartTheme theme)
{
    const QString unit = QCoreApplication::translate("Charts", "Unit: %1").arg(series.unit);
    return u"%1&nbsp;&nbsp;<span style='font-size:12px;font-weight:400;color:%3'>%2</span>"_s.arg(
        series.title.toHtmlEscaped(), unit.toHtmlEscaped(), chartColors(theme).inkSoft.name());
}

void draw(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen)
{
    switch (series.kind) {
    case SeriesKind::Funnel:
        return drawFunnel(chart, series, theme, chosen);
    case SeriesKind::Bars:
        return drawLyingBars(chart, series, theme, chosen);
    case SeriesKind::StackedBars:
        return drawStackedBars(chart, series, theme, chosen);
    case SeriesKind::Lines:
        return drawLines(chart, series, theme, chosen);
    case SeriesKind::Histogram:
        return drawHistogram(chart, series, theme, chosen);
    case SeriesKind::Donut:
        return drawDonut(chart, series, theme, chosen);
    case SeriesKind::Boxes:
        return drawBoxes(chart, series, theme, chosen);
    case SeriesKind::Heat:
        return drawHeat(chart, series, theme);
    case SeriesKind::Radar:
        return drawRadar(chart, series, theme, chosen);
    }
}

bool hasLegend(const Series &series)
{
    return series.lines.size() > 1 && series.kind != SeriesKind::Boxes && series.kind != SeriesKind::Heat;
}

/// A sentence in the middle, in place of bare axes.
void sayEmpty(QChart *chart, ChartTheme theme)
{
    auto *sentence = new QGraphicsSimpleTextItem(
        QCoreApplication::translate("Charts", "Nothing was recorded of this in the period."), chart);
    sentence->setFont(chartFont(13));
    sentence->setBrush(chartColors(theme).inkSoft);
    QObject::connect(chart, &QGraphicsWidget::geometryChanged, chart,
                     [=] { sentence->setPos(chart->rect().center() - sentence->boundingRect().center()); });
}

/// In letters so small that all its names stand whole.
void fitLegend(QChart *chart)
{
    constexpr int least = 9; // pixels, as the names of axes on paper
    constexpr double aroundName = 32; // the mark and the room beside it
    QLegend *legend = chart->legend();
    int size = legendSize;
    for (; size > least; --size) {
        double needs = 0;
        for (const QLegendMarker *marker : legend->markers())
            needs += marker->isVisible()
                ? QFontMetricsF(chartFont(size)).horizontalAdvance(marker->label()) + aroundName
                : 0;
        if (needs <= chart->size().width() - chart->margins().left() - chart->margins().right())
            break;
    }
    if (legend->font().pixelSize() != size)
        legend->setFont(chartFont(size));
}

QString ghostNote(const Series &series)
{
    const bool isWritten = series.kind == SeriesKind::Heat || series.kind == SeriesKind::Donut;
    return isWritten
        ? QCoreApplication::translate("Charts", "In brackets: how much more than on the same days a year before.")
        : QCoreApplication::translate("Charts", "Dashed: the same days a year before.");
}

} // namespace

bool isEmpty(const Series &series)
{
    const QList<SeriesLine> all = series.lines + series.ghosts;
    return std::ranges::all_of(all, [](const SeriesLine &line) {
        return std::ranges::all_of(line.points, [](const SeriesPoint &point) { return point.ids.isEmpty(); });
    });
}

int leastHeight(const Series &series)
{
    constexpr int aroundRows = 110; // title, axis and legend
    constexpr int rowHeight = 32; // of a bar that lies: below it its name is left out
    constexpr int cellHeight = 26; // of a table
    const auto names = static_cast<int>(drawnOf(series).categories.size());
    const auto lines = static_cast<int>(series.lines.size());
    switch (series.kind) {
    case SeriesKind::Bars:
        return aroundRows + names * lines * rowHeight;
    case SeriesKind::StackedBars:
    case SeriesKind::Boxes:
        return aroundRows + names * rowHeight;
    case SeriesKind::Heat:
        return aroundRows + lines * cellHeight;
    default:
        return 0;
    }
}

Series drawnOf(Series series)
{
    if (series.kind != SeriesKind::Bars || series.lines.size() < 2 || series.categories.size() <= mostPairs)
        return series;
    series.categories.resize(mostPairs);
    for (QList<SeriesLine> *lines : {&series.lines, &series.ghosts})
        for (SeriesLine &line : *lines)
            line.points.resize(mostPairs);
    return series;
}

std::unique_ptr<QChart> chartOf(const Series &all, ChartTheme theme, const PointChosen &chosen)
{
    const Series series = drawnOf(all);
    auto chart = series.kind == SeriesKind::Radar ? std::make_unique<QPolarChart>() : std::make_unique<QChart>();
    chart->setBackgroundBrush(chartColors(theme).page);
    chart->setBackgroundRoundness(0);
    chart->setMargins({8, 4, 12, 4});
    chart->setTitleFont(chartFont(15, QFont::DemiBold));
    chart->setTitleBrush(chartColors(theme).ink);
    chart->setTitle(titleOf(series, theme));
    QLegend *legend = chart->legend();
    legend->setAlignment(Qt::AlignBottom);
    legend->setFont(chartFont(legendSize));
    legend->setLabelColor(chartColors(theme).ink);
    const bool isLined = series.kind == SeriesKind::Lines || series.kind == SeriesKind::Radar;
    legend->setMarkerShape(isLined ? QLegend::MarkerShapeFromSeries : QLegend::MarkerShapeRectangle);
    legend->setVisible(hasLegend(series) && !isEmpty(series));
    if (isEmpty(series)) {
        sayEmpty(chart.get(), theme);
        return chart;
    }
    draw(chart.get(), series, theme, chosen);
    outlineGhosts(chart.get(), series, theme);
    QObject::connect(chart.get(), &QGraphicsWidget::geometryChanged, chart.get(),
                     [drawn = chart.get()] { fitLegend(drawn); });
    return chart;
}

QString valueText(const Series &series, qsizetype line, qsizetype category)
{
    const int now = series.lines.at(line).points.at(category).value();
    if (series.ghosts.isEmpty())
        return QString::number(now);
    return u"%1 (%2)"_s.arg(now).arg(differenceText(now, series.ghosts.at(line).points.at(category).value()));
}

QString noteOf(const Series &series)
{
    QStringList notes {series.remark};
    const qsizetype drawn = drawnOf(series).categories.size();
    if (drawn < series.categories.size())
        notes.append(QCoreApplication::translate("Charts", "Drawn are the first %1; %2 more are in the table.")
                         .arg(QString::number(drawn), QString::number(series.categories.size() - drawn)));
    if (!series.ghosts.isEmpty())
        notes.append(ghostNote(series));
    return inOneLine(notes);
}

} // namespace lianxin::charts
