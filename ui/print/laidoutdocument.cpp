#include "ui/print/laidoutdocument.h"

#include "ui/print/geometry.h"

#include <QRawFont>

namespace lianxin::print {

QRectF TextPiece::box() const
{
    const qreal height = points * millimetresPerPoint;
    if (isUpsideDown)
        return {origin.x() - width, origin.y() - (1 - ascentShare) * height, width, height};
    return {origin.x(), origin.y() - ascentShare * height, width, height};
}

QRectF TextPiece::ink() const
{
    const QRawFont font = glyphs.rawFont();
    const QList<quint32> indexes = glyphs.glyphIndexes();
    const QList<QPointF> positions = glyphs.positions();
    QRectF united;
    for (qsizetype i = 0; i < indexes.size(); ++i)
        united |= font.boundingRect(indexes[i]).translated(positions[i]);
    return QRectF(united.topLeft() / unitsPerMillimetre, united.size() / unitsPerMillimetre).translated(origin);
}

} // namespace lianxin::print
