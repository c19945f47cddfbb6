#include "ui/print/linecutting.h"

#include "core/documents/linebreaking.h"
#include "ui/print/geometry.h"

#include <algorithm>

namespace lianxin::print {

namespace {

constexpr qreal tolerance = 0.3; // units: what rounding adds to a full line
constexpr qreal widestSpread = 3; // characters: a line that lacks more is left ragged

using Glyphs = QList<PlacedGlyph>::const_iterator;

bool isWide(QChar character)
{
    return character.unicode() >= 0x2E80 || (character.unicode() >= 0x2010 && character.unicode() <= 0x2026);
}

qsizetype withoutTrailingSpace(const QString &text, qsizetype from, qsizetype to)
{
    while (to > from && text[to - 1].isSpace())
        --to;
    return to;
}

/// Where the units `from` … `to` of a line begin, and its end, if it is spread to `spreadTo` (0 = not); units.
QList<qreal> edgesOf(const ShapedText &shaped, qsizetype from, qsizetype to, qreal spreadTo)
{
    const auto opens = [&](qsizetype unit) {
        return unit > from && unit < to && !shaped.text[unit].isLowSurrogate()
            && (isWide(shaped.text[unit]) || isWide(shaped.text[unit - 1]));
    };
    qsizetype gaps = 0;
    for (qsizetype unit = from; unit < to; ++unit)
        gaps += opens(unit) ? 1 : 0;
    const qreal slack = spreadTo - (shaped.edges[to] - shaped.edges[from]);
    const qreal character = gb9704::characterPitch * unitsPerMillimetre;
    const bool spreads = spreadTo > 0 && gaps > 0 && slack < widestSpread * character && slack > -2 * tolerance;
    const qreal gap = spreads ? slack / qreal(gaps) : 0;

    QList<qreal> edges;
    edges.reserve(to - from + 1);
    for (qsizetype unit = from, opened = 0; unit <= to; ++unit) {
        opened += opens(unit) ? 1 : 0;
        edges.append(shaped.edges[unit] - shaped.edges[from] + qreal(opened) * gap);
    }
    return edges;
}

/// The glyphs `first` … `last` - 1, all of one font and role, that draw the units up to `end` of the line that begins
/// with the unit `from`, unit u at edges[u - from] units.
TextPiece pieceOf(const ShapedText &shaped, Glyphs first, Glyphs last, qsizetype end, qsizetype from,
                  const QList<qreal> &edges)
{
    const qreal left = edges[first->unit - from];
    TextPiece piece;
    piece.text = shaped.text.mid(first->unit, end - first->unit);
    piece.role = shaped.roles[first->unit];
    piece.family = shaped.fonts[first->font].familyName();
    piece.origin = QPointF(left / unitsPerMillimetre, 0);
    piece.width = (edges[end - from] - left) / unitsPerMillimetre;
    QList<quint32> indexes;
    QList<QPointF> positions;
    for (auto glyph = first; glyph != last; ++glyph) {
        if (shaped.text[glyph->unit].isSpace()) // a blank is a gap
            continue;
        const qreal within = glyph->position.x() - shaped.edges[glyph->unit];
        indexes.append(glyph->index);
        positions.append(QPointF(edges[glyph->unit - from] - left + within, glyph->position.y()));
        piece.starts.append(glyph->unit - first->unit);
    }
    piece.glyphs.setRawFont(shaped.fonts[first->font]);
    piece.glyphs.setGlyphIndexes(indexes);
    piece.glyphs.setPositions(positions);
    return piece;
}

/// The units `from` … `to` as a line, one piece for each change of font or role.
TextLine sliced(const ShapedText &shaped, qsizetype from, qsizetype to, qreal spreadTo)
{
    to = withoutTrailingSpace(shaped.text, from, to);
    const QList<qreal> edges = edgesOf(shaped, from, to, spreadTo);
    TextLine line {{}, edges.last() / unitsPerMillimetre};
    const auto byUnit = [](const PlacedGlyph &glyph, qsizetype unit) { return glyph.unit < unit; };
    auto glyph = std::lower_bound(shaped.glyphs.begin(), shaped.glyphs.end(), from, byUnit);
    const auto last = std::lower_bound(glyph, shaped.glyphs.end(), to, byUnit);
    while (glyph != last) {
        const auto next = std::find_if(glyph, last, [&](const PlacedGlyph &other) {
            return other.font != glyph->font || shaped.roles[other.unit] != shaped.roles[glyph->unit];
        });
        line.pieces.append(pieceOf(shaped, glyph, next, next == last ? to : next->unit, from, edges));
        glyph = next;
    }
    return line;
}

} // namespace

QList<TextLine> cutLines(const ShapedText &shaped, const Measure &measure)
{
    const auto room = [&](qsizetype line) { return (line == 0 ? measure.first : measure.rest) * unitsPerMillimetre; };
    const auto tolerant = [&](qsizetype line) { return room(line) + tolerance; };
    const QList<qsizetype> starts = documents::cutIntoLines(shaped.text, shaped.edges, shaped.opportunities, tolerant);
    QList<TextLine> lines;
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        const bool isLast = i + 2 == starts.size();
        lines.append(sliced(shaped, starts[i], starts[i + 1], measure.justified && !isLast ? room(i) : 0));
    }
    return lines;
}

QList<TextLine> balancedLines(const ShapedText &shaped, qreal width)
{
    qreal narrow = width / 2;
    qreal wide = width;
    const qsizetype count = cutLines(shaped, {width, width, false}).size();
    while (count > 1 && wide - narrow > 0.5) {
        const qreal middle = (narrow + wide) / 2;
        (cutLines(shaped, {middle, middle, false}).size() > count ? narrow : wide) = middle;
    }
    return cutLines(shaped, {wide, wide, false});
}

TextLine wholeLine(const ShapedText &shaped)
{
    return sliced(shaped, 0, shaped.text.size(), 0);
}

} // namespace lianxin::print
