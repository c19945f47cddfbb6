#include "core/activities/projectrepository.h"
#include "core/directory/settings.h"
#include "core/invitations/invitationrepository.h"
#include "core/nomination/panelinvitations.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A county with residents, specialists from elsewhere, and a visit that is planned there.
struct Visit : Office {
    Activity visit;
    QList<Member> residents;
    QList<Member> specialists;

    Visit()
    {
        visit = activity(1);
        visit.region = word(WordList::Region, u"东县"_s);
        visit.plannedOn = QDate(2024, 4, 25);
        visit.localSeats = 1;
        visit.specialties = {word(WordList::Specialty, u"电商"_s)};
        ActivityRepository activities(database);
        visit = valueOf(act(*workbook, [&] { return activities.update(visit); }));
        set(u"selection.specialist_min"_s, u"1"_s);
        set(u"selection.specialist_max"_s, u"1"_s);

        residents = {add(u"安"_s, u"东县"_s, 0), add(u"白"_s, u"东县"_s, 0)};
        specialists = {add(u"陈"_s, u"西县"_s, 2), add(u"丁"_s, u"西县"_s, 3)};
    }

    void set(const QString &name, const QString &value) const
    {
        Settings settings(database);
        succeed(act(*workbook, [&] { return settings.set(name, value); }));
    }

    /// A serving member of an employer of their own; `depth` in the theme, 0 = none.
    Member add(const QString &name, const QString &home, int depth) const
    {
        Member made = member(name);
        made.unit = name + u"公司经理"_s;
        made.home = word(WordList::Region, home);
        made.sector = word(WordList::Sector, name + u"界"_s);
        made.state = word(WordList::MemberState, u"在任"_s, u"serving"_s);
        if (depth > 0)
            made.specialties = {{word(WordList::Specialty, u"电商"_s), depth}};
        return update(made);
    }
    Member update(const Member &changed) const
    {
        MemberRepository members(database);
        return valueOf(act(*workbook, [&] { return members.update(changed); }));
    }
    void need(const QString &specialty) const
    {
        ProjectRepository projects(database);
        NeedRepository needs(database);
        succeed(act(*workbook, [&]() -> Result<void> {
            const Project project = valueOf(projects.insert({{}, 0, visit.id, 1, u"甲"_s, {}, {}, {}, {}, {}}));
            valueOf(needs.insert({{}, 0, project.id, 1, {}, {}, u"缺人"_s, {word(WordList::Specialty, specialty)}}));
            return {};
        }));
    }
    Invitation invite(const Member &who, ActivityId where, Reply reply) const
    {
        Invitation invitation;
        invitation.activity = where;
        invitation.member = who.id;
        invitation.reply = reply;
        InvitationRepository invitations(database);
        return valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));
    }
    Nomination nomination(const PanelChoices &choices = {}) const
    {
        return valueOf(nominate(database, visit.id, choices));
    }
    QStringList panel(const PanelChoices &choices = {}) const
    {
        const Nomination chosen = nomination(choices);
        QStringList names;
        for (const auto &each : chosen.answer.members)
            names.append(selection::findMember(chosen.problem, each.id)->name);
        names.sort();
        return names;
    }
};

} // namespace

TEST_CASE_METHOD(Visit, "the panel is a resident and the deepest specialist", "[nomination]")
{
    need(u"电商"_s);
    const QStringList names = panel();
    REQUIRE(names.size() == 2);
    CHECK(names.contains(u"丁"_s));
    for (const QString &reason : nomination().reasons)
        CHECK_FALSE(reason.isEmpty());
}

TEST_CASE_METHOD(Visit, "more needs than a panel can weigh are refused, never left out in silence", "[nomination]")
{
    need(u"电商"_s);
    NeedRepository needs(database);
    Need further = valueOf(needs.all()).first();
    for (further.number = 2; further.number <= selection::maxNeeds + 1; ++further.number) {
        further.id = {};
        valueOf(act(*workbook, [&] { return needs.insert(further); }));
    }
    const auto refused = nominate(database, visit.id, PanelChoices {});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message.contains(QString::number(selection::maxNeeds)));
}

TEST_CASE_METHOD(Visit, "who is invited elsewhere that day stays away", "[nomination]")
{
    need(u"电商"_s);
    Activity other = activity(2);
    other.plannedOn = visit.plannedOn;
    ActivityRepository activities(database);
    other = valueOf(act(*workbook, [&] { return activities.update(other); }));
    invite(specialists.at(1), other.id, Reply::Accepted);

    CHECK(panel().contains(u"陈"_s));
    CHECK(nomination().exclusions.contains(QString::number(specialists.at(1).id.value)));
}

TEST_CASE_METHOD(Visit, "who declined does not sit, who accepted does", "[nomination]")
{
    need(u"电商"_s);
    invite(specialists.at(1), visit.id, Reply::Leave);
    invite(residents.at(1), visit.id, Reply::Accepted);
    CHECK(panel() == QStringList {u"白"_s, u"陈"_s});
}

TEST_CASE_METHOD(Visit, "pins and bars of the office are kept", "[nomination]")
{
    need(u"电商"_s);
    CHECK(panel({.pinned = {specialists.at(0).id.value}, .barred = {}}).contains(u"陈"_s));
    CHECK(panel({.pinned = {}, .barred = {residents.at(0).id.value}}).contains(u"白"_s));
}

TEST_CASE_METHOD(Visit, "what was settled by hand is kept with the activity, unless other choices are tried",
                 "[nomination]")
{
    need(u"电商"_s);
    visit.pinned = {specialists.at(0).id};
    visit.barred = {residents.at(0).id};
    ActivityRepository activities(database);
    visit = valueOf(act(*workbook, [&] { return activities.update(visit); }));

    const Nomination kept = valueOf(nominate(database, visit.id));
    CHECK(kept.answer.ids().contains(QString::number(specialists.at(0).id.value)));
    CHECK(kept.answer.ids().contains(QString::number(residents.at(1).id.value)));
    CHECK(choicesOf(visit) == PanelChoices {{specialists.at(0).id.value}, {residents.at(0).id.value}});
    CHECK(panel().contains(u"丁"_s)); // with no choices at all
}

TEST_CASE_METHOD(Visit, "a search that nobody wants any more says so, and ends at once", "[nomination]")
{
    need(u"电商"_s);
    int asked = 0;
    const auto problem = valueOf(nominationProblem(database, visit.id));
    const auto stopped = nominate(problem, {.isWanted = [&] { return ++asked < 1; }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(asked <= 2);
    CHECK(valueOf(nominate(problem)).answer == valueOf(nominate(database, visit.id)).answer);
}

TEST_CASE_METHOD(Visit, "the presidium, those who left and the people of the visited enterprise do not sit",
                 "[nomination]")
{
    need(u"电商"_s);
    Member leading = specialists.at(1);
    leading.office = word(WordList::Office, u"副主席"_s, u"presidium"_s);
    update(leading);
    Member gone = residents.at(0);
    gone.state = word(WordList::MemberState, u"调离"_s, u"left"_s);
    update(gone);
    CHECK(panel() == QStringList {u"白"_s, u"陈"_s});

    word(WordList::Post, u"经理"_s);
    ProjectRepository projects(database);
    Project visited = valueOf(projects.of(visit.id)).first();
    visited.enterprise = enterprise(u"陈公司"_s).id;
    valueOf(act(*workbook, [&] { return projects.update(visited); }));
    CHECK_FALSE(nomination().answer.feasible);
}

TEST_CASE_METHOD(Visit, "a quota that cannot be met tells what to relax", "[nomination]")
{
    Activity wide = visit;
    wide.localSeats = 3;
    ActivityRepository activities(database);
    valueOf(act(*workbook, [&] { return activities.update(wide); }));

    const Nomination none = nomination();
    REQUIRE_FALSE(none.answer.feasible);
    REQUIRE_FALSE(none.diagnosis.relaxations.isEmpty());
    const auto &change = none.diagnosis.relaxations.first().changes.first();
    CHECK(change.kind == selection::ChangeKind::LocalSeats);
    CHECK(change.to == 2);
    CHECK(invitePanel(*workbook, visit.id, none).error().kind == ErrorKind::Invalid);
}

TEST_CASE_METHOD(Visit, "an activity without a county is told so", "[nomination]")
{
    CHECK(nominate(database, activity(7).id).error().kind == ErrorKind::Invalid);
    CHECK(nominate(database, {99}).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(Visit, "the chosen panel becomes invitations with seat, specialty and reason", "[nomination]")
{
    need(u"电商"_s);
    InvitationRepository invitations(database);
    invite(specialists.at(0), visit.id, Reply::None); // by hand, no letter sent: off the panel again

    CHECK(valueOf(invitePanel(*workbook, visit.id, nomination())) == 2);
    const auto invited = valueOf(invitations.of(visit.id));
    REQUIRE(invited.size() == 2);
    for (const Invitation &invitation : invited) {
        CHECK_FALSE(invitation.reason.isEmpty());
        CHECK(invitation.specialty.isStored() == (invitation.seat == Seat::Specialist));
    }
    CHECK(valueOf(invitePanel(*workbook, visit.id, nomination())) == 0);

    succeed(workbook->undo());
    CHECK(valueOf(invitations.of(visit.id)).size() == 1);
}

TEST_CASE_METHOD(Visit, "who has answered stays recorded when the panel is invited anew", "[nomination]")
{
    need(u"电商"_s);
    InvitationRepository invitations(database);
    const Invitation refused = invite(specialists.at(0), visit.id, Reply::Leave); // told before any letter was sent

    REQUIRE(invitePanel(*workbook, visit.id, nomination()).has_value());
    const auto kept = valueOf(invitations.find(refused.id));
    CHECK(kept.reply == Reply::Leave);
}

TEST_CASE_METHOD(Visit, "the track record counts what lies before the day", "[nomination]")
{
    const Activity past = activity(3, {2024, 3, 1});
    Invitation came = invite(specialists.at(0), past.id, Reply::Accepted);
    came.presence = Presence::Present;
    InvitationRepository invitations(database);
    valueOf(act(*workbook, [&] { return invitations.update(came); }));
    invite(specialists.at(1), past.id, Reply::Leave);

    const auto records = valueOf(trackRecords(database, {2024, 4, 25}));
    CHECK(records.value(specialists.at(0).id.value)
          == TrackRecord {.performance = 20, .tier = 1, .invited = 1, .lastInvitedOn = QDate(2024, 3, 1)});
    CHECK(records.value(specialists.at(1).id.value).invited == 0); // leave is no chance that was given
    CHECK(valueOf(trackRecords(database, {2024, 3, 1})).isEmpty());

    Activity dropped = past;
    dropped.state = ActivityState::Cancelled;
    dropped.heldOn = {};
    dropped.plannedOn = past.heldOn;
    valueOf(act(*workbook, [&] { return ActivityRepository(database).update(dropped); }));
    CHECK(valueOf(trackRecords(database, {2024, 4, 25})).isEmpty()); // an activity that was dropped was none either
}
