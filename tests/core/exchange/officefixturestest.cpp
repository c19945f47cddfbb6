#include "tests/support/sheetfiles.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

// The four fixtures were saved by LibreOffice 7.4 from one sheet.

Spreadsheet officeFixture(const QString &name)
{
    return valueOf(readSpreadsheet(QStringLiteral(FIXTURES) + u"/sheets/"_s + name));
}

const QString people = u"委员名册（示例）"
                       u"/序号|姓　名|性别|出生日期|住地|联系电话|得分|片区"
                       u"/1|商敬之|男|1970-03-15|滨城区|13800000782|12.50|东片"
                       u"/2|项　怀德|男|1969-12-01|沾化区|13800002957|8.00"
                       u"/3|邵秋禾|女|1966-01-20|惠民县|013800007864|9.25"
                       u"/4|全思远|男|1968-12-31|阳信县|13800005224|10.00|西片"
                       u"/5|樊明澈|男|1966-06-06|无棣县|13800002428|7.75|西片"
                       u"/6|苗蕴之|女|1971-02-28|博兴县|13800001111|11.00|西片"
                       u"/7|龚\n未央|女|1980-02-29|邹平市|13800002222|6.50|西片"
                       u"/8|欧阳“清”,越|男|1959-05-04|市直|13800003333|3.00|西片"
                       u"/合计||||||68.00|#DIV/0!"
                       u"/85%|08:30|2024-03-28 14:05|1|13800009001|1234567.5|商敬之等"_s;

QList<int> numbersOf(const Sheet &sheet)
{
    QList<int> numbers;
    for (const SheetRow &row : sheet.rows)
        numbers.append(row.number);
    return numbers;
}

} // namespace

TEST_CASE("an .xlsx and an .ods saved by LibreOffice read alike", "[exchange][fixtures]")
{
    for (const QString &name : {u"roster.xlsx"_s, u"roster.ods"_s}) {
        INFO(name.toStdString());
        const auto read = officeFixture(name);
        REQUIRE(read.sheets.size() == 2);
        const Sheet &roster = read.sheets[0];

        CHECK(roster.name == u"委员名册"_s);
        CHECK(textOf(roster) == people);
        CHECK(numbersOf(roster) == QList {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 15});
        CHECK(roster.merges == QList {QRect(0, 1, 8, 1), QRect(7, 3, 1, 3)});
        CHECK(roster.cell(4, 7).text == u"东片"_s);
        CHECK(roster.cell(0, 5).text == u"委员名册（示例）"_s);
        CHECK(roster.rows[6].hidden);
        CHECK_FALSE(roster.rows[5].hidden);
        CHECK(roster.rows[2].cells[3].moment.date() == QDate(1970, 3, 15));
        CHECK(roster.rows[10].cells[6].number == 68);
        CHECK(roster.rows[10].cells[7].kind == CellKind::Fault);
        CHECK(roster.rows[11].cells[0].number == 0.85);
        CHECK(read.sheets[1].hidden);
        CHECK(textOf(read.sheets[1]) == u"旧"_s);
    }
}

TEST_CASE("a .csv saved by LibreOffice reads alike in UTF-8 and GB18030", "[exchange][fixtures]")
{
    for (const QString &name : {u"roster-utf8.csv"_s, u"roster-gb18030.csv"_s}) {
        INFO(name.toStdString());
        const auto read = officeFixture(name);
        REQUIRE(read.sheets.size() == 1);

        CHECK(textOf(read.sheets[0]) == people);
        CHECK(numbersOf(read.sheets[0]) == QList {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 15, 16});
    }
}
