#include "ui/base/recordnames.h"

#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two who are called 王伟, and one who is not.
struct NamesakesFixture {
    Office office;
    Member teacher = of(u"王伟"_s, u"市一中"_s);
    Member doctor = of(u"王伟"_s, u"市医院"_s);
    Member other = of(u"李敏"_s, u"市一中"_s);
    Facts facts = valueOf(readFacts(office.database));
    FactIndex index {facts};

    Member of(const QString &name, const QString &unit) const
    {
        Member member = office.member(name);
        member.unit = unit;
        MemberRepository members(office.database);
        return valueOf(act(*office.workbook, [&] { return members.update(member); }));
    }
};

} // namespace

TEST_CASE_METHOD(NamesakesFixture, "who shares a name is shown with the unit, and found by it", "[base]")
{
    CHECK(index.namesOf({teacher.id, other.id}) == QStringList {u"王伟（市一中）"_s, u"李敏"_s});
    CHECK(ui::memberNames(index).contains(u"王伟（市医院）"_s));
    const auto named = valueOf(ui::membersNamed(index, index.namesOf({doctor.id, other.id}).join(u"、"_s)));
    CHECK(named == QList {doctor.id, other.id});
}

TEST_CASE_METHOD(NamesakesFixture, "a name that two have is refused, and both are told", "[base]")
{
    const auto refused = ui::memberNamed(index, u"王伟"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"王伟（市一中）"_s));
    CHECK(refused.error().message.contains(u"王伟（市医院）"_s));
    CHECK_FALSE(ui::memberNamed(index, u"张三"_s));
}
