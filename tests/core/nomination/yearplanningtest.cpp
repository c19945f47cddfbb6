#include "core/nomination/yearplanning.h"

#include "core/activities/projectrepository.h"
#include "core/directory/settings.h"
#include "core/invitations/invitationrepository.h"
#include "core/selection/yearplanpolicies.h"
#include "tests/support/office.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two visits of the plan of 2024 lie ahead, one was held; an expert and a resident, both serving.
struct OfficeYear : Office {
    Member expert = add(u"陈"_s, u"西县"_s, u"在任"_s, u"serving"_s);
    Member resident = add(u"安"_s, u"东县"_s, u"在任"_s, u"serving"_s);
    Activity held = activity(1, {2024, 3, 1});
    Activity may = plan(2, {2024, 5, 10});
    Activity june = plan(3, {2024, 6, 10});

    Member add(const QString &name, const QString &home, const QString &state, const QString &meaning) const
    {
        Member made = member(name);
        made.home = word(WordList::Region, home);
        made.unit = name + u"公司"_s;
        made.state = word(WordList::MemberState, state, meaning);
        if (home == u"西县"_s)
            made.specialties = {{word(WordList::Specialty, u"电商"_s), 3}};
        MemberRepository members(database);
        return valueOf(act(*workbook, [&] { return members.update(made); }));
    }
    Activity plan(int number, QDate day) const
    {
        Activity planned = activity(number);
        planned.region = word(WordList::Region, u"东县"_s);
        planned.plannedOn = day;
        planned.localSeats = 1;
        planned.specialistSeats = 6;
        planned.theme = u"电商"_s;
        planned.specialties = {word(WordList::Specialty, u"电商"_s)};
        return store(planned);
    }
    Activity store(const Activity &changed) const
    {
        ActivityRepository activities(database);
        return valueOf(act(*workbook, [&] { return activities.update(changed); }));
    }
    void need(const Activity &activity, int number, const QString &urgency, const QString &asked) const
    {
        ProjectRepository projects(database);
        NeedRepository needs(database);
        const EntryId specialty = word(WordList::Specialty, asked);
        const EntryId urgent = word(WordList::Urgency, urgency, urgency);
        succeed(act(*workbook, [&]() -> Result<void> {
            const Project project = valueOf(projects.insert({{}, 0, activity.id, number, u"甲"_s, {}, {}, {}, {}, {}}));
            valueOf(needs.insert({{}, 0, project.id, 1, {}, urgent, u"缺人"_s, {specialty}}));
            return {};
        }));
    }
    void invite(const Member &who, const Activity &where, Reply reply, QDate sentOn = {}) const
    {
        Invitation invitation;
        invitation.activity = where.id;
        invitation.member = who.id;
        invitation.reply = reply;
        invitation.sentOn = sentOn;
        InvitationRepository invitations(database);
        valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));
    }
    YearPlanning planning() const { return valueOf(yearPlanning(database, 2024)); }
    const selection::PlanActivity planned(const Activity &activity) const
    {
        const YearPlanning year = planning();
        return *std::ranges::find(year.problem.activities, QString::number(activity.id.value),
                                  &selection::PlanActivity::id);
    }
};

QString idOf(const Member &member)
{
    return QString::number(member.id.value);
}

} // namespace

TEST_CASE_METHOD(OfficeYear, "what lies ahead in the plan is planned, by day", "[yearplan]")
{
    add(u"白"_s, u"东县"_s, u"调离"_s, u"left"_s);
    Activity undated = plan(4, {});
    Activity next = plan(5, {2025, 5, 10});
    next.planYear = 2025;
    store(next);
    const YearPlanning year = planning();
    REQUIRE(year.problem.activities.size() == 3);
    CHECK(year.problem.activities.at(0).month == 2024 * 12 + 5);
    CHECK(year.problem.activities.at(1).month == 2024 * 12 + 6);
    CHECK(year.problem.activities.at(2).id == QString::number(undated.id.value));
    CHECK(year.problem.activities.at(2).month == 0);
    CHECK(year.problem.activities.at(0).county == u"东县"_s);
    CHECK(year.problem.members.size() == 2);
    CHECK(year.panels.size() == 3);
    CHECK(year.unplaced.isEmpty());
    CHECK(valueOf(yearPlanning(database, 1990)).problem.activities.isEmpty());
}

TEST_CASE_METHOD(OfficeYear, "seats go to residents, to the most urgent needs and to the theme", "[yearplan]")
{
    for (int number = 1; number <= 3; ++number)
        need(may, number, QString::number(number), u"直播%1"_s.arg(number));
    const selection::PlanActivity visit = planned(may);
    CHECK(visit.localSeats == 1);
    REQUIRE(visit.needs.size() == 4);
    CHECK(visit.needs.at(0).weight == 3);
    CHECK(visit.needs.at(2).weight == 1);
    CHECK(visit.needs.at(0).specialties == QStringList {u"直播3"_s});
    CHECK(visit.needs.last()
          == selection::NeedSlot {selection::themeSlot, {u"电商"_s}, 3, 2, 1}); // 6 seats, 3 of them for needs

    for (int number = 4; number <= 9; ++number)
        need(may, number, u"1"_s, u"直播%1"_s.arg(number));
    CHECK(planned(may).needs.size() == 6);
    CHECK(planned(may).needs.at(0).weight == 3);

    need(may, 10, u"1"_s, u"直播1"_s); // needs of one specialty are one
    CHECK(planned(may).needs.at(1).weight == 2);
}

TEST_CASE_METHOD(OfficeYear, "what was answered, sent and set by hand stays", "[yearplan]")
{
    invite(expert, may, Reply::Accepted);
    invite(resident, may, Reply::None, {2024, 4, 1});
    invite(expert, june, Reply::Declined);
    invite(resident, june, Reply::None); // only a draft
    CHECK(planned(may).confirmed == QStringList {idOf(expert), idOf(resident)});
    CHECK(planned(june).confirmed.isEmpty());
    CHECK(planned(june).barred == QStringList {idOf(expert)});

    june.pinned = {resident.id};
    store(june);
    CHECK(planned(june).confirmed == QStringList {idOf(resident)});
}

TEST_CASE_METHOD(OfficeYear, "invitations to what was held count, leave does not", "[yearplan]")
{
    invite(expert, held, Reply::Accepted);
    invite(resident, held, Reply::Leave);
    const YearPlanning year = planning();
    for (const selection::Candidate &member : year.problem.members)
        CHECK(member.invited == (member.id == idOf(expert) ? 1 : 0));
}

TEST_CASE_METHOD(OfficeYear, "the presidium is planned for nothing and missed by nobody", "[yearplan]")
{
    Member chair = expert;
    chair.office = word(WordList::Office, u"副主席"_s, u"presidium"_s);
    MemberRepository members(database);
    valueOf(act(*workbook, [&] { return members.update(chair); }));
    for (const selection::Candidate &member : planning().problem.members)
        CHECK(member.barred == (member.id == idOf(expert)));
}

TEST_CASE_METHOD(OfficeYear, "the caps of the year are the office's settings", "[yearplan]")
{
    CHECK(planning().problem.yearCap == 4);
    CHECK(planning().problem.employerCap == 1);
    Settings settings(database);
    succeed(act(*workbook, [&] { return settings.set(u"selection.year_cap"_s, u"1"_s); }));
    CHECK(planning().problem.yearCap == 1);
    const auto plan = valueOf(selection::planYear(planning().problem));
    CHECK(plan.value.filled == 2); // each of the two once
}

TEST_CASE_METHOD(OfficeYear, "an activity without a county is left out and told", "[yearplan]")
{
    june.region = {};
    store(june);
    const YearPlanning year = planning();
    CHECK(year.problem.activities.size() == 1);
    REQUIRE(year.unplaced.size() == 1);
    CHECK(year.unplaced.first().id == june.id);
}

TEST_CASE_METHOD(OfficeYear, "the plan and the table of policies are made from the records", "[yearplan]")
{
    const YearPlanning year = planning();
    const auto plan = valueOf(selection::planYear(year.problem));
    CHECK(plan.value.filled == 4); // both to both
    for (const selection::PlannedActivity &planned : plan.activities)
        CHECK(planned.places.size() == 2);
    const auto table = valueOf(selection::policyTable(year.panels, year.problem.yearCap));
    REQUIRE(table.size() == 4);
    CHECK(table.first().withoutPanel == 2); // two specialists short of six
}
