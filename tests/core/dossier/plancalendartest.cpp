#include "core/dossier/plancalendar.h"

#include "core/base/wordlists.h"
#include "core/directory/settings.h"
#include "core/directory/startingwords.h"
#include "tests/support/office.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

BoardTerms termsWithSession()
{
    return {WorkCalendar::announced(), {{2024, 2, 5}}, 4};
}

struct CalendarOffice : Office {
    [[nodiscard]] Activity onDay(int number, QDate day) const
    {
        Activity activity = this->activity(number);
        activity.plannedOn = day;
        return stored(activity);
    }
    [[nodiscard]] Activity stored(const Activity &activity) const
    {
        ActivityRepository activities(database);
        return valueOf(act(*workbook, [&] { return activities.update(activity); }));
    }
    void arrange(const Activity &activity, const QString &subject, const QString &detail) const
    {
        ArrangementRepository arrangements(database);
        valueOf(act(*workbook, [&] {
            return arrangements.insert({{}, 0, activity.id, 1, subject, detail, {}, {}, {}});
        }));
    }
    [[nodiscard]] QStringList doubts(const Activity &activity) const
    {
        const Facts facts = valueOf(readFacts(database));
        return doubtsAbout(FactIndex(facts), activity, activity.plannedOn,
                           valueOf(readBoardTerms(database, facts.calendarDays)));
    }
};

} // namespace

TEST_CASE("a sheet of a month holds six whole weeks with what is off, worked in exchange and in session",
          "[dossier][calendar]")
{
    const BoardCard card {.activity = {7}, .day = {2024, 2, 6}};
    const auto days = monthSheet({card, {.activity = {8}}}, {2024, 2, 29}, termsWithSession());
    REQUIRE(days.size() == 42);
    CHECK(days.first().day == QDate(2024, 1, 29)); // the Monday before the 1st, a Thursday
    CHECK(days.last().day == QDate(2024, 3, 10));
    const auto on = [&](QDate day) { return *std::ranges::find(days, day, &PlanDay::day); };
    CHECK(on({2024, 2, 4}).isWorkedInstead); // a Sunday before the Spring Festival
    CHECK(on({2024, 2, 4}).isWorked);
    CHECK_FALSE(on({2024, 2, 3}).isWorked); // an ordinary Saturday
    CHECK(on({2024, 2, 3}).holiday.isEmpty());
    CHECK(on({2024, 2, 12}).holiday == u"春节"_s);
    CHECK_FALSE(on({2024, 2, 12}).isWorked); // a Monday
    CHECK_FALSE(on({2024, 2, 9}).isInSession);
    CHECK(on({2024, 2, 5}).isInSession);
    CHECK(on({2024, 2, 8}).isInSession); // the fourth and last day
    CHECK(on({2024, 2, 6}).cards == QList<BoardCard> {card});
    CHECK(std::ranges::count_if(days, [](const PlanDay &each) { return !each.cards.isEmpty(); }) == 1);
}

TEST_CASE("the days of a year are each there once, whatever the year", "[dossier][calendar]")
{
    for (int year = 2019; year <= 2025; ++year) {
        const auto days = planDays({}, {year, 1, 1}, {year, 12, 31}, termsWithSession());
        CHECK(days.size() == QDate(year, 1, 1).daysInYear());
        for (int month = 1; month <= 12; ++month) {
            const auto sheet = monthSheet({}, {year, month, 15}, termsWithSession());
            CHECK(sheet.first().day.dayOfWeek() == Qt::Monday);
            CHECK(sheet.first().day <= QDate(year, month, 1));
            CHECK(sheet.last().day >= QDate(year, month, QDate(year, month, 1).daysInMonth()));
        }
    }
}

TEST_CASE("number plates are read out of what is arranged, however they are written", "[dossier][board]")
{
    CHECK(platesIn(u"大巴 鲁N·12345（司机王师傅）"_s) == QStringList {u"鲁N12345"_s});
    CHECK(platesIn(u"鲁Ｎ 1234A、鲁n-D12345"_s) == QStringList {u"鲁N1234A"_s, u"鲁ND12345"_s});
    CHECK(platesIn(u"鲁N12345，鲁N·12345"_s).size() == 1);
    CHECK(platesIn(u"会议室B204，电话13800001111"_s).isEmpty());
    CHECK(platesIn(u"订单号A1234567890"_s).isEmpty());
}

TEST_CASE_METHOD(CalendarOffice, "one vehicle for two activities of a day is told of both", "[dossier][board]")
{
    const Activity one = onDay(1, {2024, 3, 5});
    const Activity other = onDay(2, {2024, 3, 5});
    const Activity later = onDay(3, {2024, 3, 6});
    for (const Activity &each : {one, other, later})
        arrange(each, u"车辆"_s, u"大巴 鲁N·12345"_s);
    CHECK(doubts(one) == QStringList {u"The vehicle 鲁N12345 also goes to Activity 2 on this day."_s});
    CHECK(doubts(other) == QStringList {u"The vehicle 鲁N12345 also goes to Activity 1 on this day."_s});
    CHECK(doubts(later).isEmpty());
}

TEST_CASE("a vehicle without a number plate is known by more than its kind", "[dossier][board]")
{
    const VehicleWords words {splitList(startingSetting(u"plan.vehicle_kinds"_s)),
                              splitList(startingSetting(u"plan.vehicle_common"_s))};
    CHECK(vehiclesIn(u"车辆 机关中巴"_s, words) == QStringList {u"机关中巴"_s});
    CHECK(vehiclesIn(u"用车 机关中巴（王师傅），8:00出发"_s, words) == QStringList {u"机关中巴(王师傅)"_s});
    CHECK(vehiclesIn(u"县委考斯特、机关中巴"_s, words) == QStringList {u"县委考斯特"_s, u"机关中巴"_s});
    CHECK(vehiclesIn(u"机关中巴 鲁N·12345"_s, words) == QStringList {u"鲁N12345"_s}); // a plate says more
    for (const QString &common : {u"车辆 大巴"_s, u"大巴一辆（45座）"_s, u"租车公司大巴2辆"_s, u"中巴待定"_s,
                                  u"1号车辆"_s, u"自行前往"_s, u"会议室 机关三楼"_s})
        CHECK(vehiclesIn(common, words).isEmpty());
    CHECK(vehiclesIn(u"机关中巴"_s, {}).isEmpty());
}

TEST_CASE_METHOD(CalendarOffice, "a vehicle without a plate that two activities of a day name alike is told of both",
                 "[dossier][board]")
{
    succeed(act(*workbook, [&] { return Settings(database).set(u"plan.vehicle_kinds"_s, u"中巴、大巴"_s); }));
    const Activity one = onDay(1, {2024, 3, 5});
    const Activity other = onDay(2, {2024, 3, 5});
    const Activity third = onDay(3, {2024, 3, 5});
    arrange(one, u"车辆"_s, u"机关中巴"_s);
    arrange(other, u"用车"_s, u"机关中巴，7:30出发"_s);
    arrange(third, u"车辆"_s, u"中巴"_s);
    CHECK(doubts(one) == QStringList {u"The vehicle 机关中巴 also goes to Activity 2 on this day."_s});
    CHECK(doubts(other) == QStringList {u"The vehicle 机关中巴 also goes to Activity 1 on this day."_s});
    CHECK(doubts(third).isEmpty());
}

TEST_CASE_METHOD(CalendarOffice, "an activity outside the time of its campaign is told, and so is a longer session",
                 "[dossier][board]")
{
    DirectoryEntry campaign;
    campaign.list = WordList::PolicyTag;
    campaign.name = u"春耕行动"_s;
    campaign.validFrom = {2024, 3, 1};
    campaign.validTo = {2024, 4, 30};
    DirectoryRepository words(database);
    const EntryId tag = valueOf(act(*workbook, [&] { return words.insert(campaign); })).id;
    Activity one = onDay(1, {2024, 2, 29});
    one.tags = {tag};
    CHECK(doubts(one) == QStringList {u"春耕行动 begins on 2024-03-01 only."_s});
    one.plannedOn = {2024, 3, 1};
    CHECK(doubts(one).isEmpty());
    one.plannedOn = {2024, 4, 30};
    CHECK(doubts(one).isEmpty());
    one.plannedOn = {2024, 5, 6};
    CHECK(doubts(one) == QStringList {u"春耕行动 ended on 2024-04-30."_s});

    one.tags.clear();
    succeed(act(*workbook, [&] { return Settings(database).set(u"statistics.plenary_sessions"_s, u"2024-05-06"_s); }));
    one.plannedOn = {2024, 5, 13};
    CHECK(doubts(one).isEmpty());
    succeed(act(*workbook, [&] { return Settings(database).set(u"plan.session_days"_s, u"8"_s); }));
    CHECK(doubts(one) == QStringList {u"A plenary session begins on 2024-05-06."_s});
}
