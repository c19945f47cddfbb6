#include "core/dossier/memberdeeds.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

#include <QElapsedTimer>

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

QList<DossierKind> kindsOf(const QList<DossierEntry> &entries)
{
    QList<DossierKind> kinds;
    for (const DossierEntry &entry : entries)
        kinds.append(entry.kind);
    return kinds;
}

QList<DossierEntry> timelineOf(const Facts &facts, MemberId member)
{
    const FactIndex index(facts);
    return MemberDeeds(index).timelineOf(member);
}

qsizetype count(const QList<DossierEntry> &entries, DossierKind kind)
{
    return kindsOf(entries).count(kind);
}

} // namespace

TEST_CASE("a member's timeline has all that the member did, in the order of the days", "[dossier]")
{
    const SmallYear year = aBusySpring();
    const auto bob = timelineOf(year.facts, year.facts.members.at(1).id);
    CHECK(count(bob, DossierKind::Invitation) == 3);
    CHECK(count(bob, DossierKind::Suggestion) == 3); // those that he joined
    CHECK(count(bob, DossierKind::Report) == 3);
    CHECK(count(bob, DossierKind::Adoption) == 8); // forwarding too
    CHECK(count(bob, DossierKind::Outcome) == 1);
    CHECK(std::ranges::is_sorted(bob, {}, &DossierEntry::on));

    const auto cid = timelineOf(year.facts, year.facts.members.at(2).id);
    CHECK(kindsOf(cid)
          == QList {DossierKind::Invitation, DossierKind::Pairing, DossierKind::Service, DossierKind::Invitation,
                    DossierKind::Service, DossierKind::Invitation, DossierKind::Outcome});
    CHECK(cid.at(1).record == RecordRef {u"pairing"_s, year.facts.pairings.first().id.value});
    CHECK(cid.first().title == u"Activity 1"_s);
    CHECK(cid.first().on == QDate(2024, 3, 28));
}

TEST_CASE("a report that is still being written stands in no dossier", "[dossier]")
{
    SmallYear year = aBusySpring();
    const MemberId bob = year.facts.members.at(1).id;
    const qsizetype before = timelineOf(year.facts, bob).size();
    Report draft = year.facts.reports.first();
    draft.id = {901};
    draft.authors = {bob};
    draft.formedOn = {};
    draft.sendings = {};
    draft.steps = {{QDate(2024, 5, 2), ReportEvent::Draft}};
    REQUIRE(isInWriting(draft));
    year.facts.reports.append(draft);
    CHECK(timelineOf(year.facts, bob).size() == before);
}

TEST_CASE("each fact of a member stands in nobody else's timeline", "[dossier]")
{
    SmallYear year = aBusySpring();
    const MemberId dan = year.member("Dan");
    CHECK(timelineOf(year.facts, dan).isEmpty());
    MonthlyAward award;
    award.id = {900};
    award.month = u"2024-05"_s;
    award.member = dan;
    year.facts.awards.append(award);
    const auto timeline = timelineOf(year.facts, dan);
    REQUIRE(timeline.size() == 1);
    CHECK(timeline.first().kind == DossierKind::Award);
    CHECK(timeline.first().on == QDate(2024, 5, 1)); // the month, as it was never announced
    CHECK(timelineOf(year.facts, year.facts.members.first().id)
          == timelineOf(aBusySpring().facts, year.facts.members.first().id));
}

TEST_CASE("the timelines of all members take little longer than that of one", "[dossier]")
{
    constexpr int manyMembers = 3'000;
    SmallYear year;
    const ActivityId visit = year.activity(1, {2024, 3, 28});
    for (int number = 0; number < manyMembers; ++number) {
        const MemberId member = year.member("Ann");
        year.invite(visit, member);
        for (int made = 0; made < 4; ++made)
            year.suggest(visit, {member}, {2024, 3, 28});
    }
    QElapsedTimer clock;
    clock.start();
    const FactIndex index(year.facts);
    const MemberDeeds deeds(index);
    for (const Member &member : year.facts.members)
        CHECK(deeds.timelineOf(member.id).size() == 5);
    CHECK(clock.elapsed() < 5'000); // 0.1 s where it is compiled to be fast; this is for builds that are not, when busy
}

TEST_CASE("an enterprise's thread follows it from the project to what it gained", "[dossier]")
{
    SmallYear year = aBusySpring();
    Enterprise mill;
    mill.id = {500};
    mill.name = u"Mill"_s;
    year.facts.enterprises.append(mill);
    Project project;
    project.id = {501};
    project.activity = year.facts.activities.first().id;
    project.enterprise = mill.id;
    year.facts.projects.append(project);
    Need need;
    need.project = project.id;
    need.content = u"A loan"_s;
    year.facts.needs.append(need);
    year.facts.suggestions.first().enterprise = mill.id; // the source of the first report
    year.facts.pairings.first().partner = mill.id;
    year.facts.pairings.first().endedOn = {2024, 7, 1};
    year.facts.outcomes.first().enterprise = mill.id;

    const auto thread = threadOf(year.facts, mill.id);
    CHECK(kindsOf(thread)
          == QList {DossierKind::Project, DossierKind::Need, DossierKind::Suggestion, DossierKind::Pairing,
                    DossierKind::Report, DossierKind::Service, DossierKind::Adoption, DossierKind::Service,
                    DossierKind::Adoption, DossierKind::Outcome, DossierKind::PairingEnd});
    CHECK(threadOf(year.facts, EnterpriseId {12345}).isEmpty());
}

TEST_CASE("an activity's thread has its suggestions, their reports and what came of them", "[dossier]")
{
    SmallYear year = aBusySpring();
    const ActivityId first = year.facts.activities.first().id;
    year.facts.outcomes.first().activity = first;
    const auto thread = threadOf(year.facts, first);
    CHECK(kindsOf(thread)
          == QList {DossierKind::Activity, DossierKind::Suggestion, DossierKind::Suggestion, DossierKind::Report,
                    DossierKind::Adoption, DossierKind::Adoption, DossierKind::Closing, DossierKind::Outcome});
}

TEST_CASE("each kind of line has a name of its own", "[dossier]")
{
    QSet<QString> names;
    for (int kind = 0; kind <= static_cast<int>(DossierKind::Award); ++kind)
        names.insert(nameOf(DossierKind(kind)));
    CHECK(names.size() == static_cast<int>(DossierKind::Award) + 1);
    CHECK_FALSE(names.contains(QString()));
}
