#include "ui/print/blocklayout.h"

#include "core/documents/officialtext.h"
#include "ui/print/picturerow.h"
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
constexpr qreal captionLeading = 1.3; // of the size of its letters
constexpr qsizetype mostCaptionLines = 20;

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
    m_strips.append(strip);
    putOnLast(line, left);
}

void BlockLayout::putOnLast(const TextLine &line, qreal left)
{
    const qreal body = m_typesetter.font(Role::Body).points;
    for (TextPiece piece : line.pieces) {
        piece.origin += QPointF(left, baseline(piece.points, body));
        m_strips.last().texts.append(piece);
    }
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
    const qreal room = width() - hang - right;
    if (room < width() / 2) { // nothing can hang after so long a lead
        const qreal whole = width() - left - right;
        for (const TextLine &line : m_typesetter.lines({{lead + text, role, false}}, {whole, whole, true}))
            addLine(line, left);
        return;
    }
    bool isFirst = true;
    for (const TextLine &line : m_typesetter.lines({{text, role, false}}, {room, room, true})) {
        addLine(isFirst ? head : line, isFirst ? left : hang);
        if (isFirst)
            putOnLast(line, hang);
        isFirst = false;
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
    for (const TextLine &line : m_typesetter.titleLines(title, room)) {
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
    const QList<TextLine> date = m_typesetter.lines({{signature.date, Role::Body, false}}, {room, room, false});
    bindToLast();
    const qsizetype from = m_strips.size();
    addGap(1);
    if (signature.isSealed)
        addSealed(organ, date);
    else
        addUnsealed(organ, date);
    keepTogether(from);
    m_signed = true;
}

void BlockLayout::addUnsealed(const QList<TextLine> &organ, const QList<TextLine> &date)
{
    const qreal two = 2 * character();
    const qreal organWidth = organ.last().width;
    const qreal dateWidth = date.first().width;
    const bool longDate = dateWidth > organWidth;
    const qreal dateLeft = longDate ? width() - two - dateWidth : width() - two - organWidth + two;
    for (const TextLine &line : organ)
        addLine(line, longDate && organ.size() == 1 ? dateLeft - two : width() - two - line.width);
    for (const TextLine &line : date)
        addLine(line, std::min(dateLeft, width() - line.width));
}

void BlockLayout::addSealed(const QList<TextLine> &organ, const QList<TextLine> &date)
{
    const qreal right = width() - gb9704::besideSeal * character();
    const qreal middle = right - date.first().width / 2;
    for (const TextLine &line : organ) // a long name keeps within the type area
        addLine(line, std::min(middle - line.width / 2, width() - line.width));
    for (const TextLine &line : date)
        addLine(line, std::max(0.0, right - line.width));
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
    const bool isRuled = m_format == Format::General;
    if (isRuled)
        addFootRule(gb9704::outerRule, footAir() - gb9704::outerRule);
    if (!copyTo.text.isEmpty())
        addHanging(copyTo.label, copyTo.text, Role::Small, one, one);
    if (isRuled && !copyTo.text.isEmpty() && !copyTo.issuer.isEmpty()) {
        m_strips.last().height -= footAir();
        addFootRule(gb9704::innerRule, footAir() - gb9704::innerRule);
    }
    if (!copyTo.issuer.isEmpty())
        addIssuer(copyTo, one);
    if (m_strips.size() > from) // the letters, not the air below them, end with the type area
        m_strips.last().height -= isRuled ? footAir() + gb9704::outerRule
                                          : 2 * footAir() + (gb9704::bodySize * millimetresPerPoint - one) / 2;
    if (isRuled)
        addFootRule(gb9704::outerRule, 0);
    for (qsizetype i = from; i < m_strips.size(); ++i)
        m_strips[i].atFoot = true;
    keepTogether(from);
}

/// Half of what is free between two lines: as much as stands above and below the letters between rules, which so take
/// no more room than the lines of their text.
qreal BlockLayout::footAir() const
{
    return (m_sheet.linePitch - gb9704::bodySize * millimetresPerPoint) / 2;
}

void BlockLayout::addFootRule(qreal thickness, qreal below)
{
    Strip strip;
    strip.height = thickness + below;
    strip.rules.append({QRectF(0, 0, width(), thickness), Qt::black});
    m_strips.append(strip);
}

void BlockLayout::addIssuer(const documents::CopyTo &copyTo, qreal margin)
{
    const qreal room = width() - 2 * margin;
    const QList<TextLine> date = m_typesetter.lines({{copyTo.issuedOn, Role::Small, false}}, {room, room, false});
    const bool standsBeside = date.size() == 1 && date.first().width < room / 2;
    const qreal left = standsBeside ? room - date.first().width - margin : room;
    for (const TextLine &line : m_typesetter.lines({{copyTo.issuer, Role::Small, false}}, {left, left, false}))
        addLine(line, margin);
    for (const TextLine &line : date) {
        if (standsBeside)
            putOnLast(line, width() - margin - line.width);
        else
            addLine(line, width() - margin - line.width);
    }
}

void BlockLayout::operator()(const documents::PictureRow &row)
{
    const QList<PicturePiece> pieces = besideEachOther(row, width());
    Strip strip;
    for (const PicturePiece &piece : pieces)
        strip.height = std::max(strip.height, piece.box.height() + betweenPictures);
    strip.pictures = pieces;
    m_strips.append(strip);
}

void BlockLayout::operator()(const documents::QrCode &code)
{
    const qreal left = width() - codeSize;
    const FigurePiece figure = qrFigure(code.text, QRectF(left, 0, codeSize, codeSize));
    const qreal room = width() / 2;
    const QList<TextLine> caption = m_typesetter.lines({{code.text, Role::Small, false}}, {room, room, false});
    if (figure.outline.isEmpty() || caption.size() > mostCaptionLines) // no name, but a text: it is said in full
        return addParagraph({{code.text, Role::Small, false}}, 0);
    Strip strip;
    strip.figures.append(figure);
    const qreal size = m_typesetter.font(Role::Small).points * millimetresPerPoint;
    qreal bottom = codeSize + 1;
    qreal widest = codeSize;
    for (const TextLine &line : caption) {
        const qreal at = left + aligned(Align::Centre, codeSize, line.width);
        for (TextPiece piece : line.pieces) {
            piece.origin += QPointF(std::min(at, width() - line.width), bottom + ascentShare * size);
            strip.texts.append(piece);
        }
        widest = std::max(widest, line.width);
        bottom += captionLeading * size;
    }
    strip.keepWithNext = true;
    m_strips.append(strip);
    m_reserved = widest + codeGap;
    m_codeHeight = bottom + 1 - (captionLeading - 1) * size;
}

void BlockLayout::operator()(const documents::PageBreak &pageBreak)
{
    Strip strip;
    strip.breaksPage = true;
    m_strips.append(strip);
    if (pageBreak.attachment.isEmpty())
        return;
    const qsizetype from = m_strips.size();
    for (const TextLine &line :
         m_typesetter.lines({{pageBreak.attachment, Role::Heading1, false}}, {width(), width(), false}))
        addLine(line, 0);
    addGap(1); // the title stands on the third line
    keepTogether(from);
    bindToLast();
}

} // namespace lianxin::print
