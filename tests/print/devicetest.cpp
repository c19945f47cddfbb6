#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "ui/print/layout.h"
#include "ui/print/painting.h"

#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

/// The pages of `documents` as a device of `dotsPerInch` gets them, a printer for instance.
QList<QList<PdfLine>> pagesOnDevice(const QList<Document> &documents, int dotsPerInch)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"device.pdf"_s);
    QPdfWriter device(path);
    device.setResolution(dotsPerInch);
    device.setPageMargins(QMarginsF());
    QPainter painter;
    for (const Document &document : documents)
        REQUIRE(paintPages(painter, device, layOut(document).pages));
    painter.end();
    return pagesOf(path);
}

Document smallCard()
{
    TrackingCardData data = aCard();
    data.paper = Paper::A5;
    return cardOf(data);
}

} // namespace

TEST_CASE("a printer of any resolution gets the same lines at the same places as the file", "[print]")
{
    const QList<Document> papers {letterOf(aLetter()), cardOf(aCard())};
    const auto inFile = WrittenPdf(papers).pages();
    for (const int dotsPerInch : {72, 600, 1200}) {
        const auto onDevice = pagesOnDevice(papers, dotsPerInch);
        REQUIRE(onDevice.size() == inFile.size());
        for (qsizetype page = 0; page < inFile.size(); ++page) {
            REQUIRE(onDevice[page].size() == inFile[page].size());
            for (qsizetype line = 0; line < inFile[page].size(); ++line) {
                INFO(inFile[page][line].text.toStdString() << " at " << dotsPerInch);
                const QRectF here = inFile[page][line].box;
                const QRectF there = onDevice[page][line].box;
                CHECK(there.left() == Approx(here.left()).margin(0.1));
                CHECK(there.right() == Approx(here.right()).margin(0.1));
                CHECK(there.top() == Approx(here.top()).margin(0.1));
            }
        }
    }
}

TEST_CASE("on both sides each paper begins on a leaf of its own", "[print]")
{
    const auto one = layOut(cardOf(aCard())).pages;
    const auto two = layOut(letterOf(aLetter())).pages;
    REQUIRE(one.size() == 1);
    REQUIRE(two.size() == 2);
    const auto sides = forBothSides(one + two + one + one, {1, 2, 4, 5});
    QList<bool> empty;
    for (const LaidOutPage &side : sides)
        empty.append(side.texts.isEmpty());
    CHECK(empty == QList<bool> {false, true, false, false, false, true, false});
    CHECK(sides[1].paper == one.first().paper);
    CHECK(forBothSides(two, {1}).size() == 2);
    CHECK(forBothSides({}, {}).isEmpty());
}

TEST_CASE("each page has a paper of its own size", "[print]")
{
    const WrittenPdf pdf({letterOf(aLetter()), smallCard()});
    const QString last = QString::number(pdf.printed().pages);
    const QString info = toldBy(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, last, pdf.path()}).simplified();
    CHECK(info.contains(u"Page 1 size: 595 x 842 pts (A4)"_s));
    CHECK(info.contains(u"Page %1 size: 420 x 595 pts (A5)"_s.arg(last)));
}

TEST_CASE("the picture of a page is black where the file has its letters", "[print]")
{
    constexpr int dotsPerInch = 100;
    const QImage picture = pageImage(layOut(letterOf(aLetter())).pages.first(), dotsPerInch);
    CHECK(picture.size() == QSize(827, 1169));
    const PdfLine line = lineFrom(WrittenPdf({letterOf(aLetter())}).pages().first(), u"尊敬的"_s);
    const auto blackIn = [&](const QRectF &box) {
        const QRectF pixels(box.topLeft() * dotsPerInch / 25.4, box.size() * dotsPerInch / 25.4);
        int black = 0;
        for (int y = int(pixels.top()); y < int(pixels.bottom()); ++y)
            for (int x = int(pixels.left()); x < int(pixels.right()); ++x)
                black += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
        return black;
    };
    CHECK(blackIn(line.box) > 200);
    CHECK(blackIn(line.box.translated(line.box.width() + 2, 0)) == 0); // nothing right of the addressee
}
