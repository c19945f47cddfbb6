#include "ui/papers/paperdialog.h"

#include "tests/support/printing.h"

#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

documents::Document aPaper(const QString &text)
{
    documents::Document paper;
    paper.format = documents::Format::Letter;
    paper.mark = u"联络工作委员会"_s;
    paper.name = text;
    paper.blocks = {documents::Title {text}};
    return paper;
}

} // namespace

TEST_CASE("papers are seen page by page before they leave", "[papers]")
{
    ui::PaperDialog dialog(u"邀请函"_s, {aPaper(u"甲"_s), aPaper(u"乙"_s)});
    dialog.show();
    REQUIRE(dialog.pageCount() == 2);
    auto *page = dialog.findChild<QLabel *>(u"page"_s);
    const QImage first = page->pixmap().toImage();
    CHECK_FALSE(first.isNull());
    dialog.findChild<QSpinBox *>(u"number"_s)->setValue(2);
    CHECK(page->pixmap().toImage() != first);
}

TEST_CASE("a font that lacks a character is told beside the page", "[papers]")
{
    ui::PaperDialog rare(u"邀请函"_s, {aPaper(u"陈㛃"_s)});
    rare.show();
    CHECK(rare.findChild<QLabel *>(u"remarks"_s)->text().contains(u"㛃"_s));

    ui::PaperDialog plain(u"邀请函"_s, {aPaper(u"甲"_s)});
    plain.show();
    CHECK(plain.findChild<QLabel *>(u"remarks"_s)->isHidden());
}
