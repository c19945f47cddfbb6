#include "core/statistics/sessions.h"

#include "core/statistics/groupfacts.h"
#include "core/statistics/statistics.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("Between plenary sessions lie the days from one to the day before the next", "[statistics]")
{
    const auto periods = betweenSessions(u"2025-01-18、2024-01-15，2023-02-01"_s);
    REQUIRE(periods.size() == 3);
    CHECK(periods.at(0) == Period {{2025, 1, 18}, {}});
    CHECK(periods.at(1) == Period {{2024, 1, 15}, {2025, 1, 17}});
    CHECK(periods.at(2) == Period {{2023, 2, 1}, {2024, 1, 14}});
    CHECK(betweenSessions({}).isEmpty());
    CHECK(betweenSessions(u"soon, 2024-13-01; 2024-01-15 2024-01-15"_s).size() == 1);
}

TEST_CASE("A campaign has its activities and what came of them", "[statistics]")
{
    SmallYear year = aBusySpring();
    const EntryId harvest = year.word(WordList::PolicyTag, "harvest");
    year.word(WordList::PolicyTag, "unused");
    CHECK(campaignsIn(year.facts).isEmpty());
    year.facts.activities[1].tags = {harvest};
    CHECK(campaignsIn(year.facts) == QList {harvest});
    const Facts kept = ofCampaign(year.facts, harvest);
    const Headline headline = computeStatistics(kept, {}, {QDate(2024, 12, 31)}).headline;
    CHECK(headline.activitiesHeld == 1);
    CHECK(headline.attendances == 1);
    CHECK(headline.suggestions == 2);
    CHECK(headline.reports == 1);
    CHECK(headline.provinceAdoptedReports == 1);
    CHECK(kept.members == year.facts.members);
    CHECK(kept.pairings.isEmpty());
    CHECK(ofCampaign(year.facts, year.of(WordList::PolicyTag, "unused")).suggestions.isEmpty());
}

TEST_CASE("The campaigns of what is stored are the tags of its activities", "[statistics]")
{
    const Office office;
    const EntryId harvest = office.word(WordList::PolicyTag, u"harvest"_s);
    static_cast<void>(office.word(WordList::PolicyTag, u"unused"_s));
    Activity visit = office.activity(1, {2024, 3, 28});
    visit.tags = {harvest};
    ActivityRepository activities(office.database);
    REQUIRE(act(*office.workbook, [&] { return activities.update(visit); }).has_value());
    const Facts facts = valueOf(readFacts(office.database));
    CHECK(valueOf(readCampaigns(office.database, facts.directory)) == QList {harvest});
    CHECK(campaignsIn(facts) == QList {harvest});
}
