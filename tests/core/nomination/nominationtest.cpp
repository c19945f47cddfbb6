#include "core/nomination/panelinvitations.h"
#include "tests/core/nomination/visit.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Visit, "the panel is a resident and the deepest specialist", "[nomination]")
{
    need(u"电商"_s);
    const QStringList names = panel();
    REQUIRE(names.size() == 2);
    CHECK(names.contains(u"丁"_s));
    for (const QString &reason : nomination().reasons)
        CHECK_FALSE(reason.isEmpty());
}

TEST_CASE_METHOD(Visit, "more specialties than a panel can weigh are refused, never left out in silence",
                 "[nomination]")
{
    for (int number = 1; number <= selection::maxNeeds; ++number)
        need(u"专长%1"_s.arg(number));
    CHECK(nomination().problem.needs.size() == selection::maxNeeds);
    need(u"专长1"_s); // one that is asked for already
    CHECK(nomination().problem.needs.size() == selection::maxNeeds);

    need(u"多一种"_s);
    const auto refused = nominate(database, visit.id, PanelChoices {});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::Invalid);
    CHECK(refused.error().message
          == u"The needs ask for 33 different specialties, and a panel can weigh 32 at most: take out the least "
             u"important ones."_s);
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

TEST_CASE_METHOD(Visit, "a stop keeps the panel that was found, and says so where none was", "[nomination]")
{
    need(u"电商"_s);
    const selection::SolveOptions stop {.isWanted = [] { return false; }};
    auto problem = valueOf(nominationProblem(database, visit.id));
    const auto whole = valueOf(nominate(problem));
    CHECK(whole.answer.proved);
    CHECK(whole.answer == valueOf(nominate(database, visit.id)).answer);
    CHECK(valueOf(nominate(problem, stop)).answer == whole.answer);

    problem.selection.seats.local = 50;
    const auto stopped = nominate(problem, stop);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
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

    ProjectRepository projects(database);
    Project visited = valueOf(projects.of(visit.id)).first();
    visited.enterprise = enterprise(u"陈公司"_s).id;
    valueOf(act(*workbook, [&] { return projects.update(visited); }));
    CHECK_FALSE(nomination().answer.feasible);
}

TEST_CASE_METHOD(Visit, "the office chooses whether capability or the fewest invitations come first", "[nomination]")
{
    need(u"电商"_s);
    const Member able = add(u"戊"_s, u"西县"_s, 3);
    const Activity past = activity(3, {2024, 3, 1});
    Invitation came = invite(able, past.id, Reply::Accepted);
    came.presence = Presence::Present;
    valueOf(act(*workbook, [&] { return InvitationRepository(database).update(came); }));

    CHECK(panel().contains(u"戊"_s)); // of the first tier, and asked once
    set(u"selection.order"_s, u"fewest"_s);
    CHECK(nomination().problem.fewestInvitedFirst);
    CHECK(panel().contains(u"丁"_s)); // never asked
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

TEST_CASE_METHOD(Visit, "what a need asks for at least, somebody on the panel knows, or it is told what to lower",
                 "[nomination]")
{
    Need asked = need(u"电商"_s);
    asked.must = 3;
    NeedRepository needs(database);
    asked = valueOf(act(*workbook, [&] { return needs.update(asked); }));
    CHECK(panel().contains(u"丁"_s)); // the only one who knows it so well

    Member deep = specialists.at(1);
    deep.specialties.first().depth = 2;
    update(deep);
    const Nomination none = nomination();
    REQUIRE_FALSE(none.answer.feasible);
    const auto &change = none.diagnosis.relaxations.first().changes.first();
    CHECK(change.kind == selection::ChangeKind::Must);
    CHECK(change.to == 2);
}

TEST_CASE_METHOD(Visit, "no more specialists are chosen than the activity has seats for them", "[nomination]")
{
    set(u"selection.specialist_min"_s, u"2"_s);
    set(u"selection.specialist_max"_s, u"2"_s);
    CHECK(panel().size() == 3);
    visit.specialistSeats = 1;
    change(visit);
    CHECK(panel().size() == 2);
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

TEST_CASE_METHOD(Visit, "who waits for the letter gets the seat of the panel that is invited last", "[nomination]")
{
    need(u"电商"_s);
    InvitationRepository invitations(database);
    REQUIRE(valueOf(invitePanel(*workbook, visit.id, nomination())) == 2);
    const auto invited = valueOf(invitations.of(visit.id));
    const auto resident = std::ranges::find(invited, Seat::Local, &Invitation::seat);
    REQUIRE(resident != invited.end());
    Invitation other = *resident;
    other.seat = Seat::Specialist;
    other.channel = Channel::Specialist;
    valueOf(act(*workbook, [&] { return invitations.update(other); }));

    CHECK(valueOf(invitePanel(*workbook, visit.id, nomination())) == 0);
    CHECK(valueOf(invitations.find(other.id)).seat == Seat::Local);
    CHECK(valueOf(invitations.find(other.id)).channel == Channel::Local);
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
