// The views that are looked at most, on a file as large as the country, against the plain SQL for the same.
//
//   lianxin_national FOLDER            FOLDER holds the tables that gen_national.py writes; the workbook made of them
//                                      stays there, to be used again
//
// Run by hand on a quiet machine. Fails when a view takes more than one and a half times its plain SQL, the dashboard
// of the statistics more than 1.2 times, the evaluation of the year more than three times one GROUP BY, or more than
// 500 MB.

#include "core/dossier/threadreader.h"
#include "core/evaluation/evaluationreading.h"
#include "core/evaluation/rulebook.h"
#include "core/statistics/countedperiod.h"
#include "core/statistics/departmentfacts.h"
#include "core/statistics/groupfacts.h"
#include "core/statistics/headline.h"
#include "core/statistics/todayfacts.h"
#include "core/storage/workbook.h"
#include "tests/benchmarks/barenational.h"
#include "tests/benchmarks/nationalfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr double allowedForViews = 1.5;
constexpr double allowedForDashboard = 1.2;
constexpr double allowedForEvaluation = 3;
constexpr double allowedMegabytes = 500;
constexpr qint64 threads = 500;
constexpr int turns = 3; // by turns, so that a busy machine slows both

/// What a view, or its plain SQL, took, and how much it found.
struct Measure {
    double seconds = 0;
    qsizetype found = 0;
};

struct Measures {
    Measure today;
    Measure departments;
    Measure threads;
    Measure dashboard;
    Measure evaluation;
};

/// The least of two times, or of more of what is soon done, in seconds that the processor worked for it, system
/// included: the file lies in the memory of the system, and what else the machine does is not to count.
template <typename Work>
Measure measured(Work work)
{
    constexpr double enough = 0.8; // seconds, so that a moment of something else does not decide
    Measure least;
    double all = 0;
    for (int round = 0; round < 2 || all < enough; ++round) {
        const std::clock_t begun = std::clock();
        const qsizetype found = work();
        const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
        if (round == 0 || seconds < least.seconds)
            least = {seconds, found};
        all += seconds;
    }
    return least;
}

/// What each took at its best.
Measures leastOf(Measures some, const Measures &more)
{
    for (Measure Measures::*each :
         {&Measures::today, &Measures::departments, &Measures::threads, &Measures::dashboard, &Measures::evaluation})
        if ((some.*each).seconds == 0 || (more.*each).seconds < (some.*each).seconds)
            some.*each = more.*each;
    return some;
}

/// The suggestions of which the threads are followed: some of each part of the ledger.
QList<qint64> someSuggestions(qint64 all)
{
    QList<qint64> ids;
    for (qint64 place = 0; place < threads; ++place)
        ids.append(place * all / threads + 1);
    return ids;
}

template <typename T>
T expect(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}

qsizetype evaluated(Database &database)
{
    const Rulebook book = expect(readRulebook(database, nationalDay));
    return expect(readEvaluation(database, book, book.periodFor())).size();
}

Result<std::shared_ptr<const KnownFacts>> noFacts()
{
    return Error {ErrorKind::Storage, u"The dashboard reads no facts."_s, {}};
}

/// How many rows of numbers the page of statistics shows, read as it reads them.
qsizetype dashboard(Database &database)
{
    const Directory directory = expect(readDirectory(database));
    qsizetype numbers = expect(readCampaigns(database, directory)).size();
    ComparedPeriods whole {CountedPeriod(database, {}, noFacts), {}, nationalDay};
    numbers += headlinePoints(expect(whole.now.overview())).size();
    for (const Series &series : expect(comparedSeries(SeriesSection::Overview, whole)))
        for (const SeriesLine &line : series.lines)
            numbers += line.points.size();
    numbers += expect(crossSeries({}, CrossSums::With, whole)).lines.size();
    const Coverage coverage = expect(whole.now.coverage(nationalDay));
    return numbers + coverage.counties.size() + nextActivities(coverage, nationalDay).size();
}

/// The most memory that this program had at once since forgetPeak(), in megabytes.
double peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

void forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

Measures ofTheViews(Database &database, const QList<qint64> &suggestions)
{
    return {.today = measured([&] {
                expect(readHeadline(database));
                return expect(readTodayList(database, nationalDay)).size();
            }),
            .departments = measured([&] {
                const DepartmentFacts facts = expect(readDepartmentFacts(database, {}));
                qsizetype cards = 0;
                for (const DepartmentLoad &load : departmentBoard(facts, {}, nationalDay))
                    cards += load.received.ids.size();
                return departmentTrend(facts, {}, nationalDay).lines.isEmpty() ? 0 : cards;
            }),
            .threads = measured([&] {
                const ThreadReader reader = expect(ThreadReader::on(database, nationalDay));
                qsizetype links = 0;
                for (const qint64 id : suggestions)
                    links += expect(reader.threadOf({id})).links.size();
                return links;
            }),
            .dashboard = measured([&] { return dashboard(database); }),
            .evaluation = measured([&] { return evaluated(database); })};
}

Measures ofPlainSql(BareNational &bare, const QList<qint64> &suggestions)
{
    return {.today = measured([&] { return bare.today(); }),
            .departments = measured([&] { return bare.departments(); }),
            .threads = measured([&] {
                qsizetype rows = 0;
                for (const qint64 id : suggestions)
                    rows += bare.thread(id);
                return rows;
            }),
            .dashboard = measured([&] { return bare.dashboard(); }),
            .evaluation = measured([&] { return bare.evaluation(); })};
}

bool told(const char *view, const Measure &ours, const Measure &bare, double allowed = allowedForViews)
{
    const double ratio = ours.seconds / bare.seconds;
    std::printf("%-22s %9.4f s (%lld)   plain SQL %9.4f s (%lld)   ratio %.2f%s\n", view, ours.seconds,
                static_cast<long long>(ours.found), bare.seconds, static_cast<long long>(bare.found), ratio,
                ratio > allowed ? "   TOO SLOW" : "");
    return ratio <= allowed;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2)
        qFatal("Name the folder of the tables.");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString path = folder + u"/national.lianxin"_s;
    if (!QFile::exists(path)) {
        const QString begun = path + u".begun"_s;
        QFile::remove(begun);
        const auto workbook = expect(Workbook::create(begun, u"Benchmark"_s));
        if (const auto loaded = loadNationalFile(*workbook, folder); !loaded)
            qFatal("%s %s", qPrintable(loaded.error().message), qPrintable(loaded.error().detail));
        QFile::rename(begun, path);
    }

    QList<qint64> suggestions;
    Measures ours;
    Measures bare;
    double megabytes = 0;
    for (int turn = 0; turn < turns; ++turn) {
        {
            const auto workbook = expect(Workbook::open(path, u"Benchmark"_s));
            suggestions = someSuggestions(expect(readHeadline(workbook->database())).suggestions);
            forgetPeak();
            evaluated(workbook->database());
            megabytes = std::max(megabytes, peak());
            ours = leastOf(ours, ofTheViews(workbook->database(), suggestions));
        }
        BareNational file(path);
        bare = leastOf(bare, ofPlainSql(file, suggestions));
    }
    const bool isToday = told("today", ours.today, bare.today);
    const bool isBoard = told("department board", ours.departments, bare.departments);
    const bool isThread = told("500 threads", ours.threads, bare.threads);
    const bool isDashboard = told("dashboard", ours.dashboard, bare.dashboard, allowedForDashboard);
    const bool isEvaluation = told("year's evaluation", ours.evaluation, bare.evaluation, allowedForEvaluation);
    const bool isSmall = megabytes <= allowedMegabytes;
    std::printf("%-22s %9.0f MB%s\n", "", megabytes, isSmall ? "" : "   TOO MUCH");
    return isToday && isBoard && isThread && isDashboard && isEvaluation && isSmall ? EXIT_SUCCESS : EXIT_FAILURE;
}
