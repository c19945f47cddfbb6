#include "core/members/membergrouprepository.h"
#include "tests/support/office.h"
#include "tests/support/refusal.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

MemberGroup groupOf(const QList<GroupCondition> &conditions)
{
    MemberGroup group;
    group.name = u"女委员"_s;
    group.conditions = conditions;
    return group;
}

} // namespace

TEST_CASE_METHOD(Office, "a group of members is stored with every condition", "[groups]")
{
    MemberGroupRepository groups(database);
    const CustomField tag = customField(CustomRecord::Member, u"标签"_s);
    const MemberGroup first = groupOf({});
    MemberGroup second = groupOf({{GroupField::Sex, {}, Comparison::Is, u"女"_s},
                                  {GroupField::Custom, tag.id, Comparison::IsNot, u"书法"_s},
                                  {GroupField::MonthsSinceInvited, {}, Comparison::Unknown, {}}});
    second.name = u"其他"_s;
    second.match = GroupMatch::Any;
    checkRepository(*workbook, groups, first, second);
}

TEST_CASE("a group that breaks a rule is told which", "[groups]")
{
    CHECK(validate(groupOf({{GroupField::Age, {}, Comparison::AtMost, u"４５"_s}})));
    CHECK(validate(groupOf({{GroupField::Age, {}, Comparison::Unknown, {}}})));
    CHECK(refusal(validate(groupOf({{GroupField::Age, {}, Comparison::AtMost, u"young"_s}}))).contains("number"_L1));
    CHECK(refusal(validate(groupOf({{GroupField::Age, {}, Comparison::AtMost, u"-1"_s}}))).contains("number"_L1));
    CHECK(refusal(validate(groupOf({{GroupField::Sex, {}, Comparison::Is, u" 、 "_s}}))).contains("Tell what"_L1));
    CHECK(refusal(validate(groupOf({{GroupField::Sex, {}, Comparison::AtLeast, u"女"_s}}))).contains("at least"_L1));
    CHECK(refusal(validate(groupOf({{GroupField::Custom, {}, Comparison::Known, {}}}))).contains("which field"_L1));
    CHECK(refusal(validate(groupOf({{GroupField::Sex, {3}, Comparison::Known, {}}}))).contains("which field"_L1));
    MemberGroup nameless = groupOf({});
    nameless.name = u" "_s;
    CHECK(refusal(validate(nameless)).contains("1 to 40"_L1));
}

TEST_CASE_METHOD(Office, "two groups cannot share a name, and one that a session wishes for stays", "[groups]")
{
    MemberGroupRepository groups(database);
    const MemberGroup women = valueOf(act(*workbook, [&] { return groups.insert(groupOf({})); }));
    CHECK_FALSE(act(*workbook, [&] { return groups.insert(groupOf({})); }));
    Activity session = activity(1);
    session.mix = {{MixKind::Group, {}, women.id, 2}};
    session = valueOf(act(*workbook, [&] { return ActivityRepository(database).update(session); }));
    CHECK(act(*workbook, [&] { return groups.remove(women.id); }).error().kind == ErrorKind::Conflict);
    session.mix.clear();
    valueOf(act(*workbook, [&] { return ActivityRepository(database).update(session); }));
    succeed(act(*workbook, [&] { return groups.remove(women.id); }));
}
