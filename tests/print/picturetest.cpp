#include "ui/print/picture.h"

#include "tests/print/papers.h"
#include "ui/print/layout.h"
#include "ui/print/painting.h"

#include <QImage>

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

/// A page as full of small letters as any paper.
LaidOutPage aFullPage()
{
    QString text;
    for (char16_t character = 0x4e00; text.size() < 12000; ++character)
        text += QChar(character);
    Document paper;
    paper.format = Format::List;
    paper.blocks = {Paragraph {{{text, Role::Body, false}}, Level::Text}};
    return layOut(paper).pages.first();
}

/// The codes of twelve cards on one page.
LaidOutPage aPageOfCodes()
{
    LaidOutPage page {QSizeF(210, 297), {}, {}, {}};
    Document paper;
    paper.format = Format::Card;
    paper.blocks = {QrCode {QString(400, u'永')}};
    const FigurePiece code = layOut(paper).pages.first().figures.first();
    const QRectF area = code.outline.boundingRect();
    for (int row = 0; row < 12; ++row) {
        for (int column = 0; column < 9; ++column) {
            FigurePiece each = code;
            each.outline.translate(5 + column * 22 - area.left(), 5 + row * 22 - area.top());
            page.figures.append(each);
        }
    }
    return page;
}

} // namespace

TEST_CASE("a picture for a chat has at most 2 MB, whatever stands on the page", "[print]")
{
    for (const LaidOutPage &page : {aFullPage(), aPageOfCodes(), layOut(letterOf(aLetter())).pages.first()}) {
        const QByteArray picture = pictureOf(page);
        CHECK(picture.size() <= chatBytes);
        CHECK(QImage::fromData(picture, "PNG").width() == qRound(page.paper.width() * chatDpi / 25.4));
    }
}

TEST_CASE("a picture that would be too large has fewer shades first, and is coarser then", "[print]")
{
    const LaidOutPage page = aFullPage();
    const qsizetype fine = pictureOf(page).size();
    const QByteArray fewShades = pictureOf(page, fine - 1);
    CHECK(fewShades.size() < fine);
    CHECK(QImage::fromData(fewShades, "PNG").width() == QImage::fromData(pictureOf(page), "PNG").width());
    for (const qsizetype most : {fine / 2, fine / 4, fine / 10}) {
        const QByteArray coarse = pictureOf(page, most);
        CHECK(coarse.size() <= most);
        CHECK(QImage::fromData(coarse, "PNG").width() <= QImage::fromData(fewShades, "PNG").width());
    }
}

TEST_CASE("with few shades the mark of the office stays red and the text black", "[print]")
{
    const LaidOutPage page = layOut(letterOf(aLetter())).pages.first();
    const QImage picture = QImage::fromData(pictureOf(page, pictureOf(page).size() - 1), "PNG");
    int red = 0;
    int black = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, y);
            red += colour.red() > 200 && colour.green() < 60 ? 1 : 0;
            black += colour.red() < 40 ? 1 : 0;
        }
    }
    CHECK(red > 1000);
    CHECK(black > 1000);
}
