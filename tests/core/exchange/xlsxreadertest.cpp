#include "tests/support/sheetfiles.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("shared, rich, inline and formula texts read without phonetic guides", "[exchange][xlsx]")
{
    const Sheet sheet = sheetOf(
        {R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>)"
         R"(<c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r>)"
         R"(<rPh sb="0" eb="1"><t>yin</t></rPh></is></c>)"
         R"(<c r="D1" t="str"><f>A1&amp;"x"</f><v>joined</v></c></row>)",
         {},
         R"(<si><t>plain</t></si><si><r><t>商</t></r><r><rPr/><t>敬之</t></r><rPh sb="0" eb="1"><t>shang</t></rPh></si>)"});

    CHECK(textOf(sheet) == u"plain|商敬之|in line|joined"_s);
}

TEST_CASE("numbers, flags, faults and formulas without a result are told apart", "[exchange][xlsx]")
{
    const Sheet sheet =
        sheetOf({R"(<row r="3"><c r="A3"><v>1.5</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="e">)"
                 R"(<v>#N/A</v></c><c r="D3"><f>SUM(A1:A2)</f></c><c r="E3" t="str"><f>""</f><v></v></c>)"
                 R"(<c r="F3" s="0"/><c r="G3" t="d"><v>2024-03-28T09:30:00</v></c></row>)"});

    REQUIRE(sheet.rows.size() == 1);
    const QList<Cell> &cells = sheet.rows[0].cells;
    CHECK(sheet.rows[0].number == 3);
    CHECK(cells[0] == Cell {CellKind::Number, u"1.5"_s, 1.5, {}});
    CHECK(cells[1] == Cell {CellKind::Flag, u"TRUE"_s, 1, {}});
    CHECK(cells[2] == Cell {CellKind::Fault, u"#N/A"_s, 0, {}});
    CHECK(cells[3] == Cell {CellKind::Fault, u"=SUM(A1:A2)"_s, 0, {}});
    CHECK(cells[4].isEmpty());
    CHECK(cells[5].isEmpty());
    CHECK(cells[6].kind == CellKind::Date);
    CHECK(cells[6].text == u"2024-03-28 09:30"_s);
}

TEST_CASE("numbers show the decimals of their format and dates their day", "[exchange][xlsx]")
{
    XlsxParts parts {R"(<row r="1"><c r="A1" s="1"><v>1975.1</v></c><c r="B1" s="2"><v>27454</v></c>)"
                     R"(<c r="C1"><v>1.3800009001E10</v></c><c r="D1" s="3"><v>27454</v></c></row>)"};
    parts.numberFormats = R"(<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>)";
    parts.styles = R"(<xf/><xf numFmtId="2"/><xf numFmtId="14"/><xf numFmtId="164"/>)";
    const Sheet sheet = sheetOf(parts);

    CHECK(textOf(sheet) == u"1975.10|1975-03-01|13800009001|1975-03-01"_s);
    CHECK(sheet.rows[0].cells[1].moment.date() == QDate(1975, 3, 1));
}

TEST_CASE("a file that counts from 1904 gives the same days", "[exchange][xlsx]")
{
    XlsxParts parts {R"(<row r="1"><c r="A1" s="1"><v>25992</v></c></row>)"};
    parts.styles = R"(<xf/><xf numFmtId="14"/>)";
    CHECK(textOf(sheetOf(parts)) == u"1971-02-28"_s);
    parts.workbookProperties = R"(<workbookPr date1904="1"/>)";
    CHECK(textOf(sheetOf(parts)) == u"1975-03-01"_s);
}

TEST_CASE("rows and cells without references stand one after the other", "[exchange][xlsx]")
{
    const Sheet sheet = sheetOf({R"(<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>)"
                                 R"(<row r="9"><c r="C9"><v>5</v></c><c><v>6</v></c></row>)"});

    CHECK(textOf(sheet) == u"1||3/4/||5|6"_s);
    CHECK(sheet.rows[1].number == 3);
    CHECK(sheet.rows[2].number == 9);
}

TEST_CASE("merged areas are told, and their cells answer the first one's value", "[exchange][xlsx]")
{
    const Sheet sheet = sheetOf({R"(<row r="2"><c r="A2"><v>7</v></c><c r="C2"><v>1</v></c></row>)"
                                 R"(<row r="3"><c r="C3"><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c></row>)",
                                 R"(<mergeCells><mergeCell ref="A2:B3"/><mergeCell ref="C5"/></mergeCells>)"});

    CHECK(sheet.merges == QList {QRect(0, 2, 2, 2)});
    CHECK(sheet.cell(1, 0).text == u"7"_s);
    CHECK(sheet.cell(1, 1).text == u"7"_s);
    CHECK(sheet.cell(1, 2).text == u"2"_s);
    CHECK(sheet.cell(2, 0).isEmpty());
    CHECK(sheet.cell(0, 99).isEmpty());
}

TEST_CASE("hidden rows and sheets are told, sheets of charts left out", "[exchange][xlsx]")
{
    XlsxParts parts {
        R"(<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="0"><c r="A2"><v>2</v></c></row>)"};
    parts.sheets =
        R"(<sheet name="One" r:id="r1"/><sheet name="Chart" r:id="r2"/><sheet name="Two" state="veryHidden" r:id="r3"/>)";
    parts.relations = R"(<Relationship Id="r1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/>)"
                      R"(<Relationship Id="r2" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>)"
                      R"(<Relationship Id="r3" Type="x/worksheet" Target="../xl/worksheets/sheet1.xml"/>)";
    const auto read = valueOf(readParts(partsOf(parts)));

    REQUIRE(read.sheets.size() == 2);
    CHECK_FALSE(read.sheets[0].hidden);
    CHECK(read.sheets[0].rows[0].hidden);
    CHECK_FALSE(read.sheets[0].rows[1].hidden);
    CHECK(read.sheets[1].name == u"Two"_s);
    CHECK(read.sheets[1].hidden);
}

TEST_CASE("characters that XML cannot hold are turned back", "[exchange][xlsx]")
{
    const Sheet sheet = sheetOf({R"(<row><c t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c></row>)"});
    CHECK(textOf(sheet) == u"a\rb_x0041_"_s);
}

TEST_CASE("parts with a prefix, backslashes or capitals in their names read as well", "[exchange][xlsx]")
{
    auto parts = partsOf({"<row><c><v>1</v></c></row>"});
    parts.last() = {
        u"XL\\worksheets\\Sheet1.xml"_s,
        R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c><x:v>8</x:v>)"
        R"(</x:c></x:row></x:sheetData></x:worksheet>)"};
    CHECK(textOf(valueOf(readParts(parts)).sheets[0]) == u"8"_s);
}

TEST_CASE("broken sheets are refused, not half read", "[exchange][xlsx]")
{
    const QList<QByteArray> broken {R"(<row r="2"/><row r="1"/>)",
                                    R"(<row r="0"/>)",
                                    R"(<row r="1048577"/>)",
                                    R"(<row r="1"><c r="B1"/><c r="A1"/></row>)",
                                    R"(<row r="1"><c r="A2"/></row>)",
                                    R"(<row r="1"><c r="XFE1"/></row>)",
                                    R"(<row r="1"><c r="1"/></row>)",
                                    R"(<row><c t="s"><v>0</v></c></row>)",
                                    R"(<row><c t="s"><v>-1</v></c></row>)",
                                    R"(<row><c><v>one</v></c></row>)",
                                    R"(<row><c><v>1e999</v></c></row>)",
                                    R"(<row><c t="d"><v>yesterday</v></c></row>)",
                                    R"(<row><c></row>)"};
    for (const QByteArray &rows : broken) {
        INFO(rows.toStdString());
        const auto read = readParts(partsOf({rows}));
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::Invalid);
        CHECK(read.error().message.startsWith(u"file.xlsx: The file is damaged."_s));
    }
}
