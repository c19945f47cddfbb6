#include "ui/charts/barcharts.h"
#include "ui/charts/otherkinds.h"
#include "ui/charts/outlines.h"
#include "ui/charts/valuelabels.h"

#include <QBarSet>
#include <QCoreApplication>
#include <QGraphicsObject>
#include <QHorizontalStackedBarSeries>
#include <QPainter>

#include <utility>

namespace lianxin::charts {

namespace {

enum BoxNumber { Least, LowerQuartile, Median, UpperQuartile, Greatest }; // the lines of the series

int numberOf(const Series &series, BoxNumber number, qsizetype category)
{
    return series.lines.at(number).points.at(category).value();
}

/// What bars cannot draw: from the box to the least and the greatest value, and the middle.
class BoxLines : public QGraphicsObject
{
public:
    BoxLines(QChart *chart, Series series, const QColor &ink)
        : QGraphicsObject(chart)
        , m_chart(chart)
        , m_series(std::move(series))
        , m_ink(ink)
    {
        setZValue(14); // above the bars, below what is marked
        setAcceptedMouseButtons(Qt::NoButton);
        connect(chart, &QChart::plotAreaChanged, this, &BoxLines::follow);
        follow();
    }

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setPen(QPen(m_ink, 1.4));
        painter->drawLines(m_reaches);
        painter->setPen(QPen(m_ink, 2.6, Qt::SolidLine, Qt::FlatCap));
        painter->drawLines(m_middles);
    }

private:
    void follow()
    {
        prepareGeometryChange();
        m_area = m_chart->plotArea().adjusted(-2, -2, 2, 2);
        m_reaches.clear();
        m_middles.clear();
        for (qsizetype category = 0; category < m_series.categories.size(); ++category) {
            const QRectF box = placeOf(m_series, Median, category).value_or(QRectF());
            const auto at = [&](BoxNumber number, double y) {
                return m_chart->mapToPosition(QPointF(numberOf(m_series, number, category), y),
                                              m_chart->series().value(0));
            };
            const double middle = box.center().y();
            const double quarter = box.height() / 4;
            for (const auto &[end, side] : {std::pair(Least, LowerQuartile), std::pair(Greatest, UpperQuartile)}) {
                m_reaches.append({at(side, middle), at(end, middle)});
                m_reaches.append({at(end, middle - quarter), at(end, middle + quarter)});
            }
            m_middles.append({at(Median, box.top()), at(Median, box.bottom())});
        }
    }

    QChart *m_chart;
    Series m_series;
    QColor m_ink;
    QRectF m_area;
    QList<QLineF> m_reaches;
    QList<QLineF> m_middles;
};

} // namespace

void drawBoxes(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen)
{
    const qsizetype count = series.categories.size();
    const QPen ink(chartColors(theme).ink, 1.4);
    auto *before = new QBarSet({});
    auto *lower = new QBarSet({});
    auto *upper = new QBarSet({});
    before->setBrush(Qt::transparent);
    before->setPen(Qt::NoPen);
    for (QBarSet *half : {lower, upper}) {
        half->setBrush(heatColor(0.4, theme));
        half->setPen(ink);
        if (chosen)
            QObject::connect(half, &QBarSet::clicked, chart, [=](int index) { chosen(Median, count - 1 - index); });
    }
    QList<ValueLabel> labels;
    for (qsizetype category = count - 1; category >= 0; --category) { // the first on top
        const auto at = [&](BoxNumber number) { return numberOf(series, number, category); };
        before->append(at(LowerQuartile));
        lower->append(at(Median) - at(LowerQuartile));
        upper->append(at(UpperQuartile) - at(Median));
        labels.append({.at = {static_cast<double>(at(Greatest)), static_cast<double>(count - 1 - category)},
                       .text = QCoreApplication::translate("Charts", "median %1").arg(at(Median)),
                       .color = chartColors(theme).ink,
                       .place = ValueLabel::Place::Right});
    }
    auto *boxes = new QHorizontalStackedBarSeries;
    boxes->setBarWidth(barWidth(series.kind));
    boxes->append({before, lower, upper});
    chart->addSeries(boxes);
    addCategoryAxis(chart, Qt::AlignLeft, series.categories, theme);
    addValueAxis(chart, Qt::AlignBottom, 1.2 * highestOf(series), theme); // with room for the middle in words
    for (QAbstractAxis *axis : chart->axes())
        boxes->attachAxis(axis);
    new BoxLines(chart, series, ink.color()); // the chart owns it
    writeLabels(chart, boxes, labels);
}

} // namespace lianxin::charts
