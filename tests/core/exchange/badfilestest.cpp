#include "tests/support/badsheets.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QString sheetPart = u"xl/worksheets/sheet1.xml"_s;

/// The sentence with which the file is refused, at once.
QString refusal(const QByteArray &bytes, const QString &name = u"file.xlsx"_s)
{
    QElapsedTimer clock;
    clock.start();
    const auto read = readBytes(bytes, name);
    CHECK(clock.elapsed() < 500);
    if (read)
        return {};
    CHECK(read.error().kind == ErrorKind::Invalid);
    CHECK(read.error().message.startsWith(name));
    return read.error().message;
}

} // namespace

TEST_CASE("a file that is not there, empty or a folder is told so", "[exchange][badfiles]")
{
    const QTemporaryDir folder;
    const auto missing = readSpreadsheet(folder.filePath(u"none.xlsx"_s));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    CHECK(missing.error().message.startsWith(u"none.xlsx: There is no such file."_s));
    CHECK(readSpreadsheet(folder.path()).error().kind == ErrorKind::NotFound);
    for (const QString &name : {u"a.xlsx"_s, u"a.ods"_s, u"a.csv"_s})
        CHECK(refusal({}, name).contains(u"The file is empty."_s));
}

TEST_CASE("content that does not agree with the extension is told", "[exchange][badfiles]")
{
    CHECK(refusal(goodXlsx(), u"a.ods"_s).contains(u"looks like .xlsx"_s));
    CHECK(refusal(goodXlsx(), u"a.csv"_s).contains(u"looks like .xlsx"_s));
    CHECK(refusal(zipBytes(odsPartsOf({})), u"a.xlsx"_s).contains(u"looks like .ods"_s));
    CHECK(refusal("a,b\nc,d\n", u"a.xlsx"_s).contains(u"looks like .csv"_s));
    CHECK(refusal("%PDF-1.4\n", u"a.xlsx"_s).contains(u"not a spreadsheet"_s));
    CHECK(refusal("<html>\n<table>", u"a.xlsx"_s).contains(u"not a spreadsheet"_s));
    CHECK(refusal(zipBytes({{u"a.txt"_s, "text"}})).contains(u"not a spreadsheet"_s));
    CHECK(refusal(goodXlsx(), u"a.zip"_s).contains(u"not a spreadsheet"_s));
}

TEST_CASE("old and protected Excel files are told apart", "[exchange][badfiles]")
{
    const QByteArray compound = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(1000, '\0');
    CHECK(refusal(compound, u"a.xls"_s).contains(u"save it as .xlsx"_s));
    CHECK(refusal(compound, u"a.xlsx"_s).contains(u"old format .xls"_s));
    QByteArray sealed = compound;
    for (const char c : QByteArray("EncryptedPackage"))
        sealed.append(c).append('\0');
    CHECK(refusal(sealed, u"a.xlsx"_s).contains(u"password"_s));
}

TEST_CASE("a zip file cut anywhere is incomplete or damaged", "[exchange][badfiles]")
{
    const QByteArray whole = goodXlsx();
    CHECK(refusal(whole).isEmpty());
    for (qsizetype size = 4; size < whole.size(); size += 61) {
        const QString sentence = refusal(whole.first(size));
        CHECK((sentence.contains(u"incomplete"_s) || sentence.contains(u"damaged"_s)));
    }
}

TEST_CASE("a part that claims four gigabytes or unpacks to too much is refused", "[exchange][badfiles]")
{
    CHECK(refusal(claiming(goodXlsx(), sheetPart, 24, 0xfffffffe)).contains(u"unpacks to more than 200 MB"_s));
    CHECK(refusal(claiming(goodXlsx(), sheetPart, 24, 0xffffffff)).contains(u"unpacks to more than 200 MB"_s));
    CHECK(refusal(claiming(goodXlsx(), sheetPart, 20, 0xfffffffe)).contains(u"damaged"_s));
    CHECK(refusal(bomb(20'000'000)).contains(u"more than 100 times its size"_s));
}

TEST_CASE("a bomb whose directory lies is stopped while it unpacks", "[exchange][badfiles]")
{
    CHECK_FALSE(refusal(claiming(bomb(20'000'000), sheetPart, 24, 1'000)).isEmpty());
    CHECK_FALSE(refusal(claiming(bomb(20'000'000), sheetPart, 24, 900'000)).isEmpty());
    CHECK(refusal(claiming(goodXlsx(), sheetPart, 24, 100'000)).contains(u"damaged"_s));
    CHECK(refusal(claiming(goodXlsx(), sheetPart, 16, 12345)).contains(u"damaged"_s)); // the checksum
}

TEST_CASE("the limit of unpacked bytes counts all parts together", "[exchange][badfiles]")
{
    ReadLimits limits;
    limits.unpackedBytes = 1'000;
    const auto parts = partsOf({"<row><c><v>1</v></c></row>"});
    const auto read = readParts(parts, u"a.xlsx"_s, limits);
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(u"unpacks to more than"_s));
    limits.unpackedBytes = 10'000;
    CHECK(readParts(parts, u"a.xlsx"_s, limits));
}

TEST_CASE("parts that overlap, repeat, or are too many are refused", "[exchange][badfiles]")
{
    CHECK(refusal(claiming(goodXlsx(), sheetPart, 42, 0)).contains(u"damaged"_s));
    CHECK(refusal(claiming(goodXlsx(), sheetPart, 42, 0x7fffffff)).contains(u"damaged"_s));
    auto parts = partsOf({{}});
    parts.append({u"XL/workbook.xml"_s, "<workbook/>"});
    CHECK(refusal(zipBytes(parts)).contains(u"damaged"_s));

    for (int number = 0; number < 2'000; ++number)
        parts.append({u"n%1"_s.arg(number), {}});
    CHECK(refusal(zipBytes(parts)).contains(u"more than 2000 parts"_s));
}

TEST_CASE("entities, whatever they stand for, are refused", "[exchange][badfiles]")
{
    CHECK(refusal(laughingXlsx()).contains(u"damaged"_s));
    auto parts = partsOf({{}});
    parts.last().second = R"(<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>)";
    CHECK(refusal(zipBytes(parts)).contains(u"damaged"_s));
}

TEST_CASE("a package without workbook, strings or sheet is refused", "[exchange][badfiles]")
{
    auto parts = partsOf({{}});
    parts.removeLast();
    CHECK(refusal(zipBytes(parts)).contains(u"damaged"_s)); // no sheet1.xml
    parts.removeAt(4);
    CHECK(refusal(zipBytes(parts)).contains(u"damaged"_s)); // no sharedStrings.xml
    parts = partsOf({{}});
    parts[3].second.replace("r1", "r9");
    CHECK(refusal(zipBytes(parts)).contains(u"damaged"_s)); // no relation for the sheet
    parts = {
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"_rels/.rels"_s,
         R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>)"}};
    CHECK(refusal(zipBytes(parts)).contains(u"not a spreadsheet"_s));
}

TEST_CASE("a name or attribute without end is refused before it is scanned again and again", "[exchange][badfiles]")
{
    auto parts = partsOf({{}});
    parts.last().second = "<worksheet a=\"" + QByteArray(6'000'000, 'x') + "\"/>";
    ReadLimits limits;
    limits.ratio = 100'000;
    const auto read = readParts(parts, u"a.xlsx"_s, limits);
    REQUIRE_FALSE(read);
    CHECK(read.error().detail.contains(u"4 MB"_s));
}

TEST_CASE("rows, columns, cells, merges and characters over the limits are refused", "[exchange][badfiles]")
{
    ReadLimits limits;
    limits.rows = 2;
    limits.columns = 3;
    limits.cells = 5;
    limits.merges = 1;
    limits.cellCharacters = 4;
    const auto sentence = [&](const QByteArray &rows, const QByteArray &merges = {}) {
        const auto read = readParts(partsOf({rows, merges}), u"a.xlsx"_s, limits);
        return read ? QString() : read.error().message;
    };
    const QByteArray row = "<row><c><v>1</v></c></row>";
    CHECK(sentence(row + "<row/><row/>" + row).isEmpty());
    CHECK(sentence(row + row + row).contains(u"more than 2 rows"_s));
    CHECK(sentence(R"(<row r="1"><c r="C1"><v>1</v></c><c r="XFD1"/></row>)").isEmpty());
    CHECK(sentence(R"(<row r="1"><c r="D1"><v>1</v></c></row>)").contains(u"more than 3 columns"_s));
    CHECK(sentence(R"(<row r="1"><c r="C1"><v>1</v></c></row><row r="2"><c r="C2"><v>1</v></c></row>)")
              .contains(u"more than 5 cells"_s));
    CHECK(sentence(row, R"(<mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/>)").contains(u"more than 1 merged"_s));
    CHECK(sentence("<row><c><v>12345</v></c></row>").contains(u"more than 4 characters"_s));
}

TEST_CASE("reading stops when it is told to", "[exchange][badfiles]")
{
    const QTemporaryDir folder;
    for (const auto &[name, bytes] : {std::pair {u"a.xlsx"_s, goodXlsx()},
                                      {u"a.ods"_s, zipBytes(odsPartsOf({}))},
                                      {u"a.csv"_s, QByteArray("a\n")}}) {
        writeBytes(folder.filePath(name), bytes);
        const auto stopped = readSpreadsheet(folder.filePath(name), {}, [](int, int) { return false; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
    }
}
