#include "core/exchange/sheetkind.h"
#include "tests/app/lianxin-cli/commandline.h"
#include "tests/support/badsheets.h"
#include "tests/support/content.h"

using namespace Qt::StringLiterals;

namespace {

QStringList contentIn(const QString &workbook)
{
    return contentOf(*valueOf(lianxin::Database::inspect(workbook)));
}

} // namespace

TEST_CASE_METHOD(CommandLine, "bad input is told with its place and advice, and leaves the workbook as it was",
                 "[cli][bad]")
{
    const QString workbook = sample();
    const QStringList before = contentIn(workbook);
    const QString history = run({u"history"_s, workbook}).out;
    for (const BadInput &input : badInputs()) {
        INFO(input.name.toStdString());
        const QString sheet = written(input.name, input.bytes);
        const CliAnswer answer = run({u"import"_s, workbook, sheet});
        INFO(answer.told.toStdString());
        CHECK(answer.exit == input.exit);
        CHECK(answer.told.contains(input.place));
        CHECK(answer.told.count(input.advice) == 1);
        CHECK((contentIn(workbook) == before)); // too much to be shown
        CHECK(bytesOf(sheet) == input.bytes);
    }
    CHECK(run({u"history"_s, workbook}).out == history);
}

TEST_CASE_METHOD(CommandLine, "an unknown sector is kept, doubted and told", "[cli][bad]")
{
    const QString workbook = sample();
    const QString sheet =
        written(u"sector.csv"_s, u"姓名,界别,工作单位及职务,居住地\n司徒红,工商业联,四中教师,滨城区\n"_s.toUtf8());
    const CliAnswer answer = run({u"import"_s, workbook, sheet});
    CHECK(answer.exit == 1);
    CHECK(answer.told.contains(u"sector, row 2, 界别 \"工商业联\": "_s));
    CHECK(answer.told.contains(u"The nearest: "_s));
}

TEST_CASE_METHOD(CommandLine, "a residence that the list does not know comes in with a mapping", "[cli][bad]")
{
    const QString workbook = sample();
    const QString sheet =
        written(u"roll.csv"_s, u"姓名,界别,工作单位及职务,居住地\n司徒红,中共,四中教师,老城里\n"_s.toUtf8());
    CHECK(run({u"import"_s, workbook, sheet}).exit == 1);
    const QString map = written(u"map.json"_s, u"{\"values\":{\"居住地\":{\"老城里\":\"滨城区\"}}}"_s.toUtf8());
    CHECK(run({u"import"_s, workbook, sheet, u"--map"_s, map}).exit == 0);
    CHECK(run({u"import"_s, workbook, sheet}).exit == 0); // it is remembered
}

TEST_CASE_METHOD(CommandLine, "a mapping to a column that is none is wrong use and not remembered", "[cli][bad]")
{
    const QString workbook = sample();
    const QString sheet =
        written(u"roll.csv"_s, u"姓名,界别,工作单位及职务,居住地\n司徒红,中共,四中教师,滨城区\n"_s.toUtf8());
    const QString map = written(u"map.json"_s, u"{\"columns\":{\"界别\":\"不存在列\"}}"_s.toUtf8());
    const CliAnswer refused = run({u"import"_s, workbook, sheet, u"--map"_s, map});
    CHECK(refused.exit == 2);
    CHECK(refused.told.contains(u"不存在列"_s));
    const CliAnswer taken = run({u"import"_s, workbook, sheet});
    CHECK(taken.exit == 0);
    CHECK(taken.out.contains(u"  roll (roll of members): 1 rows, 1 new"_s));
}

TEST_CASE_METHOD(CommandLine, "help of import lists the kinds and the form of a mapping", "[cli]")
{
    const QString help = run({u"help"_s, u"import"_s}).out;
    for (int kind = 0; kind < static_cast<int>(lianxin::SheetKind::Summary); ++kind)
        CHECK(help.contains(lianxin::codeOf(static_cast<lianxin::SheetKind>(kind))));
    CHECK(help.contains(u"{\"columns\": {"_s));
}
