#include "tests/core/activities/wholecourse.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace lianxin;

TEST_CASE("how complete preparation and follow-up are is told in percent, and only what is whole is 100",
          "[activities][course]")
{
    CourseFacts facts = aWholeCourse();
    CHECK(preparationOf(facts).size() == 12);
    CHECK(followUpOf(facts).size() == 6);
    CHECK(percentMet(preparationOf(facts)) == 100);
    facts.programme = 0;
    CHECK(percentMet(preparationOf(facts)) == 91); // 11 of 12
    facts.reviews = 0;
    facts.files = 0;
    CHECK(percentMet(followUpOf(facts)) == 66); // 4 of 6
    CHECK(percentMet(preparationOf({})) == 0);
    CHECK(percentMet({}) == 100);
}

TEST_CASE("what there is nothing of to look at is neither met nor missing", "[activities][course]")
{
    CourseFacts facts = aWholeCourse();
    const auto isAsked = [](const QList<CourseCheck> &checks, CourseDemand demand) {
        return std::ranges::find(checks, demand, &CourseCheck::demand) != checks.end();
    };
    CHECK(isAsked(followUpOf(facts), TasksDone));
    CHECK(isAsked(preparationOf(facts), AllArranged));
    facts.tasks = facts.arrangements = facts.letters = facts.suggestions = 0;
    CHECK_FALSE(isAsked(followUpOf(facts), TasksDone));
    CHECK_FALSE(isAsked(followUpOf(facts), RoutesChosen));
    CHECK(isAsked(followUpOf(facts), LedgerThere));
    CHECK_FALSE(isAsked(preparationOf(facts), AllArranged));
    CHECK_FALSE(isAsked(preparationOf(facts), RepliesIn));
    CHECK(isAsked(preparationOf(facts), LettersOut));
    CHECK(percentMet(followUpOf(facts)) == 75); // all but the ledger
}
