#include "core/members/member.h"

#include "tests/support/refusal.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a member that breaks a rule is told which", "[members]")
{
    Member member;
    CHECK(refusal(validate(member)) == u"A name has 1 to 60 characters."_s);
    member.name = u" \u3000"_s;
    CHECK(refusal(validate(member)) == u"A name has 1 to 60 characters."_s);
    member.name = QString(61, u'n');
    CHECK(refusal(validate(member)) == u"A name has 1 to 60 characters."_s);
    member.name = QString(60, u'n');
    CHECK(validate(member));

    for (const QString &month : {u"1975-13"_s, u"1975-00"_s, u"1975-6"_s, u"1975.06"_s, u"0975-06"_s}) {
        member.bornIn = month;
        CHECK(refusal(validate(member)) == u"A month of birth is written like 1975-06."_s);
    }
    member.bornIn = u"1975-12"_s;
    CHECK(validate(member));

    for (const int depth : {0, 4}) {
        member.specialties = {{{1}, depth}};
        CHECK(refusal(validate(member)) == u"The depth of a specialty is 1, 2 or 3."_s);
    }
    member.specialties = {{{1}, 2}, {{1}, 3}};
    CHECK(refusal(validate(member)) == u"A specialty is named twice."_s);
    member.specialties = {{{1}, 1}, {{2}, 3}};
    CHECK(validate(member));
}

TEST_CASE("a member is to be verified again once the months are over", "[members]")
{
    Member member;
    const QDate today(2024, 3, 31);
    CHECK(isUnverified(member, today, 12)); // never was
    CHECK_FALSE(isUnverified(member, today, 0)); // the office does not mind
    member.verifiedOn = {2023, 3, 31};
    CHECK_FALSE(isUnverified(member, today, 12));
    member.verifiedOn = {2023, 3, 30};
    CHECK(isUnverified(member, today, 12));
    member.verifiedOn = {2024, 2, 29}; // a month before the 31st
    CHECK_FALSE(isUnverified(member, today, 1));
}
