#include "tests/app/lianxin-cli/commandline.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList everyVerb {u"new"_s,     u"import"_s,  u"stats"_s,   u"points"_s,  u"select"_s, u"solve"_s,
                             u"letters"_s, u"cards"_s,   u"charts"_s,  u"export"_s,  u"check"_s,  u"backup"_s,
                             u"restore"_s, u"salvage"_s, u"history"_s, u"numbers"_s, u"needs"_s,  u"labels"_s};

} // namespace

TEST_CASE_METHOD(CommandLine, "help lists every command on stdout, in the user's language", "[cli]")
{
    for (const QString &word : {u"help"_s, u"--help"_s, u"-h"_s}) {
        const CliAnswer answer = run({word});
        CHECK(answer.exit == 0);
        CHECK(answer.told.isEmpty());
        for (const QString &verb : everyVerb)
            CHECK(answer.out.contains(u"\n  "_s + verb + u' '));
    }
    CHECK(runAsTyped({u"--help"_s}).out.startsWith(u"用法："_s));
}

TEST_CASE_METHOD(CommandLine, "help of one command tells its words and what it does", "[cli]")
{
    for (const QString &verb : everyVerb) {
        INFO(verb.toStdString());
        const CliAnswer answer = run({u"help"_s, verb});
        CHECK(answer.exit == 0);
        CHECK(answer.out.startsWith(u"Usage: lianxin-cli "_s + verb + u' '));
        CHECK(answer.out.count(u'\n') == 2);
        CHECK(run({verb, u"--help"_s}).out == answer.out);
    }
    CHECK(run({u"help"_s, u"fly"_s}).exit == 2);
}

TEST_CASE_METHOD(CommandLine, "the version is told", "[cli]")
{
    const CliAnswer answer = run({u"--version"_s});
    CHECK(answer.exit == 0);
    CHECK(QRegularExpression(u"^lianxin-cli \\d+\\.\\d+\\.\\d+\n$"_s).match(answer.out).hasMatch());
}

TEST_CASE_METHOD(CommandLine, "an unknown command or language is wrong use", "[cli]")
{
    const CliAnswer unknown = run({u"fly"_s, u"a.lianxin"_s});
    CHECK(unknown.exit == 2);
    CHECK(unknown.out.isEmpty());
    CHECK(unknown.told.startsWith(u"There is no command fly"_s));

    const CliAnswer nothing = run({});
    CHECK(nothing.exit == 2);
    CHECK(nothing.told == u"Usage: lianxin-cli VERB FILE … [--json] [--lang CODE]\n"_s);

    const CliAnswer language = runAsTyped({u"--lang"_s, u"xx"_s, u"check"_s, u"a.lianxin"_s});
    CHECK(language.exit == 2);
    CHECK(language.told.contains(u"xx"_s));
}

TEST_CASE_METHOD(CommandLine, "words that a command does not take are wrong use, told with its usage", "[cli]")
{
    for (const QString &verb : everyVerb) {
        INFO(verb.toStdString());
        const QString usage = u"\nUsage: lianxin-cli "_s + verb + u' ';
        const QList<QStringList> calls {{verb}, {verb, u"a"_s, u"b"_s, u"--wings"_s}, {verb, u"a"_s, u"--lang"_s}};
        for (const QStringList &words : calls) {
            const CliAnswer answer = runAsTyped(QStringList {u"--lang"_s, u"en"_s} + words);
            CHECK(answer.exit == 2);
            CHECK(answer.out.isEmpty());
            CHECK(answer.told.contains(usage));
        }
        if (verb != u"import"_s)
            CHECK(run({verb, u"a"_s, u"b"_s}).exit == 2);
    }
}

TEST_CASE_METHOD(CommandLine, "a font chosen in the window that is not there is told with its role", "[cli]")
{
    const QString folder = qEnvironmentVariable("HOME") + u"/.config/lianxin"_s;
    REQUIRE(QDir().mkpath(folder));
    QFile settings(folder + u"/lianxin.conf"_s);
    REQUIRE(settings.open(QFile::WriteOnly));
    settings.write("[papers]\nfangSong=No Such Font\n");
    settings.close();
    const CliAnswer answer =
        run({u"print"_s, sample(), u"--paper"_s, u"plan"_s, u"--activity"_s, u"1"_s, u"--out"_s, file(u"a.pdf"_s)});
    CHECK(answer.exit == 0);
    CHECK(answer.told.contains(
        u"Text (Fangsong): the font No Such Font is not on this computer, Lianxin FangSong stands in for it."_s));
    settings.remove();
}

TEST_CASE_METHOD(CommandLine, "an option lacks its value when another option follows", "[cli]")
{
    for (const QStringList &rest : {QStringList {u"--to"_s}, {u"--to"_s, u"--json"_s}, {u"--to"_s, {}}}) {
        const CliAnswer answer = runAsTyped(QStringList {u"--lang"_s, u"en"_s, u"backup"_s, u"a.lianxin"_s} + rest);
        CHECK(answer.exit == 2);
        CHECK(answer.told.startsWith(u"The option --to lacks its value.\nUsage: "_s));
    }
}

TEST_CASE_METHOD(CommandLine, "nothing is written over the file that is read", "[cli]")
{
    const QString workbook = empty();
    const QByteArray before = bytesOf(workbook);
    for (const QStringList &words :
         {QStringList {u"backup"_s, workbook, u"--to"_s, workbook},
          {u"restore"_s, workbook, u"--to"_s, workbook},
          {u"salvage"_s, workbook, u"--to"_s, file(u"./empty.lianxin"_s)},
          {u"cards"_s, workbook, u"--out"_s, workbook},
          {u"letters"_s, workbook, u"--activity"_s, u"1"_s, u"--kind"_s, u"group"_s, u"--out"_s, workbook}}) {
        INFO(words.first().toStdString());
        const CliAnswer answer = run(words);
        CHECK(answer.exit == 2);
        CHECK(answer.told.contains(u"would replace the file that is read"_s));
        CHECK(bytesOf(workbook) == before);
    }
}

TEST_CASE_METHOD(CommandLine, "dates, formats and kinds that are none are wrong use", "[cli]")
{
    const QString workbook = empty();
    const QList<QStringList> calls {
        {u"stats"_s, workbook, u"--from"_s, u"spring"_s},
        {u"stats"_s, workbook, u"--on"_s, u"2024-03-31,2024-02-30"_s},
        {u"stats"_s, workbook, u"--from"_s, u"2024-02-01"_s, u"--to"_s, u"2024-01-01"_s},
        {u"points"_s, workbook, u"--to"_s, u"31.12.2024"_s},
        {u"points"_s, workbook, u"--member"_s, u"Ann"_s, u"--reach"_s, u"many"_s},
        {u"points"_s, workbook, u"--reach"_s, u"90"_s},
        {u"charts"_s, workbook, u"--out"_s, file(u"charts"_s), u"--format"_s, u"gif"_s},
        {u"charts"_s, workbook},
        {u"letters"_s, workbook, u"--activity"_s, u"1"_s, u"--out"_s, file(u"a"_s), u"--kind"_s, u"song"_s},
        {u"letters"_s, workbook, u"--out"_s, file(u"a"_s)},
        {u"select"_s, workbook},
        {u"cards"_s, workbook},
        {u"backup"_s, workbook},
        {u"restore"_s, workbook},
        {u"salvage"_s, workbook},
        {u"export"_s, workbook, u"--table"_s, u"members"_s},
        {u"export"_s, workbook, u"--table"_s, u"clouds"_s, u"--out"_s, file(u"a.csv"_s)},
        {u"export"_s, workbook, u"--table"_s, u"members"_s, u"--out"_s, file(u"a.docx"_s)},
        {u"import"_s, workbook, u"a.csv"_s, u"--as"_s, u"poems"_s},
        {u"history"_s, workbook, u"--limit"_s, u"0"_s},
        {u"history"_s, workbook, u"--undo"_s, u"--redo"_s},
    };
    for (const QStringList &words : calls) {
        INFO(words.join(u' ').toStdString());
        const CliAnswer answer = run(words);
        CHECK(answer.exit == 2);
        CHECK(answer.out.isEmpty());
        CHECK(answer.told.contains(u"\nUsage: lianxin-cli "_s + words.first()));
    }
}
