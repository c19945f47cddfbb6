#include "core/invitations/checkin.h"

#include "tests/support/printing.h"
#include "tests/support/refusal.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("two letters name those who come in, the exact initials and the missing first", "[checkin]")
{
    const QList<Invitee> list {{{1}, u"张三"_s, false},
                               {{2}, u"赵思远"_s, false},
                               {{3}, u"朱松"_s, true},
                               {{4}, u"李大海"_s, false},
                               {{5}, u"周 山"_s, false}};
    const QList<std::pair<QString, QList<InvitationId>>> cases {{u"zs"_s, {{1}, {5}, {3}, {2}}}, // exactly zs, then zsy
                                                                {u"ZS"_s, {{1}, {5}, {3}, {2}}},
                                                                {u"zsy"_s, {{2}}},
                                                                {u"ld"_s, {{4}}},
                                                                {u"lidahai"_s, {{4}}},
                                                                {u"大海"_s, {{4}}},
                                                                {u"4"_s, {{4}}},
                                                                {u"6"_s, {}},
                                                                {u"0"_s, {}},
                                                                {u"xx"_s, {}},
                                                                {{}, {}}};
    for (const auto &[typed, meant] : cases) {
        INFO(typed.toStdString());
        CHECK(meantBy(typed, list) == meant);
    }
}

TEST_CASE("who comes more than some minutes after the beginning is late", "[checkin]")
{
    const QTime start(8, 30);
    CHECK(presenceAt({8, 0}, start, 5) == Presence::Present);
    CHECK(presenceAt({8, 35}, start, 5) == Presence::Present);
    CHECK(presenceAt({8, 36}, start, 5) == Presence::Late);
    CHECK(presenceAt({8, 31}, start, 0) == Presence::Late);
    CHECK(presenceAt({}, start, 5) == Presence::Present);
    CHECK(presenceAt({12, 0}, {}, 5) == Presence::Present);
}

TEST_CASE("the time of arrival is kept for those who came, and a substitute names whom", "[checkin]")
{
    Invitation invited;
    invited.id = {7};
    invited.activity = {1};
    invited.member = {2};
    invited.seat = Seat::Local;
    const QTime time(8, 20);
    for (const Presence presence : {Presence::Present, Presence::Late})
        CHECK(checkedIn(invited, presence, time).arrivedAt == time);
    for (const Presence presence : {Presence::Leave, Presence::Absent, Presence::Unknown})
        CHECK(checkedIn(checkedIn(invited, Presence::Late, time), presence, time).arrivedAt.isNull());

    const Invitation substitute = substituteOf(invited, {3}, Presence::Late, time);
    CHECK(validate(substitute));
    CHECK(substitute.substitutes == invited.id);
    CHECK(substitute.seat == Seat::Local);
    CHECK(substitute.channel == Channel::Substitute);
    CHECK(substitute.presence == Presence::Late);
    CHECK(substitute.arrivedAt == time);
    CHECK_FALSE(substitute.id.isStored());
}

TEST_CASE("who said so is on leave, who did not is absent", "[invitations]")
{
    CHECK(awayAs(Reply::Leave) == Presence::Leave);
    CHECK(awayAs(Reply::Declined) == Presence::Leave);
    CHECK(awayAs(Reply::Accepted) == Presence::Absent);
    CHECK(awayAs(Reply::None) == Presence::Absent);
}
