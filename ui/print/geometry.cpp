#include "ui/print/geometry.h"

namespace lianxin::print {

Sheet sheetOf(documents::Format format, documents::Paper paper)
{
    const QSizeF size = paper == documents::Paper::A4 ? QSizeF(210, 297) : QSizeF(148, 210);
    if (format != documents::Format::Card)
        return {size, gb9704::typeArea, gb9704::linePitch};
    const qreal margin = paper == documents::Paper::A4 ? 20 : 12;
    const qreal pitch = (paper == documents::Paper::A4 ? 19 : 16) * millimetresPerPoint;
    return {size, QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin), pitch};
}

} // namespace lianxin::print
