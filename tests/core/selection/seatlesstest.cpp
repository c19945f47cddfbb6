#include "core/selection/seatless.h"

#include "core/selection/relaxations.h"
#include "tests/core/selection/aproblem.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

/// The worked example with a special session that wants a college, whose people know nothing of the theme.
SelectionProblem withColleges(int wanted = 1)
{
    SelectionProblem problem = theWorkedExample();
    problem.themeDepth = 2;
    problem.members[6].specialties = {{u"融资"_s, 2}};
    problem.needs.append({u"1-3 教育"_s, u"教育"_s, 1, 0, 1});
    problem.require = {{u"unit_type"_s, u"职业院校"_s, wanted}};
    const auto add = [&](const QString &id, const QMap<QString, int> &specialties) {
        Candidate member = aCandidate(id, u"0"_s, specialties);
        member.attributes = {{u"unit_type"_s, u"职业院校"_s}};
        problem.members.append(member);
    };
    add(u"c1"_s, {{u"教育"_s, 3}});
    add(u"c2"_s, {{u"教育"_s, 1}, {u"园艺"_s, 2}});
    add(u"c3"_s, {{u"园艺"_s, 2}});
    problem.members.last().available = false;
    return problem;
}

bool isCollege(const Candidate &member)
{
    return attributeOf(member, u"unit_type"_s) == u"职业院校"_s;
}

} // namespace

TEST_CASE("who can come but neither lives there nor holds the theme takes no seat", "[selection]")
{
    SelectionProblem problem = withColleges();
    CHECK(isSeatless(problem, *findMember(problem, u"c1"_s)));
    CHECK_FALSE(isSeatless(problem, *findMember(problem, u"c3"_s))); // away
    CHECK_FALSE(isSeatless(problem, *findMember(problem, u"m0"_s))); // resident
    CHECK_FALSE(isSeatless(problem, *findMember(problem, u"m2"_s))); // specialist
    problem.members[7].pinned = true;
    CHECK_FALSE(isSeatless(problem, *findMember(problem, u"c1"_s)));
}

TEST_CASE("the theme is widened by what the needs ask for first, and by no more than is enough", "[selection]")
{
    CHECK(widerTheme(withColleges(), isCollege, 1) == WiderTheme {{u"教育"_s}, 1});
    CHECK(widerTheme(withColleges(), isCollege, 2) == WiderTheme {{u"教育"_s, u"园艺"_s}, 2});
    CHECK(widerTheme(withColleges(), isCollege, 9) == WiderTheme {{u"教育"_s, u"园艺"_s}, 2});
    SelectionProblem deep = withColleges();
    deep.themeDepth = 3;
    deep.members[7].specialties = {{u"教育"_s, 2}};
    CHECK(widerTheme(deep, isCollege, 1) == WiderTheme());
}

TEST_CASE("a requirement that fails for want of a theme specialty says so with its figures, and what to do",
          "[selection]")
{
    SelectionProblem problem = withColleges();
    const Diagnosis diagnosis = valueOf(diagnose(problem));
    REQUIRE(diagnosis.relaxations.size() == 1);
    CHECK(
        sentence(problem, diagnosis.relaxations.first())
        == u"of the kind of employer 职业院校 there are 3 on the roll and 2 can come, but 2 of these may take no seat: "
           "they neither live in the county nor hold a specialty of the theme to the degree of practice; 1 are "
           "needed: ask for 0, or add 教育 to the theme of the activity: then 1 more may sit"_s);
    problem.theme.append(u"教育"_s);
    CHECK(valueOf(diagnose(problem)) == Diagnosis()); // as it was said
}

TEST_CASE("a must whose only holder may take no seat does not say that nobody knows it", "[selection]")
{
    SelectionProblem problem = withColleges();
    problem.require.clear();
    problem.needs[2].must = 3;
    const Diagnosis diagnosis = valueOf(diagnose(problem));
    REQUIRE_FALSE(diagnosis.relaxations.isEmpty());
    const QString told = sentence(problem, diagnosis.relaxations.first());
    CHECK(told.startsWith(u"need 1-3 (教育) asks for mastery, the 1 who have it and can come may take no seat"_s));
    CHECK(told.endsWith(u"do not insist on it, or add 教育 to the theme of the activity: then 1 more may sit"_s));
}
