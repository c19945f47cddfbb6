#include "tests/app/lianxin-cli/commandline.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct SampleCalls : CommandLine {
    QString workbook = sample();

    /// The JSON that a command answers which is done.
    [[nodiscard]] QJsonObject done(const QStringList &words) const
    {
        const CliAnswer answer = run(QStringList {words} << u"--json"_s);
        INFO(words.join(u' ').toStdString() << ": " << answer.told.toStdString());
        CHECK(answer.exit == 0);
        return answer.json();
    }
    /// The last line of the history.
    [[nodiscard]] QString lastDone() const { return run({u"history"_s, workbook, u"--limit"_s, u"1"_s}).out; }
    /// What was written, which must be there and not empty.
    [[nodiscard]] QStringList writtenBy(const QStringList &words) const
    {
        const QJsonObject answer = done(words);
        CHECK(answer.value(u"pages"_s).toInt() >= 1);
        const QStringList paths = answer.value(u"written"_s).toVariant().toStringList();
        CHECK_FALSE(paths.isEmpty());
        for (const QString &path : paths)
            CHECK(QFileInfo(path).size() > 0);
        return paths;
    }
};

} // namespace

TEST_CASE_METHOD(SampleCalls, "the figures are told in words, and all of them in JSON", "[cli]")
{
    const CliAnswer brief = runAsTyped({u"stats"_s, workbook, u"--headline"_s});
    CHECK(brief.exit == 0);
    CHECK(brief.out == u"活动 9 次 · 90 人次 · 建议 86 条 · 信息 34 篇 · 省采用 12 篇\n"_s);

    const CliAnswer whole = run({u"stats"_s, workbook, u"--on"_s, u"2024-12-31,2025-03-31"_s});
    CHECK(whole.out.contains(u"\nOverdue at the end of 2024-12-31: "_s));
    CHECK(whole.out.contains(u"\nOverdue at the end of 2025-03-31: "_s));
    CHECK(whole.out.contains(u"\nWhat members say of the handling, by department (suggestions)\n"_s));
    CHECK_FALSE(whole.out.contains(u'_')); // no name of a figure, but words

    const QJsonObject json = done({u"stats"_s, workbook});
    CHECK(json[u"headline"_s][u"suggestions"_s] == 86);
    CHECK(json.size() > 15);
}

TEST_CASE_METHOD(SampleCalls, "the five figures of some days, and where to go next, are told without the rest", "[cli]")
{
    const QStringList days {u"--from"_s, u"2024-03-01"_s, u"--to"_s, u"2024-06-30"_s};
    const QJsonObject some = done(QStringList {u"stats"_s, workbook, u"--headline"_s} + days);
    CHECK(some.size() == 1);
    CHECK(some[u"headline"_s] == done(QStringList {u"stats"_s, workbook} + days)[u"headline"_s]);

    const QJsonArray next = done({u"stats"_s, workbook, u"--next"_s, u"--on"_s, u"2025-04-01"_s})[u"next"_s].toArray();
    CHECK(next.size() == 3);
    for (const QJsonValue &each : next)
        CHECK_FALSE(each[u"reasons"_s].toArray().isEmpty());
    const CliAnswer told = run({u"stats"_s, workbook, u"--next"_s, u"--on"_s, u"2025-04-01"_s});
    CHECK(told.out.contains(next.first()[u"county"_s].toString() + u" · "_s + next.first()[u"theme"_s].toString()));
}

TEST_CASE_METHOD(SampleCalls, "points are tried by other rules than those in use, and nothing is stored", "[cli]")
{
    const QStringList year {u"--from"_s, u"2024-03-01"_s, u"--to"_s, u"2025-03-31"_s};
    const auto used = done(QStringList {u"points"_s, workbook} + year)[u"members"_s].toArray();
    const auto tried =
        done(QStringList {u"points"_s, workbook, u"--rules"_s, u"program"_s} + year)[u"members"_s].toArray();
    CHECK(tried.size() == used.size());
    CHECK(tried != used);
    for (const QJsonValue &each : tried)
        CHECK(each[u"total"_s].toDouble() <= 100);
    CHECK(done(QStringList {u"points"_s, workbook} + year)[u"members"_s].toArray() == used);
    const CliAnswer answer = run({u"points"_s, workbook, u"--rules"_s, u"none such"_s});
    CHECK(answer.exit == 2);
    CHECK(answer.told.contains(u"There is no set of rules called none such; there are: "_s));
}

TEST_CASE_METHOD(SampleCalls, "an unknown member is wrong use, told with the nearest names", "[cli]")
{
    const QString name = done({u"points"_s, workbook})[u"members"_s][0][u"name"_s].toString();
    const CliAnswer answer = run({u"points"_s, workbook, u"--member"_s, name + u"某"_s});
    CHECK(answer.exit == 2);
    CHECK(answer.out.isEmpty());
    CHECK(answer.told.startsWith(u"There is no member called "_s + name + u"某; the nearest names: "_s));
    CHECK(answer.told.section(u": "_s, 1).contains(name));
}

TEST_CASE_METHOD(SampleCalls, "a panel is chosen for an activity, which must be one of the plan", "[cli]")
{
    const QJsonObject answer = done({u"select"_s, workbook, u"--activity"_s, u"1"_s});
    CHECK(answer.value(u"feasible"_s) == true);
    const QJsonArray members = answer.value(u"members"_s).toArray();
    CHECK(members.size() >= 9);
    for (const auto &member : members)
        CHECK_FALSE(member[u"reasons"_s].toArray().isEmpty());

    for (const auto &excluded : answer.value(u"excluded"_s).toArray()) {
        CHECK_FALSE(excluded[u"name"_s].toString().isEmpty());
        CHECK(excluded[u"reason"_s].toString() != u"Kept off by a rule of the office."_s); // it is told which
    }

    const CliAnswer unknown = run({u"select"_s, workbook, u"--activity"_s, u"99"_s});
    CHECK(unknown.exit == 2);
    CHECK(unknown.told.contains(u"2024/1, 2024/2"_s));

    const CliAnswer past = run({u"select"_s, workbook, u"--activity"_s, u"1"_s, u"--apply"_s});
    CHECK(past.exit == 1);
    CHECK(past.told.contains(u"Only an activity that lies ahead can be invited to."_s));
}

TEST_CASE_METHOD(SampleCalls, "a year is planned as far as it lies ahead", "[cli]")
{
    const CliAnswer answer = run({u"plan"_s, workbook, u"--year"_s, u"2024"_s, u"--json"_s});
    CHECK(answer.exit == 1);
    const QJsonObject held = answer.json();
    CHECK(held.value(u"activities"_s).toArray().isEmpty());
    CHECK(held[u"value"_s][u"filled"_s] == 0);
    CHECK(held.value(u"open"_s).toArray().isEmpty());
    CHECK(run({u"plan"_s, workbook, u"--year"_s, u"2024"_s}).told
          == u"Of the plan of 2024 nothing lies ahead that could be planned.\n"_s);
    CHECK(run({u"plan"_s, workbook}).exit == 2);
}

TEST_CASE_METHOD(SampleCalls, "letters are one PDF or a folder of them, to members or units", "[cli]")
{
    const QStringList activity {u"letters"_s, workbook, u"--activity"_s, u"1"_s};
    CHECK(writtenBy(activity + QStringList {u"--out"_s, file(u"letters.pdf"_s)}).size() == 1);
    const QStringList each = writtenBy(activity + QStringList {u"--out"_s, file(u"letters"_s)});
    CHECK(each.size() == QDir(file(u"letters"_s)).entryList({u"*.pdf"_s}).size());
    CHECK_FALSE(writtenBy(activity + QStringList {u"--kind"_s, u"units"_s, u"--out"_s, file(u"units"_s)}).isEmpty());

    const QStringList group = activity + QStringList {u"--kind"_s, u"group"_s};
    const QString text = done(group).value(u"text"_s).toString();
    CHECK(text.size() > 50);
    CHECK(run(group + QStringList {u"--out"_s, file(u"group.txt"_s)}).out == text + u'\n');
    CHECK(QString::fromUtf8(bytesOf(file(u"group.txt"_s))) == text);
}

TEST_CASE_METHOD(SampleCalls, "every way out of the office is noted, with the names of what left", "[cli]")
{
    const QStringList activity {u"letters"_s, workbook, u"--activity"_s, u"1"_s};
    const auto noteOf = [this](const QStringList &words) {
        CHECK(run(words).exit == 0);
        return lastDone();
    };
    CHECK(noteOf(activity + QStringList {u"--out"_s, file(u"letters.pdf"_s)})
              .contains(u"Note the printing of Invitation to a member"_s));
    CHECK(noteOf(activity + QStringList {u"--kind"_s, u"group"_s, u"--issue"_s})
              .contains(u"Note the printing of letters: 1"_s));
    const QStringList summary {u"print"_s,   workbook,     u"--paper"_s, u"month-summary"_s,
                               u"--month"_s, u"2024-03"_s, u"--out"_s,   file(u"m.pdf"_s)};
    CHECK(noteOf(summary).contains(u"2024年3月"_s));
    const QString name = done({u"points"_s, workbook})[u"members"_s][0][u"name"_s].toString();
    CHECK(noteOf({u"print"_s, workbook, u"--paper"_s, u"dossier"_s, u"--out"_s, file(u"d.pdf"_s), u"--member"_s, name})
              .contains(name));
}

TEST_CASE_METHOD(SampleCalls, "letters, papers and cards are one Word file or a folder of them", "[cli]")
{
    const QStringList activity {u"letters"_s, workbook, u"--activity"_s, u"1"_s};
    const auto isWord = [](const QString &path) { return bytesOf(path).startsWith("PK\3\4"); };
    const QStringList word {u"--format"_s, u"docx"_s, u"--out"_s};
    CHECK(writtenBy(activity + QStringList {u"--out"_s, file(u"letters.docx"_s)}).size() == 1);
    CHECK(isWord(file(u"letters.docx"_s)));
    const QStringList each = writtenBy(activity + word + QStringList(file(u"words"_s)));
    CHECK(each.size() > 1);
    CHECK(each.size() == QDir(file(u"words"_s)).entryList({u"*.docx"_s}).size());
    CHECK(isWord(each.last()));
    CHECK_FALSE(writtenBy(QStringList {u"print"_s, workbook, u"--paper"_s, u"dossier"_s} + word
                          + QStringList(file(u"dossiers.docx"_s)))
                    .isEmpty());
    CHECK(isWord(file(u"dossiers.docx"_s)));
    CHECK_FALSE(writtenBy(QStringList {u"cards"_s, workbook} + word + QStringList(file(u"cards.docx"_s))).isEmpty());
    CHECK(isWord(file(u"cards.docx"_s)));

    CHECK(run(activity + word + QStringList(file(u"letters.pdf"_s))).exit == 2);
    CHECK(run(activity + QStringList {u"--format"_s, u"odt"_s, u"--out"_s, file(u"x"_s)}).exit == 2);
    CHECK(run(activity + QStringList {u"--out"_s, u"/no/such/folder/a.docx"_s}).exit == 3);
}

TEST_CASE_METHOD(SampleCalls, "letters that are sent get their numbers once, and are written as they were sent",
                 "[cli]")
{
    const QString own = file(u"letters.lianxin"_s);
    REQUIRE(run({u"new"_s, own, u"--sample"_s}).exit == 0);
    const QStringList send {u"letters"_s, own,        u"--activity"_s,    u"1"_s, u"--kind"_s, u"units"_s,
                            u"--issue"_s, u"--out"_s, file(u"sent.pdf"_s)};
    const QJsonArray issued = done(send).value(u"issued"_s).toArray();
    REQUIRE_FALSE(issued.isEmpty());
    CHECK(issued.first()[u"version"_s] == 1);
    CHECK(done(send).value(u"issued"_s).toArray().isEmpty());

    const QJsonArray cycles = done({u"numbers"_s, own, u"--year"_s, u"2024"_s}).value(u"cycles"_s).toArray();
    REQUIRE(cycles.size() == 1);
    CHECK(cycles.first()[u"last"_s] == issued.size());
    CHECK(cycles.first()[u"missing"_s].toArray().isEmpty());
    CHECK(run({u"numbers"_s, own, u"--year"_s, u"2024"_s}).out.contains(issued.last()[u"number"_s].toString()));
    CHECK(run({u"numbers"_s, own, u"--year"_s, u"x"_s}).exit == 2);
}

TEST_CASE_METHOD(SampleCalls, "every paper of an activity is written, and its file for calendars", "[cli]")
{
    const QStringList activity {workbook, u"--activity"_s, u"1"_s};
    for (const QString &paper : {u"plan"_s, u"notes"_s, u"members"_s, u"sign-in"_s, u"bus"_s, u"seat-cards"_s,
                                 u"badges"_s, u"summary"_s, u"review"_s, u"projects"_s, u"ledger"_s, u"case"_s}) {
        INFO(paper.toStdString());
        CHECK_FALSE(writtenBy(QStringList {u"print"_s} + activity
                              + QStringList {u"--paper"_s, paper, u"--out"_s, file(paper + u".pdf"_s)})
                        .isEmpty());
    }
    for (const QString &kind : {u"county"_s, u"transfer"_s, u"reminder"_s, u"progress"_s}) {
        INFO(kind.toStdString());
        const CliAnswer answer = run(QStringList {u"letters"_s} + activity
                                     + QStringList {u"--kind"_s, kind, u"--out"_s, file(kind + u".pdf"_s)});
        CHECK(answer.exit == (kind == u"county"_s || kind == u"progress"_s ? 0 : 1)); // the units have answered all
    }
    const CliAnswer unknown =
        run(QStringList {u"print"_s} + activity + QStringList {u"--paper"_s, u"song"_s, u"--out"_s, file(u"x"_s)});
    CHECK(unknown.exit == 2);
    CHECK(unknown.told.contains(u"There is no paper song; there are: plan, schedule, "_s));
    CHECK(unknown.told.contains(u", dossier, "_s));
    CHECK(unknown.told.contains(u", scheme, scheme-changes"_s));
    CHECK(run(QStringList {u"calendar"_s} + activity + QStringList {u"--out"_s, file(u"a.ics"_s)}).exit == 0);
    CHECK(bytesOf(file(u"a.ics"_s)).startsWith("BEGIN:VCALENDAR"));
}

TEST_CASE_METHOD(SampleCalls, "the county's sheet is written, read back, and refused for another activity", "[cli]")
{
    const QString sheet = file(u"county.xlsx"_s);
    const QStringList fourth {u"needs"_s, workbook, u"--activity"_s, u"2024/4"_s};
    CHECK(done(fourth + QStringList {u"--out"_s, sheet})[u"written"_s][0] == sheet);
    const auto sheetOf = [](const QJsonObject &report) { return report[u"files"_s][0][u"sheets"_s][0]; };
    const auto back = sheetOf(done(fourth + QStringList {u"--from"_s, sheet}));
    CHECK(back[u"rows"_s].toInt() > 0);
    CHECK(back[u"unchanged"_s] == back[u"rows"_s]);
    const auto general = sheetOf(done({u"import"_s, workbook, sheet, u"--dry-run"_s}));
    CHECK(general[u"kind"_s] == u"needs"_s);
    CHECK(general[u"unchanged"_s] == back[u"rows"_s]);
    const CliAnswer other =
        run({u"needs"_s, workbook, u"--activity"_s, u"2024/5"_s, u"--from"_s, sheet, u"--dry-run"_s, u"--json"_s});
    CHECK(other.exit == 1);
    CHECK(sheetOf(other.json())[u"refused"_s].toArray().size() == back[u"rows"_s].toInt());
    CHECK(run(fourth).exit == 2);
    CHECK(run(fourth + QStringList {u"--out"_s, sheet, u"--from"_s, sheet}).exit == 2);
    CHECK(run(fourth + QStringList {u"--out"_s, file(u"county.pdf"_s)}).exit == 2);
}

TEST_CASE_METHOD(SampleCalls, "the dossier of an activity is one PDF that tells what is not in it", "[cli]")
{
    const QString pdf = file(u"dossier.pdf"_s);
    const CliAnswer answer = run(
        {u"print"_s, workbook, u"--paper"_s, u"dossier"_s, u"--activity"_s, u"2024/4"_s, u"--out"_s, pdf, u"--json"_s});
    CHECK(answer.exit == 0);
    CHECK(answer.json()[u"pages"_s].toInt() > 5);
    CHECK(answer.told.contains(u"No letter was sent yet."_s));
    CHECK(lastDone().contains(u"Note the printing of Dossier of the activity"_s));
}

TEST_CASE_METHOD(SampleCalls, "labels and envelopes are written for the letters of an activity", "[cli]")
{
    const QStringList call {u"labels"_s, workbook, u"--activity"_s, u"2024/4"_s, u"--out"_s, file(u"labels.pdf"_s)};
    CHECK(done(call).value(u"pages"_s) == 1);
    CHECK(done(call + QStringList {u"--first"_s, u"24"_s}).value(u"pages"_s) == 2);
    CHECK(done(call + QStringList {u"--form"_s, u"c5"_s}).value(u"pages"_s).toInt() > 5);
    CHECK(run(call + QStringList {u"--first"_s, u"25"_s}).exit == 2);
    CHECK(run(call + QStringList {u"--form"_s, u"a0"_s}).told.contains(u"3x8"_s));
    CHECK(run(call + QStringList {u"--kind"_s, u"group"_s}).exit == 2);
}

TEST_CASE_METHOD(SampleCalls, "the dossier of one member is written, who must be on the roll", "[cli]")
{
    const QString name = done({u"points"_s, workbook})[u"members"_s][0][u"name"_s].toString();
    const QStringList dossier {u"print"_s, workbook, u"--paper"_s, u"dossier"_s, u"--out"_s, file(u"d.pdf"_s)};
    CHECK(writtenBy(dossier + QStringList {u"--member"_s, name}).size() == 1);
    CHECK(run(dossier + QStringList {u"--member"_s, name + u"某"_s}).exit == 2);
}

TEST_CASE_METHOD(SampleCalls, "papers about a month or some days are written", "[cli]")
{
    const auto print = [&](const QString &paper, const QStringList &options) {
        return QStringList {u"print"_s, workbook, u"--paper"_s, paper, u"--out"_s, file(paper + u".pdf"_s)} + options;
    };
    const QStringList march {u"--month"_s, u"2024-03"_s};
    const QStringList year {u"--from"_s, u"2024-03-01"_s, u"--to"_s, u"2025-03-31"_s};
    CHECK(writtenBy(print(u"month-summary"_s, march)).size() == 1);
    CHECK(writtenBy(print(u"pioneers"_s, march)).size() == 1);
    CHECK(writtenBy(print(u"year-summary"_s, year)).size() == 1);
    CHECK(writtenBy(print(u"excellent"_s, year + QStringList {u"--order"_s, u"points"_s, u"--points"_s})).size() == 1);
    for (const QStringList &wrong :
         {QStringList(), QStringList {u"--month"_s, u"March"_s}, QStringList {u"--from"_s, u"2024-03-01"_s},
          march + QStringList {u"--order"_s, u"age"_s}, march + QStringList {u"--count"_s, u"few"_s}})
        CHECK(run(print(u"month-summary"_s, wrong)).exit == 2);
    CHECK(run(print(u"pioneers"_s, {u"--month"_s, u"2030-01"_s})).exit == 1);
}

TEST_CASE_METHOD(SampleCalls,
                 "a summary is signed once with its figures, which tell what they are now, and stays once it left",
                 "[cli]")
{
    const QStringList sign {u"print"_s,   workbook,    u"--paper"_s, u"month-summary"_s,    u"--month"_s,
                            u"2024-03"_s, u"--sign"_s, u"--out"_s,   file(u"summary.pdf"_s)};
    const auto changedIn = [](const QJsonObject &answer) {
        QStringList changed;
        for (const auto &each : answer[u"figures"_s].toArray())
            if (each[u"then"].toInt() != each[u"now"].toInt())
                changed.append(each[u"figure"].toString());
        return changed;
    };
    const QJsonObject first = done(sign);
    CHECK(first[u"signed"_s][u"version"].toInt() == 1);
    CHECK(first[u"figures"_s].toArray().size() > 5);
    CHECK(changedIn(first).isEmpty());
    CHECK(done(sign)[u"signed"_s][u"version"].toInt() == 1);
    CHECK(lastDone().contains(u"2024年3月"_s));
    const CliAnswer undone = run({u"history"_s, workbook, u"--undo"_s});
    CHECK(undone.exit == 1);
    CHECK(undone.told.contains(u"cannot be taken back"_s));
}

TEST_CASE_METHOD(SampleCalls,
                 "ledger, cases and reports are written of all or of one, and what is to be mended is told", "[cli]")
{
    const auto printed = [this](const QString &paper, const QStringList &options) {
        return done(QStringList {u"print"_s, workbook, u"--paper"_s, paper, u"--out"_s, file(paper + u".pdf"_s)}
                    + options);
    };
    for (const QString &paper : {u"ledger"_s, u"case"_s}) {
        const int ofOne = printed(paper, {u"--number"_s, u"2024-滨城-02"_s}).value(u"pages"_s).toInt();
        CHECK(ofOne >= 1);
        CHECK(printed(paper, {}).value(u"pages"_s).toInt() > ofOne);
    }
    CHECK(printed(u"report"_s, {}).value(u"pages"_s).toInt() >= 34);
    const QJsonObject one = printed(u"report"_s, {u"--number"_s, u"2024/1"_s});
    CHECK(one.value(u"written"_s).toArray().size() == 1);
    CHECK(one.value(u"remarks"_s).toArray().first().toString().contains(u"no text yet"_s));
    const QStringList unknown {u"print"_s,    workbook,     u"--paper"_s, u"report"_s,
                               u"--number"_s, u"2024/99"_s, u"--out"_s,   file(u"x.pdf"_s)};
    CHECK(run(unknown).exit == 2);
}

TEST_CASE_METHOD(SampleCalls, "cards are written of all, of one activity, or of one number", "[cli]")
{
    const QString out = file(u"cards.pdf"_s);
    const auto pages = [&](const QStringList &options) {
        return done(QStringList {u"cards"_s, workbook, u"--out"_s, out} + options).value(u"pages"_s).toInt();
    };
    const int ofOne = pages({u"--activity"_s, u"2024/1"_s});
    CHECK(ofOne >= 1);
    CHECK(pages({}) > ofOne);
    CHECK(pages({u"--activity"_s, u"2024/1"_s, u"--size"_s, u"a5"_s}) >= ofOne);
    CHECK(run({u"cards"_s, workbook, u"--size"_s, u"a3"_s, u"--out"_s, out}).exit == 2);
    const CliAnswer unknown = run({u"cards"_s, workbook, u"--number"_s, u"none"_s, u"--out"_s, out});
    CHECK(unknown.exit == 2);
    CHECK(unknown.told.startsWith(u"There is no suggestion none."_s));
}

TEST_CASE_METHOD(CommandLine, "a problem in a file is solved, or told what would make it solvable", "[cli]")
{
    int feasible = 0;
    int refused = 0;
    for (int number = 0; number < 20; ++number) {
        const QString path =
            QStringLiteral(FIXTURES "/selection-cases/small-%1.json").arg(number, 4, 10, QLatin1Char('0'));
        const CliAnswer answer = run({u"solve"_s, path, u"--json"_s});
        INFO(path.toStdString());
        const QJsonObject json = answer.json();
        REQUIRE(answer.exit == (json.value(u"feasible"_s).toBool() ? 0 : 1));
        ++(answer.exit == 0 ? feasible : refused);
    }
    CHECK(feasible > 0);
    CHECK(refused > 0);
    CHECK(run({u"solve"_s, written(u"p.json"_s, "{")}).exit == 3);
}

TEST_CASE_METHOD(SampleCalls, "the sample year is what its workbook begins with: undo does not take it back", "[cli]")
{
    const QString own = file(u"own.lianxin"_s);
    REQUIRE(run({u"new"_s, own, u"--sample"_s}).exit == 0);
    CHECK(run({u"history"_s, own, u"--undo"_s}).exit == 1);
    CHECK(done({u"stats"_s, own})[u"headline"_s][u"suggestions"_s] == 86);
}
