#include "core/activities/planmonth.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Activity planned(const QString &text, QDate day = {}, QDate heldOn = {})
{
    Activity activity;
    activity.planYear = 2024;
    activity.number = 1;
    activity.plannedText = text;
    activity.plannedOn = day;
    activity.heldOn = heldOn;
    return activity;
}

} // namespace

TEST_CASE("The month of a plan is that of its day, or the one that its words name", "[activities][planmonth]")
{
    CHECK(monthPlanned(planned({}, {2024, 8, 29})) == QDate(2024, 8, 1));
    CHECK(monthPlanned(planned(u"4月下旬"_s)) == QDate(2024, 4, 1));
    CHECK(monthPlanned(planned(u"２０２５年 3 月中旬"_s)) == QDate(2025, 3, 1));
    CHECK(monthPlanned(planned(u"4—5月"_s)) == QDate(2024, 4, 1));
    CHECK(monthPlanned(planned(u"4月至5月"_s)) == QDate(2024, 4, 1));
    CHECK(monthPlanned(planned(u"十一月底"_s)) == QDate(2024, 11, 1));
    CHECK(monthPlanned(planned(u"十月"_s)) == QDate(2024, 10, 1));
    CHECK(monthPlanned(planned(u"次年1月"_s)) == QDate(2025, 1, 1));
    CHECK(monthPlanned(planned(u"12月至次年1月"_s)) == QDate(2024, 12, 1));
    CHECK(monthPlanned(planned(u"今年11月至明年2月"_s)) == QDate(2024, 11, 1));
    CHECK(monthPlanned(planned(u"二〇二五年三月"_s)) == QDate(2025, 3, 1));
    CHECK(monthPlanned(planned(u"2024.12"_s)) == QDate(2024, 12, 1));
    for (const QString &text : {u""_s, u"下半年"_s, u"第二季度"_s, u"3个月内"_s, u"13月"_s, u"待定"_s})
        CHECK(monthPlanned(planned(text)) == QDate());
}

TEST_CASE("A plan that names a month stands in its middle, one that names nothing where it was held",
          "[activities][planmonth]")
{
    CHECK(placeInPlan(planned(u"4月下旬"_s, {2024, 5, 6}, {2024, 5, 7})) == QDate(2024, 5, 6));
    CHECK(placeInPlan(planned(u"4月"_s, {}, {2024, 5, 7})) == QDate(2024, 4, 15));
    CHECK(placeInPlan(planned(u"2024年4月上旬"_s)) == QDate(2024, 4, 5));
    CHECK(placeInPlan(planned(u"4月中旬"_s)) == QDate(2024, 4, 15));
    CHECK(placeInPlan(planned(u"4月下旬"_s, {}, {2024, 5, 7})) == QDate(2024, 4, 25));
    CHECK(placeInPlan(planned(u"十一月底"_s)) == QDate(2024, 11, 25));
    CHECK(placeInPlan(planned(u"下半年"_s, {}, {2024, 9, 7})) == QDate(2024, 9, 7));
    CHECK(placeInPlan(planned(u"下半年"_s)) == QDate());
    Activity unplanned = planned({}, {}, {2024, 9, 7});
    unplanned.number = {};
    CHECK(placeInPlan(unplanned) == QDate());
}
