#include "tests/support/printing.h"
#include "ui/print/layout.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

LaidOutPage cardOf(const QString &name)
{
    print::loadDocumentFonts();
    const auto pages =
        layOut(Document {Format::SeatCard, Paper::A4Across, {}, {}, {Title {name, Role::Title}}, {}, {}}).pages;
    REQUIRE(pages.size() == 1);
    return pages.first();
}

} // namespace

TEST_CASE("a card at a seat reads from both sides when it is folded", "[print]")
{
    const LaidOutPage page = cardOf(u"王小川"_s);
    REQUIRE(page.texts.size() == 2);
    const QRectF lower = page.texts[0].box();
    const QRectF upper = page.texts[1].box();
    CHECK(page.texts[1].isUpsideDown);
    CHECK(lower.top() > page.paper.height() / 2);
    CHECK(lower.bottom() < page.paper.height());
    CHECK(upper.bottom() < page.paper.height() / 2);
    CHECK(upper.top() > 0);
    CHECK(std::abs(lower.center().x() - page.paper.width() / 2) < 1);
    CHECK(std::abs(upper.center().x() - page.paper.width() / 2) < 1);
}

TEST_CASE("names on cards are as large as their length allows", "[print]")
{
    CHECK(cardOf(u"王小川"_s).texts.first().points > 100);
    const LaidOutPage lengthy = cardOf(u"政协滨州市委员会委员联络工作委员会"_s);
    CHECK(lengthy.texts.first().points < cardOf(u"王小川"_s).texts.first().points);
    CHECK(lengthy.texts.first().width < lengthy.paper.width());
}

TEST_CASE("what follows a break of the page stands on the next, and no closer setting is tried for it", "[print]")
{
    print::loadDocumentFonts();
    const Paragraph line {{Span {u"甲"_s, Role::Body, false}}, Level::Text};
    const auto laidOut =
        layOut(Document {Format::Letter, Paper::A4, u"机关"_s, {}, {line, PageBreak {}, line}, {}, {}});
    REQUIRE(laidOut.pages.size() == 2);
    CHECK(laidOut.notes.isEmpty());
    CHECK(laidOut.pages[1].texts.first().text == u"甲"_s);
}

TEST_CASE("no rule is drawn for a table that begins on the next page, and text keeps away from one", "[print]")
{
    print::loadDocumentFonts();
    const Paragraph line {{Span {u"甲"_s, Role::Body, false}}, Level::Text};
    const TableRow row {{Cell {{Span {u"乙"_s, Role::TableCell, false}}}}, 3};
    QList<Block> blocks(21, line);
    blocks << Table {{1}, {row}, 0} << line;
    const auto pages = layOut(Document {Format::General, Paper::A4, {}, {}, blocks, {}, {}}).pages;
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].rules.isEmpty());
    qreal lowest = 0;
    for (const RulePiece &rule : pages[1].rules)
        lowest = std::max(lowest, rule.box.bottom());
    CHECK(pages[1].texts[1].box().top() > lowest + 2);
}
