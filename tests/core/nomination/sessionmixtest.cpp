#include "core/nomination/sessionmix.h"

#include "core/activities/sessionpresetrepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/members/membergrouprepository.h"
#include "core/nomination/nomination.h"
#include "tests/support/office.h"
#include "tests/support/sampleyear.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct Mixed : Office {
    Member ann = member(u"安"_s);
    Member bai = member(u"白"_s);
    Activity session = activity(1);

    MemberGroup never() const
    {
        MemberGroup group;
        group.name = u"从未受邀"_s;
        group.conditions = {{GroupField::MonthsSinceInvited, {}, Comparison::Unknown, {}}};
        return valueOf(act(*workbook, [&] { return MemberGroupRepository(database).insert(group); }));
    }
    void invite(const Member &who, ActivityId where) const
    {
        Invitation invitation;
        invitation.activity = where;
        invitation.member = who.id;
        valueOf(act(*workbook, [&] { return InvitationRepository(database).insert(invitation); }));
    }
    selection::SelectionProblem mixed() const
    {
        selection::SelectionProblem problem;
        for (const Member &each : {ann, bai}) {
            selection::Candidate candidate;
            candidate.id = QString::number(each.id.value);
            problem.members.append(candidate);
        }
        succeed(addSessionMix(database, session, problem));
        return problem;
    }
};

/// The sample year with its special session as one for hiring.
struct SampleSession : SampleYear {
    Activity session;

    SampleSession()
    {
        ActivityRepository activities(database);
        const auto all = valueOf(activities.inOrder());
        session = *std::ranges::find(all, std::optional(8), &Activity::number);
        const SessionPreset hiring = valueOf(SessionPresetRepository(database).all()).first();
        session = valueOf(act(*workbook, [&] { return activities.update(asSession(session, hiring)); }));
    }
    static int seated(const Nomination &chosen, const QString &unitType)
    {
        return static_cast<int>(std::ranges::count_if(chosen.answer.ids(), [&](const QString &id) {
            return selection::attributeOf(*selection::findMember(chosen.problem, id), u"unit_type"_s) == unitType;
        }));
    }
};

} // namespace

TEST_CASE_METHOD(Mixed, "an ordinary visit has no mix", "[nomination]")
{
    CHECK(mixed().require.isEmpty());
    CHECK(mixed().diversity.isEmpty());
}

TEST_CASE_METHOD(Mixed, "what a session requires reaches the selection in the words of the dictionary", "[nomination]")
{
    DirectoryRepository words(database);
    DirectoryEntry bank = valueOf(words.find(word(WordList::UnitType, u"银行"_s)));
    bank.aliases = {u"金融机构"_s};
    valueOf(act(*workbook, [&] { return words.update(bank); }));
    session.mix = {{MixKind::UnitType, u"金融机构"_s, {}, 2},
                   {MixKind::Sector, u"经济界"_s, {}, 1},
                   {MixKind::Party, u"民盟"_s, {}, 3}};
    CHECK(mixed().require
          == QList<selection::Requirement> {
              {u"unit_type"_s, u"银行"_s, 2}, {u"sector"_s, u"经济界"_s, 1}, {u"party"_s, u"民盟"_s, 3}});
}

TEST_CASE_METHOD(Mixed, "who is wished for is told by the group on the day of the activity, the activity itself apart",
                 "[nomination]")
{
    session.mix = {{MixKind::Group, {}, never().id, 2}};
    invite(ann, session.id);
    invite(bai, activity(2, {2024, 3, 1}).id);
    const auto problem = mixed();
    CHECK(problem.diversity == QList<selection::DiversityWish> {{u"从未受邀"_s, 2}});
    CHECK(problem.members.at(0).traits == QStringList {u"从未受邀"_s});
    CHECK(problem.members.at(1).traits.isEmpty());
}

TEST_CASE_METHOD(SampleSession, "a panel for hiring has a vocational college, a bank and the labour office",
                 "[nomination]")
{
    const Nomination chosen = valueOf(nominate(database, session.id));
    REQUIRE(chosen.answer.feasible);
    for (const QString &unitType : {u"职业院校"_s, u"银行"_s, u"人社部门"_s}) {
        INFO(unitType.toStdString());
        CHECK(seated(chosen, unitType) >= 1);
    }
    CHECK(chosen.problem.diversity.size() == 3);
}

TEST_CASE_METHOD(SampleSession, "a panel that lacks what the session requires is not taken, and that is what to relax",
                 "[nomination]")
{
    session.mix = {{MixKind::UnitType, u"银行"_s, {}, 9}};
    valueOf(act(*workbook, [&] { return ActivityRepository(database).update(session); }));
    const Nomination none = valueOf(nominate(database, session.id));
    REQUIRE_FALSE(none.answer.feasible);
    REQUIRE_FALSE(none.diagnosis.relaxations.isEmpty());
    CHECK(std::ranges::any_of(none.diagnosis.relaxations, [](const selection::Relaxation &each) {
        return std::ranges::any_of(each.changes, [](const selection::Change &change) {
            return change.kind == selection::ChangeKind::Require;
        });
    }));
}
