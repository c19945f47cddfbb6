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

/// The lines of `header`, so high together that the text begins at `bottom` mm; answers where they begin.
qreal fillHeader(DocxXml &header, const Document &document, const DocxLook &look, const PageHead &head, qreal bottom)
{
    QByteArray rules;
    for (qsizetype i = 0; i < head.pieces.rules.size(); ++i)
        rules += ruleRun(head.pieces.rules[i], int(i) + 1);
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

} // namespace

qreal raisedBy(const DocxSetting &setting)
{
    const qreal pitch = setting.look.pitch * millimetresPerPoint / twipsPerPoint;
    return baselineShare * pitch - ascentShare * setting.look.fonts.value(Role::Body).points * millimetresPerPoint;
}

DocxHead docxHeadOf(const Document &document, DocxSetting &setting)
{
    const bool isLetter = document.format == Format::Letter;
    if (!isLetter && (document.format != Format::General || document.mark.isEmpty()))
        return {};
    const PageHead head = isLetter ? letterHead(document, setting.look.sheet, setting.typesetter)
                                   : generalHead(document, setting.look.sheet, setting.typesetter);
    DocxHead made;
    qreal textTop = head.textTop;
    if (const TextPiece *number = pieceIn(head, Role::Body)) {
        textTop = number->box().top();
        made.isNumbered = true;
        made.belowNumber = twips(head.textTop - textTop) - setting.look.pitch;
    }
    DocxXml header(DocxXml::Begin::Part);
    header.open("w:hdr", docxVocabularies());
    made.top = twips(fillHeader(header, document, setting.look, head, textTop - raisedBy(setting)));
    made.header = header.close().bytes();
    return made;
}

} // namespace lianxin::print
