#include "core/documents/officialtext.h"
#include "core/documents/template.h"
#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "ui/print/layout.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

/// In what way the papers come out.
struct Look {
    Format format = Format::Letter;
    Paper paper = Paper::A4;
};

Look lookOf(const QString &paper)
{
    if (paper.endsWith(u"-letter"_s) || paper == u"progress-notice"_s)
        return {Format::Letter, Paper::A4};
    if (paper == u"seat-card"_s)
        return {Format::SeatCard, Paper::A4Across};
    if (paper == u"activity-plan"_s || paper == u"member-notes"_s || paper == u"activity-summary"_s
        || paper == u"press-text"_s || paper == u"group-notice"_s)
        return {Format::General, Paper::A4};
    return {Format::Card, paper == u"tracking-card"_s ? Paper::A5 : Paper::A4};
}

/// What someone may have typed or pasted into every field of the records.
struct Payload {
    QString name;
    QString text;
    QStringList list;
};

QStringList sixtyNames()
{
    QStringList names;
    for (int i = 0; i < 60; ++i)
        names.append(QString(u"赵钱孙李周吴郑王冯陈"_s[i % 10]) + u"一二三四五六七八九十"_s[i / 10 % 10] + u"甲"_s);
    return names;
}

QList<Payload> payloads()
{
    const QString markup =
        u"<b onclick=\"x()\">甲</b>&amp;<!--乙--><script>alert('丙')</script>]]>\\n%1 {丁} [戊] | 己"_s;
    const QString word = QString(400, u'W') + u"http://example.org/"_s + QString(400, u'a');
    QString paragraph;
    while (paragraph.size() < 4000)
        paragraph += u"第%1句：组织“一企一策”免费诊断，公开脱敏报告（见附表）。"_s.arg(paragraph.size());
    return {{u"markup"_s, markup, {markup, markup}},
            {u"a word without a break"_s, word, {word}},
            {u"a paragraph of several pages"_s, paragraph, {u"甲"_s}},
            {u"nothing"_s, {}, {}},
            {u"sixty names"_s, enumerated(sixtyNames()), sixtyNames()}};
}

/// Every field that a wording knows holds the payload; every fourth, if that fills pages.
TokenValues valuesOf(const Wording &wording, const Payload &payload, const QStringList &tokensWanted)
{
    TokenValues values;
    const qsizetype step = payload.text.size() > 3000 ? 4 : 1;
    for (qsizetype place = 0; place < tokensWanted.size(); ++place) {
        const QString &word = tokensWanted[place];
        const QString key = wording.tokens.value(word);
        const bool isList = wording.text.contains(u"+ 附件：{%1}"_s.arg(word)) || word.startsWith(u"建议"_s)
            || word.startsWith(u"日程"_s);
        if (isList)
            values.lists.insert(key, payload.list);
        else
            values.texts.insert(key, place % step == 0 ? payload.text : u"甲"_s);
    }
    return values;
}

Result<Document> paperWith(const QString &paper, const Payload &payload)
{
    const Wording wording = valueOf(shippedWording(paper));
    const auto blocks = blocksOf(wording, valuesOf(wording, payload, tokensOf(wording, paper)));
    if (!blocks)
        return blocks.error();
    const Look look = lookOf(paper);
    const bool hasHead = look.format == Format::Letter || look.format == Format::General;
    return Document {look.format,
                     look.paper,
                     hasHead ? payload.text.left(200) : QString(),
                     hasHead ? payload.text.left(60) : QString(),
                     *blocks,
                     paper,
                     payload.text.left(100)};
}

/// What is painted beyond the edges of its paper.
QString beyondPaper(const LaidOutPage &page)
{
    const QRectF paper(QPointF(-0.1, -0.1), page.paper + QSizeF(0.2, 0.2));
    for (const TextPiece &piece : page.texts)
        if (!piece.text.trimmed().isEmpty() && !paper.contains(piece.box()))
            return u"%1 from %2 to %3, %4 down"_s.arg(piece.text)
                .arg(piece.box().left())
                .arg(piece.box().right())
                .arg(piece.box().top());
    return {};
}

/// The characters of `text` in an order of their own: rows that go over pages are read line by line through all cells.
QString sorted(const QString &text)
{
    QString characters = squeezed(text);
    std::ranges::sort(characters);
    return characters;
}

/// The characters of `paper`, written and read back; of a seat card, whose lines come twice, the half that stands
/// upright.
QString readBack(const Document &paper)
{
    const QString read = withoutRepeatedHeads(WrittenPdf({paper}).text(), {paper});
    return sorted(paper.format == Format::SeatCard ? read.left(squeezed(plainText(paper)).size()) : read);
}

} // namespace

TEST_CASE("whatever the fields hold, each paper says all of it, on its paper", "[print]")
{
    for (const Payload &payload : payloads()) {
        for (const QString &paper : editablePapers()) {
            INFO(paper.toStdString() << " with " << payload.name.toStdString());
            const auto document = paperWith(paper, payload);
            if (!document) { // told before printing, not left out
                CHECK(document.error().kind == ErrorKind::Invalid);
                CHECK(payload.text.isEmpty());
                continue;
            }
            CHECK(differenceOf(readBack(*document), sorted(plainText(*document))) == QString());
            for (const LaidOutPage &page : layOut(*document).pages)
                CHECK(beyondPaper(page) == QString());
        }
    }
}

TEST_CASE("blocks that stand at a set place take any text, too", "[print]")
{
    for (const Payload &payload : payloads()) {
        for (const Format format : {Format::General, Format::Letter, Format::Card, Format::List, Format::Badges}) {
            INFO(payload.name.toStdString() << " in format " << int(format));
            const QString text = payload.text;
            const QList<Block> blocks {
                QrCode {text},
                Title {text, Role::TableTitle},
                Addressee {text},
                Attachments {u"附件："_s, payload.list},
                Signature {text, text.left(300)},
                Note {text},
                PageBreak {text.left(300)},
                Signature {text, text.left(300), true},
                Table {{1, 1}, {TableRow {{Cell {{{text, Role::TableCell, false}}, 2, Align::Centre}}, 1}}, 0},
                CopyTo {u"抄送："_s, text, text, text.left(300)}};
            const Document paper {format, Paper::A4, {}, {}, blocks, u"payload"_s, {}};
            CHECK(differenceOf(readBack(paper), sorted(plainText(paper))) == QString());
            for (const LaidOutPage &page : layOut(paper).pages)
                CHECK(beyondPaper(page) == QString());
        }
    }
}
