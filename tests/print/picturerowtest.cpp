#include "ui/print/picturerow.h"

#include "tests/print/docxreading.h"
#include "ui/print/layout.h"
#include "ui/print/painting.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

QByteArray redPng(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

Document picturePaper()
{
    Document paper;
    paper.blocks = {Paragraph {{{u"图"_s}}},
                    PictureRow {{{redPng({300, 200}), u"Above & left"_s}, {redPng({300, 200}), u"Right"_s}}, 100}};
    return paper;
}

} // namespace

TEST_CASE("Pictures stand beside each other in the middle, as high as they are", "[print]")
{
    const auto two = besideEachOther({{{redPng({300, 200}), {}}, {redPng({300, 300}), {}}}, 100}, 102);
    REQUIRE(two.size() == 2);
    CHECK(two.first().box == QRectF(0, 0, 50, 50 * 200.0 / 300));
    CHECK(two.last().box == QRectF(52, 0, 50, 50));
    const auto one = besideEachOther({{{redPng({300, 200}), {}}}, 50}, 100);
    CHECK(one.first().box.left() == Approx(25));
    CHECK(one.first().box.width() == Approx(50));
    const auto second = besideEachOther({{{}, {redPng({300, 200}), {}}}, 100}, 102);
    REQUIRE(second.size() == 1);
    CHECK(second.first().box == two.first().box.translated(52, 0)); // the place of the first stays empty
    CHECK(besideEachOther({{{"no picture", {}}}, 100}, 100).isEmpty());
}

TEST_CASE("A paper paints its pictures below its words", "[print]")
{
    const LaidOutDocument laidOut = layOut(picturePaper());
    REQUIRE(laidOut.pages.size() == 1);
    REQUIRE(laidOut.pages.first().pictures.size() == 2);
    const QRectF box = laidOut.pages.first().pictures.last().box;
    CHECK(box.top() > laidOut.pages.first().texts.first().origin.y());
    const QImage page = pageImage(laidOut.pages.first(), 50);
    const QPointF middle = box.center() * 50 / 25.4;
    CHECK(page.pixelColor(middle.toPoint()) == QColor(Qt::red));
}

TEST_CASE("A Word file holds the pictures and tells what they show", "[print]")
{
    const WrittenDocx docx({picturePaper()});
    CHECK(docx.body().count(u"<pic:pic>"_s) == 2);
    CHECK(docx.body().contains(u"descr=\"Above &amp; left\""_s));
}
