#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "ui/print/geometry.h"
#include "ui/print/layout.h"
#include "ui/print/painting.h"

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

// Positions are read back from the PDF. Source of the numbers: GB/T 9704-2012, 5.2, 7.3, 7.5 and 10.1.

namespace {

constexpr qreal letterCharacter = 156.0 / 28;
constexpr qreal bodyHeight = 16 * 25.4 / 72;

/// A letter that fits its page without being drawn together.
InvitationLetterData aShortLetter()
{
    InvitationLetterData data = aLetter();
    data.activity.projects = {u"高端铝箔项目"_s};
    data.activity.theme = u"专场对接"_s;
    data.activity.leader.clear();
    data.activity.end.clear();
    data.activity.phone.clear();
    data.specialty.clear();
    data.attachments = {u"回执"_s};
    return data;
}

/// A letter of three pages.
InvitationLetterData aLongLetter()
{
    InvitationLetterData data = aLetter();
    data.activity.projects = aLetter().activity.projects.mid(0, 2);
    for (int i = 1; i <= 70; ++i)
        data.activity.projects.append(u"第%1号高端铝箔项目和速冻面点生产线项目"_s.arg(i));
    return data;
}

QString textOfLetterTo(const QString &name)
{
    InvitationLetterData data = aLetter();
    data.memberName = name;
    return squeezed(WrittenPdf({letterOf(data)}).text());
}

QString expectedTextTo(const QString &name)
{
    InvitationLetterData data = aLetter();
    data.memberName = name;
    return squeezed(plainText(letterOf(data)));
}

} // namespace

TEST_CASE("the title stands in the middle of the type area, two empty lines below the number", "[print]")
{
    const auto lines = WrittenPdf({letterOf(aShortLetter())}).pages().first();
    const PdfLine number = lineFrom(lines, u"滨政协联函"_s);
    const PdfLine title = lineFrom(lines, u"邀请函"_s);
    CHECK(title.box.center().x() == mm(106));
    CHECK(title.box.height() == mm(22 * 25.4 / 72));
    CHECK(title.box.center().y() - number.box.center().y() == mm(3 * 225.0 / 22));
    CHECK(number.box.right() == mm(184));
    CHECK(number.text == u"滨政协联函〔2026〕3号"_s);
}

TEST_CASE("the text fills the type area on its grid of lines", "[print]")
{
    const WrittenPdf pdf({letterOf(aShortLetter())});
    CHECK(pdf.printed().pages == 1);
    CHECK(pdf.printed().notes.isEmpty());
    const auto lines = pdf.pages().first();
    const PdfLine addressee = lineFrom(lines, u"尊敬的"_s);
    const PdfLine first = lineFrom(lines, u"为深入开展"_s);
    CHECK(addressee.box.left() == mm(28));
    CHECK(addressee.box.height() == mm(bodyHeight));
    CHECK(first.box.left() == mm(28 + 2 * letterCharacter));
    CHECK(first.box.right() == mm(184));
    CHECK(first.box.top() - addressee.box.top() == mm(225.0 / 22));

    const auto at =
        std::find_if(lines.begin(), lines.end(), [&](const PdfLine &line) { return line.box == first.box; });
    for (auto line = at + 1; line->text != u"附件：回执"_s && line != lines.end(); ++line) {
        INFO(line->text.toStdString());
        CHECK(line->box.top() - (line - 1)->box.top() == mm(225.0 / 22));
        const bool atEdge = std::abs(line->box.left() - 28) < 0.5;
        const bool isIndented = std::abs(line->box.left() - 28 - 2 * letterCharacter) < 0.5;
        CHECK((atEdge || isIndented));
        CHECK(line->box.right() <= 184.5);
    }
    CHECK(lineFrom(lines, u"附件："_s).box.left() == mm(28 + 2 * letterCharacter));
}

TEST_CASE("organ and date stand at the right as without a seal", "[print]")
{
    const auto lines = WrittenPdf({letterOf(aShortLetter())}).pages().first();
    const QList<PdfLine> last = lines.mid(lines.size() - 3);
    CHECK(last[1].text == aLetter().signature);
    CHECK(last[2].text == u"2026年2月26日"_s);
    CHECK(last[1].box.right() == mm(184 - 2 * letterCharacter));
    CHECK(last[2].box.left() == mm(last[1].box.left() + 2 * letterCharacter));
    CHECK(last[1].box.top() - last[0].box.top() == mm(2 * 225.0 / 22)); // one line stays empty
    CHECK(last[2].box.top() - last[1].box.top() == mm(225.0 / 22));
    CHECK(last[2].box.bottom() < 277 - 1.4);
}

TEST_CASE("a date longer than the organ stands two characters from the right", "[print]")
{
    InvitationLetterData data = aShortLetter();
    data.signature = u"联络委"_s;
    const auto lines = WrittenPdf({letterOf(data)}).pages().first();
    CHECK(lines.last().box.right() == mm(184 - 2 * letterCharacter));
    CHECK(lines[lines.size() - 2].box.left() == mm(lines.last().box.left() - 2 * letterCharacter));
}

TEST_CASE("pages are numbered from the second on, even ones at the left, odd ones at the right", "[print]")
{
    const WrittenPdf pdf({letterOf(aLongLetter())});
    const auto pages = pdf.pages();
    REQUIRE(pages.size() >= 3);
    CHECK(pdf.printed().pages == pages.size());
    CHECK_FALSE(pages[0].last().text.contains(u'—'));
    CHECK(pages[0].last().box.bottom() <= 262.5);
    const qreal one = 14 * 25.4 / 72;
    const PdfLine second = pages[1].last();
    CHECK(second.text == u"—2—"_s);
    CHECK(second.box.left() == mm(28 + one));
    const PdfLine third = pages[2].last();
    CHECK(third.text == u"—3—"_s);
    CHECK(third.box.right() == mm(184 - one));
    CHECK(pages[1].first().box.top() == mm(37));
}

TEST_CASE("the dashes of a page number lie seven millimetres below the type area", "[print]")
{
    const LaidOutDocument laidOut = layOut(letterOf(aLongLetter()));
    const auto &texts = laidOut.pages[1].texts;
    REQUIRE(texts.last().role == Role::PageNumber);
    const QImage picture = pageImage(laidOut.pages[1], 300);
    const auto pixel = [](qreal length) { return qRound(length * 300 / 25.4); };
    const int x = pixel(texts.last().origin.x() + 2.5); // within the first dash
    QList<int> black;
    for (int y = pixel(263); y < pixel(275); ++y)
        if (qGray(picture.pixel(x, y)) < 128)
            black.append(y);
    REQUIRE_FALSE(black.isEmpty());
    CHECK((black.first() + black.last()) / 2 * 25.4 / 300 == mm(262 + 7));
}

TEST_CASE("a letter's text can be read back whole, rare characters of names too", "[print]")
{
    for (const QString &name : {u"高振纶"_s, u"陈㛃"_s, u"李䶮"_s, u"Anna Li"_s}) {
        INFO(name.toStdString());
        CHECK(differenceOf(textOfLetterTo(name), expectedTextTo(name)) == QString());
    }
    CHECK(differenceOf(WrittenPdf({letterOf(aLongLetter())}).text(), plainText(letterOf(aLongLetter()))) == QString());
}

TEST_CASE("every font is in the file", "[print]")
{
    const WrittenPdf pdf({letterOf(aLetter())});
    const QStringList fonts = toldBy(u"pdffonts"_s, {pdf.path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() >= 3);
    for (const QString &font : fonts) {
        const QStringList columns = font.simplified().split(u' ');
        INFO(font.toStdString());
        CHECK(columns.value(columns.size() - 5) == u"yes"_s);
    }
}

TEST_CASE("two hundred letters in one file begin each on a page of its own", "[print]")
{
    QList<Document> letters;
    for (int i = 0; i < 200; ++i) {
        InvitationLetterData data = aShortLetter();
        data.memberName = u"某%1"_s.arg(i);
        letters.append(letterOf(i % 50 == 7 ? aLongLetter() : data));
    }
    const WrittenPdf pdf(letters);
    const QStringList pages = pdf.text().split(u'\f', Qt::SkipEmptyParts);
    CHECK(pdf.printed().pages == pages.size());
    REQUIRE(pdf.printed().firstPages.size() == 200);
    for (int i = 0; i < 200; ++i) {
        const QString name = i % 50 == 7 ? aLetter().memberName : u"某%1"_s.arg(i);
        CHECK(squeezed(pages.value(pdf.printed().firstPages[i] - 1)).contains(u"尊敬的%1委员："_s.arg(name)));
    }
}

TEST_CASE("a printing that is stopped or has no letters leaves the file as it was", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.pdf"_s);
    QFile old(path);
    REQUIRE(old.open(QFile::WriteOnly));
    old.write("old");
    old.close();
    const auto stopped = writePdf({letterOf(aLetter())}, path, [](int, int) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == lianxin::ErrorKind::Cancelled);
    CHECK(writePdf({}, path).error().kind == lianxin::ErrorKind::Invalid);
    CHECK(writePdf({letterOf(aLetter())}, folder.filePath(u"no/such/folder.pdf"_s)).error().kind
          == lianxin::ErrorKind::Storage);
    REQUIRE(old.open(QFile::ReadOnly));
    CHECK(old.readAll() == "old");
}
