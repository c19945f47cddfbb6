#include "ui/papers/paperpreview.h"

#include "tests/support/printing.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int manyPages = 60; // together higher than the 32,767 pixels that a picture may have

documents::Document aLongPaper()
{
    documents::Document paper;
    paper.format = documents::Format::Card;
    for (int page = 0; page < manyPages; ++page) {
        if (page > 0)
            paper.blocks.append(documents::PageBreak());
        for (int line = 0; line < 12; ++line)
            paper.blocks.append(documents::Paragraph {{{u"走访企业"_s}}});
    }
    return paper;
}

qsizetype inkIn(const QImage &image)
{
    qsizetype dark = 0;
    for (int row = 0; row < image.height(); ++row)
        for (int column = 0; column < image.width(); ++column)
            dark += qGray(image.pixel(column, row)) < 100 ? 1 : 0;
    return dark;
}

} // namespace

TEST_CASE("the last page of a long paper is seen as the first one is", "[papers]")
{
    ui::PaperPreview preview;
    preview.resize(900, 700);
    preview.showPaper(aLongPaper());
    preview.show();
    QScrollBar *bar = preview.verticalScrollBar();
    CHECK(bar->maximum() > 32'767);
    const qsizetype first = inkIn(preview.viewport()->grab().toImage());
    CHECK(first > 100);
    const int page = (bar->maximum() + bar->pageStep()) / manyPages;
    bar->setValue((manyPages - 1) * page);
    CHECK(inkIn(preview.viewport()->grab().toImage()) > first / 2);
}

TEST_CASE("a preview that was made narrower draws its pages smaller", "[papers]")
{
    ui::PaperPreview preview;
    preview.resize(900, 700);
    preview.showPaper(aLongPaper());
    preview.show();
    const int before = preview.widget()->height();
    preview.resize(500, 700);
    CHECK(preview.widget()->height() < before * 2 / 3);
    preview.showSentence(u"Nobody <b>is</b> invited."_s);
    CHECK(preview.widget()->height() <= preview.viewport()->height());
    CHECK(preview.text() == u"Nobody <b>is</b> invited."_s);
}
