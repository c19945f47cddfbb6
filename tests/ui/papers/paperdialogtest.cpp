#include "ui/papers/paperdialog.h"

#include "tests/support/printing.h"
#include "ui/print/painting.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

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

QImage shownBy(const ui::PaperDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"page"_s)->pixmap().toImage();
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

TEST_CASE("labels are not offered as a Word file, and it is told why", "[papers]")
{
    documents::Document labels = aPaper(u"甲"_s);
    labels.placing = {{210, 297}, {{10, 10, 60, 30}}};
    const ui::PaperDialog dialog(u"标签"_s, {labels});
    const auto *word = dialog.findChild<QPushButton *>(u"saveWord"_s);
    CHECK_FALSE(word->isEnabled());
    CHECK(word->toolTip().contains(u"PDF"_s));
    const ui::PaperDialog letters(u"邀请函"_s, {aPaper(u"甲"_s)});
    CHECK(letters.findChild<QPushButton *>(u"saveWord"_s)->isEnabled());
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

TEST_CASE("what is to be mended in the papers is told above what is told of their fonts", "[papers]")
{
    ui::PaperDialog dialog(u"邀请函"_s, {aPaper(u"陈㛃"_s)});
    dialog.remark({u"Too long."_s});
    dialog.show();
    const QString told = dialog.findChild<QLabel *>(u"remarks"_s)->text();
    CHECK(told.startsWith(u"Too long.\n"_s));
    CHECK(told.contains(u"㛃"_s));
}

TEST_CASE("of a thousand letters any page is shown as it will be printed, and alike remarks once", "[papers]")
{
    QList<documents::Document> papers;
    for (int i = 0; i < 1000; ++i)
        papers.append(aPaper(i % 2 == 0 ? u"陈㛃%1"_s.arg(i) : u"周𬭎%1"_s.arg(i)));
    ui::PaperDialog dialog(u"邀请函"_s, papers);
    dialog.show();
    REQUIRE(dialog.pageCount() == 1000);
    auto *number = dialog.findChild<QSpinBox *>(u"number"_s);
    for (const int page : {1000, 500, 1}) {
        number->setValue(page);
        const auto laidOut = print::layOut(papers.at(page - 1));
        const QImage expected = print::pageImage(laidOut.pages.first(), dialog.dotsPerInch());
        CHECK(shownBy(dialog) == expected.convertToFormat(shownBy(dialog).format()));
    }
    const QString remarks = dialog.findChild<QLabel *>(u"remarks"_s)->text();
    CHECK(remarks.count(u"㛃"_s) <= 1);
    CHECK(remarks.count(u"𬭎"_s) <= 1);
    CHECK(remarks.count(u'\n') < 3);
}

TEST_CASE("printing goes on at any page, as after a paper jam, and tells whose pages came out", "[papers]")
{
    ui::PaperDialog dialog(u"邀请函"_s, {aPaper(u"甲"_s), aPaper(u"乙"_s), aPaper(u"丙"_s)});
    dialog.show();
    QList<int> out;
    QObject::connect(&dialog, &ui::PaperDialog::handedOut, &dialog,
                     [&](PaperChannel channel, const QList<int> &places) {
                         CHECK(channel == PaperChannel::Printer);
                         out = places;
                     });
    const QTemporaryDir folder;
    const auto printed = [&] {
        QPdfWriter printer(folder.filePath(u"a.pdf"_s));
        dialog.printPages(printer);
        return out;
    };
    CHECK(printed() == QList {0, 1, 2});
    dialog.findChild<QSpinBox *>(u"firstPage"_s)->setValue(2);
    CHECK(printed() == QList {1, 2});
    dialog.findChild<QSpinBox *>(u"lastPage"_s)->setValue(2);
    CHECK(printed() == QList {1});
}

TEST_CASE("one of several papers is looked at and printed alone", "[papers]")
{
    ui::PaperDialog dialog(u"邀请函"_s, {aPaper(u"甲"_s), aPaper(u"乙"_s)});
    dialog.show();
    auto *which = dialog.findChild<QComboBox *>(u"whichPaper"_s);
    CHECK(which->count() == 3);
    which->setCurrentIndex(2);
    CHECK(dialog.findChild<QSpinBox *>(u"number"_s)->value() == 2);
    CHECK(dialog.findChild<QSpinBox *>(u"firstPage"_s)->value() == 2);
    which->setCurrentIndex(0);
    CHECK(dialog.findChild<QSpinBox *>(u"firstPage"_s)->value() == 1);
    CHECK(dialog.findChild<QSpinBox *>(u"lastPage"_s)->value() == 2);

    const ui::PaperDialog single(u"邀请函"_s, {aPaper(u"甲"_s)});
    CHECK(single.findChild<QComboBox *>(u"whichPaper"_s)->parentWidget()->isHidden());
}

TEST_CASE("papers are saved as one Word file or one each, and it is told whose they are", "[papers]")
{
    ui::PaperDialog dialog(u"邀请函"_s, {aPaper(u"甲"_s), aPaper(u"乙"_s), aPaper(u"乙"_s)});
    dialog.show();
    QList<int> out;
    QObject::connect(&dialog, &ui::PaperDialog::handedOut, &dialog,
                     [&](PaperChannel channel, const QList<int> &places) {
                         CHECK(channel == PaperChannel::Word);
                         out = places;
                     });
    const QTemporaryDir folder;
    dialog.saveWord(folder.filePath(u"all.docx"_s));
    CHECK(out == QList {0, 1, 2});
    CHECK(QFile::exists(folder.filePath(u"all.docx"_s)));

    QDir().mkpath(folder.filePath(u"each"_s));
    dialog.saveEach(PaperChannel::Word, folder.filePath(u"each"_s));
    CHECK(QDir(folder.filePath(u"each"_s)).entryList(QDir::Files)
          == QStringList {u"乙-2.docx"_s, u"乙.docx"_s, u"甲.docx"_s});
    dialog.findChild<QComboBox *>(u"whichPaper"_s)->setCurrentIndex(2);
    dialog.saveWord(folder.filePath(u"one.docx"_s));
    CHECK(out == QList {1});
    CHECK(QFileInfo(folder.filePath(u"one.docx"_s)).size() < QFileInfo(folder.filePath(u"all.docx"_s)).size());
}

TEST_CASE("saving one Word file for each paper writes over none that is there", "[papers]")
{
    ui::PaperDialog dialog(u"邀请函"_s, {aPaper(u"甲"_s), aPaper(u"乙"_s)});
    const QTemporaryDir folder;
    QFile before(folder.filePath(u"甲.docx"_s));
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("what was there");
    before.close();
    dialog.saveEach(PaperChannel::Word, folder.path());
    CHECK(before.size() == 14);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList {u"乙.docx"_s, u"甲-2.docx"_s, u"甲.docx"_s});
}

TEST_CASE("papers are saved as a PDF each, which are handed out as such", "[papers]")
{
    ui::PaperDialog dialog(u"邀请函"_s, {aPaper(u"甲"_s), aPaper(u"乙"_s)});
    QList<int> out;
    QObject::connect(&dialog, &ui::PaperDialog::handedOut, &dialog,
                     [&](PaperChannel channel, const QList<int> &places) {
                         CHECK(channel == PaperChannel::Pdf);
                         out = places;
                     });
    const QTemporaryDir folder;
    dialog.saveEach(PaperChannel::Pdf, folder.path());
    CHECK(out == QList {0, 1});
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList {u"乙.pdf"_s, u"甲.pdf"_s});

    dialog.saveEach(PaperChannel::Pdf, folder.filePath(u"none"_s));
    CHECK(out == QList {0, 1});
}

TEST_CASE("a Word file that cannot be written is told, and not noted as handed out", "[papers]")
{
    ui::PaperDialog dialog(u"邀请函"_s, {aPaper(u"甲"_s)});
    dialog.show();
    bool isOut = false;
    QObject::connect(&dialog, &ui::PaperDialog::handedOut, &dialog, [&] { isOut = true; });
    dialog.saveWord(u"/no/such/folder/a.docx"_s);
    CHECK_FALSE(isOut);
    CHECK(dialog.findChild<QLabel *>(u"remarks"_s)->text().contains(u"/no/such/folder/a.docx"_s));
}

TEST_CASE("a page fits the window at first, and is seen larger when wanted", "[papers]")
{
    documents::Document across = aPaper(u"甲"_s);
    across.format = documents::Format::List;
    across.paper = documents::Paper::A4Across;
    ui::PaperDialog dialog(u"台账"_s, {across});
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    const auto *sheet = dialog.findChild<QScrollArea *>();
    const auto *page = dialog.findChild<QLabel *>(u"page"_s);
    CHECK(page->pixmap().width() <= sheet->viewport()->width());
    CHECK(page->pixmap().height() <= sheet->viewport()->height());
    CHECK(page->pixmap().width() > sheet->viewport()->width() / 2);
    dialog.findChild<QPushButton *>(u"larger"_s)->click();
    CHECK(page->pixmap().width() > sheet->viewport()->width());
}
