#include "ui/print/docxsection.h"

#include "ui/print/docxdrawing.h"
#include "ui/print/docxxml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::print {

using documents::Document;
using documents::Format;
using documents::Role;

namespace {

constexpr qreal spare = 0.35; // mm added to the width of the text: a full line of 28 characters is never broken
constexpr qreal ordinaryHead = 15; // mm from the paper's edge, where there is no head
constexpr qreal footLineShare = 1.3; // of the size of a page number's figures
constexpr qreal hairsBreadth = 0.1; // mm
constexpr int leastFoot = 20; // twips

bool isPageNumbered(const Document &document, const LaidOutDocument &laidOut)
{
    return document.format == Format::General || laidOut.pages.size() > 1;
}

QByteArray footerPart(const DocxParagraph &line)
{
    DocxXml xml(DocxXml::Begin::Part);
    return xml.open("w:ftr", {{"xmlns:w", wordNamespace}}).piece(xmlOf(line)).close().bytes();
}

int footLine(const DocxLook &look)
{
    return qRound(look.fonts.value(Role::PageNumber).points * footLineShare * twipsPerPoint);
}

/// A page number at `side`, one character in from the edge.
QByteArray numberFooter(const DocxLook &look, const char *side)
{
    DocxParagraph line;
    line.style = look.paragraphStyle(Role::PageNumber);
    line.side = side;
    line.line = footLine(look);
    const int one = qRound(look.fonts.value(Role::PageNumber).points * twipsPerPoint);
    const auto is = [side](const char *other) { return qstrcmp(side, other) == 0; };
    line.left = is("left") ? one : 0;
    line.right = is("right") ? one : 0;
    DocxXml runs;
    const auto addText = [&runs](const QString &text) {
        runs.open("w:r").open("w:t", {{"xml:space", "preserve"}}).text(text).close().close();
    };
    addText(u"\u2014 "_s);
    runs.open("w:fldSimple", {{"w:instr", "PAGE"}});
    addText(u"1"_s);
    runs.close();
    addText(u" \u2014"_s);
    line.runs = runs.bytes();
    return footerPart(line);
}

/// The foot with the page number at `side`; without one if there is no side.
QByteArray footerOf(DocxSetting &setting, const char *side)
{
    QByteArray &footer = setting.footers[side];
    if (footer.isEmpty())
        footer =
            side != nullptr ? numberFooter(setting.look, side) : footerPart(emptyParagraph(setting.look, leastFoot));
    return footer;
}

/// Feet of odd pages, of even ones, of the first if it has a head of its own.
void addFooters(DocxXml &xml, const Document &document, const LaidOutDocument &laidOut, const DocxHead &head,
                DocxSetting &setting, DocxParts &parts)
{
    const bool isPaper = document.format == Format::General || document.format == Format::Letter;
    const bool isNumbered = isPageNumbered(document, laidOut);
    const QByteArray none = footerOf(setting, nullptr);
    const QByteArray odd = isNumbered ? footerOf(setting, isPaper ? "right" : "center") : none;
    const QByteArray even = isNumbered ? footerOf(setting, isPaper ? "left" : "center") : none;
    const auto refer = [&](const char *which, const QByteArray &footer) {
        xml.leaf("w:footerReference", {{"w:type", which}, {"r:id", parts.add(DocxParts::Kind::Footer, footer)}});
    };
    refer("default", odd);
    refer("even", even);
    if (!head.header.isEmpty())
        refer("first", document.format == Format::Letter ? none : odd);
}

/// How far the text reaches down on page 1 of a letter, whose last line may end a little below the type area; mm.
qreal endOfFirstPage(const LaidOutDocument &laidOut)
{
    qreal end = 0;
    for (const TextPiece &piece : laidOut.pages.first().texts)
        if (piece.role != Role::Mark && piece.role != Role::Small)
            end = std::max(end, piece.box().top() + laidOut.linePitch);
    for (const RulePiece &rule : laidOut.pages.first().rules)
        if (rule.colour == QColor(Qt::black))
            end = std::max(end, rule.box.bottom());
    return end;
}

qreal bottomMargin(const Document &document, const LaidOutDocument &laidOut, const DocxSetting &setting)
{
    const Sheet &sheet = setting.look.sheet;
    const qreal end =
        document.format == Format::Letter ? endOfFirstPage(laidOut) - raisedBy(setting) + hairsBreadth : 0;
    return sheet.paper.height() - std::max(end, sheet.area.bottom());
}

/// Where the line of the page number ends, mm from the paper's lower edge.
qreal footDistance(DocxSetting &setting)
{
    const Sheet &sheet = setting.look.sheet;
    const qreal dash = setting.typesetter.ink(u"\u2014"_s, Role::PageNumber).center().y();
    const qreal baseline = sheet.area.bottom() + gb9704::pageNumberBelow - dash;
    const qreal line = footLine(setting.look) * millimetresPerPoint / twipsPerPoint;
    return sheet.paper.height() - baseline - (1 - baselineShare) * line;
}

} // namespace

QByteArray sectionOf(const Document &document, const LaidOutDocument &laidOut, const DocxHead &head,
                     DocxSetting &setting, DocxParts &parts)
{
    const Sheet &sheet = setting.look.sheet;
    const bool isAcross = sheet.paper.width() > sheet.paper.height();
    DocxXml xml;
    xml.open("w:sectPr");
    if (!head.header.isEmpty())
        xml.leaf("w:headerReference", {{"w:type", "first"}, {"r:id", parts.add(DocxParts::Kind::Header, head.header)}});
    addFooters(xml, document, laidOut, head, setting, parts);
    xml.value("w:type", "nextPage");
    DocxAttributes size {{"w:w", twips(sheet.paper.width())}, {"w:h", twips(sheet.paper.height())}};
    if (isAcross)
        size << DocxAttribute("w:orient", "landscape");
    xml.leaf("w:pgSz", size);
    xml.leaf("w:pgMar",
             {{"w:top", twips(sheet.area.top())},
              {"w:right", twips(sheet.paper.width() - sheet.area.right() - spare)},
              {"w:bottom", twips(bottomMargin(document, laidOut, setting))},
              {"w:left", twips(sheet.area.left())},
              {"w:header", head.header.isEmpty() ? twips(ordinaryHead) : head.top},
              {"w:footer", std::max(0, twips(footDistance(setting)))},
              {"w:gutter", 0}});
    xml.leaf("w:pgNumType", {{"w:start", 1}});
    if (!head.header.isEmpty())
        xml.leaf("w:titlePg");
    return xml.close().bytes();
}

} // namespace lianxin::print
