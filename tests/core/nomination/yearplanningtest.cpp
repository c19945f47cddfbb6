#include "core/nomination/yearplanning.h"

#include "core/directory/settings.h"
#include "core/selection/yearplanfigures.h"
#include "core/selection/yearplanpolicies.h"
#include "tests/support/officeyear.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

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

TEST_CASE_METHOD(OfficeYear, "what is planned has the name of its theme, or of its number while it has none",
                 "[yearplan]")
{
    CHECK(planned(may).name == may.theme);
    may.theme.clear();
    store(may);
    CHECK(planned(may).name == u"Activity %1"_s.arg(*may.number));
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

TEST_CASE_METHOD(OfficeYear, "who was invited and has not said no stays, and who was set by hand", "[yearplan]")
{
    invite(expert, may, Reply::Accepted);
    invite(resident, may, Reply::None, {2024, 4, 1});
    invite(expert, june, Reply::Declined);
    CHECK(planned(may).confirmed == QStringList {idOf(expert), idOf(resident)});
    CHECK(planned(june).confirmed.isEmpty());
    CHECK(planned(june).barred == QStringList {idOf(expert)});

    june.pinned = {resident.id};
    store(june);
    CHECK(planned(june).confirmed == QStringList {idOf(resident)});
}

TEST_CASE_METHOD(OfficeYear, "an invitation whose letter has no date yet is planned around", "[yearplan]")
{
    invite(expert, may, Reply::None);
    CHECK(planned(may).confirmed == QStringList {idOf(expert)});
    const auto plan = valueOf(selection::planYear(planning().problem));
    CHECK(std::ranges::any_of(plan.activities.first().places, [this](const selection::PlanPlace &place) {
        return place.member == idOf(expert) && place.confirmed;
    }));
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

TEST_CASE_METHOD(OfficeYear, "whom the limit of the year keeps off a panel is there for a policy without one",
                 "[yearplan]")
{
    Settings settings(database);
    succeed(act(*workbook, [&] { return settings.set(u"selection.year_cap"_s, u"1"_s); }));
    invite(expert, held, Reply::Accepted);
    const YearPlanning year = planning();
    for (const selection::SelectionProblem &panel : year.panels)
        for (const selection::Candidate &member : panel.members)
            CHECK(member.available);
    for (const selection::PlannedActivity &activity : valueOf(selection::planYear(year.problem)).activities)
        for (const selection::PlanPlace &place : activity.places)
            CHECK(place.member != idOf(expert)); // the plan has the limit itself
}

TEST_CASE_METHOD(OfficeYear, "seats for specialists stay open where nothing tells which", "[yearplan]")
{
    Activity bare = plan(6, {2024, 7, 1});
    bare.specialties = {};
    bare.specialistSeats = 2;
    bare = store(bare);
    const YearPlanning year = planning();
    const auto planned = valueOf(selection::planYear(year.problem));
    REQUIRE(planned.find(QString::number(bare.id.value)) != nullptr);
    CHECK(unaskedSeats(year, *planned.find(QString::number(bare.id.value))) == 2);
    bare.specialties = {word(WordList::Specialty, u"农业"_s)};
    store(bare);
    CHECK(planning().unasked.value(QString::number(bare.id.value)) == 0);
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

TEST_CASE_METHOD(OfficeYear, "a year that is over has no plan, but the shares and the table of its own activities",
                 "[yearplan]")
{
    held.region = word(WordList::Region, u"东县"_s);
    store(held);
    invite(expert, held, Reply::Accepted);
    may.state = ActivityState::Cancelled;
    store(may);
    june.state = ActivityState::Cancelled;
    store(june);
    const YearPlanning year = planning();
    CHECK(year.problem.activities.isEmpty());
    REQUIRE(year.panels.size() == 1);
    CHECK(year.panels.first().county == u"东县"_s);
    CHECK(year.problem.members.size() == 2);
    const auto figures = selection::figuresOf(year.problem, valueOf(selection::planYear(year.problem)));
    CHECK(figures.histogram == QMap<int, int> {{0, 1}, {1, 1}});
    CHECK(figures.neverInvited == QStringList {idOf(resident)});
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
