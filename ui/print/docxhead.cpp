#include "ui/print/docxhead.h"

#include "ui/print/docxdrawing.h"
#include "ui/print/docxxml.h"
#include "ui/print/pageheads.h"

#include <algorithm>

namespace lianxin::print {

using documents::Document;
using documents::Format;
using documents::Role;

namespace {

constexpr qreal markLineShare = 1.25; // of the size of the mark's letters
constexpr qreal aboveRules = 1; // mm: where a head without a mark begins
constexpr qreal frameLineShare = 1.25; // of the size of the letters in a frame
constexpr qreal besideWords = 3; // mm that a frame is wider than its words

const TextPiece *pieceIn(const PageHead &head, Role role)
{
    const auto found = std::ranges::find_if(
        head.pieces.texts, [role](const TextPiece &piece) { return piece.role == role && !piece.text.isEmpty(); });
    return found == head.pieces.texts.end() ? nullptr : &*found;
}

QByteArray markRun(const QString &mark, qreal points)
{
    DocxXml xml;
    xml.open("w:r").open("w:rPr").value("w:sz", qRound(points * 2)).value("w:szCs", qRound(points * 2)).close();
    return xml.open("w:t").text(mark).close().close().bytes();
}

bool isMarked(const Document &document)
{
    return document.marks != documents::HeadMarks();
}

/// `piece` in a frame where it stands on paper.
QByteArray framed(const TextPiece &piece, const DocxLook &look)
{
    const qreal height = piece.points * frameLineShare * millimetresPerPoint;
    const qreal top = piece.origin.y() - baselineShare * height;
    DocxParagraph line;
    line.style = look.paragraphStyle(piece.role);
    line.line = twips(height);
    line.side = "left";
    line.frame = DocxXml()
                     .leaf("w:framePr",
                           {{"w:w", twips(piece.width + besideWords)},
                            {"w:h", twips(height)},
                            {"w:hRule", "exact"},
                            {"w:wrap", "through"},
                            {"w:vAnchor", "page"},
                            {"w:hAnchor", "page"},
                            {"w:x", twips(piece.origin.x())},
                            {"w:y", twips(top)}})
                     .bytes();
    DocxXml run;
    run.open("w:r").open("w:t", {{"xml:space", "preserve"}}).text(piece.text).close().close();
    line.runs = run.bytes();
    return xmlOf(line);
}

/// Of a paper with marks all that stands in its head but the mark.
QByteArray framedWords(const Document &document, const DocxLook &look, const PageHead &head)
{
    QByteArray frames;
    if (isMarked(document))
        for (const TextPiece &piece : head.pieces.texts)
            if (piece.role != Role::Mark)
                frames += framed(piece, look);
    return frames;
}

/// The lines of `header`, so high together that the text begins at `bottom` mm; answers where they begin.
qreal fillHeader(DocxXml &header, const Document &document, const DocxLook &look, const PageHead &head, qreal bottom)
{
    QByteArray rules;
    for (qsizetype i = 0; i < head.pieces.rules.size(); ++i)
        rules += ruleRun(head.pieces.rules[i], int(i) + 1);
    header.piece(framedWords(document, look, head));
    DocxParagraph line;
    line.style = look.paragraphStyle(Role::Mark);
    line.runs = rules;
    qreal top = head.pieces.rules.isEmpty() ? bottom : head.pieces.rules.first().box.top() - aboveRules;
    if (const TextPiece *mark = pieceIn(head, Role::Mark)) {
        const qreal height = mark->points * markLineShare * millimetresPerPoint;
        top = mark->origin.y() - baselineShare * height;
        line.line = twips(height);
        line.runs += markRun(document.mark, mark->points);
        header.piece(xmlOf(line));
        header.piece(xmlOf(emptyParagraph(look, twips(bottom) - twips(top) - line.line)));
    } else {
        line.line = std::max(1, twips(bottom) - twips(top));
        header.piece(xmlOf(line));
    }
    return top;
}

DocxHead madeHead(const Document &document, DocxSetting &setting)
{
    const bool isLetter = document.format == Format::Letter;
    if (!isLetter && (document.format != Format::General || (document.mark.isEmpty() && !isMarked(document))))
        return {};
    const PageHead head = isLetter ? letterHead(document, setting.look.sheet, setting.typesetter)
                                   : generalHead(document, setting.look.sheet, setting.typesetter);
    DocxHead made;
    qreal textTop = head.textTop;
    qreal raised = isLetter ? raisedBy(setting) : 0;
    if (const TextPiece *number = pieceIn(head, Role::Body); number != nullptr && !isMarked(document)) {
        textTop = number->box().top();
        made.isNumbered = true;
        made.belowNumber = twips(head.textTop - textTop + (isLetter ? 0 : raisedBy(setting))) - setting.look.pitch;
        raised = raisedBy(setting);
    }
    DocxXml header(DocxXml::Begin::Part);
    header.open("w:hdr", docxVocabularies());
    made.top = twips(fillHeader(header, document, setting.look, head, textTop - raised));
    made.header = header.close().bytes();
    return made;
}

} // namespace

qreal raisedBy(const DocxSetting &setting)
{
    const qreal pitch = setting.look.pitch * millimetresPerPoint / twipsPerPoint;
    return baselineShare * pitch - ascentShare * setting.look.fonts.value(Role::Body).points * millimetresPerPoint;
}

const DocxHead &docxHeadOf(const Document &document, DocxSetting &setting)
{
    const documents::HeadMarks &marks = document.marks;
    const QString number = isMarked(document) ? document.number : document.number.left(1);
    const QStringList key {document.mark, number, marks.copyNumber, marks.secrecy, marks.urgency, marks.signer};
    const auto known = setting.heads.constFind(key);
    return known != setting.heads.constEnd() ? *known : *setting.heads.insert(key, madeHead(document, setting));
}

} // namespace lianxin::print
