#include "tests/support/sheetfiles.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Sheet read(const QByteArray &bytes)
{
    return valueOf(readBytes(bytes, u"名册.csv"_s)).sheets.first();
}

QString refusalOfText(const QByteArray &bytes, const ReadLimits &limits = {})
{
    const auto sheet = readBytes(bytes, u"file.csv"_s, limits);
    return sheet ? QString() : sheet.error().message;
}

const QByteArray namesInGb18030 = QByteArray::fromHex("D0D5C3FB2CC9CCBEB4D6AE2C8139EE390A"); // 姓名,商敬之,㐀

} // namespace

TEST_CASE("a .csv reads in UTF-8 with and without mark, GB18030 and UTF-16", "[exchange][csv]")
{
    CHECK(textOf(read("姓名,商敬之\n")) == u"姓名|商敬之"_s);
    CHECK(textOf(read("\xEF\xBB\xBF姓名,商敬之\n")) == u"姓名|商敬之"_s);
    CHECK(textOf(read(namesInGb18030)).startsWith(u"姓名|商敬之|"_s));
    CHECK(textOf(read(QByteArray::fromHex("FFFE41002C00D3590D000A00"))) == u"A|姓"_s);
    CHECK(textOf(read(QByteArray::fromHex("FEFF0041002C59D3"))) == u"A|姓"_s);
    CHECK(read("a\n").name == u"名册"_s);
}

TEST_CASE("a character on the border of two pieces stays whole", "[exchange][csv]")
{
    for (const qsizetype before : {65533, 65534, 65535, 65536}) {
        const QByteArray filler(before, 'a');
        CHECK(textOf(read(filler + "姓,b\n")) == QString::fromLatin1(filler) + u"姓|b"_s);
        CHECK(textOf(read(filler + QByteArray::fromHex("D0D5") + ",b\n")) == QString::fromLatin1(filler) + u"姓|b"_s);
    }
}

TEST_CASE("quotes hold delimiters, line ends and quotes", "[exchange][csv]")
{
    const Sheet sheet = read("a,\"b,\"\"c\"\"\nd\",e\r\n\r\n,,\nf,\"\",g\"h\r\"i\"");

    CHECK(textOf(sheet) == u"a|b,\"c\"\nd|e/f||g\"h/i"_s);
    CHECK(sheet.rows[0].number == 1);
    CHECK(sheet.rows[1].number == 5);
    CHECK(sheet.rows[2].number == 6);
}

TEST_CASE("the delimiter is the one that cuts most lines alike", "[exchange][csv]")
{
    CHECK(textOf(read("title, of the sheet\na;b;c\nd;e;f\n")) == u"title, of the sheet/a|b|c/d|e|f"_s);
    CHECK(textOf(read("a\tb\nc, d\te\n")) == u"a|b/c, d|e"_s);
    CHECK(textOf(read("a,\"b;c;d\"\ne,\"f;g;h\"\n")) == u"a|b;c;d/e|f;g;h"_s);
    CHECK(textOf(read("alone")) == u"alone"_s);
}

TEST_CASE("every cell of a .csv is text, whatever it looks like", "[exchange][csv]")
{
    const Sheet sheet = read("007,13800009001,=1+1,'=1+1,2024-03-28\n");
    CHECK(textOf(sheet) == u"007|13800009001|=1+1|=1+1|2024-03-28"_s);
    for (const Cell &cell : sheet.rows[0].cells)
        CHECK(cell.kind == CellKind::Text);
}

TEST_CASE("a .csv that is no text is refused with the reason", "[exchange][csv]")
{
    CHECK(refusalOfText("a,\"b\nc\nd").contains(u"quotation mark opened on line 1 is never closed"_s));
    CHECK(refusalOfText("\xEF\xBB\xBF\xC9\xCC,a\n").contains(u"neither UTF-8 nor GB18030"_s));
    CHECK(refusalOfText("\xFF\xFF\xFF,a\n").contains(u"neither UTF-8 nor GB18030"_s));
    CHECK(refusalOfText("\xC9\xCC,a\n\xC9").contains(u"neither UTF-8 nor GB18030"_s));
    CHECK(refusalOfText(QByteArray("a\0b,c\n", 6)).contains(u"not a spreadsheet"_s));
}

TEST_CASE("a .csv meets the limits of rows, columns and characters", "[exchange][csv]")
{
    ReadLimits limits;
    limits.rows = 2;
    limits.columns = 3;
    limits.cellCharacters = 5;
    limits.unpackedBytes = 40;
    CHECK(refusalOfText("a\nb\n", limits).isEmpty());
    CHECK(refusalOfText("a\nb\nc\n", limits).contains(u"more than 2 rows"_s));
    CHECK(refusalOfText("a,b,c\n", limits).isEmpty());
    CHECK(refusalOfText("a,b,c,d\n", limits).contains(u"more than 3 columns"_s));
    CHECK(refusalOfText("a\nabcdef\n", limits).contains(u"more than 5 characters"_s));
    CHECK(refusalOfText(QByteArray(41, 'a'), limits).contains(u"unpacks to more than"_s));
}
