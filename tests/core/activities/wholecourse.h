#pragma once

#include "core/activities/course.h"

/// An activity of which nothing is missing.
inline lianxin::CourseFacts aWholeCourse()
{
    using namespace Qt::StringLiterals;
    lianxin::CourseFacts facts;
    facts.activity.id = {7};
    facts.activity.planYear = 2024;
    facts.activity.number = 3;
    facts.activity.theme = u"畜牧"_s;
    facts.activity.region = {1};
    facts.activity.needsDueOn = {2024, 5, 1};
    facts.activity.needsReceivedOn = {2024, 5, 2};
    facts.activity.plannedOn = {2024, 6, 1};
    facts.activity.localSeats = 3;
    facts.activity.specialistSeats = 7;
    facts.projects = 3;
    facts.invited = 10;
    facts.letters = 10;
    facts.programme = 4;
    facts.arrangements = 2;
    facts.suggestions = 6;
    facts.reviews = 1;
    facts.files = 2;
    facts.tasks = 3;
    return facts;
}
