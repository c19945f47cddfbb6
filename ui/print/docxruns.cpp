#include "ui/print/docxruns.h"

#include "core/documents/linebreaking.h"
#include "core/documents/spans.h"
#include "ui/print/docxxml.h"

#include <cmath>

namespace lianxin::print {

using documents::Role;
using documents::Span;

namespace {

constexpr qreal edgeTolerance = 0.3; // units, as lines are cut on paper
constexpr qsizetype reach = 64; // units beyond the end of a line that are looked at
constexpr qreal gapShare = 0.2; // of the size of the letters, between Chinese and Latin
constexpr int spareTwip = 1; // a character, and a share of the excess, for what is rounded
constexpr qreal spareShare = 1.05;
constexpr qsizetype mostRemembered = 4000;

bool isOfWord(QChar character)
{
    return character.unicode() < 0x2E80 && (character.isLetterOrNumber() || character.isMark());
}

bool isChinese(QChar character)
{
    return character.unicode() >= 0x2E80;
}

/// Where some word processor may end a line of `text`, by whatever rules besides those of the marks; as
/// documents::breakOpportunities().
QList<bool> looseOpportunities(const QString &text)
{
    QList<bool> loose(text.size() + 1, true);
    loose.first() = false;
    for (qsizetype unit = 1; unit < text.size(); ++unit) {
        const QChar before = text[unit - 1];
        const QChar after = text[unit];
        loose[unit] = !after.isLowSurrogate() && !after.isSpace() && !after.isMark()
            && !(isOfWord(before) && isOfWord(after)) && !documents::forbiddenAtStart(after.unicode())
            && !documents::forbiddenAtEnd(before.unicode());
    }
    return loose;
}

/// A line between two units on paper, as a word processor comes upon it.
struct MetLine {
    qsizetype start = 0;
    qsizetype end = 0;
    qreal room = 0; ///< units
};

/// Whether a word processor that breaks wherever it may ends `line` elsewhere, or one that breaks between Chinese
/// alone.
bool isBrokenElsewhere(const ShapedText &shaped, const QList<bool> &loose, const MetLine &line)
{
    if (!isChinese(shaped.text[line.end - 1]) || !isChinese(shaped.text[line.end]))
        return true;
    const qsizetype length = std::min(line.end + reach, shaped.text.size()) - line.start;
    const QList<qsizetype> cuts =
        documents::cutIntoLines(shaped.text.mid(line.start, length), shaped.edges.mid(line.start, length + 1),
                                loose.mid(line.start, length + 1), [&](qsizetype) { return line.room; });
    return line.start + cuts.at(1) != line.end;
}

/// Whether the first character that has no room on `line`, with the characters at `edges`, is a mark that may hang.
bool mayHang(const QString &text, const QList<qreal> &edges, const MetLine &line)
{
    for (qsizetype unit = line.start; unit < text.size(); ++unit)
        if (edges[unit + 1] - edges[line.start] > line.room)
            return documents::forbiddenAtStart(text[unit].unicode());
    return false;
}

/// Whether another font or role begins at `unit`: Chinese, Latin, or a mark that may be either.
bool changesFont(const ShapedText &shaped, qsizetype unit)
{
    return isChinese(shaped.text[unit - 1]) != isChinese(shaped.text[unit])
        || shaped.roles[unit - 1] != shaped.roles[unit];
}

/// Whether Chinese meets a word in Latin letters, or a number, at `unit`.
bool isGapped(const QString &text, qsizetype unit)
{
    const QChar before = text[unit - 1];
    const QChar after = text[unit];
    return (before.isLetterOrNumber() || before.isLowSurrogate())
        && (after.isLetterOrNumber() || after.isHighSurrogate()) && isOfWord(before) != isOfWord(after);
}

/// Neighbours of one role as one.
QList<Span> merged(const QList<Span> &spans)
{
    QList<Span> few;
    for (const Span &span : spans) {
        if (!few.isEmpty() && few.last().role == span.role)
            few.last().text += span.text;
        else if (!span.text.isEmpty())
            few.append(span);
    }
    return few;
}

} // namespace

DocxRuns::DocxRuns(const DocxLook &look)
    : m_look(look)
{
    for (auto font = look.fonts.begin(); font != look.fonts.end(); ++font)
        m_fonts.insert(font.key(), fontOf(*font));
}

QByteArray DocxRuns::runs(const QList<Span> &spans, Role role, const Measure &measure, qsizetype lead)
{
    const Task task {spans, role, measure, lead};
    if (const auto known = m_known.constFind(task); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    return *m_known.insert(task, written(task));
}

QByteArray DocxRuns::written(const Task &task) const
{
    DocxXml xml;
    qsizetype start = 0;
    for (const Line &line : linesOf(task)) {
        for (const Span &span : merged(documents::cut(task.spans, start, line.end - start)))
            addRun(xml, task, span, line.drawnTogether);
        if (line.isEndWritten)
            xml.open("w:r").leaf("w:br").close();
        start = line.end;
    }
    return xml.bytes();
}

void DocxRuns::addRun(DocxXml &xml, const Task &task, const Span &span, int drawnTogether) const
{
    xml.open("w:r");
    if (span.role != task.role || drawnTogether > 0) {
        xml.open("w:rPr");
        if (span.role != task.role)
            xml.value("w:rStyle", m_look.letterStyle(span.role));
        if (drawnTogether > 0)
            xml.value("w:spacing", qRound(m_look.fonts.value(span.role).tracking * twipsPerPoint) - drawnTogether);
        xml.close();
    }
    xml.open("w:t", {{"xml:space", "preserve"}}).text(span.text).close().close();
}

/// Where the characters stand at the widest, with a gap of a fifth of their size between Chinese and Latin words, and
/// no tracking where the script changes.
QList<qreal> DocxRuns::gappedEdges(const ShapedText &shaped) const
{
    QList<qreal> edges = shaped.edges;
    qreal gaps = 0;
    for (qsizetype unit = 1; unit < shaped.text.size(); ++unit) {
        const RoleFont &font = m_look.fonts.value(shaped.roles[unit]);
        if (changesFont(shaped, unit))
            gaps += std::abs(font.tracking) * unitsPerPoint;
        if (isGapped(shaped.text, unit))
            gaps += font.points * gapShare * unitsPerPoint;
        edges[unit] += gaps;
    }
    edges.last() += gaps;
    return edges;
}

/// By how many twips a character the line has to be drawn together that is `excess` units too wide.
int DocxRuns::drawnTogether(const ShapedText &shaped, qsizetype start, qsizetype end, qreal excess) const
{
    if (excess <= 0)
        return 0;
    qsizetype characters = end - start - 1; // the last has no tracking
    for (qsizetype unit = start + 1; unit < end; ++unit)
        characters -= changesFont(shaped, unit) ? 1 : 0;
    return spareTwip
        + int(std::ceil(spareShare * excess / unitsPerPoint * twipsPerPoint
                        / qreal(std::max<qsizetype>(1, characters))));
}

QList<DocxRuns::Line> DocxRuns::linesOf(const Task &task) const
{
    const ShapedText shaped = shapedText(documents::cut(task.spans, task.lead), m_fonts);
    if (task.measure.rest <= 0 || shaped.text.isEmpty())
        return {{task.lead + shaped.text.size()}};
    const auto room = [&](qsizetype line) {
        return (line == 0 ? task.measure.first : task.measure.rest) * unitsPerMillimetre + edgeTolerance;
    };
    const QList<qsizetype> starts = documents::cutIntoLines(shaped.text, shaped.edges, shaped.opportunities, room);
    const QList<bool> loose = looseOpportunities(shaped.text);
    const QList<qreal> gapped = gappedEdges(shaped);
    QList<Line> lines;
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        const MetLine met {starts[i], starts[i + 1], room(i)};
        const qreal tracking = std::abs(m_look.fonts.value(shaped.roles[met.start]).tracking) * unitsPerPoint;
        const qreal excess = gapped[met.end] - gapped[met.start] + tracking - met.room;
        const bool isLast = i + 2 == starts.size();
        lines.append({task.lead + met.end,
                      !isLast
                          && (excess > 0 || isBrokenElsewhere(shaped, loose, met)
                              || mayHang(shaped.text, shaped.edges, met) || mayHang(shaped.text, gapped, met)),
                      drawnTogether(shaped, met.start, met.end, excess)});
    }
    return lines;
}

} // namespace lianxin::print
