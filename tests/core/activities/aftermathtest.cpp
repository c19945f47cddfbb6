#include "core/activities/aftermath.h"

#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "reviews, cases and what the media told are stored with every field",
                 "[activities][aftermath]")
{
    const ActivityId one = activity(1).id;
    const ActivityId two = activity(2).id;
    ActivityReviewRepository reviews(database);
    checkRepository(
        *workbook, reviews, ActivityReview {.activity = one},
        ActivityReview {{}, 0, two, {2024, 4, 9}, {2024, 4, 8}, u"p"_s, u"s"_s, u"l"_s, {{u"a"_s, 90}, {u"b"_s, 0}}});
    ActivityCaseRepository cases(database);
    checkRepository(*workbook, cases, ActivityCase {.activity = one, .title = u"a"_s},
                    ActivityCase {{}, 0, two, u"b"_s, suggestion(u"S-1"_s, two).id, u"l"_s, u"where"_s, {2024, 5, 6}});
    PublicityRepository publicity(database);
    checkRepository(*workbook, publicity, Publicity {.activity = one, .title = u"a"_s},
                    Publicity {{}, 0, two, u"m"_s, {2024, 5, 6}, u"b"_s, u"https://example.org"_s});
}

TEST_CASE_METHOD(Office, "a review is due until it is held, and not of what was cancelled", "[activities][aftermath]")
{
    Activity visit = activity(1);
    ActivityReviewRepository reviews(database);
    ActivityRepository activities(database);
    ActivityReview review = valueOf(act(*workbook, [&] {
        return reviews.insert(ActivityReview {.activity = visit.id, .dueOn = {2024, 4, 9}});
    }));
    CHECK(valueOf(reviews.dueBy({2024, 4, 8})).isEmpty());
    CHECK(valueOf(reviews.dueBy({2024, 4, 9})).size() == 1);
    visit.state = ActivityState::Cancelled;
    valueOf(act(*workbook, [&] { return activities.update(visit); }));
    CHECK(valueOf(reviews.dueBy({2024, 4, 9})).isEmpty());
    REQUIRE(workbook->undo());
    review.reviewedOn = {2024, 4, 8};
    valueOf(act(*workbook, [&] { return reviews.update(review); }));
    CHECK(valueOf(reviews.dueBy({2024, 4, 9})).isEmpty());
}

TEST_CASE("scores are typed side by side, and what is none is told", "[activities][aftermath]")
{
    const QList<ReviewScore> both {{u"组织准备"_s, 90}, {u"成果转化"_s, 75}};
    CHECK(valueOf(scoresIn(u"组织准备 90、成果转化75"_s)) == both);
    CHECK(valueOf(scoresIn(u"组织准备：９０，成果转化: 75"_s)) == both);
    CHECK(valueOf(scoresIn(scoresText(both))) == both);
    CHECK(valueOf(scoresIn({})).isEmpty());
    CHECK(scoresIn(u"组织准备"_s).error().message.contains(u"组织准备 is no aspect with a score"_s));
    CHECK(scoresIn(u"组织准备 101"_s).error().kind == ErrorKind::Invalid);
    for (const auto &bad : {u"成果 92.5"_s, u"92.5"_s, u"成果 -5"_s, u"成果 +5"_s})
        CHECK(scoresIn(bad).error().kind == ErrorKind::Invalid);
    CHECK(valueOf(scoresIn(u"组织准备90分，成果转化 75分"_s)) == both);
    CHECK(scoresIn(u"90"_s).error().kind == ErrorKind::Invalid);
    CHECK(scoresIn(u"a 1、a 2"_s).error().message == u"a is scored twice."_s);
}

TEST_CASE("the mean of the scores is rounded", "[activities][aftermath]")
{
    ActivityReview review;
    CHECK_FALSE(meanScore(review));
    review.scores = {{u"a"_s, 90}, {u"b"_s, 75}};
    CHECK(meanScore(review) == 83); // 82.5
    review.scores.append({u"c"_s, 82});
    CHECK(meanScore(review) == 82); // 82.33
    review.scores = {{u"a"_s, 101}};
    CHECK(validate(review).error().message == u"A score lies between 0 and 100."_s);
    review.scores = {{u" "_s, 1}};
    CHECK_FALSE(validate(review));
    CHECK_FALSE(validate(ActivityCase {}));
    CHECK_FALSE(validate(Publicity {.title = QString(201, u'x')}));
}
