#include "tests/support/sheetfiles.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Spreadsheet readTables(const QByteArray &tables, const QByteArray &styles = {})
{
    return valueOf(readParts(odsPartsOf(tables, styles), u"file.ods"_s));
}

Sheet readRows(const QByteArray &rows)
{
    return readTables("<table:table table:name=\"One\">" + rows + "</table:table>").sheets.first();
}

QByteArray cell(const QByteArray &attributes, const QByteArray &shown)
{
    return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
}

QByteArray word(const QByteArray &text)
{
    return cell(R"(office:value-type="string")", text);
}

} // namespace

TEST_CASE("texts of several paragraphs, spans, spaces and comments read as they are seen", "[exchange][ods]")
{
    const Sheet sheet =
        readRows("<table:table-row>"
                 "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p>"
                 "</office:annotation><text:p>商<text:span>敬</text:span>之</text:p><text:p>two</text:p>"
                 "</table:table-cell>"
                 + word("  a\n  b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/>e")
                 + R"(<table:table-cell office:value-type="string" office:string-value="hidden value"/>)" + word("")
                 + "</table:table-row>");

    CHECK(textOf(sheet) == u"商敬之\ntwo|a b   c\td\ne|hidden value"_s);
}

TEST_CASE("numbers, percentages, money, dates, times, flags and faults of an .ods", "[exchange][ods]")
{
    const Sheet sheet =
        readRows("<table:table-row>" + cell(R"(office:value-type="float" office:value="1975.1")", "1975.10")
                 + cell(R"(office:value-type="float" office:value="13800009001")", "1.38E+10")
                 + cell(R"(office:value-type="float" office:value="1234567.5")", "1.234.567,50")
                 + cell(R"(office:value-type="percentage" office:value="0.855")", "85.5%")
                 + cell(R"(office:value-type="currency" office:currency="CNY" office:value="1234.5")", "¥1,234.50")
                 + cell(R"(office:value-type="date" office:date-value="2024-03-28")", "2024年3月28日")
                 + cell(R"(office:value-type="date" office:date-value="2024-03-28T14:05:00")", "28/3 14:05")
                 + cell(R"(office:value-type="time" office:time-value="PT08H30M00S")", "08:30:00")
                 + cell(R"(office:value-type="boolean" office:boolean-value="true")", "TRUE")
                 + cell(R"(office:value-type="string" office:string-value="" calcext:value-type="error")", "#N/A")
                 + "</table:table-row>");

    CHECK(textOf(sheet)
          == u"1975.10|13800009001|1234567.5|85.5%|¥1234.50|2024-03-28|2024-03-28 14:05|08:30|TRUE|#N/A"_s);
    const QList<Cell> &cells = sheet.rows[0].cells;
    CHECK(cells[3].number == 0.855);
    CHECK(cells[4].kind == CellKind::Number);
    CHECK(cells[5].moment.date() == QDate(2024, 3, 28));
    CHECK(cells[5].number == 45379);
    CHECK(cells[7].kind == CellKind::Date);
    CHECK(cells[8].kind == CellKind::Flag);
    CHECK(cells[9].kind == CellKind::Fault);
}

TEST_CASE("repeated and covered cells of an .ods keep their places", "[exchange][ods]")
{
    const Sheet sheet =
        readRows(R"(<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" )"
                 R"(office:value-type="string"><text:p>m</text:p></table:table-cell><table:covered-table-cell/>)"
                 R"(<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>r</text:p>)"
                 R"(</table:table-cell></table:table-row>)"
                 R"(<table:table-row table:number-rows-repeated="2"><table:covered-table-cell )"
                 R"(table:number-columns-repeated="2"/>)"
                 + word("x") + "</table:table-row>");

    CHECK(textOf(sheet) == u"m||r|r/||x/||x"_s);
    CHECK(sheet.merges == QList {QRect(0, 1, 2, 2)});
    CHECK(sheet.cell(1, 1).text == u"m"_s);
    CHECK(sheet.rows[2].number == 3);
    CHECK(sheet.cell(2, 1).isEmpty());
}

TEST_CASE("a million repeated empty cells and rows cost nothing", "[exchange][ods]")
{
    QElapsedTimer clock;
    clock.start();
    const Sheet sheet = readRows("<table:table-row>" + word("a")
                                 + "<table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>"
                                   "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell "
                                   "table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row>"
                                 + word("z") + "</table:table-row>");

    CHECK(textOf(sheet) == u"a/z"_s);
    CHECK(sheet.rows[1].number == 1'048'576);
    CHECK(clock.elapsed() < 500);
}

TEST_CASE("repeated cells and rows that hold something meet the limits", "[exchange][ods]")
{
    const auto refusal = [](const QByteArray &rows) {
        const auto read =
            readParts(odsPartsOf("<table:table table:name=\"One\">" + rows + "</table:table>"), u"file.ods"_s);
        return read ? QString() : read.error().message;
    };
    CHECK(refusal(R"(<table:table-row table:number-rows-repeated="1048576">)" + word("a") + "</table:table-row>")
              .contains(u"more than 200000 rows"_s));
    CHECK(refusal("<table:table-row>" + cell(R"(table:number-columns-repeated="1000" office:value-type="string")", "a")
                  + "</table:table-row>")
              .contains(u"more than 256 columns"_s));
    CHECK(refusal(R"(<table:table-row table:number-rows-repeated="2000000000"/>)"
                  R"(<table:table-row table:number-rows-repeated="2000000000"/>)")
              .contains(u"damaged"_s));
}

TEST_CASE("hidden rows and sheets of an .ods are told", "[exchange][ods]")
{
    const auto read =
        readTables(R"(<table:table table:name="One" table:style-name="ta1"><table:table-row )"
                   R"(table:visibility="collapse">)"
                       + word("a") + R"(</table:table-row><table:table-row table:visibility="filter">)" + word("b")
                       + R"(</table:table-row><table:table-row>)" + word("c")
                       + R"(</table:table-row></table:table><table:table table:name="Two"/>)",
                   R"(<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>)");

    REQUIRE(read.sheets.size() == 2);
    CHECK(read.sheets[0].hidden);
    CHECK(read.sheets[0].rows[0].hidden);
    CHECK(read.sheets[0].rows[1].hidden);
    CHECK_FALSE(read.sheets[0].rows[2].hidden);
    CHECK_FALSE(read.sheets[1].hidden);
}

TEST_CASE("an .ods under a password, and a text document, are refused in words", "[exchange][ods]")
{
    auto parts = odsPartsOf({});
    parts.append({u"META-INF/manifest.xml"_s, "<m><file-entry><encryption-data/></file-entry></m>"});
    const auto locked = readParts(parts, u"file.ods"_s);
    REQUIRE_FALSE(locked);
    CHECK(locked.error().message.contains(u"password"_s));

    parts[0].second = "application/vnd.oasis.opendocument.text";
    const auto letter = readParts(parts, u"file.ods"_s);
    REQUIRE_FALSE(letter);
    CHECK(letter.error().message.contains(u"not a spreadsheet"_s));
}
