#include "core/statistics/wording.h"

#include "tests/support/printing.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

TEST_CASE("a newspaper is told round numbers", "[wording]")
{
    const auto [count, told] = GENERATE(table<int, QString>({{0, u"0"_s},
                                                             {12, u"12"_s},
                                                             {19, u"19"_s},
                                                             {20, u"20"_s},
                                                             {21, u"more than 20"_s},
                                                             {86, u"more than 80"_s},
                                                             {90, u"90"_s},
                                                             {99, u"more than 90"_s},
                                                             {100, u"100"_s},
                                                             {101, u"more than 100"_s},
                                                             {350, u"more than 300"_s},
                                                             {400, u"400"_s}}));
    CHECK(pressNumber(count) == told);
}

TEST_CASE("sentences follow each other with a space, but behind a Chinese full stop", "[wording]")
{
    CHECK(inOneLine({u"One."_s, {}, u"Two."_s}) == u"One. Two."_s);
    CHECK(inOneLine({u"一。"_s, u"二。"_s, u"Three."_s}) == u"一。二。Three."_s);
    CHECK(inOneLine({}).isEmpty());
}

TEST_CASE("the five figures stand on one line, and each with its unit in the press", "[wording]")
{
    const Headline headline {
        .activitiesHeld = 9, .attendances = 90, .suggestions = 86, .reports = 34, .provinceAdoptedReports = 12};
    CHECK(headlineLine(headline)
          == u"9 activities · 90 attendances · 86 suggestions · 34 reports · 12 adopted by the province"_s);
    const PressHeadline press = pressHeadline(headline);
    CHECK(press.activitiesHeld == u"9 activities"_s);
    CHECK(press.suggestions == u"more than 80 suggestions"_s);
    CHECK(press.reports == u"more than 30 reports"_s);
}
