#include "core/selection/problemjson.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

const QByteArray whole = R"({
    "county": "北海", "theme": ["t1", "t2"], "theme_depth": 2, "seats": {"local": 3, "specialist": [6, 8]},
    "needs": [{"id": "1-1", "specialty": "t1", "wanted": 2, "must": 1, "weight": 3}],
    "caps": {"employer": 2, "sector": 4},
    "require": [{"attribute": "unit_type", "value": "bank", "at_least": 1}],
    "diversity": [{"trait": "d0", "wanted": 2}], "seed": 4294967296, "fewest_invited_first": true,
    "members": [{"id": "m0", "name": "甲", "county": "北海", "sector": "s", "employer": "e", "unit_type": "bank",
                 "specialties": {"t1": 3}, "tier": 2, "performance": 700, "invited": 1, "traits": ["d0"],
                 "available": false, "barred": true, "pinned": true}]})";

QString faultOf(QByteArray json)
{
    const auto problem = readProblem(json);
    REQUIRE_FALSE(problem);
    CHECK(problem.error().kind == lianxin::ErrorKind::Invalid);
    return problem.error().message;
}

QString faultWith(const QByteArray &before, const QByteArray &after)
{
    REQUIRE(whole.contains(before));
    return faultOf(QByteArray(whole).replace(before, after));
}

} // namespace

TEST_CASE("every key of a problem file is read", "[selection]")
{
    const SelectionProblem problem = valueOf(readProblem(whole));
    CHECK(problem.county == u"北海"_s);
    CHECK(problem.theme == QStringList {u"t1"_s, u"t2"_s});
    CHECK(problem.themeDepth == 2);
    CHECK(problem.seats == Seats {3, 6, 8});
    CHECK(problem.needs == QList<Need> {{u"1-1"_s, u"t1"_s, 2, 1, 3}});
    CHECK(problem.caps == Caps {2, 4});
    CHECK(problem.require == QList<Requirement> {{u"unit_type"_s, u"bank"_s, 1}});
    CHECK(problem.diversity == QList<DiversityWish> {{u"d0"_s, 2}});
    CHECK(problem.seed == 4294967296ULL);
    CHECK(problem.fewestInvitedFirst);
    Candidate member;
    member.id = u"m0"_s;
    member.name = u"甲"_s;
    member.county = u"北海"_s;
    member.sector = u"s"_s;
    member.employer = u"e"_s;
    member.specialties = {{u"t1"_s, 3}};
    member.attributes = {{u"unit_type"_s, u"bank"_s}};
    member.tier = 2;
    member.performance = 700;
    member.invited = 1;
    member.traits = {u"d0"_s};
    member.available = false;
    member.barred = true;
    member.pinned = true;
    CHECK(problem.members == QList<Candidate> {member});
    CHECK(valueOf(readProblem("{\"problem\": " + whole + ", \"expected\": {}}")) == problem);
}

TEST_CASE("what a problem file leaves out has its default", "[selection]")
{
    const SelectionProblem problem = valueOf(
        readProblem(R"({"county": "c", "seats": {"local": 0, "specialist": [1, 2]}, "members": [{"id": "m"}]})"));
    CHECK(problem.themeDepth == 1);
    CHECK(problem.caps == Caps {1, 3});
    CHECK(problem.members[0].available);
    CHECK_FALSE(problem.members[0].pinned);
}

TEST_CASE("a bad problem file is refused with the place and the fault", "[selection]")
{
    CHECK(faultOf("") == u"The problem is not JSON: there is a fault in line 1."_s);
    CHECK(faultOf("[1, 2]") == u"The problem is not a JSON object."_s);
    CHECK(faultOf("{\"problem\": 7}") == u"problem must be an object."_s);
    CHECK(faultOf(whole.left(whole.indexOf("\"caps\""))) == u"The problem is not JSON: there is a fault in line 4."_s);
    CHECK(faultOf("\xD6\xD0") == u"The problem is not JSON: there is a fault in line 1."_s);
    CHECK(faultWith("\"county\": \"北海\", \"theme\"", "\"theme\"") == u"problem: county is missing."_s);
    CHECK(faultWith("\"local\": 3, ", "") == u"seats: local is missing."_s);
    CHECK(faultWith("[6, 8]", "6") == u"seats: specialist must be a list."_s);
    CHECK(faultWith("[6, 8]", "[6]") == u"seats: specialist must be two numbers, from and to."_s);
    CHECK(faultWith("[6, 8]", "[8, 6]") == u"seats: specialist is 6, it must be from 8 to 97."_s);
    CHECK(faultWith("\"caps\"", "\"cap\"") == u"problem: unknown key cap."_s);
    CHECK(faultWith("\"must\"", "\"most\"") == u"needs[0]: unknown key most."_s);
    CHECK(faultWith("\"wanted\": 2, \"must\"", "\"wanted\": \"2\", \"must\"")
          == u"needs[0]: wanted must be a whole number."_s);
    CHECK(faultWith("\"weight\": 3", "\"weight\": 1.5") == u"needs[0]: weight must be a whole number."_s);
    CHECK(faultWith("\"weight\": 3", "\"weight\": -1") == u"needs 1-1: weight is -1, it must be from 0 to 1000."_s);
    CHECK(faultWith("\"must\": 1", "\"must\": 4") == u"needs 1-1: must is 4, it must be from 0 to 3."_s);
    CHECK(faultWith("\"employer\": 2", "\"employer\": 0") == u"caps: employer is 0, it must be from 1 to 100."_s);
    CHECK(faultWith("\"invited\": 1", "\"invited\": -2") == u"members m0: invited is -2, it must be from 0 to 1000."_s);
    CHECK(faultWith("{\"t1\": 3}", "{\"t1\": 9}") == u"members m0: t1 is 9, it must be from 1 to 3."_s);
    CHECK(faultWith("\"unit_type\": \"bank\",\n", "\"unit_type\": 5,\n") == u"members[0]: unit_type must be a text."_s);
    CHECK(faultWith("\"available\": false", "\"available\": 0") == u"members[0]: available must be true or false."_s);
    CHECK(faultWith("\"id\": \"m0\"", "\"id\": \"\"") == u"members : the id is missing."_s);
    CHECK(faultWith("\"members\": [", "\"members\": [{\"id\": \"m0\"}, ") == u"members m0: the id stands twice."_s);
    CHECK(faultWith("\"seed\": 4294967296", "\"seed\": -5") == u"problem: seed must be a whole number from 0."_s);
}

TEST_CASE("a value of a wrong type is refused with its key", "[selection]")
{
    CHECK(faultWith("\"county\": \"北海\", \"theme\"", "\"county\": 5, \"theme\"")
          == u"problem: county must be a text."_s);
    CHECK(faultWith("[\"t1\", \"t2\"]", "\"t1\"") == u"problem: theme must be a list."_s);
    CHECK(faultWith("[\"t1\", \"t2\"]", "[1]") == u"problem: theme must be a list of texts."_s);
    CHECK(faultWith("\"seats\": {\"local\": 3, \"specialist\": [6, 8]}", "\"seats\": 3")
          == u"seats must be an object."_s);
    CHECK(faultWith("{\"employer\": 2, \"sector\": 4}", "[2, 4]") == u"caps must be an object."_s);
    CHECK(faultWith("{\"t1\": 3}", "[\"t1\"]") == u"members[0]: specialties must be an object."_s);
    CHECK(faultWith("{\"t1\": 3}", "{\"t1\": \"3\"}") == u"members[0]: t1 must be a whole number."_s);
    CHECK(faultWith("\"tier\": 2", "\"tier\": 1e12") == u"members[0]: tier must be a whole number."_s);
    CHECK(faultWith("[\"d0\"]", "{}") == u"members[0]: traits must be a list."_s);
    CHECK(faultOf(R"({"county": "c", "seats": {"local": 0, "specialist": [1, 2]}, "members": {}})")
          == u"problem: members must be a list."_s);
    CHECK(faultOf(R"({"county": "c", "seats": {"local": 0, "specialist": [1, 2]}, "members": [7]})")
          == u"members[0] must be an object."_s);
}

TEST_CASE("negative numbers are refused at every place that takes a number", "[selection]")
{
    const QList<std::pair<QByteArray, QByteArray>> places = {{"\"theme_depth\": 2", "\"theme_depth\": -2"},
                                                             {"\"local\": 3", "\"local\": -3"},
                                                             {"[6, 8]", "[-6, 8]"},
                                                             {"[6, 8]", "[6, -8]"},
                                                             {"\"wanted\": 2, \"must\"", "\"wanted\": -2, \"must\""},
                                                             {"\"must\": 1", "\"must\": -1"},
                                                             {"\"weight\": 3", "\"weight\": -3"},
                                                             {"\"employer\": 2", "\"employer\": -2"},
                                                             {"\"sector\": 4", "\"sector\": -4"},
                                                             {"\"at_least\": 1", "\"at_least\": -1"},
                                                             {"\"wanted\": 2}]", "\"wanted\": -2}]"},
                                                             {"\"tier\": 2", "\"tier\": -2"},
                                                             {"\"performance\": 700", "\"performance\": -700"},
                                                             {"\"invited\": 1", "\"invited\": -1"},
                                                             {"{\"t1\": 3}", "{\"t1\": -3}"}};
    for (const auto &[before, after] : places) {
        INFO(after.toStdString());
        CHECK(faultWith(before, after).contains(u", it must be from "_s));
    }
}

TEST_CASE("more needs than the solver takes are refused by their number", "[selection]")
{
    SelectionProblem problem = valueOf(readProblem(whole));
    for (int number = 0; number < maxNeeds; ++number)
        problem.needs.append({u"n%1"_s.arg(number), u"t1"_s, 1, 0, 1});
    const auto valid = validate(problem);
    REQUIRE_FALSE(valid);
    CHECK(valid.error().message == u"needs: their number is 33, it must be from 0 to 32."_s);
}

TEST_CASE("an id that stands twice is refused among needs too", "[selection]")
{
    SelectionProblem problem = valueOf(readProblem(whole));
    problem.needs.append(problem.needs[0]);
    CHECK(validate(problem).error().message == u"needs 1-1: the id stands twice."_s);
}

TEST_CASE("the mark that some editors begin a file with is passed over", "[selection]")
{
    CHECK(valueOf(readProblem("\xEF\xBB\xBF" + whole)) == valueOf(readProblem(whole)));
}
