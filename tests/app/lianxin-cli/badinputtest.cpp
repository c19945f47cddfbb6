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
