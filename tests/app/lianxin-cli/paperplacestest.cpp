#include "core/reports/reportrepository.h"
#include "core/storage/workbook.h"
#include "tests/app/lianxin-cli/commandline.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// Calls that would write papers of the sample year.
struct PaperCalls : CommandLine {
    QString workbook = sample();

    [[nodiscard]] QString history() const { return run({u"history"_s, workbook}).out; }
    [[nodiscard]] QString numbers() const { return run({u"numbers"_s, workbook, u"--json"_s}).out; }
    [[nodiscard]] QString lastDone() const { return run({u"history"_s, workbook, u"--limit"_s, u"1"_s}).out; }
    [[nodiscard]] QStringList letters(const QString &kind, const QString &activity = u"1"_s) const
    {
        return {u"letters"_s, workbook, u"--activity"_s, activity, u"--kind"_s, kind};
    }
    [[nodiscard]] QStringList print(const QString &paper, const QStringList &options = {}) const
    {
        return QStringList {u"print"_s, workbook, u"--paper"_s, paper} + options;
    }
    [[nodiscard]] CliAnswer writing(const QStringList &words, const QString &out) const
    {
        return run(words + QStringList {u"--out"_s, out});
    }
    /// Whether the dossier of the activity `activity` misses the letters that were sent.
    [[nodiscard]] bool lacksLetters(const QString &activity) const
    {
        return writing(print(u"dossier"_s, {u"--activity"_s, activity}), file(u"dossier.pdf"_s))
            .told.contains(u"No letter was sent yet."_s);
    }
};

const QStringList march {u"--month"_s, u"2024-03"_s, u"--sign"_s};

} // namespace

TEST_CASE_METHOD(PaperCalls, "a paper printed without signing tells how it stands to the one that was signed", "[cli]")
{
    const auto printed = [this](const QStringList &options) {
        return writing(print(u"month-summary"_s, options), file(u"summary.pdf"_s)).told;
    };
    const QStringList unsignedMarch = march.first(2);
    CHECK_FALSE(printed(unsignedMarch).contains(u"was signed"_s));
    printed(march);
    CHECK(printed(unsignedMarch).contains(u"Version 1 was signed on"_s));
    CHECK_FALSE(printed(unsignedMarch).contains(u"otherwise"_s));
    {
        const auto open = valueOf(Workbook::open(workbook, u"Tester"_s));
        ReportRepository reports(open->database());
        Report another = valueOf(reports.inOrder()).first();
        another.id = {};
        another.number = 999;
        another.formedOn = QDate(2024, 3, 5);
        another.sources.clear();
        valueOf(open->perform(u"Another report"_s, [&] { return reports.insert(another); }));
    }
    const QString told = printed(unsignedMarch);
    CHECK(told.contains(u"--sign makes version 2 of it."_s));
    CHECK(told.contains(u"Reports: "_s));
    CHECK(printed(march).contains(u"version 2"_s));
}

TEST_CASE_METHOD(PaperCalls, "what cannot be written is neither issued nor signed, and spends no number", "[cli]")
{
    const QString before = history();
    const QString numbersBefore = numbers();
    const QString aFile = written(u"file"_s, "mine");
    QDir().mkpath(file(u"folder.pdf"_s));
    for (const QString &out :
         {u"/proc/z.pdf"_s, u"/proc/letters"_s, file(u"nowhere/a.pdf"_s), file(u"folder.pdf"_s), aFile}) {
        INFO(out.toStdString());
        for (const QStringList &words :
             {letters(u"units"_s) + QStringList(u"--issue"_s), print(u"month-summary"_s, march)}) {
            const CliAnswer answer = writing(words, out);
            CHECK(answer.exit == 3);
            CHECK(answer.told.contains(u"cannot be written"_s));
            CHECK_FALSE(answer.told.contains(u"sent now"_s));
        }
    }
    CHECK(writing(letters(u"group"_s) + QStringList(u"--issue"_s), u"/proc/z.txt"_s).exit == 3);
    CHECK(history() == before);
    CHECK(numbers() == numbersBefore);
    CHECK(bytesOf(aFile) == "mine");
}

TEST_CASE_METHOD(PaperCalls, "a folder that is not there is named", "[cli]")
{
    const CliAnswer answer = writing(letters(u"units"_s), file(u"nowhere/a.pdf"_s));
    CHECK(answer.exit == 3);
    CHECK(answer.told.contains(u"there is no folder "_s + file(u"nowhere"_s)));
    CHECK(writing({u"calendar"_s, workbook, u"--activity"_s, u"1"_s}, file(u"nowhere/a.ics"_s))
              .told.contains(u"there is no folder"_s));
}

TEST_CASE_METHOD(PaperCalls, "the notice for the chat group is a letter that was sent only with --issue", "[cli]")
{
    CHECK(writing(letters(u"group"_s), file(u"g.txt"_s)).exit == 0);
    CHECK(lastDone().contains(u"Note the printing of "_s));
    CHECK_FALSE(history().contains(u"Issue 1 letters"_s));
    CHECK(lacksLetters(u"1"_s));
    CHECK(writing(letters(u"group"_s) + QStringList(u"--issue"_s), file(u"g.txt"_s)).exit == 0);
    CHECK(history().contains(u"Issue 1 letters"_s));
    CHECK_FALSE(lacksLetters(u"1"_s));
}

TEST_CASE_METHOD(PaperCalls, "how many letters are sent now is told, and of others only where there are some", "[cli]")
{
    const QStringList send = letters(u"units"_s) + QStringList(u"--issue"_s);
    const QString first = writing(send, file(u"a.pdf"_s)).told;
    CHECK(first.contains(u" letters sent now."_s));
    CHECK_FALSE(first.contains(u"others"_s));
    CHECK(writing(send, file(u"a.pdf"_s)).told.contains(u"Nothing new to send"_s));
}

TEST_CASE_METHOD(PaperCalls, "only what is still to be handed over has a letter; what was left out is named", "[cli]")
{
    const CliAnswer some = writing(letters(u"transfer"_s, u"2024/9"_s) + QStringList(u"--json"_s), file(u"some"_s));
    CHECK(some.exit == 0);
    CHECK(some.json()[u"written"_s].toArray().size() == 4);
    CHECK(some.json()[u"remarks"_s][0].toString().contains(u"closed"_s));
    CHECK(some.told.contains(u"2025-经开-06"_s));

    const QString before = history();
    const CliAnswer none = writing(letters(u"transfer"_s) + QStringList(u"--issue"_s), file(u"none.pdf"_s));
    CHECK(none.exit == 1);
    CHECK(none.told.contains(u"2024-滨城-02"_s));
    CHECK(history() == before);
    CHECK_FALSE(QFile::exists(file(u"none.pdf"_s)));
}

TEST_CASE_METHOD(PaperCalls, "days on which nothing happened have no summary, which cannot be signed either", "[cli]")
{
    const QString before = history();
    for (const QStringList &days : {QStringList {u"--month"_s, u"2030-01"_s, u"--sign"_s},
                                    QStringList {u"--from"_s, u"2030-01-01"_s, u"--to"_s, u"2030-12-31"_s}})
        for (const QString &paper : {u"month-summary"_s, u"year-summary"_s}) {
            const CliAnswer answer = writing(print(paper, days), file(u"a.pdf"_s));
            CHECK(answer.exit == 1);
            CHECK(answer.told.contains(u"Nothing of 2030年"_s));
        }
    CHECK(history() == before);
    CHECK_FALSE(QFile::exists(file(u"a.pdf"_s)));
    CHECK(run({u"print"_s, empty(), u"--paper"_s, u"year-summary"_s, u"--from"_s, u"2024-01-01"_s, u"--to"_s,
               u"2024-12-31"_s, u"--out"_s, file(u"a.pdf"_s)})
              .exit
          == 1);
}

TEST_CASE_METHOD(PaperCalls, "the leader's page and the report of a campaign are written with their charts", "[cli]")
{
    const QStringList year {u"--from"_s, u"2024-03-01"_s, u"--to"_s, u"2025-02-28"_s};
    for (const QString &name : {u"page.pdf"_s, u"page.docx"_s}) {
        const CliAnswer answer = writing(print(u"leader-page"_s, year) + QStringList(u"--json"_s), file(name));
        CHECK(answer.exit == 0);
        CHECK(answer.json().value(u"pages"_s) == 1);
        CHECK(QFile(file(name)).size() > 50'000); // three charts
    }
    CHECK(writing(print(u"campaign-report"_s, year), file(u"none.pdf"_s)).exit == 2);
    CHECK(writing(print(u"campaign-report"_s, {u"--campaign"_s, u"no such"_s}), file(u"none.pdf"_s)).exit == 2);
    CHECK(writing(print(u"leader-page"_s, {u"--from"_s, u"2030-01-01"_s, u"--to"_s, u"2030-12-31"_s}),
                  file(u"none.pdf"_s))
              .exit
          == 1);
    CHECK_FALSE(QFile::exists(file(u"none.pdf"_s)));
}

TEST_CASE_METHOD(PaperCalls, "papers of periods take a month or days, and no option that they would not heed", "[cli]")
{
    const auto refusal = [this](const QString &paper, const QStringList &options) {
        const CliAnswer answer = writing(print(paper, options), file(u"none.pdf"_s));
        CHECK(answer.exit == 2);
        return answer.told;
    };
    for (const QString &paper : {u"leader-page"_s, u"month-summary"_s, u"year-summary"_s}) {
        CHECK(refusal(paper, {u"--month"_s, u"2024-13"_s}).contains(u"not a month"_s));
        CHECK(refusal(paper, {u"--month"_s, u"2024-03"_s, u"--to"_s, u"2024-04-02"_s}).contains(u"not both"_s));
        CHECK(refusal(paper, {u"--month"_s, u"2024-03"_s, u"--year"_s, u"2024"_s}).contains(u"option --year"_s));
    }
    CHECK(refusal(u"campaign-report"_s, {u"--campaign"_s, u"a"_s, u"--count"_s, u"3"_s}).contains(u"--count"_s));
    CHECK(refusal(u"excellent"_s, {u"--month"_s, u"2024-05"_s}).contains(u"excellent in a year"_s));
    CHECK_FALSE(QFile::exists(file(u"none.pdf"_s)));
    const CliAnswer month =
        writing(print(u"leader-page"_s, {u"--month"_s, u"2024-08"_s, u"--json"_s}), file(u"m.pdf"_s));
    CHECK(month.exit == 0);
    CHECK(month.json().value(u"pages"_s) == 1);
}

TEST_CASE_METHOD(PaperCalls, "signing is told with the version, and refused for papers that are not signed", "[cli]")
{
    const QString out = file(u"a.pdf"_s);
    CHECK(writing(print(u"month-summary"_s, march), out).told.contains(u", version 1\n"_s));
    CHECK(writing(print(u"month-summary"_s, march), out).told.contains(u"Signed before, on "_s));
    const CliAnswer plan = writing(print(u"plan"_s, {u"--activity"_s, u"1"_s, u"--sign"_s}), file(u"plan.pdf"_s));
    CHECK(plan.exit == 2);
    CHECK(plan.told.contains(u"month-summary, year-summary, pioneers, excellent"_s));
    CHECK_FALSE(QFile::exists(file(u"plan.pdf"_s)));
}

TEST_CASE_METHOD(PaperCalls, "a path that ends as no paper does is wrong use and makes no folder", "[cli]")
{
    const QStringList labels {u"labels"_s, workbook, u"--activity"_s, u"1"_s};
    for (const QString &name : {u"z.doc"_s, u"z.xlsx"_s, u"z.txt"_s})
        for (const QStringList &words : {letters(u"units"_s), print(u"plan"_s, {u"--activity"_s, u"1"_s}), labels,
                                         QStringList {u"cards"_s, workbook}}) {
            INFO(words.first().toStdString() << ' ' << name.toStdString());
            const CliAnswer answer = writing(words, file(name));
            CHECK(answer.exit == 2);
            CHECK(answer.told.contains(u".pdf or .docx"_s));
            CHECK_FALSE(QFile::exists(file(name)));
        }
    for (const QString &name : {u"g.docx"_s, u"g.pdf"_s, u"g"_s}) {
        const CliAnswer answer = writing(letters(u"group"_s), file(name));
        CHECK(answer.exit == 2);
        CHECK(answer.told.contains(u".txt"_s));
        CHECK_FALSE(QFile::exists(file(name)));
    }
    const CliAnswer calendar = writing({u"calendar"_s, workbook, u"--activity"_s, u"1"_s}, file(u"zfolder"_s));
    CHECK(calendar.exit == 2);
    CHECK(calendar.told.contains(u".ics"_s));
    CHECK_FALSE(QFile::exists(file(u"zfolder"_s)));
    CHECK(writing(letters(u"units"_s), file(u"2024.3"_s)).exit == 0); // a folder
}

TEST_CASE_METHOD(PaperCalls, "nothing is offered that is not there or not taken", "[cli]")
{
    const QString nobody = u"Qwertyuiop"_s;
    const CliAnswer dossier = writing(print(u"dossier"_s, {u"--member"_s, nobody}), file(u"d.pdf"_s));
    CHECK(dossier.exit == 2);
    CHECK(dossier.told.startsWith(u"There is no member called Qwertyuiop.\n"_s));
    CHECK(run({u"points"_s, workbook, u"--member"_s, nobody}).told.startsWith(dossier.told.section(u'\n', 0, 0)));

    const CliAnswer labels =
        writing({u"labels"_s, workbook, u"--activity"_s, u"1"_s, u"--kind"_s, u"group"_s}, file(u"l.pdf"_s));
    CHECK(labels.exit == 2);
    CHECK(labels.told.startsWith(
        u"There is no kind of letter group here; there are: members, units, county, transfer, reminder, progress.\n"_s));
    CHECK(run({u"help"_s, u"print"_s}).out.contains(u"report: "_s));
}
