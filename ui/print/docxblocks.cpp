#include "ui/print/docxblocks.h"

#include "core/documents/officialtext.h"
#include "core/documents/spans.h"
#include "ui/print/docxdrawing.h"
#include "ui/print/docxtable.h"
#include "ui/print/docxxml.h"
#include "ui/print/picturerow.h"
#include "ui/print/qrfigure.h"

#include <algorithm>

namespace lianxin::print {

using documents::Format;
using documents::Role;
using documents::Span;

namespace {

constexpr qreal codeSide = 20; // mm
constexpr qreal besideCode = 3;
constexpr int leastHeight = 20; // twips: of a paragraph that only has to be there
constexpr qreal captionShare = 1.2; // of the size of its letters

QByteArray lineBreak()
{
    return DocxXml().open("w:r").leaf("w:br").close().bytes();
}

QByteArray frame(const DocxAttributes &place)
{
    return DocxXml().leaf("w:framePr", place).bytes();
}

} // namespace

DocxSetting::DocxSetting(const DocxLook &its)
    : look(its)
    , typesetter(its.fonts)
    , runs(look)
{
}

DocxBlocks::DocxBlocks(DocxSetting &setting, DocxParts &parts)
    : m_setting(setting)
    , m_parts(parts)
{
}

void DocxBlocks::addNumber(const QString &number, const char *side, int gap)
{
    DocxParagraph paragraph = inRole(Role::Body);
    paragraph.side = side;
    paragraph.runs = m_setting.runs.runs({{number, Role::Body, false}}, Role::Body, {});
    add(paragraph);
    m_gap = gap;
}

QList<DocxParagraph> DocxBlocks::paragraphsOf(const QList<documents::Block> &blocks, const DocxFoot &foot)
{
    for (const documents::Block &block : blocks)
        std::visit(*this, block);
    if (foot.lift > 0)
        addToFoot(emptyParagraph(m_setting.look, foot.lift));
    m_paragraphs.append(m_foot);
    const bool endsInText = !m_paragraphs.isEmpty() && m_foot.isEmpty() && m_paragraphs.last().table.isEmpty();
    if (!endsInText) // a table or a frame needs a paragraph that follows
        m_paragraphs.append(emptyParagraph(m_setting.look, leastHeight));
    m_paragraphs.last().runs += foot.rules;
    return m_paragraphs;
}

qreal DocxBlocks::width() const
{
    return m_setting.look.sheet.area.width();
}

qreal DocxBlocks::character() const
{
    const RoleFont &body = m_setting.typesetter.font(Role::Body);
    return (body.points + body.tracking) * millimetresPerPoint;
}

qreal DocxBlocks::lengthOf(const QString &text, Role role)
{
    return m_setting.typesetter.line(text, role).width;
}

DocxParagraph DocxBlocks::inRole(Role role) const
{
    DocxParagraph paragraph;
    paragraph.style = m_setting.look.paragraphStyle(role);
    return paragraph;
}

void DocxBlocks::add(DocxParagraph paragraph)
{
    paragraph.breaksPage = m_breaksPage;
    paragraph.above += m_gap;
    m_gap = 0;
    m_breaksPage = false;
    m_paragraphs.append(std::move(paragraph));
}

void DocxBlocks::addParagraph(const QList<Span> &spans, qreal indent)
{
    if (m_gap == 0 && !m_paragraphs.isEmpty() && !m_paragraphs.last().table.isEmpty())
        m_gap = m_setting.look.pitch / 2;
    qreal left = indent;
    for (const QList<Span> &line : documents::splitAtLineFeeds(spans)) {
        DocxParagraph paragraph = inRole(Role::Body);
        paragraph.first = twips(left);
        paragraph.runs = m_setting.runs.runs(line, Role::Body, {width() - left, width(), true});
        add(paragraph);
        left = 0;
    }
}

DocxParagraph DocxBlocks::hanging(const QString &lead, const QString &text, Role role, qreal left, qreal right)
{
    const qreal length = lengthOf(lead, role);
    const qreal room = width() - left - length - right;
    DocxParagraph paragraph = inRole(role);
    paragraph.left = twips(left + length);
    paragraph.right = twips(right);
    paragraph.first = -twips(length);
    paragraph.runs = m_setting.runs.runs({{lead + text, role, false}}, role, {room, room, true}, lead.size());
    return paragraph;
}

void DocxBlocks::bindToLast()
{
    if (!m_paragraphs.isEmpty())
        m_paragraphs.last().keepWithNext = true;
}

void DocxBlocks::operator()(const documents::Title &title)
{
    const auto lines = m_setting.typesetter.titleLines(title, width() - 2 * m_reserved);
    DocxParagraph paragraph = inRole(title.role);
    paragraph.keepWithNext = true;
    paragraph.left = paragraph.right = twips(m_reserved);
    for (const TextLine &line : lines) {
        QString text;
        for (const TextPiece &piece : line.pieces)
            text += piece.text;
        if (!paragraph.runs.isEmpty())
            paragraph.runs += lineBreak();
        paragraph.runs += m_setting.runs.runs({{text, title.role, false}}, title.role, {});
    }
    add(paragraph);
    const Format format = m_setting.look.format;
    m_gap = format == Format::Card || format == Format::List ? m_setting.look.pitch / 2 : m_setting.look.pitch;
    const int height = int(lines.size()) * m_setting.look.titlePitch(title.role);
    m_gap = std::max(m_gap, twips(m_codeHeight) - height);
    m_reserved = m_codeHeight = 0;
}

void DocxBlocks::operator()(const documents::Addressee &addressee)
{
    addParagraph({{addressee.text, Role::Body, false}}, 0);
    m_paragraphs.last().keepWithNext = true;
}

void DocxBlocks::operator()(const documents::Paragraph &paragraph)
{
    const qreal indent = 2 * character();
    addParagraph(paragraph.spans, indent);
    if (paragraph.level == documents::Level::First
        && m_setting.typesetter.lines(paragraph.spans, {width() - indent, width(), true}).size() == 1)
        m_paragraphs.last().keepWithNext = true;
}

void DocxBlocks::operator()(const documents::Spacer &spacer)
{
    m_gap += spacer.lines * m_setting.look.pitch;
}

void DocxBlocks::operator()(const documents::Rule &)
{
    const int quarter = m_setting.look.pitch / 4;
    DocxParagraph paragraph = emptyParagraph(m_setting.look, quarter);
    paragraph.isRuled = true;
    add(paragraph);
    m_gap = quarter;
}

void DocxBlocks::operator()(const documents::Table &table)
{
    if (m_gap > 0 || m_breaksPage) // a table has no gap of its own
        add(emptyParagraph(m_setting.look, std::exchange(m_gap, 0)));
    DocxParagraph placed;
    placed.table = docxTable(table, width(), m_setting.look, m_setting.typesetter, m_setting.runs);
    m_paragraphs.append(placed);
}

void DocxBlocks::operator()(const documents::Attachments &attachments)
{
    const QStringList names = documents::numbered(attachments.names);
    const qreal left = 2 * character();
    const qreal label = lengthOf(attachments.label, Role::Body);
    m_gap += m_setting.look.pitch;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype number = names.size() > 1 ? documents::levelPrefix(names[i]).length : 0;
        const QString lead = (i == 0 ? attachments.label : QString()) + names[i].left(number);
        bindToLast();
        add(hanging(lead, names[i].mid(number), Role::Body, i == 0 ? left : left + label, 0));
    }
}

void DocxBlocks::operator()(const documents::Signature &signature)
{
    const qreal two = 2 * character();
    const qreal room = width() - 2 * two;
    const auto lines = m_setting.typesetter.lines({{signature.organ, Role::Body, false}}, {room, room, false});
    const qreal organWidth = lines.last().width;
    const qreal dateWidth = lengthOf(signature.date, Role::Body);
    const bool isLongDate = dateWidth > organWidth;

    bindToLast();
    m_gap += m_setting.look.pitch;
    DocxParagraph organ = inRole(Role::Body);
    organ.keepWithNext = true;
    organ.side = "right";
    organ.left = organ.right = twips(two);
    organ.runs = m_setting.runs.runs({{signature.organ, Role::Body, false}}, Role::Body, {room, room, false});
    DocxParagraph date = inRole(Role::Body);
    date.side = "left";
    date.left = twips(width() - (isLongDate ? two + dateWidth : organWidth));
    date.runs = m_setting.runs.runs({{signature.date, Role::Body, false}}, Role::Body, {});
    if (isLongDate && lines.size() == 1) {
        organ.side = "left";
        organ.left = date.left - twips(two);
    }
    if (signature.isSealed) {
        const qreal end = width() - gb9704::besideSeal * character();
        date.left = twips(end - dateWidth);
        organ.right = twips(std::max(0.0, width() - (end - dateWidth / 2) - organWidth / 2));
    }
    add(organ);
    add(date);
    m_isSigned = true;
}

void DocxBlocks::operator()(const documents::Note &note)
{
    if (m_isSigned)
        bindToLast();
    addParagraph({{note.text, Role::Body, false}}, 2 * character());
}

void DocxBlocks::operator()(const documents::CopyTo &copyTo)
{
    const qreal one = m_setting.typesetter.font(Role::Small).points * millimetresPerPoint;
    if (!copyTo.text.isEmpty())
        addToFoot(hanging(copyTo.label, copyTo.text, Role::Small, one, one));
    if (!copyTo.issuer.isEmpty() || !copyTo.issuedOn.isEmpty())
        addIssuer(copyTo, one);
}

void DocxBlocks::addToFoot(DocxParagraph paragraph)
{
    paragraph.frame = frame({{"w:w", twips(width())},
                             {"w:wrap", "notBeside"},
                             {"w:vAnchor", "margin"},
                             {"w:hAnchor", "margin"},
                             {"w:xAlign", "left"},
                             {"w:yAlign", "bottom"}});
    m_foot.append(paragraph);
}

/// Who issued it, and at the right of the same line when, if there is room.
void DocxBlocks::addIssuer(const documents::CopyTo &copyTo, qreal margin)
{
    const auto runsOf = [this](const QString &text) {
        return m_setting.runs.runs({{text, Role::Small, false}}, Role::Small, {});
    };
    DocxParagraph line = inRole(Role::Small);
    line.left = line.right = twips(margin);
    line.side = "left";
    line.runs = runsOf(copyTo.issuer);
    const qreal date = lengthOf(copyTo.issuedOn, Role::Small);
    if (lengthOf(copyTo.issuer, Role::Small) + date + margin < width() - 2 * margin) {
        DocxXml tabulator;
        line.runs += tabulator.open("w:r").leaf("w:tab").close().bytes() + runsOf(copyTo.issuedOn);
        line.rightTab = twips(width() - margin);
        return addToFoot(line);
    }
    addToFoot(line);
    line.side = "right";
    line.runs = runsOf(copyTo.issuedOn);
    addToFoot(line);
}

void DocxBlocks::operator()(const documents::PictureRow &row)
{
    DocxParagraph line = inRole(Role::Small);
    line.isPicture = true;
    line.side = "center";
    const QList<PicturePiece> pieces = besideEachOther(row, width());
    for (const PicturePiece &piece : pieces)
        line.runs += pictureRun(m_parts.addPicture(piece.image), piece.box.size(), m_parts.drawingNumber(), piece.text);
    add(line);
}

void DocxBlocks::operator()(const documents::QrCode &code)
{
    const qreal points = m_setting.typesetter.font(Role::Small).points;
    const qreal caption = lengthOf(code.text, Role::Small);
    const qreal wider = std::max(codeSide, caption);
    DocxParagraph picture = inRole(Role::Small);
    picture.isPicture = true;
    picture.side = "right";
    picture.frame = frame({{"w:w", twips(wider + 1)},
                           {"w:wrap", "around"},
                           {"w:vAnchor", "text"},
                           {"w:hAnchor", "margin"},
                           {"w:xAlign", "right"},
                           {"w:y", 1}});
    DocxParagraph words = picture;
    const QImage image = qrPicture(code.text);
    if (!image.isNull())
        picture.runs = pictureRun(m_parts.addPicture(image), QSizeF(codeSide, codeSide), m_parts.drawingNumber());
    words.isPicture = false;
    words.line = qRound(points * captionShare * twipsPerPoint);
    words.side = caption > codeSide ? "right" : "center";
    words.runs = m_setting.runs.runs({{code.text, Role::Small, false}}, Role::Small, {});
    add(picture);
    add(words);
    m_reserved = wider + besideCode;
    m_codeHeight = codeSide + 2 + points * millimetresPerPoint;
}

void DocxBlocks::operator()(const documents::PageBreak &pageBreak)
{
    m_gap = 0;
    m_breaksPage = true;
    if (pageBreak.attachment.isEmpty())
        return;
    DocxParagraph mark = inRole(Role::Heading1);
    mark.keepWithNext = true;
    mark.side = "left";
    mark.runs = m_setting.runs.runs({{pageBreak.attachment, Role::Heading1, false}}, Role::Heading1, {});
    add(mark);
    m_gap = m_setting.look.pitch; // the title stands on the third line
}

} // namespace lianxin::print
