#include "core/members/duplicates.h"

#include "tests/support/printing.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Member someone(qint64 id, const QString &name, const QString &unit, const QString &phone, const QString &bornIn = {})
{
    Member member;
    member.id = {id};
    member.name = name;
    member.unit = unit;
    member.phone = phone;
    member.bornIn = bornIn;
    return member;
}

} // namespace

TEST_CASE("two entries look like one person by telephone, or by name with employer or month of birth", "[members]")
{
    const Member ann = someone(1, u"王小明"_s, u"市一中校长"_s, u"138 0000 1111"_s, u"1975-06"_s);
    CHECK(likeness(ann, someone(2, u"王小明"_s, u"市一中 校长"_s, {})) == Likeness::SameUnit);
    CHECK(likeness(ann, someone(2, u"王 小明"_s, u"市二中"_s, {}, u"1975-06"_s)) == Likeness::SameBirth);
    CHECK(likeness(ann, someone(2, u"李大海"_s, {}, u"１３８-００００-１１１１"_s)) == Likeness::SamePhone);
    CHECK(likeness(ann, someone(2, u"王小明"_s, u"市二中"_s, u"13900001111"_s)) == Likeness::None);
    CHECK(likeness(ann, someone(2, u"李大海"_s, u"市一中校长"_s, {}, u"1975-06"_s)) == Likeness::None);
}

TEST_CASE("what is not known makes nobody alike", "[members]")
{
    CHECK(likeness(someone(1, u"王小明"_s, {}, {}), someone(2, u"王小明"_s, {}, {})) == Likeness::None);
    CHECK(likeness(someone(1, {}, u"局"_s, u"12345"_s), someone(2, {}, u"局"_s, u"12345"_s)) == Likeness::None);
}

TEST_CASE("all likely pairs of a roll are found once, as looking at every pair does", "[members]")
{
    std::mt19937 random(GENERATE(1U, 2U, 3U));
    const auto pick = [&random](const QStringList &words) {
        return words.at(std::uniform_int_distribution<qsizetype>(0, words.size() - 1)(random));
    };
    QList<Member> roll;
    for (qint64 id = 1; id <= 60; ++id)
        roll.append(someone(id, pick({u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s}), pick({{}, u"东局"_s, u"西局"_s}),
                            pick({{}, {}, u"1380000001"_s, u"1380000002"_s}), pick({{}, {}, u"1970-01"_s})));
    QList<LikelyDuplicate> every;
    for (qsizetype one = 0; one < roll.size(); ++one)
        for (qsizetype other = one + 1; other < roll.size(); ++other)
            if (const Likeness found = likeness(roll.at(one), roll.at(other)); found != Likeness::None)
                every.append({roll.at(one).id, roll.at(other).id, found});
    CHECK_FALSE(every.isEmpty());
    CHECK((likelyDuplicates(roll) == every));
}

TEST_CASE("the entry that a new one may be is named", "[members]")
{
    const QList<Member> roll {someone(1, u"李大海"_s, u"港务局"_s, {}), someone(2, u"王小明"_s, u"市一中"_s, {})};
    const Member *found = likelyDuplicateOf(someone(0, u"王小明"_s, u"市一中"_s, {}), roll);
    REQUIRE(found != nullptr);
    CHECK(found->id == MemberId {2});
    CHECK(likelyDuplicateOf(someone(0, u"王小明"_s, u"市二中"_s, {}), roll) == nullptr);
}
