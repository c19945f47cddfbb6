#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "ui/print/geometry.h"
#include "ui/print/layout.h"

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

// How much a page of a letter holds, and what becomes of the rest. Source: GB/T 9704-2012, 5.2.3, 7.3.5.4, 7.5, 10.1;
// 28 to 29 pt from line to line is what offices use.

namespace {

constexpr qreal point = 25.4 / 72;
constexpr qreal aboveSecondRule = 297 - 20 - 4 * point - 16 * point * 7 / 8; // lowest end of a line, page 1

/// A letter with official number, `count` paragraphs of a line each, attachments, organ and date.
Document letterOfLines(int count)
{
    Document letter;
    letter.format = Format::Letter;
    letter.mark = aLetter().organ;
    letter.number = aLetter().number;
    letter.blocks = {Title {u"邀请函"_s}, Addressee {u"尊敬的高振纶委员："_s}};
    for (int i = 1; i <= count; ++i)
        letter.blocks.append(Paragraph {{{u"事项%1请予关注。"_s.arg(i)}}});
    letter.blocks.append(Attachments {u"附件："_s, {u"活动日程"_s, u"回执"_s}});
    letter.blocks.append(Signature {aLetter().signature, u"2026年2月26日"_s});
    return letter;
}

/// Where the lines of running text lie on `page`: their upper ends, mm.
QList<qreal> linesOf(const LaidOutPage &page)
{
    QList<qreal> tops;
    for (const TextPiece &piece : page.texts)
        if (piece.role == Role::Body && (tops.isEmpty() || std::abs(tops.last() - piece.box().top()) > 0.1))
            tops.append(piece.box().top());
    return tops;
}

qreal pitchOf(const LaidOutPage &page)
{
    const QList<qreal> lines = linesOf(page);
    return lines.value(2) - lines.value(1); // number, addressee, first line of the text
}

QString textOf(const LaidOutPage &page)
{
    QString text;
    for (const TextPiece &piece : page.texts)
        if (piece.role != Role::PageNumber)
            text += piece.text;
    return squeezed(text);
}

QString textOf(const LaidOutDocument &laidOut)
{
    QString text;
    for (const LaidOutPage &page : laidOut.pages)
        text += textOf(page);
    return text;
}

/// The number of lines of the longest letter that stays on one page.
int longestOnOnePage()
{
    int count = 1;
    while (layOut(letterOfLines(count + 1)).pages.size() == 1)
        ++count;
    return count;
}

} // namespace

TEST_CASE("a full page holds twenty-two lines of twenty-eight characters", "[print]")
{
    Document paper;
    paper.blocks = {Paragraph {{{QString(28 * 60, u'国')}}}};
    const auto pages = WrittenPdf({paper}).pages();
    REQUIRE(pages.size() == 3);
    for (int number : {0, 1}) {
        const auto lines = pages[number].mid(0, pages[number].size() - 1); // the page number comes last
        REQUIRE(lines.size() == 22);
        for (int i = 0; i < 22; ++i) {
            const bool isIndented = number == 0 && i == 0;
            CHECK(lines[i].text == QString(isIndented ? 26 : 28, u'国'));
            CHECK(lines[i].box.left() == mm(28 + (isIndented ? 2 * 156.0 / 28 : 0)));
            CHECK(lines[i].box.right() == mm(184));
            CHECK(lines[i].box.top() == mm(37 + i * 225.0 / 22));
        }
    }
}

TEST_CASE("a letter is drawn together, step by step, as long as one page can hold it", "[print]")
{
    const int longest = longestOnOnePage();
    QList<qreal> pitches;
    for (int count = 1; count <= longest; ++count) {
        const LaidOutDocument laidOut = layOut(letterOfLines(count));
        INFO(count << " lines: " << laidOut.notes.join(u' ').toStdString());
        const qreal pitch = pitchOf(laidOut.pages.first()) / point;
        CHECK(linesOf(laidOut.pages.first()).last() + 16 * point <= aboveSecondRule + 0.01);
        const bool isStandard = std::abs(pitch - 225.0 / 22 / point) < 0.01;
        CHECK(laidOut.notes.isEmpty() == isStandard);
        if (!isStandard)
            CHECK(laidOut.notes.join(QString()).contains(QString::number(pitch)));
        CHECK((pitches.isEmpty() || pitch <= pitches.last() + 0.01));
        pitches.append(pitch);
    }
    CHECK(pitches.first() == Approx(225.0 / 22 / point));
    CHECK(pitches.last() == Approx(28));
    CHECK(longest >= 6);
    // Another line of 28 pt would come too near to the red rule.
    const LaidOutPage full = layOut(letterOfLines(longest)).pages.first();
    CHECK(linesOf(full).last() + 16 * point + 28 * point > aboveSecondRule);
}

TEST_CASE("a letter that no page can hold is set as wide as others and says how many it takes", "[print]")
{
    const LaidOutDocument laidOut = layOut(letterOfLines(longestOnOnePage() + 1));
    REQUIRE(laidOut.pages.size() == 2);
    REQUIRE(laidOut.notes.size() == 1);
    CHECK(laidOut.notes.first().contains(u'2'));
    CHECK(pitchOf(laidOut.pages.first()) == Approx(225.0 / 22));
    CHECK(linesOf(laidOut.pages[1]).first() == mm(37));
}

TEST_CASE("attachments and signature never come to a page without a line of the text", "[print]")
{
    QSet<qsizetype> pageCounts;
    for (int count = 1; count <= 60; ++count) {
        const Document letter = letterOfLines(count);
        const LaidOutDocument laidOut = layOut(letter);
        INFO(count << " lines on " << laidOut.pages.size() << " pages");
        pageCounts.insert(laidOut.pages.size());
        CHECK(textOf(laidOut) == squeezed(plainText(letter)));
        const QString last = textOf(laidOut.pages.last());
        CHECK(last.contains(u"事项%1请予关注。附件：1.活动日程2.回执"_s.arg(count)));
        CHECK(last.endsWith(aLetter().signature + u"2026年2月26日"_s));
        for (qsizetype i = 0; i < laidOut.pages.size(); ++i) {
            const TextPiece &end = laidOut.pages[i].texts.last();
            CHECK((end.role == Role::PageNumber) == (i > 0));
            if (i > 0)
                CHECK(linesOf(laidOut.pages[i]).last() + 16 * point <= 262.01);
        }
    }
    CHECK(pageCounts == QSet<qsizetype> {1, 2, 3, 4});
}

TEST_CASE("remark and copy-to stay with date and text", "[print]")
{
    for (int count = 1; count <= 45; ++count) {
        Document letter = letterOfLines(count);
        letter.blocks.append(Note {u"（联系人：齐绍南）"_s});
        letter.blocks.append(CopyTo {u"抄送："_s, u"邹平市政协。"_s});
        const LaidOutDocument laidOut = layOut(letter);
        INFO(count << " lines on " << laidOut.pages.size() << " pages");
        const QString last = textOf(laidOut.pages.last());
        CHECK(last.contains(u"事项%1请予关注。"_s.arg(count)));
        CHECK(last.contains(u"2026年2月26日（联系人：齐绍南）抄送：邹平市政协。"_s));
        CHECK(textOf(laidOut) == squeezed(plainText(letter)));
    }
}

TEST_CASE("an invitation with number, three attachments and a long programme reads whole over its pages", "[print]")
{
    const WrittenPdf pdf({letterOf(aLetter())});
    const auto pages = pdf.pages();
    REQUIRE(pages.size() == 2);
    CHECK(differenceOf(pdf.text(), plainText(letterOf(aLetter()))) == QString());
    CHECK(pages[0].last().text != u"—1—"_s);
    CHECK(pages[1].last().text == u"—2—"_s);
    CHECK(lineFrom(pages[1], u"敬请拨冗参加。"_s).box.top() == mm(37));
    CHECK(lineFrom(pages[1], aLetter().signature).text == aLetter().signature);
}
