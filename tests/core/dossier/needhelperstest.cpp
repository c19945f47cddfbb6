#include "core/dossier/needhelpers.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("who answers a need comes first, then who was there, before that who may come", "[dossier]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    const MemberId cid = year.member("Cid");
    const MemberId dan = year.member("Dan");
    const ActivityId visit = year.activity(1, {2024, 3, 28});
    Project project;
    project.id = {801};
    project.activity = visit;
    year.facts.projects.append(project);
    Need need;
    need.id = {901};
    need.project = project.id;
    year.facts.needs.append(need);
    year.invite(visit, ann, Presence::Unknown).reply = Reply::Accepted;
    year.invite(visit, bob, Presence::Unknown).reply = Reply::None;
    year.invite(visit, cid, Presence::Unknown).reply = Reply::Declined;
    CHECK(helpersFor(FactIndex(year.facts), need) == QList<MemberId> {ann, bob});

    year.facts.invitations[1].presence = Presence::Late; // Bob alone was there
    CHECK(helpersFor(FactIndex(year.facts), need) == QList<MemberId> {bob});
    year.suggest(visit, {dan, bob}, {2024, 3, 28}).need = need.id;
    CHECK(helpersFor(FactIndex(year.facts), need) == QList<MemberId> {dan, bob});
    CHECK(helpersFor(FactIndex(year.facts), {}).isEmpty());
}
