#include "core/storage/workbook.h"
#include "tests/app/lianxin-cli/commandline.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A call of every verb that opens a workbook, of `workbook`; what it writes goes into `folder`.
QList<QStringList> callsOf(const QString &workbook, const QString &folder)
{
    return {
        {u"import"_s, workbook, folder + u"/../roster.csv"_s},
        {u"stats"_s, workbook},
        {u"points"_s, workbook},
        {u"select"_s, workbook, u"--activity"_s, u"1"_s},
        {u"letters"_s, workbook, u"--activity"_s, u"1"_s, u"--out"_s, folder + u"/a.pdf"_s},
        {u"cards"_s, workbook, u"--out"_s, folder + u"/b.pdf"_s},
        {u"charts"_s, workbook, u"--out"_s, folder + u"/charts"_s},
        {u"export"_s, workbook, u"--table"_s, u"members"_s, u"--out"_s, folder + u"/c.csv"_s},
        {u"check"_s, workbook},
        {u"backup"_s, workbook, u"--to"_s, folder + u"/d.lianxin"_s},
        {u"restore"_s, workbook, u"--to"_s, folder + u"/e.lianxin"_s},
        {u"salvage"_s, workbook, u"--to"_s, folder + u"/f.lianxin"_s},
        {u"history"_s, workbook},
    };
}

/// Every verb refuses `workbook` with `exit` in words, and neither answers nor writes anything.
void checkRefused(const CommandLine &cli, const QString &workbook, int exit)
{
    const QString folder = cli.file(u"written"_s);
    REQUIRE(QDir().mkpath(folder));
    for (const QStringList &words : callsOf(workbook, folder)) {
        INFO(words.first().toStdString());
        const CliAnswer answer = cli.run(words);
        CHECK(answer.exit == exit);
        CHECK(answer.out.isEmpty());
        CHECK(answer.told.size() > 10);
        CHECK(QDir(folder).isEmpty());
    }
}

} // namespace

TEST_CASE_METHOD(CommandLine, "a workbook that is missing cannot be read, and none is made", "[cli]")
{
    const QString missing = file(u"missing.lianxin"_s);
    checkRefused(*this, missing, 3);
    CHECK_FALSE(QFile::exists(missing));
    CHECK(run({u"solve"_s, missing}).exit == 3);
}

TEST_CASE_METHOD(CommandLine, "a foreign file is not usable, and stays as it is", "[cli]")
{
    const QByteArray words = QByteArray("not a workbook ").repeated(100);
    const QString foreign = written(u"letter.docx"_s, words);
    checkRefused(*this, foreign, 4);
    CHECK(bytesOf(foreign) == words);
}

TEST_CASE_METHOD(CommandLine, "a newer workbook is not usable, and stays as it is", "[cli]")
{
    constexpr qsizetype userVersion = 60; // where it lies in the header of an SQLite file, 4 bytes
    const QByteArray newer = bytesOf(empty()).replace(userVersion, 4, QByteArray::fromHex("0000ffff"));
    const QString path = written(u"newer.lianxin"_s, newer);
    for (const QStringList &words : callsOf(path, file(u"."_s)).mid(0, 8)) {
        INFO(words.first().toStdString());
        CHECK(run(words).exit == 4);
    }
    CHECK(bytesOf(path) == newer);
}

TEST_CASE_METHOD(CommandLine, "a workbook that another program has open is not usable", "[cli]")
{
    const QString path = empty();
    const auto open = valueOf(Workbook::open(path, u"Tester"_s));
    checkRefused(*this, path, 4);
}

TEST_CASE_METHOD(CommandLine, "what cannot be written is told, and exits so", "[cli]")
{
    const QString workbook = sample();
    const QString nowhere = file(u"nowhere/at/all"_s);
    const QString aFile = written(u"file"_s, "mine");
    const QList<QStringList> calls {
        {u"new"_s, nowhere},
        {u"new"_s, aFile},
        {u"cards"_s, workbook, u"--out"_s, nowhere + u".pdf"_s},
        {u"cards"_s, workbook, u"--out"_s, aFile},
        {u"letters"_s, workbook, u"--activity"_s, u"1"_s, u"--out"_s, aFile},
        {u"letters"_s, workbook, u"--activity"_s, u"1"_s, u"--kind"_s, u"group"_s, u"--out"_s, nowhere + u".txt"_s},
        {u"charts"_s, workbook, u"--out"_s, aFile},
        {u"export"_s, workbook, u"--table"_s, u"members"_s, u"--out"_s, nowhere + u".csv"_s},
        {u"backup"_s, workbook, u"--to"_s, nowhere},
        {u"backup"_s, workbook, u"--to"_s, aFile},
        {u"restore"_s, workbook, u"--to"_s, nowhere},
        {u"salvage"_s, workbook, u"--to"_s, nowhere},
        {u"salvage"_s, workbook, u"--to"_s, aFile},
    };
    for (const QStringList &words : calls) {
        INFO(words.join(u' ').toStdString());
        const CliAnswer answer = run(words);
        CHECK(answer.exit == 3);
        CHECK(answer.told.size() > 10);
        CHECK(bytesOf(aFile) == "mine");
    }
}

TEST_CASE_METHOD(CommandLine, "a workbook without records answers every command in words, never by a failure", "[cli]")
{
    const QString workbook = empty();
    const auto nothing = [&](const QStringList &words) {
        INFO(words.first().toStdString());
        const CliAnswer answer = run(QStringList {words} << u"--json"_s);
        CHECK(answer.exit == 1);
        CHECK(answer.told.size() > 10);
        return answer.json();
    };
    CHECK(nothing({u"points"_s, workbook}) == QJsonObject {{u"members"_s, QJsonArray()}});
    const CliAnswer nobody = run({u"points"_s, workbook, u"--rules"_s, u"program"_s});
    CHECK(nobody.exit == 0);
    CHECK(nobody.out.contains(u"Nobody has points by these rules in this period."_s));
    CHECK(nothing({u"cards"_s, workbook, u"--out"_s, file(u"a.pdf"_s)})
          == QJsonObject {{u"written"_s, QJsonArray()}, {u"pages"_s, 0}});
    CHECK(nothing({u"cards"_s, workbook, u"--out"_s, file(u"folder"_s)}).value(u"pages"_s) == 0);
    CHECK_FALSE(QFile::exists(file(u"a.pdf"_s)));
    CHECK_FALSE(QFile::exists(file(u"folder"_s)));
    CHECK(nothing({u"plan"_s, workbook, u"--year"_s, u"2024"_s}).value(u"activities"_s).toArray().isEmpty());
    for (const QString &paper : {u"scheme"_s, u"scheme-changes"_s}) {
        const CliAnswer none =
            run({u"print"_s, workbook, u"--paper"_s, paper, u"--year"_s, u"2024"_s, u"--out"_s, file(u"a.pdf"_s)});
        CHECK(none.exit == 1);
        CHECK(none.told.contains(u"2024"_s));
    }

    CHECK(run({u"stats"_s, workbook}).exit == 0);
    CHECK(run({u"charts"_s, workbook, u"--out"_s, file(u"charts"_s)}).exit == 0);
    CHECK(run({u"check"_s, workbook}).exit == 0);
    CHECK(run({u"export"_s, workbook, u"--table"_s, u"members"_s, u"--out"_s, file(u"m.csv"_s)}).exit == 0);

    const CliAnswer activity = run({u"select"_s, workbook, u"--activity"_s, u"1"_s});
    CHECK(activity.exit == 2);
    CHECK(activity.told.startsWith(u"There is no activity 1 in this workbook."_s));
    CHECK(run({u"cards"_s, workbook, u"--number"_s, u"1"_s, u"--out"_s, file(u"a.pdf"_s)}).exit == 2);
}

TEST_CASE_METHOD(CommandLine, "rows that are refused are counted and exit so", "[cli]")
{
    const QString workbook = empty();
    CHECK(run({u"import"_s, workbook, roster()}).exit == 0);

    const CliAnswer refused = run({u"import"_s, workbook, roster(u"1980-31"_s), u"--json"_s});
    CHECK(refused.exit == 1);
    const auto sheet = refused.json()[u"files"_s][0][u"sheets"_s][0];
    CHECK(sheet[u"unchanged"_s] == 1);
    REQUIRE(sheet[u"refused"_s].toArray().size() == 1);
    CHECK(sheet[u"refused"_s][0][u"row"_s] == 3);

    CHECK(run({u"import"_s, workbook, file(u"missing.xlsx"_s)}).exit == 3);
    CHECK(run({u"import"_s, workbook, roster(), u"--map"_s, file(u"missing.json"_s)}).exit == 3);
}
