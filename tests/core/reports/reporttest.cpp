#include "core/reports/report.h"

#include "tests/support/refusal.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a report, an adoption or a comment that breaks a rule is told which", "[reports]")
{
    Report report;
    CHECK(refusal(validate(report)) == u"The title of a report has 1 to 200 characters."_s);
    report.title = u"r"_s;
    for (const auto &[year, number] : {std::pair {24, 1}, std::pair {3000, 1}, std::pair {2024, 0}}) {
        report.year = year;
        report.number = number;
        CHECK(refusal(validate(report)) == u"A report has a year and a number from 1 on."_s);
    }
    report.number = 1;
    CHECK(validate(report));
    report.sendings = {{EntryId {1}, {2024, 4, 3}, {}, {}, {2024, 4, 2}}};
    CHECK(refusal(validate(report)) == u"The receipt lies before the day of sending."_s);
    report.sendings.clear();

    Adoption whole;
    whole.level = {1};
    whole.mode = {2};
    whole.adoptedOn = {2024, 5, 1};
    CHECK(validate(whole));
    for (auto drop : {+[](Adoption &each) { each.level = {}; }, +[](Adoption &each) { each.mode = {}; },
                      +[](Adoption &each) { each.adoptedOn = {}; }}) {
        Adoption adoption = whole;
        drop(adoption);
        CHECK(refusal(validate(adoption)) == u"An adoption has a level, a mode and a day."_s);
    }

    LeaderComment comment;
    comment.level = {1};
    CHECK(refusal(validate(comment)) == u"A leader's comment has a level and a day."_s);
    comment.commentedOn = {2024, 5, 1};
    CHECK(validate(comment));
    comment.followedUpOn = {2024, 4, 30};
    CHECK(refusal(validate(comment)) == u"It cannot have been followed up before it was written."_s);
}

TEST_CASE("shares are of all authors and make 100 percent, or there are none", "[reports]")
{
    const MemberId ann {1};
    const MemberId bob {2};
    Report report;
    report.title = u"r"_s;
    report.year = 2024;
    report.number = 1;
    report.authors = {ann, bob};
    CHECK(validate(report));
    report.shares = {{ann, 60}, {bob, 40}};
    CHECK(validate(report));
    report.shares[bob] = 30;
    CHECK(refusal(validate(report)) == u"The shares make 90 %, not 100 %."_s);
    for (const QMap<MemberId, int> &wrong :
         {QMap<MemberId, int> {{ann, 100}}, QMap<MemberId, int> {{ann, 100}, {bob, 0}},
          QMap<MemberId, int> {{ann, 60}, {MemberId {3}, 40}}}) {
        report.shares = wrong;
        CHECK(refusal(validate(report)) == u"Either each author has a share of 1 % at least, or none has."_s);
    }
}
