#include "core/exchange/sheetwriter.h"

#include "core/exchange/csvguard.h"
#include "core/exchange/xlsxcellwriter.h"
#include "core/exchange/xlsxwriter.h"
#include "tests/support/sheetfiles.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Texts that programs like to change, and values of every kind.
const SheetToWrite manyKinds {
    u"名册"_s,
    {u"姓　名"_s, u"联系电话"_s, u"日期"_s, u"得分"_s, u"在任"_s},
    {{u"商敬之"_s, u"013800000782"_s, QDate(2024, 3, 28), 12.5, true},
     {u"两\n行"_s, u"371602199001011234"_s, QDate(1899, 12, 31), 3, false},
     {u"=1+1"_s, u"13800002957"_s, QVariant(), qlonglong(371602199001011234), QVariant()},
     {u"_x0041_ \"a\",b"_s, u" 007 "_s, QDateTime(QDate(2024, 3, 28), QTime(14, 5), Qt::UTC), -0.25, u"-5"_s}}};

const QString manyKindsText = u"姓　名|联系电话|日期|得分|在任"
                              u"/商敬之|013800000782|2024-03-28|12.5|TRUE"
                              u"/两\n行|371602199001011234|1899-12-31|3|FALSE"
                              u"/=1+1|13800002957||371602199001011234"
                              u"/_x0041_ \"a\",b| 007 |2024-03-28 14:05|-0.25|-5"_s;

QString textInXlsx(const SheetToWrite &sheet)
{
    const QTemporaryDir folder;
    succeed(writeSheet(folder.filePath(u"a.xlsx"_s), sheet));
    return textOf(valueOf(readSpreadsheet(folder.filePath(u"a.xlsx"_s))).sheets.first());
}

} // namespace

TEST_CASE("what is written as .xlsx reads back the same", "[exchange][writer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"名册.xlsx"_s);
    succeed(writeSheet(path, manyKinds));
    const auto read = valueOf(readSpreadsheet(path));

    REQUIRE(read.sheets.size() == 1);
    const Sheet &sheet = read.sheets[0];
    CHECK(sheet.name == u"名册"_s);
    CHECK(textOf(sheet) == manyKindsText);
    CHECK(sheet.rows[1].cells[1].kind == CellKind::Text);
    CHECK(sheet.rows[1].cells[2].kind == CellKind::Date);
    CHECK(sheet.rows[1].cells[3].kind == CellKind::Number);
    CHECK(sheet.rows[1].cells[4].kind == CellKind::Flag);
    CHECK(sheet.rows[2].cells[2].kind == CellKind::Text);
    CHECK(sheet.rows[3].cells[0].kind == CellKind::Text);
    CHECK(sheet.rows[3].cells[3].kind == CellKind::Text);
}

TEST_CASE("what is written as .csv reads back the same", "[exchange][writer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"名册.csv"_s);
    succeed(writeSheet(path, manyKinds));

    CHECK(textOf(valueOf(readSpreadsheet(path)).sheets[0]) == manyKindsText + u""_s);
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.startsWith("\xEF\xBB\xBF姓　名,联系电话,日期,得分,在任\r\n"));
    CHECK(bytes.contains("\r\n'=1+1,13800002957,,371602199001011234,\r\n"));
    CHECK(bytes.endsWith("_x0041_ \"\"a\"\",b\", 007 ,2024-03-28 14:05,-0.25,'-5\r\n"));
}

TEST_CASE("a written .xlsx has a bold frozen first row with filters, and no formula", "[exchange][writer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    succeed(writeSheet(path, manyKinds));
    QuaZip zip(path);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    REQUIRE(zip.setCurrentFile(u"xl/worksheets/sheet1.xml"_s));
    QuaZipFile part(&zip);
    REQUIRE(part.open(QIODevice::ReadOnly));
    const QByteArray xml = part.readAll();

    CHECK(xml.contains("state=\"frozen\""));
    CHECK(xml.contains("<autoFilter ref=\"A1:E5\""));
    CHECK_FALSE(xml.contains("<f>"));
}

TEST_CASE("each row of a form is as high as its text, and may grow", "[exchange][writer]")
{
    SheetToWrite form {
        u"a"_s, {u"甲"_s, u"乙"_s}, {{QString(60, u'长'), u"短"_s}, {{}, QString(45, u'长')}, {}}, {20, 22}};
    form.form = SheetForm {{u"题"_s}, {QRect(0, 0, 1, 2)}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    succeed(writeSheet(path, form));
    QuaZip zip(path);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    REQUIRE(zip.setCurrentFile(u"xl/worksheets/sheet1.xml"_s));
    QuaZipFile part(&zip);
    REQUIRE(part.open(QIODevice::ReadOnly));
    const QString xml = QString::fromUtf8(part.readAll());
    CHECK_FALSE(xml.contains(u"customHeight"_s));
    QList<double> heights;
    static const QRegularExpression row(u"<row r=\"\\d+\" ht=\"([\\d.]+)\">"_s);
    for (auto match = row.globalMatch(xml); match.hasNext();)
        heights.append(match.next().captured(1).toDouble());
    REQUIRE(heights.size() == 5);
    CHECK(heights.at(2) > 3 * 15); // 60 characters of two cells, ten on a line
    CHECK(heights.at(3) > 4 * 15);
    CHECK(heights.at(4) < 20);
}

TEST_CASE("a large table is written row by row and reads back whole", "[exchange][writer]")
{
    SheetToWrite sheet {u"large"_s, {u"n"_s, u"text"_s}, {}};
    for (int n = 1; n <= 10'001; ++n)
        sheet.rows.append({n, u"第%1行"_s.arg(n)});
    const QTemporaryDir folder;
    int steps = 0;
    succeed(writeSheet(folder.filePath(u"a.xlsx"_s), sheet, [&](int, int total) { return ++steps <= total; }));
    const auto read = valueOf(readSpreadsheet(folder.filePath(u"a.xlsx"_s)));

    CHECK(steps == 10'001);
    REQUIRE(read.sheets[0].rows.size() == 10'002);
    CHECK(read.sheets[0].rows.last().cells[0].number == 10'001);
    CHECK(read.sheets[0].rows.last().cells[1].text == u"第10001行"_s);
}

TEST_CASE("characters that a sheet cannot hold are left out, tab names mended", "[exchange][writer]")
{
    CHECK(textInXlsx({u"a"_s, {u"t"_s}, {{u"a\u0001\u000bb\ufffe"_s + QChar(0xd800)}}}) == u"t/ab?"_s);
    CHECK(tabName(u"[a]:b*c?d/e\\f"_s) == u"-a--b-c-d-e-f"_s);
    CHECK(tabName(u"'quoted'"_s) == u"quoted"_s);
    CHECK(tabName(QString(40, u'名')) == QString(31, u'名'));
    CHECK(tabName(u"  "_s) == u"Sheet1"_s);
    CHECK(textInXlsx({u"a/b"_s, {}, {{1, 2}}}) == u"1|2"_s);
}

TEST_CASE("what may run as a formula is guarded in a .csv, and only that", "[exchange][writer]")
{
    const QStringList dangerous {
        u"=1"_s,   u"+8613800000000"_s,     u"-1"_s,  u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s, u"\nx"_s,
        u"  =1"_s, u"\u00a0=1"_s,           u"＝1"_s, u"＋1"_s,      u"－1"_s, u"＠a"_s, u"a\n=1"_s,
        u"'=1"_s,  QString(QChar(0)) + u'='};
    for (const QString &text : dangerous) {
        INFO(text.toStdString());
        CHECK(guardedCsvText(text) != text);
        CHECK(unguardedCsvText(guardedCsvText(text)) == text);
    }
    CHECK(guardedCsvText(u"=1\n=2"_s) == u"'=1\n'=2"_s);
    for (const QString &text : {u"商敬之"_s, u"a=1"_s, u"'quoted'"_s, u"1-2"_s, u"a\nb"_s, QString()}) {
        INFO(text.toStdString());
        CHECK(guardedCsvText(text) == text);
        CHECK(unguardedCsvText(text) == text);
    }
}

TEST_CASE("what cannot be written is refused, and what was there stays", "[exchange][writer]")
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a.xlsx"_s, u"a.csv"_s}) {
        const QString path = folder.filePath(name);
        writeBytes(path, "before");
        const auto tooLong = writeSheet(path, {u"a"_s, {u"t"_s}, {{1}, {QString(32'768, u'x')}}});
        REQUIRE_FALSE(tooLong);
        CHECK(tooLong.error().kind == ErrorKind::Invalid);
        CHECK(tooLong.error().message.contains(u"row 3"_s));

        const auto stopped = writeSheet(path, {u"a"_s, {u"t"_s}, {{1}, {2}}}, [](int done, int) { return done < 2; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
        CHECK(bytesOf(path) == "before");

        const auto nowhere = writeSheet(folder.filePath(u"none/"_s + name), {u"a"_s, {u"t"_s}, {}});
        REQUIRE_FALSE(nowhere);
        CHECK(nowhere.error().kind == ErrorKind::Storage);
        CHECK(nowhere.error().message.startsWith(name));

        succeed(writeSheet(path, {u"a"_s, {u"t"_s}, {{1}}}));
        CHECK(textOf(valueOf(readSpreadsheet(path)).sheets[0]) == u"t/1"_s);
    }
    CHECK_FALSE(writeSheet(folder.filePath(u"a.xls"_s), {u"a"_s, {}, {}}));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList {u"a.csv"_s, u"a.xlsx"_s});
}
