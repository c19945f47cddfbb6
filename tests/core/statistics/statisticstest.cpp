#include "core/statistics/statistics.h"

#include "core/statistics/statisticsjson.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

const QDate summer {2024, 6, 30};

Statistics figuresOf(const SmallYear &year, const Period &period = {}, const QList<QDate> &on = {summer})
{
    return computeStatistics(year.facts, period, on);
}

/// The paths of the numbers and words at which the two differ.
QStringList changedFigures(const QJsonValue &one, const QJsonValue &other, const QString &path = {})
{
    if (!one.isObject() || !other.isObject())
        return one == other ? QStringList {} : QStringList {path};
    QStringList found;
    QStringList keys = one.toObject().keys() + other.toObject().keys();
    keys.removeDuplicates();
    for (const QString &key : keys)
        found += changedFigures(one.toObject().value(key), other.toObject().value(key), path + u'/' + key);
    return found;
}

} // namespace

TEST_CASE("the figures of a spring are counted from its records", "[statistics]")
{
    const Statistics figures = figuresOf(aBusySpring());
    CHECK(figures.headline.activitiesHeld == 3);
    CHECK(figures.headline.attendances == 4);
    CHECK(figures.headline.suggestions == 6);
    CHECK(figures.headline.reports == 3);
    CHECK(figures.headline.provinceAdoptedReports == 2);

    CHECK(figures.invitations.rows == 9);
    CHECK(figures.invitations.leave == 3);
    CHECK(figures.invitations.absent == 2);
    CHECK(figures.invitations.noShowAfterAgreeing == 2);
    CHECK(figures.invitations.lateArrivals == 1);
    CHECK(figures.people.distinctParticipants == 2);
    CHECK(figures.people.neverAttendedOfServing == 1);
    CHECK(figures.people.neverInvitedOfServing == 0);
    CHECK(figures.people.attendanceHistogram.rows() == QList<Tally::Row> {{u"1"_s, 1}, {u"3"_s, 1}});
    CHECK(figures.people.threeTimes == QStringList {u"Ann"_s});

    CHECK(figures.suggestions.sameDay == 3);
    CHECK(figures.suggestions.sameDayRatePercent == 50.0);
    CHECK(figures.suggestions.joint == 3);
    CHECK(figures.suggestions.closedLate == QStringList {u"S2"_s});
    CHECK(figures.suggestions.writtenByAbsentMember == QStringList {u"S3"_s, u"S5"_s}); // Bob was away twice

    CHECK(figures.reports.adoptionEvents == 5);
    CHECK(figures.reports.forwardedNotAdopted == 3); // which is no adoption
    CHECK(figures.reports.adoptedByLevel.rows() == QList<Tally::Row> {{u"city"_s, 3}, {u"province"_s, 2}});
    CHECK(figures.reports.provinceRatePercent == 66.7);
    CHECK(figures.outcomes.financingFen == 300'000'000);
    CHECK(figures.outcomes.moneyFen == 350'000'000);
}

TEST_CASE("the rate of adoption is of the reports of the period alone", "[statistics]")
{
    SmallYear year = aBusySpring();
    const auto rateOf = [&](int month) {
        return computeStatistics(year.facts, monthOf({2024, month, 1}), {{2024, 12, 31}}).reports.provinceRatePercent;
    };
    CHECK(rateOf(6) == 0); // the report of May was adopted, that of June was not
    const ReportId adopted = year.report({2024, 6, 3}, {}, {});
    year.adopt(adopted, "province", "single", {2024, 6, 20});
    CHECK(rateOf(6) == 50);
}

TEST_CASE("what activities, counties and months have adds up to the whole", "[statistics]")
{
    const Statistics figures = figuresOf(aBusySpring());
    const auto sum = [](const auto &list, auto figure) {
        int total = 0;
        for (const auto &each : list)
            total += each.*figure;
        return total;
    };
    CHECK(sum(figures.perActivity, &ActivityFigures::attendances) == figures.headline.attendances);
    CHECK(sum(figures.perActivity, &ActivityFigures::suggestions) == figures.headline.suggestions);
    CHECK(sum(figures.perActivity, &ActivityFigures::reports) == figures.headline.reports);
    CHECK(sum(figures.perActivity, &ActivityFigures::invited) == figures.invitations.rows);
    CHECK(sum(figures.perCounty, &CountyFigures::activities) == figures.headline.activitiesHeld);
    CHECK(sum(figures.perCounty, &CountyFigures::attendances) == figures.headline.attendances);
    CHECK(sum(figures.perCounty, &CountyFigures::suggestions) == figures.headline.suggestions);
    CHECK(sum(figures.perCounty, &CountyFigures::provinceAdopted) == figures.headline.provinceAdoptedReports);
    CHECK(sum(figures.monthly, &MonthFigures::activities) == figures.headline.activitiesHeld);
    CHECK(sum(figures.monthly, &MonthFigures::suggestionsByActivityDate) == figures.headline.suggestions);
    CHECK(sum(figures.monthly, &MonthFigures::suggestionsByRegistrationDate) == figures.headline.suggestions);
    CHECK(sum(figures.monthly, &MonthFigures::reportsFormed) == figures.headline.reports);
    for (const ActivityFigures &each : figures.perActivity) {
        CHECK(each.local + each.specialist == each.attendances);
        CHECK(each.byRoute.sum() == each.suggestions);
        CHECK(each.byCategory.sum() == each.suggestions);
    }
}

TEST_CASE("months follow each other without a gap", "[statistics]")
{
    SmallYear year;
    year.activity(1, {2024, 11, 28});
    year.activity(2, {2025, 2, 25});
    QStringList months;
    for (const MonthFigures &figures : figuresOf(year).monthly)
        months.append(figures.month);
    CHECK(months == QStringList {u"2024-11"_s, u"2024-12"_s, u"2025-01"_s, u"2025-02"_s});
    CHECK(figuresOf(SmallYear()).monthly.isEmpty());
}

TEST_CASE("the figures of two halves of a period add up to those of the whole", "[statistics]")
{
    const SmallYear year = aBusySpring();
    const Statistics whole = figuresOf(year);
    for (QDate last = {2024, 3, 25}; last < QDate(2024, 7, 15); last = last.addDays(7)) {
        const Statistics before = figuresOf(year, {.from = {}, .to = last});
        const Statistics after = figuresOf(year, {.from = last.addDays(1), .to = {}});
        const auto adds = [&](auto figure) { return figure(before) + figure(after) == figure(whole); };
        CHECK(adds([](const Statistics &f) { return f.headline.activitiesHeld; }));
        CHECK(adds([](const Statistics &f) { return f.headline.attendances; }));
        CHECK(adds([](const Statistics &f) { return f.headline.suggestions; }));
        CHECK(adds([](const Statistics &f) { return f.headline.reports; }));
        CHECK(adds([](const Statistics &f) { return f.reports.adoptionEvents; }));
        CHECK(adds([](const Statistics &f) { return f.reports.forwardedNotAdopted; }));
        CHECK(adds([](const Statistics &f) { return f.pairings.serviceLogs; }));
        CHECK(adds([](const Statistics &f) { return f.outcomes.moneyFen; }));
        CHECK(before.roster.rows == whole.roster.rows); // the roll is that of today
    }
}

TEST_CASE("the order of the records does not matter to figures", "[statistics]")
{
    const SmallYear year = aBusySpring();
    const QJsonObject expected = toJson(figuresOf(year));
    for (unsigned seed = 1; seed <= 20; ++seed)
        CHECK(toJson(computeStatistics(year.shuffled(seed), {}, {summer})) == expected);
}

TEST_CASE("the day moves only what depends on it", "[statistics]")
{
    const SmallYear year = aBusySpring();
    const QJsonObject early = toJson(figuresOf(year, {}, {QDate(2024, 5, 27)}));
    const QJsonObject later = toJson(figuresOf(year, {}, {QDate(2024, 8, 31)}));
    QStringList moved = changedFigures(early, later);
    moved.sort();
    CHECK(moved
          == QStringList {u"/pairings/by_state/Goes on"_s, u"/pairings/by_state/Not heard from"_s,
                          u"/suggestions/closed_late"_s, u"/suggestions/department_closed_as_of"_s,
                          u"/suggestions/department_closed_by_grade/(blank)"_s, u"/suggestions/department_open_as_of"_s,
                          u"/suggestions/overdue/2024-05-27"_s, u"/suggestions/overdue/2024-08-31"_s});
}

TEST_CASE("overdue cards are listed for each day that is asked for", "[statistics]")
{
    const SmallYear year = aBusySpring(); // S2 is due on 27 May and was closed on 28 May
    const auto lists = figuresOf(year, {}, {{2024, 5, 27}, {2024, 5, 28}, {2024, 6, 25}}).suggestions.overdue;
    REQUIRE(lists.size() == 3);
    CHECK(lists.at(0).second.isEmpty());
    CHECK(lists.at(1).second.isEmpty()); // closed on its first late day
    CHECK(lists.at(2) == std::pair(QDate(2024, 6, 25), QStringList {u"S4"_s}));

    SmallYear open = aBusySpring();
    open.facts.suggestions[1].closedOn = {};
    CHECK(figuresOf(open, {}, {{2024, 5, 28}}).suggestions.overdue.first().second == QStringList {u"S2"_s});
}

TEST_CASE("changing one record moves exactly the figures that depend on it", "[statistics]")
{
    const QJsonObject before = toJson(figuresOf(aBusySpring()));
    SmallYear year = aBusySpring();

    SECTION("an enterprise of an outcome moves nothing")
    {
        year.facts.outcomes.first().enterprise = {99};
        CHECK(changedFigures(before, toJson(figuresOf(year))).isEmpty());
    }
    SECTION("a need of a kind")
    {
        year.facts.needs.append(Need {});
        CHECK(changedFigures(before, toJson(figuresOf(year)))
              == QStringList {u"/needs/by_category/(blank)"_s, u"/needs/by_urgency/(blank)"_s, u"/needs/needs"_s});
    }
    SECTION("the kind of an outcome")
    {
        year.facts.outcomes.first().kind = year.of(WordList::OutcomeKind, "order");
        CHECK(changedFigures(before, toJson(figuresOf(year)))
              == QStringList {u"/outcomes/by_kind/loan"_s, u"/outcomes/by_kind/order"_s, u"/outcomes/financing_wan"_s});
    }
}

TEST_CASE("a specialist fits who serves, lives elsewhere and knows the theme well enough", "[statistics]")
{
    SmallYear year;
    const EntryId fish = year.word(WordList::Specialty, "fish");
    const EntryId salt = year.word(WordList::Specialty, "salt");
    year.activity(4, {2024, 3, 28});
    year.facts.activities.first().specialties = {fish};
    year.member("Ann");
    Member &ann = year.facts.members.first();
    const auto available = [&] { return figuresOf(year).specialistsAvailable.of(u"4"_s); };

    ann.specialties = {{salt, 3}, {fish, 2}};
    CHECK(available() == 1);
    ann.specialties = {{salt, 3}, {fish, 1}};
    CHECK(available() == 0);
    ann.specialties = {{fish, 3}};
    ann.home = year.of(WordList::Region, "North");
    CHECK(available() == 0);
    ann.home = year.of(WordList::Region, "South");
    CHECK(available() == 1);
    ann.office = year.of(WordList::Office, "chair");
    CHECK(available() == 0);
    ann.office = year.of(WordList::Office, "member");
    ann.state = year.of(WordList::MemberState, "left");
    CHECK(available() == 0);
}

TEST_CASE("counties are told even without an activity, the city itself only with one", "[statistics]")
{
    SmallYear year;
    const auto counties = [&] {
        QStringList names;
        for (const CountyFigures &figures : figuresOf(year).perCounty)
            names.append(figures.county);
        return names;
    };
    CHECK(counties() == QStringList {u"North"_s, u"South"_s});
    year.activity(1, {2024, 3, 28}, "Town");
    CHECK(counties() == QStringList {u"Town"_s, u"North"_s, u"South"_s});
}

TEST_CASE("a report adopted twice by one level is one adopted report", "[statistics]")
{
    SmallYear year;
    const ReportId report = year.report({2024, 4, 1}, {});
    year.adopt(report, "province", "single", {2024, 5, 1});
    year.adopt(report, "province", "combined", {2024, 5, 20});
    year.facts.adoptions[0].issue = year.facts.adoptions[1].issue = u"Issue 7"_s;
    const Statistics figures = figuresOf(year);
    CHECK(figures.headline.provinceAdoptedReports == 1);
    CHECK(figures.reports.adoptedByLevel.of(u"province"_s) == 1);
    CHECK(figures.reports.adoptionEvents == 2);
    CHECK(figures.reports.provinceIssues == 1);
    CHECK(figures.reports.provinceAdoptedInYear == QList<std::pair<int, int>> {{2024, 1}});
    CHECK(figures.funnel.of(u"Adopted: province"_s) == 1);
    CHECK(figures.monthly.last().provinceAdopted == 1);
}

TEST_CASE("the figures of an empty workbook are zero", "[statistics]")
{
    const Statistics figures = computeStatistics(Facts {}, {}, {summer});
    CHECK(figures.headline.activitiesHeld == 0);
    CHECK(figures.suggestions.sameDayRatePercent == 0);
    CHECK(figures.funnel.sum() == 0);
    CHECK(toJson(figures).size() == 18);
}
