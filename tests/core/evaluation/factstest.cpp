#include "core/directory/settings.h"
#include "core/evaluation/factindex.h"
#include "core/evaluation/rulerepository.h"
#include "core/pairing/pairingrepository.h"
#include "tests/support/office.h"
#include "tests/support/smallyear.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

TEST_CASE("facts are all that the workbook holds", "[facts]")
{
    const Office office;
    const Member ann = office.member(u"Ann"_s);
    const Activity activity = office.activity(1, {2024, 3, 28});
    const Suggestion suggestion = office.suggestion(u"S1"_s, activity.id);
    const Report report = office.report(1);
    const EntryId loan = office.word(WordList::OutcomeKind, u"loan"_s);
    Settings settings(office.database);
    succeed(act(*office.workbook, [&] { return settings.set(u"pairing.quiet_months"_s, u"5"_s); }));
    succeed(act(*office.workbook, [&] { return settings.set(u"outcome.financing_kind"_s, u"loan"_s); }));

    const Facts facts = valueOf(readFacts(office.database));
    CHECK(facts.members == QList<Member> {ann});
    CHECK(facts.activities == QList<Activity> {activity});
    CHECK(facts.suggestions == QList<Suggestion> {suggestion});
    CHECK(facts.reports == QList<Report> {report});
    CHECK(facts.quietMonths == 5);
    CHECK(facts.themeDepth == 2); // as the program came
    CHECK(facts.financing == loan);
}

TEST_CASE("each fact belongs to a period by its own day", "[facts]")
{
    const SmallYear year = aBusySpring();
    const Facts april = within(year.facts, {.from = {2024, 4, 1}, .to = {2024, 4, 30}});
    CHECK(april.activities.size() == 1);
    CHECK(april.invitations.size() == 3);
    CHECK(april.suggestions.size() == 3); // two of April, and one of March that was registered in April
    CHECK(april.reports.size() == 1);
    CHECK(april.adoptions.size() == 1);
    CHECK(april.services.size() == 1);
    CHECK(april.outcomes.isEmpty());
    CHECK(april.members.size() == year.facts.members.size());
}

TEST_CASE("the ends of a period belong to it, and a day that nobody knows to none", "[facts]")
{
    const Period april {.from = {2024, 4, 1}, .to = {2024, 4, 30}};
    CHECK(april.contains({2024, 4, 1}));
    CHECK(april.contains({2024, 4, 30}));
    CHECK_FALSE(april.contains({2024, 3, 31}));
    CHECK_FALSE(april.contains({2024, 5, 1}));
    CHECK_FALSE(april.contains({}));
    CHECK_FALSE(Period {.from = {2024, 4, 1}, .to = {}}.contains({}));
    CHECK(Period {}.contains({}));
    CHECK(Period {}.contains({1999, 1, 1}));
}

TEST_CASE("an activity that lost its day has that on which the plan was changed", "[facts]")
{
    SmallYear year;
    const ActivityId activity = year.activity(1, {});
    ActivityChange change;
    change.activity = activity;
    change.changedOn = {2024, 12, 9};
    year.facts.changes.append(change);
    CHECK(FactIndex(year.facts).dayOf(activity) == QDate(2024, 12, 9));
    year.facts.activities.first().plannedOn = {2024, 12, 19};
    CHECK(FactIndex(year.facts).dayOf(activity) == QDate(2024, 12, 19));
}

TEST_CASE("a label tells the year only where the number could mean two", "[facts]")
{
    SmallYear year;
    year.activity(1, {2024, 3, 28});
    year.activity(2, {2024, 4, 25});
    year.report({2024, 4, 1}, {});
    year.report({2025, 4, 1}, {});
    CHECK(FactIndex(year.facts).label(year.facts.activities.at(1)) == u"Activity 2"_s);
    CHECK(FactIndex(year.facts).label(year.facts.reports.at(1)) == u"No. 2"_s);

    year.activity(2, {2025, 4, 25});
    year.facts.activities.last().planYear = 2025;
    year.facts.reports.last().number = 1;
    const FactIndex index(year.facts);
    CHECK(index.label(year.facts.activities.at(0)) == u"Activity 1"_s);
    CHECK(index.label(year.facts.activities.at(1)) == u"Activity 2 of 2024"_s);
    CHECK(index.numberOf(year.facts.activities.at(2)) == u"2025/2"_s);
    CHECK(index.label(year.facts.reports.last()) == u"No. 1 of 2025"_s);
}

TEST_CASE("who leads an activity is a member by name, or as the plan prints it", "[facts]")
{
    Facts facts;
    facts.members = QList<Member>(3);
    for (qint64 id = 1; id <= 3; ++id)
        facts.members[id - 1].id = {id};
    facts.members[0].name = u"Ann"_s;
    facts.members[1].name = facts.members[2].name = u"Bo"_s;
    facts.members[2].unit = u"Mill"_s;
    const FactIndex index(facts);
    Activity activity;
    CHECK(index.leaderOf(activity).isEmpty());
    activity.leaderText = u"Ann (chair)"_s;
    CHECK(index.leaderOf(activity) == u"Ann (chair)"_s);
    activity.leader = {1};
    CHECK(index.leaderOf(activity) == u"Ann"_s);
    activity.leader = {3}; // two are called so
    CHECK(index.leaderOf(activity) == u"Bo\uff08Mill\uff09"_s);
}

TEST_CASE("an id that nobody has leads to a record that is not stored", "[facts]")
{
    const SmallYear year;
    const FactIndex index(year.facts);
    CHECK_FALSE(index.find(MemberId {77}).id.isStored());
    CHECK_FALSE(index.activityOf(Report {}).isStored());
    CHECK(index.lastServedOn(PairingId {77}, {}).isNull());
}
