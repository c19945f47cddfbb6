#include "ui/print/pdffinish.h"

#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "ui/print/layout.h"

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

/// What pdfinfo tells of the file at `path` under `key`.
QString property(const QString &path, const QString &key)
{
    for (const QString &line : toldBy(u"pdfinfo"_s, {path}).split(u'\n'))
        if (line.startsWith(key + u':'))
            return line.mid(key.size() + 1).trimmed();
    return {};
}

} // namespace

TEST_CASE("characters beyond the basic plane are read back as they were written", "[print]")
{
    for (const QString &name : {u"周𬭎"_s, u"𠮷田"_s, u"𠮷𬭎𠮷"_s, u"李䶮㛃"_s}) {
        INFO(name.toStdString());
        const WrittenPdf pdf({letterTo(name)});
        CHECK(squeezed(pdf.text()).contains(u"尊敬的%1委员："_s.arg(name)));
        CHECK(differenceOf(pdf.text(), plainText(letterTo(name))) == QString());
    }
}

TEST_CASE("every letter of a printing is read back with its own rare name", "[print]")
{
    const QStringList names {u"高振纶"_s, u"𠮷田"_s, u"周𬭎"_s, u"李䶮"_s, u"陈㛃"_s, u"Anna Li"_s};
    QList<Document> letters;
    QString written;
    for (const QString &name : names) {
        letters.append(letterTo(name));
        written += plainText(letters.last());
    }
    CHECK(differenceOf(WrittenPdf(letters).text(), written) == QString());
}

TEST_CASE("the file knows its title, the organ that wrote it, and the program", "[print]")
{
    const WrittenPdf one({letterTo(u"高振纶"_s)});
    CHECK(property(one.path(), u"Title"_s) == u"邀请函 高振纶"_s);
    CHECK(property(one.path(), u"Author"_s) == aLetter().signature);
    CHECK(property(one.path(), u"Creator"_s) == u"Lianxin"_s);
    const WrittenPdf two({letterTo(u"高振纶"_s), letterTo(u"高振"_s)});
    CHECK(property(two.path(), u"Title"_s) == u"邀请函"_s);
    const WrittenPdf other({letterTo(u"高振纶"_s), cardOf(aCard())});
    CHECK(property(other.path(), u"Title"_s) == u"邀请函 高振纶"_s);
}

TEST_CASE("glyphs are numbered as they are first painted, font by font", "[print]")
{
    const LaidOutDocument laidOut = layOut(letterTo(u"𠮷田"_s));
    GlyphTexts glyphs;
    for (const LaidOutPage &page : laidOut.pages)
        glyphs.add(page);
    REQUIRE(glyphs.fonts().size() >= 3);
    const QStringList first = glyphs.fonts().first(); // the mark's
    CHECK(first.mid(0, 6) == QStringList {QString(), u"政"_s, u"协"_s, u"滨"_s, u"州"_s, u"市"_s});
    QStringList all;
    for (const QStringList &font : glyphs.fonts()) {
        CHECK(QSet<QString>(font.begin(), font.end()).size() == font.size()); // each once
        all += font;
    }
    CHECK(all.contains(u"𠮷"_s));
    for (const QChar character : squeezed(plainText(letterTo(u"田"_s))))
        CHECK(all.contains(QString(character)));
}

TEST_CASE("the papers of a dossier are numbered through in the corner outside, beside their own numbers", "[print]")
{
    Document card = cardOf(aCard());
    card.pageOfDossier = 11;
    Document letter = letterTo(u"甲"_s);
    letter.pageOfDossier = 12;
    const WrittenPdf pdf({card, letter});
    const PdfLine front = pdf.pages().at(0).first();
    const PdfLine back = pdf.pages().at(1).first();
    CHECK(front.text == u"11"_s);
    CHECK(front.box.right() == Approx(200).margin(0.5));
    CHECK(back.text == u"12"_s);
    CHECK(back.box.left() == Approx(10).margin(0.5));
    CHECK(back.box.top() < 12);
    letter.pageOfDossier = 0;
    CHECK(WrittenPdf({letter}).pages().first() == pdf.pages().at(1).mid(1));
}

TEST_CASE("papers written each to a file are there as if each were alone", "[print]")
{
    QList<Document> papers {letterTo(u"𠮷田"_s), cardOf(aCard())};
    for (int number = 0; number < 60; ++number)
        papers.append(letterTo(QString(QChar(0x4E00 + number)) + u"高"_s));
    const QTemporaryDir folder;
    QStringList paths;
    for (qsizetype place = 0; place < papers.size(); ++place)
        paths.append(folder.filePath(u"%1.pdf"_s.arg(place)));
    const auto printed = valueOf(writePdfEach(papers, paths));
    CHECK(printed.firstPages.size() == papers.size());
    int pages = 0;
    for (const qsizetype place : {qsizetype(0), qsizetype(1), qsizetype(30), papers.size() - 1}) {
        INFO(paths.at(place).toStdString());
        const WrittenPdf alone({papers.at(place)});
        CHECK(pagesOf(paths.at(place)) == alone.pages());
        CHECK(differenceOf(toldBy(u"pdftotext"_s, {u"-raw"_s, paths.at(place), u"-"_s}), plainText(papers.at(place)))
              == QString());
        for (const QString &key : {u"Title"_s, u"Author"_s, u"Creator"_s, u"Producer"_s, u"Pages"_s, u"Page size"_s})
            CHECK(property(paths.at(place), key) == property(alone.path(), key));
        CHECK(!property(paths.at(place), u"CreationDate"_s).isEmpty());
    }
    for (const QString &path : std::as_const(paths))
        pages += property(path, u"Pages"_s).toInt();
    CHECK(pages == printed.pages);
}

TEST_CASE("papers that cannot be written each say which", "[print]")
{
    const QTemporaryDir folder;
    CHECK(writePdfEach({}, {}).error().kind == lianxin::ErrorKind::Invalid);
    const auto refused = writePdfEach({letterTo(u"甲"_s)}, {folder.filePath(u"no/such/folder.pdf"_s)});
    CHECK(refused.error().kind == lianxin::ErrorKind::Storage);
    CHECK(refused.error().message.contains(u"folder.pdf"_s));
}

TEST_CASE("what is no PDF is not finished", "[print]")
{
    CHECK(finishedPdf("no PDF", u"organ"_s, {}).error().kind == lianxin::ErrorKind::Storage);
    CHECK(finishedPdf({}, u"organ"_s, {}).error().kind == lianxin::ErrorKind::Storage);
    CHECK(pdfParts("no PDF", {}, {}).error().kind == lianxin::ErrorKind::Storage);
}

TEST_CASE("a reader turns to each of several papers by the outline", "[print]")
{
    const auto outlineOf = [](const WrittenPdf &pdf) {
        return toldBy(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, pdf.path()})
            .section(u"<outline>"_s, 1)
            .section(u"</outline>"_s, 0, 0);
    };
    const QString several = outlineOf(WrittenPdf({letterTo(u"甲"_s), letterTo(u"乙"_s)}));
    CHECK(several.contains(u"<item page=\"1\">邀请函 甲</item>"_s));
    CHECK(several.contains(u">邀请函 乙</item>"_s));
    CHECK(several.count(u"<item page=\"1\">"_s) == 1);
    CHECK(outlineOf(WrittenPdf({letterTo(u"甲"_s)})).isEmpty());
}
