#include "ui/print/shaping.h"

#include "core/documents/linebreaking.h"

#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::print {

using documents::Role;
using documents::Span;

namespace {

constexpr qreal withinGlyph = 0.05; // units: less than any glyph is wide, more than rounding makes

/// `text` with what is no character of a line (tabs, controls, separators, halves of pairs) turned into spaces, one for
/// one.
QString printable(const QString &text)
{
    QString clean = text;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const auto category = text[place].category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph || text[place] == QChar::ObjectReplacementCharacter
            || isHalfCharacter(text, place))
            clean[place] = u' ';
    }
    return clean;
}

qsizetype fontIndex(QList<QRawFont> &fonts, const QRawFont &font)
{
    const qsizetype known = fonts.indexOf(font);
    if (known >= 0)
        return known;
    fonts.append(font);
    return fonts.size() - 1;
}

void addGlyphs(ShapedText &shaped, const QTextLine &line)
{
    for (const QGlyphRun &run : line.glyphRuns()) {
        const qsizetype font = fontIndex(shaped.fonts, run.rawFont());
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i)
            shaped.glyphs.append({indexes[i], QPointF(positions[i].x(), positions[i].y() - line.ascent()), font, 0});
    }
}

/// One glyph for each character: the rule with Chinese. Then a glyph's place is its character's edge.
bool isOneToOne(const ShapedText &shaped)
{
    const auto lows = std::count_if(shaped.text.begin(), shaped.text.end(), [](QChar c) { return c.isLowSurrogate(); });
    const auto byPlace = [](const PlacedGlyph &a, const PlacedGlyph &b) { return a.position.x() < b.position.x(); };
    return shaped.glyphs.size() + lows == shaped.text.size()
        && std::is_sorted(shaped.glyphs.begin(), shaped.glyphs.end(), byPlace);
}

void placeOneToOne(ShapedText &shaped, qreal end)
{
    qsizetype unit = 0;
    for (PlacedGlyph &glyph : shaped.glyphs) {
        glyph.unit = unit;
        shaped.edges[unit] = glyph.position.x();
        if (shaped.text[unit].isHighSurrogate() && unit + 1 < shaped.text.size())
            shaped.edges[++unit] = glyph.position.x();
        ++unit;
    }
    shaped.edges.last() = end;
}

void placeBySearch(ShapedText &shaped, const QTextLine &line)
{
    for (qsizetype unit = 1; unit <= shaped.text.size(); ++unit)
        shaped.edges[unit] = std::max(shaped.edges[unit - 1], line.cursorToX(int(unit)));
    for (PlacedGlyph &glyph : shaped.glyphs) {
        const auto after =
            std::upper_bound(shaped.edges.begin(), shaped.edges.end() - 1, glyph.position.x() + withinGlyph);
        const auto unit = std::max<qsizetype>(0, std::distance(shaped.edges.begin(), after) - 1);
        glyph.unit = shaped.text[unit].isLowSurrogate() && unit > 0 ? unit - 1 : unit;
    }
    std::stable_sort(shaped.glyphs.begin(), shaped.glyphs.end(),
                     [](const PlacedGlyph &a, const PlacedGlyph &b) { return a.unit < b.unit; });
}

QList<QTextLayout::FormatRange> formatsOf(const QList<Span> &spans, const QHash<Role, QFont> &fonts)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Span &span : spans) {
        QTextCharFormat format;
        format.setFont(fonts.value(span.role));
        formats.append({start, int(span.text.size()), format});
        start += int(span.text.size());
    }
    return formats;
}

void forbidBreaksWithinWholes(ShapedText &shaped, const QList<Span> &spans)
{
    qsizetype start = 0;
    for (const Span &span : spans) {
        if (span.whole && span.text.size() > 1)
            std::fill(shaped.opportunities.begin() + start + 1, shaped.opportunities.begin() + start + span.text.size(),
                      false);
        start += span.text.size();
    }
}

} // namespace

bool isHalfCharacter(const QString &text, qsizetype place)
{
    if (text[place].isHighSurrogate())
        return place + 1 == text.size() || !text[place + 1].isLowSurrogate();
    return text[place].isLowSurrogate() && (place == 0 || !text[place - 1].isHighSurrogate());
}

ShapedText shapedText(const QList<Span> &spans, const QHash<Role, QFont> &fonts)
{
    ShapedText shaped;
    for (const Span &span : spans) {
        shaped.text += printable(span.text);
        shaped.roles.insert(shaped.roles.size(), span.text.size(), span.role);
    }
    shaped.opportunities = documents::breakOpportunities(shaped.text);
    forbidBreaksWithinWholes(shaped, spans);
    shaped.edges.fill(0, shaped.text.size() + 1);
    if (shaped.text.isEmpty())
        return shaped;

    QTextLayout layout(shaped.text, fonts.value(spans.first().role));
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(spans, fonts));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e7);
    layout.endLayout();

    addGlyphs(shaped, line);
    if (isOneToOne(shaped))
        placeOneToOne(shaped, line.cursorToX(int(shaped.text.size())));
    else
        placeBySearch(shaped, line);
    return shaped;
}

} // namespace lianxin::print
