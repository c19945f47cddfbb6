#include "core/statistics/groupfacts.h"

#include "core/statistics/statistics.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

QSet<qint64> everybodyOf(const Facts &facts)
{
    QSet<qint64> ids;
    for (const Member &member : facts.members)
        ids.insert(member.id.value);
    return ids;
}

} // namespace

TEST_CASE("everybody did all that was done by anybody, and nobody nothing", "[statistics]")
{
    const Facts facts = aBusySpring().facts;
    const Facts whole = ofMembers(facts, everybodyOf(facts));
    CHECK(whole.members == facts.members);
    CHECK(whole.invitations == facts.invitations);
    CHECK(whole.adoptions == facts.adoptions);
    const Facts none = ofMembers(facts, {});
    CHECK(none.members.isEmpty());
    CHECK(none.activities.isEmpty());
    CHECK(none.suggestions.isEmpty());
    CHECK(none.reports.isEmpty());
    CHECK(none.adoptions.isEmpty());
}

TEST_CASE("what several did together counts for the group as its own alone", "[statistics]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    const ActivityId spring = year.activity(1, {2024, 3, 28});
    const ActivityId autumn = year.activity(2, {2024, 9, 12});
    year.invite(spring, ann);
    year.invite(autumn, bob);
    Suggestion joint;
    joint.id = {900};
    joint.activity = spring;
    joint.proposers = {ann, bob};
    Suggestion hers = joint;
    hers.id = {901};
    hers.proposers = {ann};
    year.facts.suggestions = {joint, hers};

    const Facts his = ofMembers(year.facts, {bob.value});
    REQUIRE(his.suggestions.size() == 1);
    CHECK(his.suggestions.first().proposers == QList<MemberId> {bob});
    const Headline figures = computeStatistics(his, {}, {QDate(2024, 12, 31)}).headline;
    CHECK(figures.attendances == 1);
    CHECK(figures.suggestions == 1);
    CHECK(figures.activitiesHeld == 2); // one that he was at, one of which he made a suggestion
    CHECK(computeStatistics(ofMembers(year.facts, {ann.value}), {}, {QDate(2024, 12, 31)}).headline.activitiesHeld
          == 1);
}
