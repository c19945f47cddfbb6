#include "core/members/membermerge.h"

#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/storage/references.h"
#include "tests/support/content.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A roll on which one person stands twice.
struct MergeFixture : Office {
    Member ann = member(u"王小明"_s);
    Member twin = member(u"王晓明"_s);
    Member bob = member(u"李大海"_s);
    Activity visit = activity(1, {2024, 3, 28});
    MemberRepository members {database};

    Result<void> merge() const
    {
        return act(*workbook, [&] { return mergeMembers(database, ann.id, twin.id); });
    }
    void invite(MemberId member) const
    {
        InvitationRepository invitations(database);
        Invitation invitation;
        invitation.activity = visit.id;
        invitation.member = member;
        valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));
    }
    QList<MemberId> proposers(const QList<MemberId> &made) const
    {
        SuggestionRepository suggestions(database);
        Suggestion stored = suggestion(u"S%1"_s.arg(made.size()), visit.id);
        stored.proposers = made;
        valueOf(act(*workbook, [&] { return suggestions.update(stored); }));
        succeed(merge());
        stored = valueOf(suggestions.find(stored.id));
        stored.proposers.append(member(u"新来的"_s).id); // a list that was merged can go on
        const QList<MemberId> longer = stored.proposers;
        CHECK(valueOf(act(*workbook, [&] { return suggestions.update(stored); })).proposers == longer);
        return valueOf(suggestions.find(stored.id)).proposers.mid(0, longer.size() - 1);
    }
};

} // namespace

TEST_CASE_METHOD(MergeFixture, "whatever column refers to a member is found from the schema", "[members]")
{
    QStringList tables;
    for (const Reference &each : valueOf(referencesTo(database, MemberRepository::table)))
        tables.append(each.table + u'.' + each.column);
    for (const QString &known : {u"invitation.member"_s, u"activity.leader"_s, u"suggestion_proposer.member"_s,
                                 u"report_author.member"_s, u"pairing.member"_s, u"outcome_member.member"_s,
                                 u"monthly_award.member"_s, u"member_specialty.member"_s, u"activity_pin.member"_s})
        CHECK(tables.contains(known));
}

TEST_CASE_METHOD(MergeFixture, "what referred to the one refers to the other; undo and redo bring both ways back",
                 "[members]")
{
    invite(twin.id);
    Activity led = visit;
    led.leader = twin.id;
    led.pinned = {twin.id};
    ActivityRepository activities(database);
    led = valueOf(act(*workbook, [&] { return activities.update(led); }));
    Pairing pairing;
    pairing.number = 1;
    pairing.member = twin.id;
    pairing.partner = enterprise(u"东方面粉厂"_s).id;
    pairing.startedOn = {2024, 1, 1};
    PairingRepository pairings(database);
    pairing = valueOf(act(*workbook, [&] { return pairings.insert(pairing); }));
    twin.specialties = {{word(WordList::Specialty, u"农业"_s), 3}};
    twin = valueOf(act(*workbook, [&] { return members.update(twin); }));

    const QStringList before = contentOf(database);
    succeed(merge());
    CHECK(valueOf(members.all()).size() == 2);
    CHECK(valueOf(activities.find(visit.id)).leader == ann.id);
    CHECK(valueOf(activities.find(visit.id)).pinned == QList<MemberId> {ann.id});
    CHECK(valueOf(pairings.find(pairing.id)).member == ann.id);
    CHECK(valueOf(InvitationRepository(database).of(visit.id)).first().member == ann.id);
    CHECK((valueOf(members.find(ann.id)) == ann));

    const QStringList after = contentOf(database);
    succeed(workbook->undo());
    CHECK(contentOf(database) == before);
    succeed(workbook->redo());
    CHECK(contentOf(database) == after);
    CHECK(workbook->check().isEmpty());
}

TEST_CASE_METHOD(MergeFixture, "a list that names both names the one that stays once, and stays in order", "[members]")
{
    CHECK((proposers({twin.id, bob.id}) == QList<MemberId> {ann.id, bob.id}));
}

TEST_CASE_METHOD(MergeFixture, "of two names in one list the one that leaves the roll goes, wherever it stands",
                 "[members]")
{
    CHECK((proposers({twin.id, ann.id, bob.id}) == QList<MemberId> {ann.id, bob.id}));
}

TEST_CASE_METHOD(MergeFixture, "two invitations to one activity are told, and nothing is merged", "[members]")
{
    invite(ann.id);
    invite(twin.id);
    const QStringList before = contentOf(database);
    const auto refused = merge();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(refused.error().message.contains("invited to the same activity"_L1));
    CHECK(contentOf(database) == before);
}

TEST_CASE_METHOD(MergeFixture, "somebody who is not there is not merged", "[members]")
{
    CHECK(act(*workbook, [&] { return mergeMembers(database, MemberId {999}, twin.id); }).error().kind
          == ErrorKind::NotFound);
    CHECK(act(*workbook, [&] { return mergeMembers(database, ann.id, MemberId {999}); }).error().kind
          == ErrorKind::NotFound);
}

TEST_CASE_METHOD(MergeFixture, "of a report that both wrote, the one kept has both shares", "[members]")
{
    ReportRepository reports(database);
    Report written = report(1);
    written.authors = {bob.id, ann.id, twin.id};
    written.shares = {{bob.id, 50}, {ann.id, 30}, {twin.id, 20}};
    written = valueOf(act(*workbook, [&] { return reports.update(written); }));
    succeed(merge());
    const Report merged = valueOf(reports.find(written.id));
    CHECK((merged.authors == QList<MemberId> {bob.id, ann.id}));
    CHECK((merged.shares == QMap<MemberId, int> {{bob.id, 50}, {ann.id, 50}}));
    succeed(workbook->undo());
    CHECK(valueOf(reports.find(written.id)).shares == written.shares);
}
