#include "tests/app/lianxin-cli/commandline.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// A problem of three members, of whom one local and one specialist seat are filled.
QByteArray aProblemFile(const QByteArray &needs, const QByteArray &seats, const QByteArray &pinned = "false")
{
    return R"({"county": "c", "theme": ["t"], "seats": )" + seats + R"(, "needs": )" + needs + R"(, "members": [
        {"id": "a", "name": "甲", "county": "c", "employer": "e", "tier": 3, "pinned": )"
        + pinned + R"(},
        {"id": "b", "name": "乙", "county": "x", "employer": "e", "specialties": {"t": 3}, "pinned": )"
        + pinned + R"(},
        {"id": "d", "name": "丁", "county": "x", "employer": "f", "specialties": {"t": 2}}]})";
}

const QByteArray oneNeed = R"([{"id": "1-1", "specialty": "t"}])";
const QByteArray oneOfEach = R"({"local": 1, "specialist": [1, 1]})";

} // namespace

TEST_CASE_METHOD(CommandLine, "a problem in a file is answered with panel, seats, value, reasons and reserves", "[cli]")
{
    const CliAnswer answer = run({u"solve"_s, written(u"p.json"_s, aProblemFile(oneNeed, oneOfEach)), u"--json"_s});
    CHECK(answer.exit == 0);
    CHECK(answer.told.isEmpty());
    const QJsonObject json = answer.json();
    CHECK(json[u"feasible"_s].toBool());
    CHECK((json[u"members"_s].toArray() == QJsonArray {u"a"_s, u"d"_s})); // a and b are of one employer
    CHECK(json[u"seats"_s][u"a"_s] == u"local"_s);
    CHECK(json[u"seats"_s][u"d"_s] == u"specialist"_s);
    CHECK(json[u"value"_s][u"coverage"_s] == 2);
    CHECK(json[u"value"_s][u"tier"_s] == 3);
    CHECK(json[u"reasons"_s][u"d"_s] == u"Necessary: without 丁 no panel keeps the rules."_s);
    CHECK(json[u"reserves"_s][u"d"_s].toArray().isEmpty());
    CHECK(json[u"relaxations"_s].toArray().isEmpty());
}

TEST_CASE_METHOD(CommandLine, "a problem without a panel ends with 1 and names the rule and the way out", "[cli][bad]")
{
    const auto solved = [&](const QByteArray &json) {
        const CliAnswer answer = run({u"solve"_s, written(u"p.json"_s, json), u"--json"_s});
        CHECK(answer.exit == 1);
        CHECK_FALSE(answer.json()[u"feasible"_s].toBool());
        return answer;
    };
    SECTION("two pinned of one employer")
    {
        const CliAnswer answer = solved(aProblemFile(oneNeed, oneOfEach, "true"));
        CHECK(answer.told == u"甲, 乙, set by the office, are all of e: 2 members of one employer instead of 1\n"_s);
        CHECK(answer.json()[u"relaxations"_s][0][u"cost"_s] == 2);
    }
    SECTION("more local seats than residents")
    {
        CHECK(solved(aProblemFile(oneNeed, R"({"local": 2, "specialist": [1, 1]})")).told
              == u"only 1 residents can come, 2 are needed: 1 local seats instead of 2\n"_s);
    }
    SECTION("a must that nobody reaches")
    {
        const CliAnswer answer = solved(aProblemFile(R"([{"id": "1-1", "specialty": "u", "must": 1}])", oneOfEach));
        CHECK(
            answer.told
            == u"Need 1-1 asks for u, which no candidate knows.\nneed 1-1 (u) asks for knowledge, nobody who can come "
               u"knows it: do not insist on it\n"_s);
        CHECK(answer.json()[u"remarks"_s].toArray().size() == 1);
    }
    SECTION("more pinned than seats")
    {
        const CliAnswer answer = solved(aProblemFile(oneNeed, R"({"local": 1, "specialist": [0, 0]})", "true"));
        CHECK(answer.told.startsWith(u"2 members are set by the office, there are only 1 seats: 甲, 乙.\n"_s));
        CHECK(answer.json()[u"relaxations"_s].toArray().isEmpty());
    }
    SECTION("nobody to choose from")
    {
        const CliAnswer answer =
            solved(R"({"county": "c", "theme": ["t"], "seats": {"local": 1, "specialist": [0, 1]}, "members": []})");
        CHECK(answer.told
              == u"There is nobody to choose from.\nonly 0 residents can come, 1 are needed: 0 local seats instead of "
                 u"1\n"_s);
    }
}

TEST_CASE_METHOD(CommandLine, "a bad problem file ends with 3, a sentence and nothing on stdout", "[cli][bad]")
{
    const QByteArray sound = aProblemFile(oneNeed, oneOfEach);
    const auto with = [&](const QByteArray &before, const QByteArray &after) {
        REQUIRE(sound.contains(before));
        return QByteArray(sound).replace(before, after);
    };
    const QList<std::pair<QByteArray, QString>> files = {
        {"", u"The problem is not JSON: there is a fault in line 1."_s},
        {sound.left(sound.lastIndexOf("\"id\"")), u"The problem is not JSON: there is a fault in line 4."_s},
        {"[]", u"The problem is not a JSON object."_s},
        {"{}", u"problem: county is missing."_s},
        {with("\"id\": \"b\"", "\"id\": \"a\""), u"members a: the id stands twice."_s},
        {with("\"tier\": 3", "\"tier\": -3"), u"members a: tier is -3, it must be from 0 to 3."_s},
        {with("\"tier\": 3", "\"tier\": \"3\""), u"members[0]: tier must be a whole number."_s},
        {with("{\"t\": 3}", "{\"t\": 4}"), u"members b: t is 4, it must be from 1 to 3."_s},
        {with("\"specialty\"", "\"speciality\""), u"needs[0]: specialty is missing."_s},
        {with(oneOfEach, R"({"local": -1, "specialist": [1, 1]})"), u"seats: local is -1, it must be from 0 to 100."_s},
    };
    for (const auto &[json, sentence] : files) {
        INFO(sentence.toStdString());
        for (const QStringList &form : {QStringList {}, QStringList {u"--json"_s}}) {
            const CliAnswer answer = run(QStringList {u"solve"_s, written(u"p.json"_s, json)} + form);
            CHECK(answer.exit == 3);
            CHECK(answer.out.isEmpty());
            CHECK(answer.told == sentence + u'\n');
        }
    }
    CHECK(run({u"solve"_s, file(u"."_s)}).exit == 3); // a folder
}

TEST_CASE_METHOD(CommandLine, "a problem that looks mistaken is solved and doubted", "[cli]")
{
    const CliAnswer answer = run({u"solve"_s, written(u"p.json"_s, aProblemFile("[]", oneOfEach)), u"--json"_s});
    CHECK(answer.exit == 0);
    CHECK(answer.told == u"No need counts: among those who may sit, capability, invitations and diversity decide.\n"_s);
    CHECK((answer.json()[u"remarks"_s].toArray() == QJsonArray {answer.told.trimmed()}));
}
