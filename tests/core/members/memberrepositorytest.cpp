#include "core/members/memberrepository.h"

#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "a member is stored with every field", "[members]")
{
    MemberRepository members(database);
    Member first;
    first.name = u"纪云锦"_s;
    const Member second {
        .id = {},
        .revision = 0,
        .number = 12,
        .name = u"陈㛃"_s,
        .sex = word(WordList::Sex, u"女"_s),
        .ethnicGroup = u"汉族"_s,
        .bornIn = u"1975-10"_s,
        .party = word(WordList::Party, u"群众"_s),
        .sector = word(WordList::Sector, u"教育界"_s),
        .unit = u"学院系主任"_s,
        .office = word(WordList::Office, u"委员"_s),
        .unitType = word(WordList::UnitType, u"高校"_s),
        .home = word(WordList::Region, u"东县"_s),
        .workplace = word(WordList::Region, u"市直"_s),
        .phone = u"0138"_s,
        .term = word(WordList::Term, u"第十二届"_s),
        .state = word(WordList::MemberState, u"在任"_s),
        .note = u"n"_s,
        .verifiedOn = {2024, 3, 5},
        .specialties = {{word(WordList::Specialty, u"电商"_s), 3}, {word(WordList::Specialty, u"法律"_s), 1}},
        .custom = {{customField(CustomRecord::Member, u"车牌"_s).id, u"鲁M00000"_s}}};
    checkRepository(*workbook, members, first, second);
}

TEST_CASE_METHOD(Office, "two members may share a name", "[members]")
{
    member(u"李沐川"_s);
    member(u"李沐川"_s);
    member(u"李沐"_s);
    CHECK(valueOf(MemberRepository(database).named(u"李 沐　川"_s)).size() == 2);
}
