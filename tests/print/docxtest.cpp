#include "tests/print/docxreading.h"
#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "tests/print/samplepapers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

/// What `pattern` captures in `text`, each time.
QStringList captures(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

Document textPaper(const QString &text)
{
    Document paper;
    paper.blocks = {Paragraph {{{text}}}};
    return paper;
}

Document longTable()
{
    Table table {{1, 3}, {}, 1};
    for (int i = 0; i <= 100; ++i)
        table.rows.append(
            {{Cell {{{QString::number(i), Role::TableCell, false}}}, Cell {{{u"甲\n乙"_s, Role::TableCell, false}}}}});
    return {Format::List, Paper::A4Across, {}, {}, {Title {u"台账"_s, Role::TableTitle}, table}, u"台账"_s, {}};
}

/// Every part is XML, every relation leads to a part, every reference to a relation.
void expectWhole(const WrittenDocx &docx)
{
    const QStringList names = docx.parts().keys();
    for (const QString &name :
         {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"docProps/core.xml"_s, u"word/document.xml"_s,
          u"word/styles.xml"_s, u"word/settings.xml"_s, u"word/fontTable.xml"_s, u"word/_rels/document.xml.rels"_s})
        CHECK(names.contains(name));
    for (const QString &name : names) {
        INFO(name.toStdString());
        if (!name.endsWith(u".png"_s))
            wordsOfPart(docx.parts().value(name));
    }
    const QString relations = docx.part(u"word/_rels/document.xml.rels"_s);
    for (const QString &target : captures(relations, u"Target=\"([^\"]+)\""_s))
        CHECK(names.contains(u"word/"_s + target));
    const QStringList ids = captures(relations, u"Id=\"([^\"]+)\""_s);
    for (const QString &id : captures(docx.body(), u"r:(?:id|embed)=\"([^\"]+)\""_s))
        CHECK(ids.contains(id));
    const QString types = docx.part(u"[Content_Types].xml"_s);
    for (const QString &path : captures(types, u"PartName=\"/([^\"]+)\""_s))
        CHECK(names.contains(path));
    const QStringList styles = captures(docx.part(u"word/styles.xml"_s), u"w:styleId=\"([^\"]+)\""_s);
    for (const QString &style : captures(docx.body(), u"w:[pr]Style w:val=\"([^\"]+)\""_s))
        CHECK(styles.contains(style));
}

} // namespace

TEST_CASE("a Word file of every paper of the office is whole and says what the paper says", "[docx]")
{
    const QList<SamplePapers> kinds = samplePapers();
    CHECK(kinds.size() >= 17);
    for (const SamplePapers &kind : kinds) {
        for (const Document &paper : kind.papers) {
            INFO(kind.kind.toStdString() << ": " << paper.name.toStdString());
            const WrittenDocx docx({paper});
            expectWhole(docx);
            CHECK(differenceOf(docx.words(), plainText(paper)) == QString());
        }
    }
}

TEST_CASE("the page of a Word file is that of the standard", "[docx]")
{
    const WrittenDocx docx({letterOf(aLetter())});
    CHECK(docx.body().contains(u"<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"_s));
    const QString margins = captures(docx.body(), u"(<w:pgMar[^>]+>)"_s).value(0);
    const auto margin = [&](const QString &side) {
        return captures(margins, u"w:%1=\"(\\d+)\""_s.arg(side)).value(0).toDouble() / 1440 * 25.4;
    };
    CHECK(margin(u"top"_s) == mm(37));
    CHECK(margin(u"left"_s) == mm(28));
    CHECK(margin(u"right"_s) == mm(26));
    CHECK(margin(u"bottom"_s) <= 35.1);
    CHECK(margin(u"bottom"_s) > 33);
    CHECK(docx.body().contains(u"<w:pgNumType w:start=\"1\"/><w:titlePg/>"_s));
    CHECK_FALSE(docx.body().contains(u"docGrid"_s));

    const QString styles = docx.part(u"word/styles.xml"_s);
    CHECK(styles.contains(u"w:line=\"579\" w:lineRule=\"exact\""_s)); // 28.95 pt
    CHECK(captures(styles, u"<w:rFonts[^>]*w:eastAsia=\"([^\"]+)\"/?"_s).contains(u"仿宋_GB2312"_s));
    CHECK(styles.contains(u"<w:spacing w:val=\"-4\"/><w:kern w:val=\"0\"/><w:sz w:val=\"32\"/>"_s));
    CHECK(docx.part(u"word/fontTable.xml"_s).contains(u"<w:altName w:val=\"仿宋,"_s));
    CHECK(docx.part(u"word/settings.xml"_s).contains(u"<w:evenAndOddHeaders/>"_s));
}

TEST_CASE("a letter's first page has the red rules, and a page number only from the second on", "[docx]")
{
    const WrittenDocx docx({letterOf(aLetter())});
    const auto partsOf = [&](const QString &kind) {
        QStringList parts;
        for (const QString &name : docx.parts().keys())
            if (name.startsWith(u"word/"_s + kind))
                parts.append(docx.part(name));
        return parts;
    };
    REQUIRE(partsOf(u"header"_s).size() == 1);
    const QString head = partsOf(u"header"_s).first();
    CHECK(head.count(u"<wps:wsp>"_s) == 4);
    CHECK(captures(head, u"<wp:extent cx=\"(\\d+)\""_s) == QStringList(4, QString::number(170 * 36000)));
    CHECK(head.count(u"E60000"_s) == 4);
    CHECK(partsOf(u"footer"_s).filter(u"PAGE"_s).size() == 2); // odd and even pages
    CHECK(partsOf(u"footer"_s).size() == 3);
    CHECK(captures(docx.body(), u"w:headerReference w:type=\"(\\w+)\""_s) == QStringList(u"first"_s));
}

TEST_CASE("a long table repeats its head and keeps its rows whole", "[docx]")
{
    const WrittenDocx docx({longTable()});
    expectWhole(docx);
    CHECK(docx.body().count(u"<w:tblHeader/>"_s) == 1);
    CHECK(docx.body().count(u"<w:cantSplit/>"_s) == 101);
    CHECK(docx.body().contains(u"w:orient=\"landscape\""_s));
    CHECK(differenceOf(docx.words(), plainText(longTable())) == QString());
}

TEST_CASE("many letters in one Word file begin each on a page of its own, numbered anew", "[docx]")
{
    QList<Document> letters;
    for (int i = 0; i < 30; ++i) {
        InvitationLetterData data = aLetter();
        data.memberName = u"某%1"_s.arg(i);
        letters.append(letterOf(data));
    }
    const WrittenDocx docx(letters);
    expectWhole(docx);
    CHECK(docx.body().count(u"<w:sectPr>"_s) == 30);
    CHECK(docx.body().count(u"<w:pgNumType w:start=\"1\"/>"_s) == 30);
    CHECK(docx.printed().firstPages.size() == 30);
    CHECK(docx.part(u"docProps/core.xml"_s).contains(u"<dc:title>邀请函</dc:title>"_s));
    CHECK(docx.part(u"docProps/core.xml"_s).contains(u"<dc:creator>%1</dc:creator>"_s.arg(letters.first().author)));
}

TEST_CASE("no two drawings of a Word file have the same number", "[docx]")
{
    QList<Document> cards;
    for (const QString &number : {u"2024-1"_s, u"2024-2"_s, u"2024-1"_s}) {
        TrackingCardData data = aCard();
        data.number = number;
        cards.append(cardOf(data));
    }
    const WrittenDocx docx(cards);
    expectWhole(docx);
    const QStringList numbers = captures(docx.body(), u"<wp:docPr id=\"(\\d+)\""_s);
    CHECK(numbers.size() == 3);
    CHECK(QSet<QString>(numbers.begin(), numbers.end()).size() == 3);
    CHECK(docx.parts().keys().filter(u"media/"_s).size() == 2); // alike pictures are there but once
}

TEST_CASE("of files written one after the other each is as if it were alone", "[docx]")
{
    const QTemporaryDir folder;
    DocxWriter writer;
    const QList<Document> papers {letterOf(aLetter()), cardOf(aCard()), longTable(), letterOf(aLetter())};
    for (int i = 0; i < papers.size(); ++i) {
        const QString path = folder.filePath(u"%1.docx"_s.arg(i));
        valueOf(writer.write({papers[i]}, path));
        CHECK(docxParts(path) == WrittenDocx({papers[i]}).parts());
    }
    const QString mixed = folder.filePath(u"mixed.docx"_s);
    valueOf(writer.write(papers, mixed));
    CHECK(docxParts(mixed) == WrittenDocx(papers).parts());
}

TEST_CASE("each paper is written into a Word file of its own, and it is told if one cannot be", "[docx]")
{
    const QTemporaryDir folder;
    QList<Document> papers;
    QStringList paths;
    for (int i = 0; i < 40; ++i) {
        papers.append(i % 2 == 0 ? letterOf(aLetter()) : longTable());
        paths.append(folder.filePath(u"%1.docx"_s.arg(i)));
    }
    const auto printed = valueOf(DocxWriter().writeEach(papers, paths));
    CHECK(printed.firstPages.size() == 40);
    for (int i = 0; i < 40; ++i)
        CHECK(docxParts(paths[i]) == WrittenDocx({papers[i]}).parts());

    paths[7] = folder.filePath(u"no/such/folder.docx"_s);
    const auto failed = DocxWriter().writeEach(papers, paths);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == lianxin::ErrorKind::Storage);
    CHECK(failed.error().message.contains(u"folder.docx"_s));
}

TEST_CASE("what XML cannot hold is left out, and markup is read as it was written", "[docx]")
{
    const QString text = u"甲\u0001乙\u000b<b>&amp;</b>\ufffe丙\t\"丁\""_s + QChar(0xD842) + u"戊𠮷"_s;
    const WrittenDocx docx({textPaper(text)});
    CHECK(squeezed(docx.words()) == u"甲乙<b>&amp;</b>丙\"丁\"戊𠮷"_s);
}

TEST_CASE("a paragraph of ten thousand characters is written whole", "[docx]")
{
    QString text;
    for (int i = 0; text.size() < 10000; ++i)
        text += u"第%1项，企业反映用工难；"_s.arg(i);
    const WrittenDocx docx({textPaper(text)});
    CHECK(squeezed(docx.words()) == text);
}

TEST_CASE("a Word file names the fonts of the office where it has its own", "[docx]")
{
    RoleFonts fonts = standardFonts(Format::Letter, Paper::A4);
    fonts[Role::Body].families = {u"Office Song"_s};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.docx"_s);
    valueOf(DocxWriter(fonts).write({letterOf(aLetter())}, path));
    const QString styles = QString::fromUtf8(docxParts(path).value(u"word/styles.xml"_s));
    CHECK(styles.contains(u"w:eastAsia=\"Office Song\""_s));
    CHECK(captures(styles, u"w:styleId=\"Text\">.*?w:ascii=\"([^\"]+)\""_s) == QStringList(u"Office Song"_s));
}

TEST_CASE("a Word file of labels is refused, and none is left behind", "[docx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"labels.docx"_s);
    Document labels = textPaper(u"甲"_s);
    labels.placing = {{210, 297}, {{10, 10, 60, 30}}};
    const auto written = writeDocx({textPaper(u"乙"_s), labels}, path);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == lianxin::ErrorKind::Invalid);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("writing a Word file that is stopped or cannot be done leaves the file as it was", "[docx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.docx"_s);
    QFile old(path);
    REQUIRE(old.open(QFile::WriteOnly));
    old.write("old");
    old.close();
    const auto stopped = writeDocx({letterOf(aLetter())}, path, [](int, int) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == lianxin::ErrorKind::Cancelled);
    CHECK(writeDocx({}, path).error().kind == lianxin::ErrorKind::Invalid);
    const auto nowhere = writeDocx({letterOf(aLetter())}, folder.filePath(u"no/such/folder.docx"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == lianxin::ErrorKind::Storage);
    CHECK(nowhere.error().message.contains(u"folder.docx"_s));
    REQUIRE(old.open(QFile::ReadOnly));
    CHECK(old.readAll() == "old");
}
