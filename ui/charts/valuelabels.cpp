#include "ui/charts/valuelabels.h"

#include "ui/charts/palette.h"

#include <QGraphicsSimpleTextItem>

namespace lianxin::charts {

namespace {

constexpr double gap = 5; // pixels between a bar and the text outside

void put(QGraphicsSimpleTextItem *item, const ValueLabel &label, QChart *chart, QAbstractSeries *series)
{
    const QRectF box = item->boundingRect();
    const QPointF at = chart->mapToPosition(label.at, series);
    const QPointF half(label.room / 2, 0);
    const double left = chart->mapToPosition(label.at - half, series).x();
    const double right = chart->mapToPosition(label.at + half, series).x();
    const bool fits = label.room <= 0 || right - left > box.width() + 2 * gap;
    item->setBrush(fits || !label.outside.isValid() ? label.color : label.outside);
    if (label.place == ValueLabel::Place::Right || !fits)
        item->setPos((fits ? at.x() : right) + gap, at.y() - box.height() / 2);
    else if (label.place == ValueLabel::Place::Above)
        item->setPos(at.x() - box.width() / 2, at.y() - box.height() - 2);
    else
        item->setPos(at.x() - box.width() / 2, at.y() - box.height() / 2);
}

} // namespace

void writeLabels(QChart *chart, QAbstractSeries *series, const QList<ValueLabel> &labels)
{
    QList<QGraphicsSimpleTextItem *> items;
    for (const ValueLabel &label : labels) {
        auto *item = new QGraphicsSimpleTextItem(label.text, chart);
        item->setFont(chartFont(12));
        item->setZValue(20); // above the bars
        item->setAcceptedMouseButtons(Qt::NoButton);
        items.append(item);
        if (label.halo.isValid()) {
            auto *halo = new QGraphicsSimpleTextItem(label.text, item);
            halo->setFont(item->font());
            halo->setPen(QPen(label.halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            halo->setFlag(QGraphicsItem::ItemStacksBehindParent);
            halo->setAcceptedMouseButtons(Qt::NoButton);
        }
    }
    QObject::connect(chart, &QChart::plotAreaChanged, chart, [=] {
        for (qsizetype place = 0; place < items.size(); ++place)
            put(items.at(place), labels.at(place), chart, series);
    });
}

} // namespace lianxin::charts
