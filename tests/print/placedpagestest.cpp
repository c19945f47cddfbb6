#include "core/documents/addresslabels.h"
#include "tests/print/pdfreading.h"
#include "ui/print/layout.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

/// `count` labels on the first form, the first `skipped` free.
Document labels(int count, int skipped = 0, const QString &address = u"滨州市某某路1号"_s)
{
    Document sheet;
    sheet.format = Format::List;
    sheet.placing = valueOf(labelForms()).first().placing;
    for (int label = 0; label < skipped; ++label)
        sheet.blocks.append(PageBreak());
    for (int label = 0; label < count; ++label) {
        if (label > 0)
            sheet.blocks.append(PageBreak());
        sheet.blocks.append(Addressee {address});
        sheet.blocks.append(Title {u"收件人%1"_s.arg(label), Role::TableTitle});
    }
    return sheet;
}

} // namespace

TEST_CASE("each label is printed within its own place, sheet after sheet", "[print]")
{
    const Document sheet = labels(30);
    const LaidOutDocument laidOut = layOut(sheet);
    REQUIRE(laidOut.pages.size() == 2);
    CHECK(laidOut.notes.isEmpty());
    for (const LaidOutPage &page : laidOut.pages) {
        CHECK(page.paper == QSizeF(210, 297));
        for (const TextPiece &piece : page.texts)
            CHECK(
                std::ranges::count_if(sheet.placing.boxes, [&](const QRectF &box) { return box.contains(piece.ink()); })
                == 1);
    }
    const WrittenPdf pdf({sheet});
    CHECK(squeezed(pdf.text()).count(u"收件人"_s) == 30);
}

TEST_CASE("labels that are used already stay free", "[print]")
{
    const Document sheet = labels(2, 5);
    const LaidOutDocument laidOut = layOut(sheet);
    REQUIRE(laidOut.pages.size() == 1);
    for (const TextPiece &piece : laidOut.pages.first().texts)
        CHECK((sheet.placing.boxes.at(5).contains(piece.ink()) || sheet.placing.boxes.at(6).contains(piece.ink())));
}

TEST_CASE("an address that is too long for its label is told and printed whole", "[print]")
{
    const QString address = QString(300, u'路');
    const LaidOutDocument laidOut = layOut(labels(1, 0, address));
    REQUIRE(laidOut.notes.size() == 1);
    CHECK(laidOut.notes.first().contains(u"路路"_s));
    QString printed;
    for (const TextPiece &piece : laidOut.pages.first().texts)
        printed += piece.text;
    CHECK(printed.contains(address));
}

TEST_CASE("an envelope is as large as it is, across", "[print]")
{
    Document envelope = labels(1);
    envelope.placing = valueOf(labelForms()).last().placing;
    const WrittenPdf pdf({envelope});
    CHECK(toldBy(u"pdfinfo"_s, {pdf.path()}).contains(u"649 x 459 pts"_s));
}
