#include "core/documents/documentjson.h"
#include "core/documents/linedifference.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

Document everyBlock()
{
    const QList<Span> spans {{u"甲\n“乙”<b>"_s, Role::Heading1, true}, {u"㛃𠮷"_s, Role::TableCell, false}};
    Document paper {Format::Letter,
                    Paper::A4Across,
                    u"机关"_s,
                    u"某函〔2024〕3号"_s,
                    {},
                    u"名"_s,
                    u"作者"_s,
                    {u"000001"_s, u"密级"_s, u"特急"_s, u"签发人：甲"_s}};
    paper.blocks = {Title {u"题\n目"_s, Role::TableTitle},
                    Addressee {u"某某："_s},
                    Paragraph {spans, Level::Third},
                    Spacer {3},
                    documents::Rule {},
                    Table {{1, 2}, {{{{spans, 2, Align::Right}}, 4}, {{{{}, 1, Align::Centre}, {spans, 1}}, 1}}, 1},
                    Attachments {u"附件："_s, {u"一"_s, u"二"_s}},
                    Signature {u"单位"_s, u"日期"_s, true},
                    Note {u"（注）"_s},
                    CopyTo {u"抄送："_s, u"某"_s, u"某办公室"_s, u"日期印发"_s},
                    QrCode {u"N-1"_s},
                    PageBreak {u"附件1"_s},
                    PictureRow {{Picture {QByteArray("\x89PNG\0x", 6), u"各县区建议"_s}}, 40}};
    return paper;
}

/// "  same", "- gone", "+ new".
QStringList marked(const QString &before, const QString &after)
{
    QStringList lines;
    for (const ComparedLine &line : comparedLines(before, after))
        lines.append((line.change == LineChange::Same       ? u"  "_s
                          : line.change == LineChange::Gone ? u"- "_s
                                                            : u"+ "_s)
                     + line.text);
    return lines;
}

} // namespace

TEST_CASE("a paper that was kept comes back block by block as it was", "[documents]")
{
    const Document paper = everyBlock();
    CHECK(paper.blocks.size() == qsizetype(std::variant_size_v<Block>));
    CHECK(valueOf(thawed(frozen(paper))) == paper);
    CHECK(valueOf(thawed(frozen(Document()))) == Document());
}

TEST_CASE("a paper is kept in words that no order of a list changes", "[documents]")
{
    const QString kept =
        uR"({"author":"","blocks":[)"
        uR"({"block":"title","role":"table_title","text":"T"},)"
        uR"({"block":"paragraph","level":"second","spans":[{"role":"heading2","text":"P","whole":false}]},)"
        uR"({"block":"table","heads":0,"rows":[{"cells":[{"align":"right","columns":1,)"
        uR"("spans":[{"role":"table_cell","text":"C","whole":true}]}],"lines":2}],"widths":[1]}],)"
        uR"("format":"list","mark":"M","marks":{"copy_number":"","secrecy":"","signer":"","urgency":""},)"
        uR"("name":"N","number":"","paper":"a4_across"})"_s;
    Document paper {Format::List, Paper::A4Across, u"M"_s, {}, {}, u"N"_s, {}};
    paper.blocks = {Title {u"T"_s, Role::TableTitle}, Paragraph {{{u"P"_s, Role::Heading2}}, Level::Second},
                    Table {{1}, {{{{{{u"C"_s, Role::TableCell, true}}, 1, Align::Right}}, 2}}}};
    CHECK(frozen(paper) == kept);
    CHECK(valueOf(thawed(kept)) == paper);

    QString former = kept; // by places
    for (const auto &[word, place] :
         {std::pair("table_title", 7), std::pair("heading2", 4), std::pair("table_cell", 9), std::pair("second", 2),
          std::pair("right", 2), std::pair("list", 3), std::pair("a4_across", 2)})
        former.replace(u"\"%1\""_s.arg(QLatin1StringView(word)), QString::number(place));
    CHECK(former != kept);
    CHECK(valueOf(thawed(former)) == paper);
}

TEST_CASE("what is no kept paper is refused", "[documents]")
{
    for (const QString &text : {u""_s, u"{"_s, u"[]"_s, uR"({"blocks":[{"block":"song"}]})"_s})
        CHECK(thawed(text).error().kind == ErrorKind::Unusable);
}

TEST_CASE("two texts are compared line by line, what is gone before what is new", "[documents]")
{
    CHECK(marked(u"甲\n乙\n丙"_s, u"甲\n丁\n丙"_s) == QStringList {u"  甲"_s, u"- 乙"_s, u"+ 丁"_s, u"  丙"_s});
    CHECK(marked(u"甲\n乙"_s, u"甲\n乙"_s) == QStringList {u"  甲"_s, u"  乙"_s});
    CHECK(marked(u"甲\n乙\n丙"_s, u"乙\n丙\n甲"_s) == QStringList {u"- 甲"_s, u"  乙"_s, u"  丙"_s, u"+ 甲"_s});
    CHECK(marked(u"甲"_s, u"甲\n乙"_s) == QStringList {u"  甲"_s, u"+ 乙"_s});
}

TEST_CASE("a comparison holds every line of both texts, in order", "[documents]")
{
    const auto text = [](unsigned seed) {
        QStringList lines;
        for (int line = 0; line < 30; ++line)
            lines.append(QString::number((seed = seed * 1103515245 + 12345) >> 16 & 7));
        return lines.join(u'\n');
    };
    for (unsigned seed = 1; seed < 50; ++seed) {
        QStringList old;
        QStringList fresh;
        for (const ComparedLine &line : comparedLines(text(seed), text(seed * 7))) {
            if (line.change != LineChange::New)
                old.append(line.text);
            if (line.change != LineChange::Gone)
                fresh.append(line.text);
        }
        CHECK(old.join(u'\n') == text(seed));
        CHECK(fresh.join(u'\n') == text(seed * 7));
    }
}
