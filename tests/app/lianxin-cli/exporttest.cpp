#include "tests/app/lianxin-cli/commandline.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QStringList wholeTables {u"words"_s,       u"enterprises"_s, u"members"_s,  u"plan"_s,     u"changes"_s,
                               u"projects"_s,    u"needs"_s,       u"ledger"_s,   u"reports"_s,  u"adoptions"_s,
                               u"invitations"_s, u"proposals"_s,   u"comments"_s, u"pairings"_s, u"services"_s,
                               u"multipliers"_s, u"outcomes"_s,    u"awards"_s,   u"rules"_s};

} // namespace

TEST_CASE_METHOD(CommandLine, "what export writes, import takes back without a change", "[cli][export]")
{
    const QString workbook = sample();
    const QString history = run({u"history"_s, workbook}).out;
    for (const QString &table : wholeTables) {
        INFO(table.toStdString());
        const QString sheet = file(table + u".csv"_s);
        REQUIRE(run({u"export"_s, workbook, u"--table"_s, table, u"--out"_s, sheet}).exit == 0);
        const CliAnswer answer = run({u"import"_s, workbook, sheet, u"--json"_s});
        CHECK(answer.exit == 0);
        const QJsonObject told = answer.json()[u"files"_s][0][u"sheets"_s][0].toObject();
        CHECK(told[u"rows"_s].toInt() > 0);
        CHECK(told[u"unchanged"_s] == told[u"rows"_s]);
    }
    CHECK(run({u"history"_s, workbook}).out == history);
}

TEST_CASE_METHOD(CommandLine, "export tells its tables, and writes what a page computes", "[cli][export]")
{
    const QString workbook = sample();
    const CliAnswer unknown = run({u"export"_s, workbook, u"--table"_s, u"weather"_s, u"--out"_s, file(u"a.csv"_s)});
    CHECK(unknown.exit == 2);
    for (const QString &table : wholeTables
             + QStringList {u"agenda"_s, u"classes"_s, u"conditions"_s, u"points"_s, u"history"_s, u"activities"_s}) {
        CHECK(unknown.told.contains(table));
        if (table != "history"_L1)
            CHECK(run({u"help"_s, u"export"_s}).out.contains(table));
    }
    CHECK_FALSE(QFile::exists(file(u"a.csv"_s)));
    CHECK(run({u"export"_s, workbook, u"--table"_s, u"points"_s, u"--out"_s, file(u"p.csv"_s)}).exit == 0);
    CHECK(bytesOf(file(u"p.csv"_s)).count('\n') > 10);
    CHECK(run({u"export"_s, workbook, u"--table"_s, u"history"_s, u"--out"_s, file(u"h.csv"_s)}).exit == 0);
    CHECK(bytesOf(file(u"h.csv"_s)).count('\n') > 1); // below the heads
}
