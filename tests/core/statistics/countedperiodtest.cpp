#include "core/statistics/countedperiod.h"

#include "tests/support/office.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate countedEvening(2024, 12, 31);

std::shared_ptr<const KnownFacts> knownOf(const Facts &facts)
{
    return std::make_shared<const KnownFacts>(facts);
}

} // namespace

TEST_CASE("All facts are read when a question needs them, once, and not for what is seen at first", "[statistics]")
{
    const Office office;
    static_cast<void>(office.suggestion(u"S-1"_s, office.activity(1, {2024, 3, 28}).id));
    int times = 0;
    CountedPeriod all(office.database, {}, [&]() -> Result<std::shared_ptr<const KnownFacts>> {
        ++times;
        const auto facts = readFacts(office.database);
        return facts ? Result<std::shared_ptr<const KnownFacts>>(knownOf(*facts)) : facts.error();
    });
    CHECK(headlineOf(valueOf(all.overview())).suggestions == 1);
    CHECK(valueOf(all.section(SeriesSection::Overview, countedEvening)).size() == 5);
    CHECK(valueOf(all.cross({})).all.value() == 1);
    CHECK(all.coverage(countedEvening).has_value());
    CHECK(times == 0);

    CHECK(valueOf(all.section(SeriesSection::Plan, countedEvening)).size() == 3);
    CHECK(valueOf(all.cross({.counted = CrossKind::Activities})).all.value() == 1);
    CHECK(valueOf(all.facts())->facts.activities.size() == 1);
    CHECK(times == 1);
}

TEST_CASE("Facts that two periods share are read once, and again only if that failed", "[statistics]")
{
    const Office office;
    int times = 0;
    const auto read = readOnce([&]() -> Result<std::shared_ptr<const KnownFacts>> {
        if (++times == 1)
            return Error {ErrorKind::Storage, u"The disk is gone."_s, {}};
        return knownOf({});
    });
    const CountedPeriod spring(office.database, {{2025, 4, 1}, {2025, 5, 31}}, read);
    ComparedPeriods both {spring, spring.aYearBefore(), {2025, 5, 31}};
    REQUIRE(both.before);
    CHECK_FALSE(everySeries(both).has_value());
    CHECK(times == 1);
    CHECK(everySeries(both).has_value());
    CHECK(valueOf(both.now.facts()) == valueOf(both.before->facts()));
    CHECK(times == 2);
}

TEST_CASE("What cannot be read is an error, not an empty chart", "[statistics]")
{
    const Office office;
    ComparedPeriods all {CountedPeriod(office.database, {},
                                       []() -> Result<std::shared_ptr<const KnownFacts>> {
                                           return Error {ErrorKind::Storage, u"The disk is gone."_s, {}};
                                       }),
                         {},
                         countedEvening};
    CHECK(everySeries(all).error().message == u"The disk is gone."_s);
    CHECK(crossSeries({.down = CrossDimension::Month}, CrossSums::Without, all).error().kind == ErrorKind::Storage);
    CHECK(comparedSeries(SeriesSection::Overview, all).has_value());
}

TEST_CASE("Of some facts those alone are counted, and a year before them the year before", "[statistics]")
{
    SmallYear year = aBusySpring();
    const ActivityId later = year.activity(9, {2025, 4, 20});
    year.suggest(later, {}, {2025, 4, 20});
    const CountedPeriod open(knownOf(year.facts), {});
    CHECK_FALSE(open.aYearBefore().has_value());

    const CountedPeriod spring(knownOf(year.facts), {{2025, 4, 1}, {2025, 5, 31}});
    ComparedPeriods both {spring, spring.aYearBefore(), {2025, 5, 31}};
    REQUIRE(both.before);
    CHECK(both.before->period() == Period {{2024, 4, 1}, {2024, 5, 31}});
    CHECK(headlineOf(valueOf(both.now.overview())).suggestions == 1);
    CHECK(valueOf(both.before->overview()).suggestions.size()
          == overviewOf(year.facts, both.before->period()).suggestions.size());

    const Series drawn = valueOf(crossSeries({}, CrossSums::Without, both));
    const Series summed = valueOf(crossSeries({}, CrossSums::With, both));
    CHECK(drawn.ghosts.size() == drawn.lines.size());
    CHECK(summed.lines.size() == drawn.lines.size() + 1);
    CHECK(summed.lines.last().points.last().value() == 1);
}
