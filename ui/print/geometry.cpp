#include "ui/print/geometry.h"

namespace lianxin::print {

namespace {

// Five lines and the room around them make a badge 53 mm high; two of 90 mm stand side by side.
constexpr qreal badgeMargin = 15;
constexpr qreal badgePitch = 28.5 * millimetresPerPoint;

constexpr qreal pitchOfCards = 19 * millimetresPerPoint;

} // namespace

Sheet sheetOf(documents::Format format, documents::Paper paper)
{
    using documents::Format;
    using documents::Paper;
    const QSizeF size = paper == Paper::A5 ? QSizeF(148, 210)
        : paper == Paper::A4Across         ? QSizeF(297, 210)
                                           : QSizeF(210, 297);
    if (format == Format::Badges)
        return {size, QRectF(QPointF(), size).adjusted(badgeMargin, badgeMargin, -badgeMargin, -badgeMargin),
                badgePitch, badgePitch};
    if (format != Format::SeatCard && format != Format::Card && format != Format::List)
        return {size, gb9704::typeArea, gb9704::linePitch, pitchOfCards};
    const bool isLarge = paper != Paper::A5 && format == Format::Card;
    const qreal margin = isLarge ? 20 : format == Format::List ? 15 : 12;
    const qreal pitch = isLarge ? pitchOfCards : (format == Format::List ? 13 : 16) * millimetresPerPoint;
    return {size, QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin), pitch, pitch};
}

} // namespace lianxin::print
