#include "ui/print/docxparagraph.h"

#include "ui/print/docxxml.h"

namespace lianxin::print {

namespace {

void addSpacing(DocxXml &xml, const DocxParagraph &paragraph)
{
    DocxAttributes spacing;
    if (paragraph.above != 0)
        spacing << DocxAttribute("w:before", paragraph.above);
    if (paragraph.isPicture)
        spacing << DocxAttribute("w:line", 240) << DocxAttribute("w:lineRule", "auto");
    else if (paragraph.line != 0)
        spacing << DocxAttribute("w:line", paragraph.line) << DocxAttribute("w:lineRule", "exact");
    if (!spacing.isEmpty())
        xml.leaf("w:spacing", spacing);
}

void addIndents(DocxXml &xml, const DocxParagraph &paragraph)
{
    DocxAttributes indents;
    if (paragraph.left != 0)
        indents << DocxAttribute("w:left", paragraph.left);
    if (paragraph.right != 0)
        indents << DocxAttribute("w:right", paragraph.right);
    if (paragraph.first > 0)
        indents << DocxAttribute("w:firstLine", paragraph.first);
    if (paragraph.first < 0)
        indents << DocxAttribute("w:hanging", -paragraph.first);
    if (!indents.isEmpty())
        xml.leaf("w:ind", indents);
}

void addTab(DocxXml &xml, const DocxParagraph &paragraph)
{
    if (paragraph.rightTab > 0)
        xml.open("w:tabs").leaf("w:tab", {{"w:val", "right"}, {"w:pos", paragraph.rightTab}}).close();
}

} // namespace

QByteArray xmlOf(const DocxParagraph &paragraph)
{
    if (!paragraph.table.isEmpty())
        return paragraph.table;
    DocxXml xml;
    xml.open("w:p").open("w:pPr").value("w:pStyle", paragraph.style);
    if (paragraph.keepWithNext)
        xml.leaf("w:keepNext");
    if (paragraph.breaksPage)
        xml.leaf("w:pageBreakBefore");
    xml.piece(paragraph.frame);
    if (paragraph.isRuled) {
        xml.open("w:pBdr");
        xml.leaf("w:bottom", {{"w:val", "single"}, {"w:sz", 6}, {"w:space", 0}, {"w:color", "000000"}});
        xml.close();
    }
    addTab(xml, paragraph);
    addSpacing(xml, paragraph);
    addIndents(xml, paragraph);
    if (paragraph.side != nullptr)
        xml.value("w:jc", paragraph.side);
    xml.piece(paragraph.section).close();
    return xml.piece(paragraph.runs).close().bytes();
}

DocxParagraph emptyParagraph(const DocxLook &look, int height)
{
    DocxParagraph paragraph;
    paragraph.style = look.paragraphStyle(documents::Role::Body);
    paragraph.line = std::max(1, height);
    return paragraph;
}

} // namespace lianxin::print
