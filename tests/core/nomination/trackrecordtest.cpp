#include "core/nomination/trackrecord.h"

#include "core/ledger/suggestionrepository.h"
#include "core/nomination/capability.h"
#include "tests/core/nomination/visit.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct Past : Visit {
    QDate today {2024, 4, 25};

    Invitation attend(const Member &who, ActivityId where, Presence presence) const
    {
        Invitation invitation = invite(who, where, Reply::Accepted);
        invitation.presence = presence;
        return valueOf(act(*workbook, [&] { return InvitationRepository(database).update(invitation); }));
    }
    TrackRecord recordOf(const Member &who) const { return valueOf(trackRecords(database, today)).value(who.id.value); }
    void propose(const Member &who, const QString &number, QDate day) const
    {
        Suggestion made = suggestion(number, visit.id);
        made.registeredOn = day;
        made.proposers = {who.id};
        valueOf(act(*workbook, [&] { return SuggestionRepository(database).update(made); }));
    }
};

} // namespace

TEST_CASE_METHOD(Past, "the track record counts what lies before the day", "[nomination]")
{
    const Activity past = activity(3, {2024, 3, 1});
    attend(specialists.at(0), past.id, Presence::Present);
    invite(specialists.at(1), past.id, Reply::Leave);

    const TrackRecord came = recordOf(specialists.at(0));
    CHECK(came.performance == 20);
    CHECK(came.tier == 1);
    CHECK(came.invited == 1);
    CHECK(came.lastInvitedOn == QDate(2024, 3, 1));
    CHECK(recordOf(specialists.at(1)).invited == 0); // leave is no chance that was given
    CHECK(valueOf(trackRecords(database, {2024, 3, 1})).isEmpty());

    Activity dropped = past;
    dropped.state = ActivityState::Cancelled;
    dropped.heldOn = {};
    dropped.plannedOn = past.heldOn;
    change(dropped);
    CHECK(valueOf(trackRecords(database, today)).isEmpty()); // an activity that was dropped was none either
}

TEST_CASE_METHOD(Past, "invitations are counted by calendar year, months by what was asked and what was joined",
                 "[nomination]")
{
    attend(specialists.at(0), activity(3, {2022, 12, 31}).id, Presence::Present);
    attend(specialists.at(0), activity(4, {2023, 1, 1}).id, Presence::Present);
    attend(specialists.at(0), activity(5, {2023, 10, 26}).id, Presence::Late);
    attend(specialists.at(0), activity(6, {2024, 1, 1}).id, Presence::Absent);
    invite(specialists.at(0), activity(7, {2024, 3, 25}).id, Reply::Leave);

    const TrackRecord record = recordOf(specialists.at(0));
    CHECK(record.invited == 1);
    CHECK(record.invitedLastYear == 2);
    CHECK(record.lastInvitedOn == QDate(2024, 3, 25));
    CHECK(record.lastTookPartOn == QDate(2023, 10, 26));
    CHECK(record.monthsSinceInvited == 1); // to the day
    CHECK(record.monthsSinceTakingPart == 5); // a day short of six
    CHECK_FALSE(recordOf(residents.at(0)).monthsSinceInvited.has_value());
}

TEST_CASE_METHOD(Past, "capability tells what it is counted from, and the tier by the office's thresholds",
                 "[nomination]")
{
    const Activity first = activity(3, {2024, 3, 1});
    const Activity second = activity(4, {2024, 3, 8});
    attend(specialists.at(0), first.id, Presence::Present);
    attend(specialists.at(0), second.id, Presence::Late);
    attend(specialists.at(0), activity(5, {2024, 3, 9}).id, Presence::Absent);
    propose(specialists.at(0), u"1"_s, {2024, 3, 2});
    propose(specialists.at(0), u"2"_s, today); // not before the day
    set(u"capability.suggestion"_s, u"33"_s);
    set(u"capability.tier2"_s, u"73"_s);

    const Capability capability = valueOf(capabilityOf(database, specialists.at(0).id, today));
    REQUIRE(capability.lines.size() == 2);
    CHECK(capability.lines.at(0).setting == u"capability.attendance"_s);
    CHECK(capability.lines.at(0).what == u"Activities taken part in"_s);
    CHECK(capability.lines.at(0).count == 2);
    CHECK(capability.lines.at(0).points == 40);
    CHECK(capability.lines.at(0).table == ActivityRepository::table);
    CHECK(capability.lines.at(0).records == QList<qint64> {first.id.value, second.id.value});
    CHECK(capability.lines.at(1).points == 33);
    CHECK(capability.lines.at(1).records.size() == 1);
    CHECK(capability.performance == 73);
    CHECK(capability.tier == 2);
    CHECK(capability.thresholds == QList<int> {20, 73, 250});

    CHECK(recordOf(specialists.at(0)).performance == capability.performance);
    CHECK(recordOf(specialists.at(0)).tier == capability.tier);
    CHECK(valueOf(capabilityOf(database, residents.at(0).id, today)).lines.isEmpty());
}

TEST_CASE_METHOD(Past, "a visit without a day is reckoned by the end of its plan's year", "[nomination]")
{
    CHECK(reckoningDay(visit) == visit.plannedOn);
    Activity undated = visit;
    undated.plannedOn = {};
    CHECK(reckoningDay(undated) == QDate(2024, 12, 31));
}
