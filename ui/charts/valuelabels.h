#pragma once

#include <QChart>
#include <QColor>

namespace lianxin::charts {

/// A text at a place of a chart.
struct ValueLabel {
    enum class Place { Centre, Above, Right };

    QPointF at; ///< in values of the axes
    QString text;
    QColor color;
    Place place = Place::Centre;
    double room = 0; ///< as long as the bar, in values along the x axis: a centred text that is wider goes right of it;
                     ///< 0 = as wide as it likes
    QColor outside = {}; ///< its colour there
    QColor halo = {}; ///< around the text, where lines run below it
};

/// Writes `labels` upon `chart`, whose axes they follow when it is resized. Plain text; it catches no clicks.
void writeLabels(QChart *chart, QAbstractSeries *series, const QList<ValueLabel> &labels);

} // namespace lianxin::charts
