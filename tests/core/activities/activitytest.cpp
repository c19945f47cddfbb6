#include "core/activities/activity.h"

#include "tests/support/refusal.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("an activity that breaks a rule is told which", "[activities]")
{
    Activity activity;
    for (const int year : {24, 1948, 3000}) {
        activity.planYear = year;
        CHECK(refusal(validate(activity)) == u"The year of the plan lies between 1949 and 2999."_s);
    }
    activity.planYear = 2024;
    CHECK(validate(activity));

    activity.number = 0;
    CHECK(refusal(validate(activity)) == u"The number of an activity is 1 or more."_s);
    activity.number = 1;
    CHECK(validate(activity));

    activity.state = ActivityState::Held;
    CHECK(refusal(validate(activity)) == u"An activity that was held has a day."_s);
    activity.heldOn = {2024, 3, 28};
    CHECK(validate(activity));

    for (const auto &[local, specialist] :
         {std::pair {-1, 0}, std::pair {100, 0}, std::pair {0, -1}, std::pair {0, 100}}) {
        activity.localSeats = local;
        activity.specialistSeats = specialist;
        CHECK(refusal(validate(activity)) == u"There are 0 to 99 seats of each kind."_s);
    }
    activity.specialistSeats = 99;
    CHECK(validate(activity));

    activity.outlineDueOn = {2024, 5, 2};
    activity.reportDueOn = {2024, 5, 1};
    CHECK(refusal(validate(activity)) == u"The report of a research is due after its outline."_s);
    activity.reportDueOn = activity.outlineDueOn;
    CHECK(validate(activity));
    activity.question = QString(2001, u'x');
    CHECK(refusal(validate(activity)) == u"The question of a research has at most 2,000 characters."_s);
}

TEST_CASE("a part of the day or an arrangement that breaks a rule is told which", "[activities]")
{
    AgendaItem item;
    CHECK(validate(item));
    item.startsAt = {9, 0};
    item.endsAt = {8, 59};
    CHECK(refusal(validate(item)) == u"A part of the day cannot end before it begins."_s);
    item.endsAt = item.startsAt;
    CHECK(validate(item));
    Arrangement arrangement;
    CHECK(refusal(validate(arrangement)) == u"What is to be arranged is told in 1 to 200 characters."_s);
    arrangement.subject = u"bus"_s;
    CHECK(validate(arrangement));
}
