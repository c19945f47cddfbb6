#include "core/statistics/memberseries.h"

#include "core/statistics/participation.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

QList<int> heights(const SeriesLine &line)
{
    QList<int> counts;
    for (const SeriesPoint &point : line.points)
        counts.append(point.value());
    return counts;
}

} // namespace

TEST_CASE("Months are whole ones", "[participation]")
{
    CHECK(wholeMonths({2024, 1, 31}, {2024, 2, 28}) == 0);
    CHECK(wholeMonths({2024, 1, 31}, {2024, 2, 29}) == 1);
    CHECK(wholeMonths({2024, 3, 28}, {2025, 3, 27}) == 11);
    CHECK(wholeMonths({2024, 3, 28}, {2025, 3, 28}) == 12);
    CHECK(wholeMonths({2025, 3, 28}, {2024, 3, 28}) == 0);
    CHECK(monthsSince({2024, 1, 31}, {2024, 3, 30}) == 1);
    CHECK_FALSE(monthsSince({}, {2024, 3, 30}).has_value());
}

TEST_CASE("When a member came last and was asked last are two things", "[participation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    const MemberId cid = year.member("Cid");
    const MemberId gone = year.member("Gone");
    year.facts.members.last().state = year.of(WordList::MemberState, "left");
    const ActivityId spring = year.activity(1, {2024, 3, 28});
    const ActivityId summer = year.activity(2, {2024, 7, 1});
    year.invite(spring, ann);
    year.invite(spring, gone);
    year.invite(summer, ann, Presence::Absent).sentOn = {2024, 6, 20};
    year.invite(summer, bob, Presence::Leave);
    const auto parts = takingPart(FactIndex(year.facts), {2024, 9, 25});
    REQUIRE(parts.size() == 3);
    CHECK(parts.at(0).member == cid); // never asked
    CHECK_FALSE(parts.at(0).monthsSinceInvited.has_value());
    CHECK(parts.at(1).member == bob);
    CHECK(parts.at(1).monthsSinceInvited == 2);
    CHECK_FALSE(parts.at(1).monthsSinceAttended.has_value());
    CHECK(parts.at(2).member == ann);
    CHECK(parts.at(2).monthsSinceAttended == 5);
    CHECK(parts.at(2).monthsSinceInvited == 3);
    CHECK(parts.at(2).invited == 2);
    CHECK(parts.at(2).attended == 1);
    const ActivityId dropped = year.activity(3, {2024, 8, 1});
    year.facts.activities.last().state = ActivityState::Cancelled;
    year.invite(dropped, cid).sentOn = {2024, 7, 20};
    const ActivityId undated = year.activity(4, {});
    year.facts.activities.last().state = ActivityState::Planned;
    year.invite(undated, cid, Presence::Unknown);
    CHECK(takingPart(FactIndex(year.facts), {2024, 9, 25}) == parts); // neither has asked anybody
    const auto early = takingPart(FactIndex(year.facts), {2024, 4, 1});
    CHECK(early.last().invited == 1); // the other letter was not sent yet
}

TEST_CASE("The charts of members spread all who serve", "[participation]")
{
    const SmallYear year = aBusySpring();
    const auto charts = memberSeries(year.facts, {}, {2024, 6, 30});
    REQUIRE(charts.size() == 2);
    CHECK(charts.first().categories.size() == 4);
    CHECK(heights(charts.first().lines.first()) == QList {1, 1, 0, 1}); // Cid, Bob, nobody, Ann
    CHECK(charts.first().remark.contains(u"0.50"_s)); // 0, 1, 3: 2 × (2 + 9) / 12 − 4 / 3
    CHECK(charts.first().remark.contains(u"1 of 3"_s));
    CHECK(heights(charts.last().lines.first()) == QList {1, 1, 0, 0, 0, 1}); // since May, since March, never
    CHECK(heights(charts.last().lines.last()) == QList {3, 0, 0, 0, 0, 0});
}

TEST_CASE("A radar sets a member beside the most and the mean", "[participation]")
{
    const SmallYear year = aBusySpring();
    const MemberId bob = year.facts.members.at(1).id;
    const Series radar = memberRadar(year.facts, {}, bob);
    CHECK(radar.categories.size() == 6);
    REQUIRE(radar.lines.size() == 2);
    // One attendance of three, three suggestions of six, three reports, all adopted, no service, one outcome.
    CHECK(heights(radar.lines.first()) == QList {33, 50, 100, 100, 0, 100});
    // 4/3 of 3, 9/3 of 6, 6/3 of 3, the same, 2/3 of 2, 3/3 of 1.
    CHECK(heights(radar.lines.last()) == QList {44, 50, 67, 67, 33, 100});
    CHECK(radar.lines.first().points.at(1).ids.size() == 3);
}

TEST_CASE("Radars counted once are those of each member, also of one who no longer serves", "[participation]")
{
    SmallYear year = aBusySpring();
    year.facts.members[1].state = year.of(WordList::MemberState, "left");
    const MemberRadars radars(year.facts, {});
    for (const Member &each : std::as_const(year.facts.members))
        CHECK(radars.of(each.id) == memberRadar(year.facts, {}, each.id));
    const MemberId bob = year.facts.members.at(1).id;
    // Bob stands beside the mean of those who serve and himself; beside others he is left out.
    CHECK(heights(radars.of(bob).lines.last()) == QList {44, 50, 67, 67, 33, 100});
    const MemberId ann = year.facts.members.at(0).id;
    CHECK(heights(radars.of(ann).lines.last()).size() == 6);
    CHECK(heights(radars.of(ann).lines.last()) != QList {44, 50, 67, 67, 33, 100});
}
