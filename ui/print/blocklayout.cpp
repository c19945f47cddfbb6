#include "ui/print/blocklayout.h"

#include "core/documents/officialtext.h"
#include "ui/print/qrfigure.h"
#include "ui/print/tablelayout.h"

#include <algorithm>

namespace lianxin::print {

using documents::Align;
using documents::Format;
using documents::Role;
using documents::Span;

namespace {

constexpr qreal codeSize = 20; // mm
constexpr qreal codeGap = 3;

/// Baseline in a strip whose text has `points`, so that letters of other sizes stand at the same height in the middle.
qreal baseline(qreal points, qreal bodyPoints)
{
    const qreal body = bodyPoints * millimetresPerPoint;
    const qreal own = points * millimetresPerPoint;
    return (body - own) / 2 + ascentShare * own;
}

qreal aligned(Align align, qreal room, qreal width)
{
    return align == Align::Left ? 0 : align == Align::Centre ? (room - width) / 2 : room - width;
}

} // namespace

BlockLayout::BlockLayout(Typesetter &typesetter, const Sheet &sheet, Format format)
    : m_typesetter(typesetter)
    , m_sheet(sheet)
    , m_format(format)
{
}

Strips BlockLayout::stripsOf(const QList<documents::Block> &blocks)
{
    m_strips.clear();
    m_signed = false;
    for (const documents::Block &block : blocks)
        std::visit(*this, block);
    return m_strips;
}

qreal BlockLayout::character() const
{
    const RoleFont &body = m_typesetter.font(Role::Body);
    return (body.points + body.tracking) * millimetresPerPoint;
}

void BlockLayout::addGap(qreal lines)
{
    Strip gap;
    gap.height = lines * m_sheet.linePitch;
    gap.isGap = true;
    m_strips.append(gap);
}

void BlockLayout::addLine(const TextLine &line, qreal left)
{
    Strip strip;
    strip.height = m_sheet.linePitch;
    const qreal body = m_typesetter.font(Role::Body).points;
    for (TextPiece piece : line.pieces) {
        piece.origin += QPointF(left, baseline(piece.points, body));
        strip.texts.append(piece);
    }
    m_strips.append(strip);
}

void BlockLayout::addParagraph(const QList<Span> &spans, qreal indent)
{
    if (!m_strips.isEmpty() && m_strips.last().closingRule > 0)
        addGap(0.5); // below a table
    qreal left = indent;
    for (const TextLine &line : m_typesetter.lines(spans, {width() - indent, width(), true})) {
        addLine(line, left);
        left = 0;
    }
}

void BlockLayout::addHanging(const QString &lead, const QString &text, Role role, qreal left, qreal right)
{
    const TextLine head = m_typesetter.line(lead, role);
    const qreal hang = left + head.width;
    const QList<TextLine> lines =
        m_typesetter.lines({{text, role, false}}, {width() - hang - right, width() - hang - right, true});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        addLine(lines[i], hang);
        if (i > 0)
            continue;
        TextLine shifted = head;
        for (TextPiece &piece : shifted.pieces)
            piece.origin += QPointF(left, baseline(piece.points, m_typesetter.font(Role::Body).points));
        m_strips.last().texts = shifted.pieces + m_strips.last().texts;
    }
}

void BlockLayout::bindToLast()
{
    if (!m_strips.isEmpty())
        m_strips.last().keepWithNext = true;
}

void BlockLayout::keepTogether(qsizetype from)
{
    for (qsizetype i = from; i + 1 < m_strips.size(); ++i)
        m_strips[i].keepWithNext = true;
}

void BlockLayout::operator()(const documents::Title &title)
{
    if (!m_strips.isEmpty() && m_strips.last().closingRule > 0)
        addGap(1); // below a table
    const qsizetype from = m_strips.size();
    const qreal room = width() - 2 * m_reserved;
    const qreal pitch = std::max(m_sheet.linePitch, m_typesetter.font(title.role).points * 1.3 * millimetresPerPoint);
    for (const TextLine &line : m_typesetter.balancedLines(title.text, title.role, room)) {
        addLine(line, (width() - line.width) / 2);
        m_strips.last().height = pitch;
    }
    addGap(m_format == Format::Card || m_format == Format::List ? 0.5 : 1);
    if (m_codeHeight > 0) {
        const qreal missing = m_codeHeight - heightOf(m_strips.mid(from));
        m_strips.last().height += std::max(0.0, missing);
    }
    m_reserved = m_codeHeight = 0;
    keepTogether(from);
    m_strips.last().keepWithNext = true;
}

void BlockLayout::operator()(const documents::Addressee &addressee)
{
    addParagraph({{addressee.text, Role::Body, false}}, 0);
    m_strips.last().keepWithNext = true;
}

void BlockLayout::operator()(const documents::Paragraph &paragraph)
{
    const qsizetype from = m_strips.size();
    addParagraph(paragraph.spans, 2 * character());
    if (paragraph.level == documents::Level::First && m_strips.size() - from == 1)
        m_strips.last().keepWithNext = true;
}

void BlockLayout::operator()(const documents::Spacer &spacer)
{
    addGap(spacer.lines);
}

void BlockLayout::operator()(const documents::Rule &)
{
    Strip strip;
    strip.height = m_sheet.linePitch / 2;
    strip.rules.append({QRectF(0, strip.height / 2, width(), gb9704::thinRule), Qt::black});
    m_strips.append(strip);
}

void BlockLayout::operator()(const documents::Table &table)
{
    const bool continues = !m_strips.isEmpty() && m_strips.last().closingRule > 0;
    m_strips.append(tableStrips(table, width(), m_sheet, m_typesetter, continues));
}

void BlockLayout::operator()(const documents::Attachments &attachments)
{
    const QStringList names = documents::numbered(attachments.names);
    const qreal left = 2 * character();
    const qreal label = m_typesetter.line(attachments.label, Role::Body).width;
    bindToLast();
    const qsizetype from = m_strips.size();
    addGap(1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype number = names.size() > 1 ? documents::levelPrefix(names[i]).length : 0;
        if (i == 0)
            addHanging(attachments.label + names[i].left(number), names[i].mid(number), Role::Body, left, 0);
        else
            addHanging(names[i].left(number), names[i].mid(number), Role::Body, left + label, 0);
    }
    keepTogether(from);
}

void BlockLayout::operator()(const documents::Signature &signature)
{
    const qreal two = 2 * character();
    const qreal room = width() - 2 * two;
    const QList<TextLine> organ = m_typesetter.lines({{signature.organ, Role::Body, false}}, {room, room, false});
    const TextLine date = m_typesetter.line(signature.date, Role::Body);
    const qreal organWidth = organ.last().width;
    const bool longDate = date.width > organWidth;
    const qreal dateLeft = longDate ? width() - two - date.width : width() - two - organWidth + two;

    bindToLast();
    const qsizetype from = m_strips.size();
    addGap(1);
    for (const TextLine &line : organ)
        addLine(line, longDate && organ.size() == 1 ? dateLeft - two : width() - two - line.width);
    addLine(date, dateLeft);
    keepTogether(from);
    m_signed = true;
}

void BlockLayout::operator()(const documents::Note &note)
{
    if (m_signed)
        bindToLast();
    addParagraph({{note.text, Role::Body, false}}, 2 * character());
}

void BlockLayout::operator()(const documents::CopyTo &copyTo)
{
    const qsizetype from = m_strips.size();
    const qreal one = m_typesetter.font(Role::Small).points * millimetresPerPoint;
    addHanging(copyTo.label, copyTo.text, Role::Small, one, one);
    for (qsizetype i = from; i < m_strips.size(); ++i)
        m_strips[i].atFoot = true;
    keepTogether(from);
}

void BlockLayout::operator()(const documents::QrCode &code)
{
    Strip strip;
    const qreal left = width() - codeSize;
    strip.figures.append(qrFigure(code.text, QRectF(left, 0, codeSize, codeSize)));
    const TextLine caption = m_typesetter.line(code.text, Role::Small);
    const qreal size = m_typesetter.font(Role::Small).points;
    for (TextPiece piece : caption.pieces) {
        const qreal at = left + aligned(Align::Centre, codeSize, caption.width);
        piece.origin +=
            QPointF(std::min(at, width() - caption.width), codeSize + 1 + ascentShare * size * millimetresPerPoint);
        strip.texts.append(piece);
    }
    strip.keepWithNext = true;
    m_strips.append(strip);
    m_reserved = std::max(codeSize, caption.width) + codeGap;
    m_codeHeight = codeSize + 2 + size * millimetresPerPoint;
}

void BlockLayout::operator()(const documents::PageBreak &)
{
    Strip strip;
    strip.breaksPage = true;
    m_strips.append(strip);
}

} // namespace lianxin::print
