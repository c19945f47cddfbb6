#include "core/nomination/substitute.h"

#include "tests/core/nomination/visit.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct Seats : Visit {
    Seats() { need(u"电商"_s); }

    Invitation invited(const Member &who, Reply reply, Seat seat) const
    {
        Invitation invitation = invite(who, visit.id, reply);
        invitation.seat = seat;
        return valueOf(act(*workbook, [&] { return InvitationRepository(database).update(invitation); }));
    }
    Successor substitute(const Invitation &refused) const
    {
        return valueOf(substituteFor(valueOf(substituteProblem(database, refused))));
    }
};

} // namespace

TEST_CASE_METHOD(Seats, "who takes the seat of somebody who said no is of its kind, and all others stay",
                 "[nomination]")
{
    invited(specialists.at(0), Reply::Accepted, Seat::Specialist);
    const Invitation refused = invited(residents.at(0), Reply::Leave, Seat::Local);
    const Successor next = substitute(refused);
    CHECK(next.member == residents.at(1).id);
    CHECK_FALSE(next.reason.isEmpty());
    CHECK(next.quota
          == QuotaLeft {.local = 0, .localWanted = 1, .specialists = 1, .specialistsLeast = 1, .specialistsMost = 1});
    CHECK(sentence(next.quota) == u"Without a substitute: residents 0 of 1, specialists 1 (1 to 1)."_s);
}

TEST_CASE_METHOD(Seats, "the next for a specialist's seat is the best, and those after are ranked", "[nomination]")
{
    const Member third = add(u"戊"_s, u"西县"_s, 2);
    invited(residents.at(0), Reply::Accepted, Seat::Local);
    const Invitation refused = invited(specialists.at(1), Reply::Declined, Seat::Specialist);
    const Successor next = substitute(refused);
    const QSet<qint64> able {specialists.at(0).id.value, third.id.value};
    CHECK(able.contains(next.member.value));
    REQUIRE(next.next.size() == 1);
    CHECK(able - QSet<qint64> {next.member.value} == QSet<qint64> {next.next.first().value});
}

TEST_CASE_METHOD(Seats, "of several free seats the one is filled by whom its specialty asks for", "[nomination]")
{
    set(u"selection.specialist_max"_s, u"2"_s);
    need(u"物流"_s);
    visit.specialties.append(word(WordList::Specialty, u"物流"_s));
    change(visit);
    Member carrier = add(u"戊"_s, u"西县"_s, 0);
    carrier.specialties = {{word(WordList::Specialty, u"物流"_s), 3}};
    update(carrier);
    Invitation refused = invited(specialists.at(0), Reply::Declined, Seat::Specialist);
    refused.specialty = word(WordList::Specialty, u"物流"_s);
    CHECK(substitute(refused).member == carrier.id);
    refused.specialty = word(WordList::Specialty, u"电商"_s);
    CHECK(substitute(refused).member == specialists.at(1).id);
}

TEST_CASE_METHOD(Seats, "who stays moves into a resident's seat when that lets another specialist come", "[nomination]")
{
    Member both = residents.at(0);
    both.specialties = specialists.at(0).specialties;
    update(both);
    Member other = residents.at(1);
    other.home = specialists.at(0).home;
    update(other);
    invited(both, Reply::Accepted, Seat::Specialist);
    const Member gone = add(u"己"_s, u"东县"_s, 0);
    const Successor next = substitute(invited(gone, Reply::Leave, Seat::Local));
    REQUIRE(next.member.isStored());
    CHECK(next.seat == Seat::Specialist);
    CHECK(next.moved == QMap<qint64, Seat> {{both.id.value, Seat::Local}});
}

TEST_CASE_METHOD(Seats, "nobody is proposed when the seats are full, or nobody is able", "[nomination]")
{
    invited(residents.at(0), Reply::Accepted, Seat::Local);
    invited(specialists.at(0), Reply::None, Seat::Specialist);
    const Invitation refused = invited(specialists.at(1), Reply::Declined, Seat::Specialist);
    const Successor none = substitute(refused);
    CHECK_FALSE(none.member.isStored()); // the one seat is taken
    CHECK(none.quota.specialists == 1);

    const Invitation gone = invited(residents.at(1), Reply::Declined, Seat::Local);
    CHECK_FALSE(substitute(gone).member.isStored());
}

TEST_CASE_METHOD(Seats, "who was invited although a rule is against stays, and is told of", "[nomination]")
{
    set(u"selection.specialist_max"_s, u"2"_s);
    Member leading = specialists.at(0);
    leading.office = word(WordList::Office, u"副主席"_s, u"presidium"_s);
    update(leading);
    invited(leading, Reply::None, Seat::Specialist);
    const Invitation refused = invited(residents.at(0), Reply::Leave, Seat::Local);
    CHECK(substitute(refused).member == residents.at(1).id);
}

TEST_CASE_METHOD(Seats, "a search that nobody wants any more is told so", "[nomination]")
{
    const auto problem = valueOf(substituteProblem(database, invited(residents.at(0), Reply::Leave, Seat::Local)));
    const auto stopped = substituteFor(problem, {.isWanted = [] { return false; }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
}
