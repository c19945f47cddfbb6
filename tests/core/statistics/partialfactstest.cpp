#include "core/dossier/threadreader.h"
#include "core/evaluation/evaluationreading.h"
#include "core/evaluation/honourrepository.h"
#include "core/evaluation/rulerepository.h"
#include "core/exchange/sampleyear.h"
#include "core/invitations/invitationrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/statistics/countedperiod.h"
#include "core/statistics/departmentfacts.h"
#include "core/statistics/headline.h"
#include "core/statistics/series.h"
#include "core/statistics/statisticsfacts.h"
#include "core/statistics/statisticsjson.h"
#include "core/statistics/todayfacts.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/statistics/randomyear.h"
#include "tests/support/office.h"

// What a view reads by itself must show what all facts would.

using namespace Qt::StringLiterals;
using namespace lianxin;
using randomyear::newYear;
using randomyear::RandomYear;

namespace {

void checkToday(Database &database, const Facts &all, QDate from, int days)
{
    const PendingWork pending {valueOf(ActivityTaskRepository(database).all()),
                               valueOf(PointObjectionRepository(database).all()),
                               valueOf(ActivityReviewRepository(database).all())};
    for (int ahead = 0; ahead < days; ahead += 9)
        CHECK(valueOf(readTodayList(database, from.addDays(ahead))) == todayList(all, from.addDays(ahead), 7, pending));
    CHECK(valueOf(readTodayFacts(database, from)).isNewOffice == (all.members.isEmpty() && all.activities.isEmpty()));
}

void checkDepartments(Database &database, const Facts &all, QDate from, int days)
{
    for (int ahead = 0; ahead < days; ahead += 30) {
        const QDate day = from.addDays(ahead);
        for (const Period &period : {Period {}, Period {from, day}, Period {day, {}}, Period {{}, day}}) {
            const DepartmentFacts facts = valueOf(readDepartmentFacts(database, period));
            CHECK(departmentBoard(facts, period, day) == departmentBoard(all, period, day));
            CHECK(departmentTrend(facts, period, day) == departmentTrend(all, period, day));
        }
    }
}

void checkThreads(Database &database, const Facts &all, QDate day)
{
    const FactIndex index(all);
    const auto book = readRulebook(database, day);
    const auto points = book ? evaluate(all, *book, book->periodFor()) : QList<MemberPoints>();
    const ThreadReader threads = valueOf(ThreadReader::on(database, day));
    qsizetype lines = 0;
    for (const Suggestion &each : all.suggestions) {
        const ResultThread read = valueOf(threads.threadOf(each.id));
        const ResultThread whole = resultThreadOf(index, each.id, points, day);
        CHECK(read.links == whole.links);
        CHECK(read.debts == whole.debts);
        lines += std::ranges::count(read.links, ThreadStage::Points, &ThreadLink::stage);
    }
    if (book)
        CHECK(lines > 0);
}

void checkPoints(Database &database, const Facts &all, QDate from, int days)
{
    const auto book = readRulebook(database, from);
    if (!book)
        return;
    const QDate middle = from.addDays(days / 2);
    for (const Period &period : {Period {}, Period {from, middle}, Period {middle, {}}, Period {{}, middle}}) {
        const QList<MemberPoints> read = valueOf(readEvaluation(database, *book, period));
        CHECK(read == evaluate(all, *book, period));
        CHECK_FALSE(read.isEmpty());
    }
}

/// What the page of statistics shows, in figures and in charts.
void checkStatistics(Database &database, const Facts &all, QDate from, int days)
{
    const StatisticsFacts read = valueOf(readStatisticsFacts(database));
    const QDate middle = from.addDays(days / 2);
    for (const Period &period : {Period {}, Period {from, middle}, Period {middle, {}}}) {
        CHECK(toJson(computeStatistics(read.facts, period, {middle}))
              == toJson(computeStatistics(all, period, {middle})));
        CHECK(chartSeries(read.facts, period) == chartSeries(all, period));
        CHECK(headlinePoints(read.facts, period) == headlinePoints(all, period));
        for (const SeriesSection section : {SeriesSection::Handling, SeriesSection::Members, SeriesSection::Plan})
            CHECK(sectionSeries(section, read.facts, period, middle) == sectionSeries(section, all, period, middle));
        for (const CrossKind kind : {CrossKind::Attendances, CrossKind::Reports, CrossKind::Needs}) {
            const CrossQuestion question {kind, CrossDimension::Sector, CrossDimension::Month};
            CHECK(crossTable(read.facts, period, question) == crossTable(all, period, question));
        }
    }
}

Result<std::shared_ptr<const KnownFacts>> neverAsked()
{
    return Error {ErrorKind::Storage, u"All facts were read."_s, {}};
}

/// The overview, the cross-table that is asked first, and the coverage: of these no facts are read.
void checkDashboard(Database &database, const Facts &all, QDate from, int days)
{
    const FactIndex index(all);
    const QDate middle = from.addDays(days / 2);
    for (const Period &period : {Period {}, Period {from, middle}, Period {middle, {}}, Period {{}, middle}}) {
        CountedPeriod counted(database, period, neverAsked);
        CHECK(headlinePoints(valueOf(counted.overview())) == headlinePoints(all, period));
        CHECK(valueOf(counted.section(SeriesSection::Overview, middle)) == chartSeries(all, period));
        CHECK(valueOf(counted.cross({})) == crossTable(all, period, {}));
        CHECK(valueOf(counted.coverage(middle)) == coverageOf(index, period, middle));
        CHECK_FALSE(counted.section(SeriesSection::Handling, middle).has_value());
    }
}

void checkHeadline(Database &database, const Facts &all)
{
    const Headline read = valueOf(readHeadline(database));
    const Headline computed = computeStatistics(all, {}, {QDate(2025, 4, 1)}).headline;
    CHECK(read.activitiesHeld == computed.activitiesHeld);
    CHECK(read.attendances == computed.attendances);
    CHECK(read.suggestions == computed.suggestions);
    CHECK(read.reports == computed.reports);
    CHECK(read.provinceAdoptedReports == computed.provinceAdoptedReports);
}

} // namespace

TEST_CASE("what a view reads of a random year shows what all facts show, on any day", "[statistics][partial]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const RandomYear year(seed);
        const Facts all = valueOf(readFacts(year.database()));
        checkToday(year.database(), all, newYear, 500);
        checkDepartments(year.database(), all, newYear, 500);
        for (const int days : {120, 300, 480})
            checkThreads(year.database(), all, newYear.addDays(days));
        checkPoints(year.database(), all, newYear, 400);
        checkStatistics(year.database(), all, newYear, 400);
        checkDashboard(year.database(), all, newYear, 500);
        checkHeadline(year.database(), all);
    }
}

TEST_CASE("what a view reads of the sample year shows what all facts show, on any day", "[statistics][partial]")
{
    const auto workbook = anOffice();
    REQUIRE(valueOf(importSampleYear(*workbook, {2025, 4, 1})).refused() == 0);
    Database &database = workbook->database();
    const Facts all = valueOf(readFacts(database));
    checkToday(database, all, {2024, 3, 1}, 500);
    checkDepartments(database, all, {2024, 3, 1}, 500);
    checkThreads(database, all, {2025, 3, 31});
    checkPoints(database, all, {2024, 3, 1}, 395);
    checkStatistics(database, all, {2024, 3, 1}, 395);
    checkDashboard(database, all, {2024, 3, 1}, 395);
    checkHeadline(database, all);
}

TEST_CASE_METHOD(Office, "what members said of departments is read as all facts tell it, on any day",
                 "[statistics][partial]")
{
    const EntryId farms = word(WordList::Unit, u"Farms"_s);
    const EntryId good = word(WordList::Satisfaction, u"满意"_s, u"satisfied"_s);
    const EntryId fair = word(WordList::Satisfaction, u"基本满意"_s, u"fair"_s);
    Suggestion card = suggestion(u"S-1"_s, activity(1, {2024, 3, 28}).id);
    card.route = Route::Department;
    card.mainUnit = farms;
    card.satisfaction = good;
    card.steps = {{.takenOn = {2024, 4, 1}, .content = {}, .kind = StepKind::Judged, .entry = fair},
                  {.takenOn = {2024, 4, 9},
                   .content = {},
                   .kind = StepKind::Reassigned,
                   .entry = farms,
                   .entryWas = word(WordList::Unit, u"Water"_s)},
                  {.takenOn = {2024, 5, 1}, .content = {}, .kind = StepKind::Judged, .entry = good}};
    SuggestionRepository suggestions(database);
    valueOf(act(*workbook, [&] { return suggestions.update(card); }));
    const Facts all = valueOf(readFacts(database));
    const StatisticsFacts read = valueOf(readStatisticsFacts(database));
    for (const QDate day : {QDate(2024, 3, 31), QDate(2024, 4, 1), QDate(2024, 4, 30), QDate(2024, 5, 1)})
        CHECK(toJson(computeStatistics(read.facts, {}, {day})) == toJson(computeStatistics(all, {}, {day})));
    const auto opinions = computeStatistics(read.facts, {}, {QDate(2024, 4, 30)}).suggestions.opinionsByUnit;
    REQUIRE(opinions.size() == 1);
    CHECK(opinions.first().unit == u"Water"_s);
    CHECK(opinions.first().satisfaction.of(u"基本满意"_s) == 1);
}

TEST_CASE("of an empty office a view reads nothing", "[statistics][partial]")
{
    const auto workbook = aWorkbook();
    CHECK(valueOf(readTodayFacts(workbook->database(), {2025, 4, 1})).isNewOffice);
    CHECK(valueOf(readTodayList(workbook->database(), {2025, 4, 1})).isEmpty());
    CHECK(departmentBoard(valueOf(readDepartmentFacts(workbook->database(), {})), {}, {2025, 4, 1}).isEmpty());
    const ThreadReader threads = valueOf(ThreadReader::on(workbook->database(), {2025, 4, 1}));
    CHECK(threads.threadOf({1}).error().kind == ErrorKind::NotFound);
}
