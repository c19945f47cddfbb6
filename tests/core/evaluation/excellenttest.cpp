#include "core/evaluation/excellent.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

/// Members with points, most first, as evaluate() gives them.
struct Ranking : SmallYear {
    QList<MemberPoints> evaluated;

    MemberId rank(const char *name, int total, const char *office = "member")
    {
        const MemberId id = member(name, office);
        evaluated.append({.member = id, .name = QString::fromLatin1(name), .total = total});
        return id;
    }
    [[nodiscard]] ExcellentMembers best(int count) const
    {
        return excellentMembers(FactIndex(facts), evaluated, count);
    }
    [[nodiscard]] QStringList namesOf(int count) const
    {
        QStringList names;
        for (const MemberPoints &each : best(count).chosen)
            names.append(each.name);
        return names;
    }
};

} // namespace

TEST_CASE_METHOD(Ranking, "the members with the most points are excellent, and no others", "[evaluation]")
{
    rank("Ann", 100);
    rank("Bob", 900);
    rank("Cid", 500);
    CHECK(namesOf(2) == QStringList {u"Bob"_s, u"Cid"_s});
    CHECK(best(2).tied == 0);
    CHECK(namesOf(0).isEmpty());
    CHECK(namesOf(9).size() == 3);
}

TEST_CASE_METHOD(Ranking, "who has as many points as the last is excellent too", "[evaluation]")
{
    rank("Ann", 900);
    rank("Bob", 500);
    rank("Cid", 500);
    rank("Dan", 400);
    CHECK(namesOf(2) == QStringList {u"Ann"_s, u"Bob"_s, u"Cid"_s});
    CHECK(best(2).tied == 1);
}

TEST_CASE_METHOD(Ranking, "who has no points, serves no more or sits on the chairpersons' meeting is not excellent",
                 "[evaluation]")
{
    rank("Ann", 0);
    rank("Bob", -300);
    rank("Cid", 800, "chair");
    const MemberId gone = rank("Dan", 700);
    rank("Eve", 100);
    std::ranges::find(facts.members, gone, &Member::id)->state = of(WordList::MemberState, "left");
    CHECK(namesOf(5) == QStringList {u"Eve"_s});
    CHECK(best(5).eligible == 3);
}

TEST_CASE_METHOD(Ranking, "a share of those who may be chosen is rounded down", "[evaluation]")
{
    for (const char *name : {"A", "B", "C", "D", "E", "F", "G"})
        rank(name, 100);
    rank("H", 100, "chair");
    const FactIndex index(facts);
    CHECK(shareOf(index, 30) == 2);
    CHECK(shareOf(index, 10) == 0);
    CHECK(shareOf(index, 100) == 7);
}

TEST_CASE_METHOD(Ranking, "who does not meet what must be met is not excellent, whatever the points", "[evaluation]")
{
    rank("Ann", 900);
    rank("Bob", 500);
    evaluated.first().isEligible = false;
    CHECK(namesOf(2) == QStringList {u"Bob"_s});
}
