#include "ui/charts/barcharts.h"
#include "ui/charts/otherkinds.h"
#include "ui/charts/outlines.h"
#include "ui/charts/valuelabels.h"

#include <QBoxPlotSeries>
#include <QBoxSet>

namespace lianxin::charts {

void drawBoxes(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen)
{
    auto *boxes = new QBoxPlotSeries;
    boxes->setBoxWidth(barWidth(series.kind));
    boxes->setBrush(heatColor(0.4, theme));
    boxes->setPen(QPen(chartColors(theme).ink, 1.4));
    QList<ValueLabel> labels;
    for (qsizetype category = 0; category < series.categories.size(); ++category) {
        const auto at = [&](qsizetype line) { return series.lines.at(line).points.at(category).value(); };
        auto *box = new QBoxSet(at(0), at(1), at(2), at(3), at(4), series.categories.at(category));
        boxes->append(box);
        labels.append({.at = {static_cast<double>(category), static_cast<double>(at(4))},
                       .text = QString::number(at(2)), // the middle is what one asks for
                       .color = chartColors(theme).ink,
                       .place = ValueLabel::Place::Above});
        if (chosen)
            QObject::connect(box, &QBoxSet::clicked, chart, [=] { chosen(2, category); });
    }
    chart->addSeries(boxes);
    addCategoryAxis(chart, Qt::AlignBottom, series.categories, theme);
    addValueAxis(chart, Qt::AlignLeft, highestOf(series), theme);
    for (QAbstractAxis *axis : chart->axes())
        boxes->attachAxis(axis);
    writeLabels(chart, boxes, labels);
}

} // namespace lianxin::charts
