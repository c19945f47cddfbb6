#include "ui/print/typesetter.h"

#include "core/documents/linebreaking.h"
#include "ui/print/geometry.h"
#include "ui/print/shaping.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin::print {

using documents::Role;
using documents::Span;

namespace {

constexpr qreal tolerance = 1; // unit: what rounding adds to a full line
constexpr qreal widestSpread = 3; // characters: a line that lacks more is left ragged

bool isWide(QChar character)
{
    return character.unicode() >= 0x2E80 || (character.unicode() >= 0x2010 && character.unicode() <= 0x2026);
}

/// The text of `spans` up to each line feed.
QList<QList<Span>> paragraphs(const QList<Span> &spans)
{
    QList<QList<Span>> parts(1);
    for (const Span &span : spans) {
        const QStringList pieces = span.text.split(u'\n');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                parts.append(QList<Span>());
            parts.last().append(Span {pieces[i], span.role, span.whole});
        }
    }
    return parts;
}

qsizetype withoutTrailingSpace(const QString &text, qsizetype from, qsizetype to)
{
    while (to > from && text[to - 1].isSpace())
        --to;
    return to;
}

} // namespace

Typesetter::Typesetter(RoleFonts fonts)
    : m_fonts(std::move(fonts))
{
    loadDocumentFonts();
}

const RoleFont &Typesetter::font(Role role) const
{
    return *m_fonts.constFind(role);
}

void Typesetter::setPoints(Role role, qreal points)
{
    m_fonts[role].points = points;
    m_prepared.remove(role);
}

QList<TextLine> Typesetter::lines(const QList<Span> &spans, qreal first, qreal rest, bool justified)
{
    QList<TextLine> all;
    for (const QList<Span> &part : paragraphs(spans))
        all.append(cutLines(shape(part), all.isEmpty() ? first : rest, rest, justified));
    return all;
}

QList<TextLine> Typesetter::balancedLines(const QString &text, Role role, qreal width)
{
    QList<TextLine> all;
    for (const QString &part : text.split(u'\n')) {
        const ShapedText shaped = shape({{part, role, false}});
        qreal narrow = width / 2;
        qreal wide = width;
        const qsizetype count = cutLines(shaped, width, width, false).size();
        while (count > 1 && wide - narrow > 0.5) {
            const qreal middle = (narrow + wide) / 2;
            (cutLines(shaped, middle, middle, false).size() > count ? narrow : wide) = middle;
        }
        all.append(cutLines(shaped, wide, wide, false));
    }
    return all;
}

TextLine Typesetter::line(const QString &text, Role role)
{
    const ShapedText shaped = shape({{text, role, false}});
    return sliced(shaped, 0, shaped.text.size(), 0);
}

ShapedText Typesetter::shape(const QList<Span> &spans)
{
    for (const Span &span : spans) {
        if (m_prepared.contains(span.role))
            continue;
        m_prepared.insert(span.role, fontOf(font(span.role)));
        noteMissingFamily(span.role);
    }
    const ShapedText shaped = shapedText(spans, m_prepared);
    noteSubstitutes(shaped);
    return shaped;
}

QList<TextLine> Typesetter::cutLines(const ShapedText &shaped, qreal first, qreal rest, bool justified) const
{
    const auto room = [&](qsizetype line) { return (line == 0 ? first : rest) * unitsPerMillimetre + tolerance; };
    const QList<qsizetype> starts = documents::cutIntoLines(shaped.text, shaped.edges, shaped.opportunities, room);
    QList<TextLine> cut;
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        const bool isLast = i + 2 == starts.size();
        cut.append(sliced(shaped, starts[i], starts[i + 1], justified && !isLast ? room(i) - tolerance : 0));
    }
    return cut;
}

TextLine Typesetter::sliced(const ShapedText &shaped, qsizetype from, qsizetype to, qreal spreadTo) const
{
    to = withoutTrailingSpace(shaped.text, from, to);
    const qreal width = shaped.edges[to] - shaped.edges[from];
    qsizetype gaps = 0;
    const auto opens = [&](qsizetype unit) {
        return unit > from && unit < to && !shaped.text[unit].isLowSurrogate()
            && (isWide(shaped.text[unit]) || isWide(shaped.text[unit - 1]));
    };
    for (qsizetype unit = from; unit < to; ++unit)
        gaps += opens(unit) ? 1 : 0;
    const qreal slack = spreadTo - width;
    const qreal character = gb9704::characterPitch * unitsPerMillimetre;
    const bool spreads = spreadTo > 0 && gaps > 0 && slack > 0 && slack < widestSpread * character;
    const qreal gap = spreads ? slack / qreal(gaps) : 0;

    QList<qreal> edges;
    for (qsizetype unit = from, opened = 0; unit <= to; ++unit) {
        opened += opens(unit) ? 1 : 0;
        edges.append(shaped.edges[unit] - shaped.edges[from] + qreal(opened) * gap);
    }
    TextLine line {piecesOf(shaped, from, to, edges), edges.last() / unitsPerMillimetre};
    for (TextPiece &piece : line.pieces) {
        piece.points = font(piece.role).points;
        piece.colour = font(piece.role).colour;
    }
    return line;
}

void Typesetter::noteSubstitutes(const ShapedText &shaped)
{
    for (const PlacedGlyph &glyph : shaped.glyphs) {
        const QString used = shaped.fonts[glyph.font].familyName();
        const QString &wanted = m_families[shaped.roles[glyph.unit]];
        if (used == wanted && glyph.index != 0)
            continue;
        const QChar character = shaped.text[glyph.unit];
        if (character.isSpace())
            continue;
        const qsizetype length = character.isHighSurrogate() && glyph.unit + 1 < shaped.text.size() ? 2 : 1;
        note(wanted, glyph.index == 0 ? QString() : used, shaped.text.mid(glyph.unit, length));
    }
}

void Typesetter::noteMissingFamily(Role role)
{
    const RoleFont &asked = font(role);
    QString family = installedFamily(asked);
    if (family.isEmpty()) {
        family = installedFamily({asked.substitutes, {}, 0, 0, {}});
        note(asked.families.value(0), family, {});
    }
    m_families.insert(role, family);
}

void Typesetter::note(const QString &wanted, const QString &used, const QString &characters)
{
    const auto same = std::find_if(m_substitutes.begin(), m_substitutes.end(), [&](const Substitute &known) {
        return known.wanted == wanted && known.used == used && known.characters.isEmpty() == characters.isEmpty();
    });
    if (same == m_substitutes.end())
        m_substitutes.append({wanted, used, characters});
    else if (!same->characters.contains(characters))
        same->characters += characters;
}

} // namespace lianxin::print
