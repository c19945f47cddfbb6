#include "tests/app/lianxin-cli/commandline.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// Calls that write charts and tables of the sample year.
struct ChartCalls : CommandLine {
    QString workbook = sample();

    /// The names of the files that were written into `folder`, which are there and not empty.
    [[nodiscard]] QStringList charts(const QString &folder, const QStringList &options) const
    {
        const CliAnswer answer =
            run(QStringList {u"charts"_s, workbook, u"--out"_s, file(folder), u"--json"_s} + options);
        CHECK(answer.exit == 0);
        QStringList names;
        for (const QString &path : answer.json().value(u"written"_s).toVariant().toStringList()) {
            CHECK(QFileInfo(path).size() > 0);
            names.append(QFileInfo(path).completeBaseName());
        }
        CHECK(QDir(file(folder)).entryList(QDir::Files).size() == names.size());
        return names;
    }
};

} // namespace

TEST_CASE_METHOD(ChartCalls, "the charts of every section are written, and the numbers behind each", "[cli]")
{
    const QStringList drawn = charts(u"charts"_s, {u"--format"_s, u"svg"_s});
    for (const QString &name :
         {u"adoption-funnel"_s, u"course-funnel"_s, u"open-ages"_s, u"answer-days-by-department"_s,
          u"attendance-spread"_s, u"months-since"_s, u"plan-and-done"_s, u"coverage"_s, u"cross-table"_s})
        CHECK(drawn.contains(name));
    const QStringList year {u"--from"_s, u"2024-03-01"_s, u"--to"_s, u"2025-02-28"_s, u"--compare"_s};
    CHECK(charts(u"sheets"_s, year + QStringList {u"--format"_s, u"xlsx"_s}) == drawn);
}

TEST_CASE_METHOD(ChartCalls, "what is to be compared needs a first and a last day", "[cli]")
{
    const CliAnswer answer = run({u"charts"_s, workbook, u"--out"_s, file(u"sheets"_s), u"--compare"_s});
    CHECK(answer.exit == 2);
    CHECK(answer.told.contains(u"--from"_s));
    CHECK_FALSE(QFile::exists(file(u"sheets"_s)));
}

TEST_CASE_METHOD(ChartCalls, "tables are written by their names, an unknown one is answered with those there are",
                 "[cli]")
{
    const QString path = file(u"plan.xlsx"_s);
    CHECK(run({u"export"_s, workbook, u"--table"_s, u"plan"_s, u"--out"_s, path}).exit == 0);
    CHECK(QFileInfo(path).size() > 0);
    const CliAnswer unknown = run({u"export"_s, workbook, u"--table"_s, u"clouds"_s, u"--out"_s, file(u"a.csv"_s)});
    CHECK(unknown.exit == 2);
    CHECK(unknown.told.contains(u"members"_s));
}
