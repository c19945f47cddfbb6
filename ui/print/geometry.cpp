#include "ui/print/geometry.h"

namespace lianxin::print {

Sheet sheetOf(documents::Format format, documents::Paper paper)
{
    using documents::Format;
    using documents::Paper;
    const QSizeF size = paper == Paper::A5 ? QSizeF(148, 210)
        : paper == Paper::A4Across         ? QSizeF(297, 210)
                                           : QSizeF(210, 297);
    if (format != Format::Card && format != Format::List)
        return {size, gb9704::typeArea, gb9704::linePitch};
    const bool isLarge = paper != Paper::A5 && format == Format::Card;
    const qreal margin = isLarge ? 20 : format == Format::List ? 15 : 12;
    const qreal pitch = (isLarge ? 19 : format == Format::List ? 13 : 16) * millimetresPerPoint;
    return {size, QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin), pitch};
}

} // namespace lianxin::print
