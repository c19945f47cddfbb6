#include "ui/print/docxdrawing.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace lianxin::print {

namespace {

constexpr auto shapeVocabulary = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
constexpr auto pictureVocabulary = "http://schemas.openxmlformats.org/drawingml/2006/picture";
constexpr qint64 halfTurn = 180L * 60000; // in 60,000ths of a degree

using Content = std::function<void(DocxXml &xml)>;

void addName(DocxXml &xml, int number, const QString &text = {})
{
    DocxAttributes name {{"id", number}, {"name", u"Drawing %1"_s.arg(number)}};
    if (!text.isEmpty())
        name.append({"descr", text});
    xml.leaf("wp:docPr", name);
}

void addPlace(DocxXml &xml, const char *element, qreal at)
{
    xml.open(element, {{"relativeFrom", "page"}});
    xml.open("wp:posOffset").text(QString::number(drawingUnits(at))).close().close();
}

void addSize(DocxXml &xml, const char *element, const QSizeF &size)
{
    xml.leaf(element, {{"cx", drawingUnits(size.width())}, {"cy", drawingUnits(size.height())}});
}

void addFrame(DocxXml &xml, const QSizeF &size, qint64 turn)
{
    xml.open("a:xfrm", turn == 0 ? DocxAttributes() : DocxAttributes {{"rot", turn}});
    xml.leaf("a:off", {{"x", 0}, {"y", 0}});
    addSize(xml, "a:ext", size);
    xml.close();
    xml.open("a:prstGeom", {{"prst", "rect"}}).leaf("a:avLst").close();
}

/// Opens a drawing at `box` on the page, mm, before which the text is not drawn aside.
void openAnchor(DocxXml &xml, const QRectF &box, int number)
{
    xml.open("w:drawing");
    xml.open("wp:anchor",
             {{"distT", 0},
              {"distB", 0},
              {"distL", 0},
              {"distR", 0},
              {"simplePos", 0},
              {"relativeHeight", number},
              {"behindDoc", 1},
              {"locked", 0},
              {"layoutInCell", 1},
              {"allowOverlap", 1}});
    xml.leaf("wp:simplePos", {{"x", 0}, {"y", 0}});
    addPlace(xml, "wp:positionH", box.left());
    addPlace(xml, "wp:positionV", box.top());
    addSize(xml, "wp:extent", box.size());
    xml.leaf("wp:effectExtent", {{"l", 0}, {"t", 0}, {"r", 0}, {"b", 0}}).leaf("wp:wrapNone");
    addName(xml, number);
    xml.leaf("wp:cNvGraphicFramePr");
}

/// A shape at `box` on the page.
void addShape(DocxXml &xml, const QRectF &box, int number, const Content &content)
{
    openAnchor(xml, box, number);
    xml.open("a:graphic").open("a:graphicData", {{"uri", shapeVocabulary}}).open("wps:wsp");
    content(xml);
    xml.close().close().close().close().close();
}

void addPicture(DocxXml &xml, const QString &relation, const QSizeF &size, int number)
{
    xml.open("a:graphic").open("a:graphicData", {{"uri", pictureVocabulary}}).open("pic:pic");
    xml.open("pic:nvPicPr").leaf("pic:cNvPr", {{"id", number}, {"name", u"Drawing %1"_s.arg(number)}});
    xml.leaf("pic:cNvPicPr").close();
    xml.open("pic:blipFill").leaf("a:blip", {{"r:embed", relation}});
    xml.open("a:stretch").leaf("a:fillRect").close().close();
    xml.open("pic:spPr");
    addFrame(xml, size, 0);
    xml.close().close().close().close();
}

} // namespace

DocxAttributes docxVocabularies()
{
    return {{"xmlns:w", wordNamespace},
            {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
            {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
            {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
            {"xmlns:pic", pictureVocabulary},
            {"xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"},
            {"xmlns:wps", shapeVocabulary},
            {"xmlns:wp14", "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"}};
}

QByteArray ruleRun(const RulePiece &rule, int number)
{
    DocxXml xml;
    xml.open("w:r").open("mc:AlternateContent").open("mc:Choice", {{"Requires", "wps"}});
    addShape(xml, rule.box, number, [&](DocxXml &shape) {
        shape.leaf("wps:cNvSpPr").open("wps:spPr");
        addFrame(shape, rule.box.size(), 0);
        shape.open("a:solidFill").leaf("a:srgbClr", {{"val", rule.colour.name().mid(1).toUpper()}}).close();
        shape.open("a:ln").leaf("a:noFill").close().close();
        shape.leaf("wps:bodyPr");
    });
    return xml.close().close().close().bytes();
}

QByteArray pictureRun(const QString &relation, const QSizeF &size, int number, const QString &text)
{
    DocxXml xml;
    xml.open("w:r").open("w:drawing").open("wp:inline", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    addSize(xml, "wp:extent", size);
    addName(xml, number, text);
    addPicture(xml, relation, size, number);
    return xml.close().close().close().bytes();
}

QByteArray turnedBoxRun(const QByteArray &paragraphs, const QString &relation, const QRectF &box, int number)
{
    DocxXml xml;
    xml.open("w:r").open("mc:AlternateContent").open("mc:Choice", {{"Requires", "wps wp14"}});
    addShape(xml, box, number, [&](DocxXml &shape) {
        shape.leaf("wps:cNvSpPr", {{"txBox", 1}}).open("wps:spPr");
        addFrame(shape, box.size(), halfTurn);
        shape.leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
        shape.open("wps:txbx").open("w:txbxContent").piece(paragraphs).close().close();
        shape.leaf("wps:bodyPr", {{"lIns", 0}, {"tIns", 0}, {"rIns", 0}, {"bIns", 0}, {"anchor", "t"}});
    });
    xml.close().open("mc:Fallback");
    openAnchor(xml, box, number);
    addPicture(xml, relation, box.size(), number);
    return xml.close().close().close().close().close().bytes();
}

} // namespace lianxin::print
