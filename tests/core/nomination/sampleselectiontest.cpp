#include "core/nomination/specialtywords.h"
#include "tests/core/nomination/visit.h"
#include "tests/support/sampleyear.h"

#include <algorithm>

// The sample year, selected anew.

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct SampleSelection : SampleYear {
    Activity activity(int number) const
    {
        for (const Activity &each : valueOf(ActivityRepository(database).inOrder()))
            if (each.number == number)
                return each;
        return {};
    }
    /// Puts the activity back before its day.
    Activity planAgain(int number) const
    {
        Activity again = activity(number);
        again.state = ActivityState::Planned;
        again.plannedOn = again.heldOn;
        again.heldOn = {};
        return valueOf(act(*workbook, [&] { return ActivityRepository(database).update(again); }));
    }
    QList<Member> residentsOf(const Activity &activity) const
    {
        auto members = valueOf(MemberRepository(database).all());
        members.removeIf([&](const Member &member) { return member.home != activity.region; });
        return members;
    }
    void askForLeave(const Activity &activity, const Member &member) const
    {
        InvitationRepository invitations(database);
        const auto present = valueOf(invitations.of(activity.id));
        const auto found = std::ranges::find(present, member.id, &Invitation::member);
        Invitation invitation = found == present.end() ? Invitation {} : *found;
        invitation.activity = activity.id;
        invitation.member = member.id;
        invitation.reply = Reply::Leave;
        valueOf(act(*workbook, [&]() -> Result<Invitation> {
            if (!invitation.id.isStored())
                return invitations.insert(invitation);
            const auto stored = invitations.update(invitation);
            return stored ? Result<Invitation>(*stored) : stored.error();
        }));
    }
};

} // namespace

TEST_CASE_METHOD(SampleSelection, "each of the nine activities of the sample year has a panel", "[nomination][sample]")
{
    for (int number = 1; number <= 9; ++number) {
        INFO(number);
        const Activity visit = activity(number);
        const Nomination chosen = valueOf(nominate(database, visit.id));
        REQUIRE(chosen.answer.feasible);
        CHECK(chosen.answer.proved);
        CHECK(visit.specialistSeats >= 6);
        CHECK(chosen.answer.members.size() == 3 + visit.specialistSeats);
        CHECK(std::ranges::count(chosen.answer.members, selection::Seat::Local, &selection::PanelMember::seat) == 3);
        CHECK(chosen.remarks.isEmpty());
        for (const QString &id : chosen.answer.ids())
            CHECK_FALSE(chosen.exclusions.contains(id));
    }
}

TEST_CASE_METHOD(SampleSelection, "with one of three residents on leave, only the local seats can be relaxed",
                 "[nomination][sample]")
{
    const Activity visit = planAgain(3);
    const QList<Member> residents = residentsOf(visit);
    REQUIRE(residents.size() == 3); // the county has no more
    askForLeave(visit, residents.at(1));

    const Nomination none = valueOf(nominate(database, visit.id));
    REQUIRE_FALSE(none.answer.feasible);
    CHECK(none.diagnosis.complete);
    CHECK(none.diagnosis.contradictions.isEmpty());
    REQUIRE(none.diagnosis.relaxations.size() == 1);
    REQUIRE(none.diagnosis.relaxations.first().changes.size() == 1);
    const selection::Change &change = none.diagnosis.relaxations.first().changes.first();
    CHECK(change.kind == selection::ChangeKind::LocalSeats);
    CHECK(change.from == 3);
    CHECK(change.to == 2);
    CHECK(change.present == 2);

    const QString id = QString::number(residents.at(1).id.value);
    CHECK(none.diagnosis.enablers == QStringList {id});
    CHECK(enablerSentence(none, id).startsWith(u"With "_s + residents.at(1).name));
    CHECK(none.exclusions.value(id).startsWith(u"Asked for leave from this activity"_s));
}

TEST_CASE_METHOD(SampleSelection, "the phrases that come with the program find most specialties of the sample's needs",
                 "[nomination][sample]")
{
    const SpecialtyWords words(valueOf(readDirectory(database)));
    int wanted = 0;
    int found = 0;
    int proposed = 0;
    for (const Need &need : valueOf(NeedRepository(database).all())) {
        const auto proposals = words.proposalsFor(need.content);
        proposed += static_cast<int>(proposals.size());
        wanted += static_cast<int>(need.specialties.size());
        for (const SpecialtyProposal &each : proposals)
            found += need.specialties.contains(each.specialty) ? 1 : 0;
    }
    INFO(found << " of " << wanted << " found, " << proposed << " proposed");
    CHECK(found * 10 >= wanted * 8);
    CHECK(found * 10 >= proposed * 6);
}
