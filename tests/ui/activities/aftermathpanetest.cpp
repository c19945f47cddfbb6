#include "ui/activities/aftermathpane.h"

#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/activities/activitiespage.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct AftermathFixture : Office {
    Activity visit = activity(1, QDate(2024, 3, 28));
    Suggestion card = suggestion(u"2024-1-1"_s, visit.id);
    Suggestion foreign = suggestion(u"2024-2-1"_s, activity(2).id);
    ShownPage<ui::ActivitiesPage> shown {*workbook, [] { return QDate(2024, 4, 20); }};
    TableHands reviews {shown.page, u"activityReviews"_s};
    TableHands cases {shown.page, u"activityCases"_s};
    TableHands told {shown.page, u"activityPublicity"_s};

    AftermathFixture()
    {
        REQUIRE(shown.page.reveal({ActivityRepository::table, visit.id.value}));
        auto *tabs = shown.page.findChild<QTabWidget *>(u"activityTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->widget(tab)->isAncestorOf(&reviews.table()))
                tabs->setCurrentIndex(tab);
    }
};

} // namespace

TEST_CASE_METHOD(AftermathFixture, "a review is due some days after the visit, and shines until it is held",
                 "[activities][aftermath]")
{
    QTest::keyClick(&reviews.view(), Qt::Key_Insert);
    const auto all = [&] { return valueOf(ActivityReviewRepository(database).of(visit.id)); };
    REQUIRE(all().size() == 1);
    CHECK(all().first().dueOn == QDate(2024, 4, 7)); // ten days later
    reviews.finish(u"2024-04-08"_s);
    const qint64 id = all().first().id.value;
    CHECK(all().first().dueOn == QDate(2024, 4, 8));
    const auto tone = [&] { return reviews.cell(id, u"Reviewed"_s).data(ui::ToneRole).value<ui::Tone>(); };
    CHECK(tone() == ui::Tone::Bad);
    reviews.type(id, u"Reviewed"_s, u"2024-04-20"_s);
    CHECK(tone() == ui::Tone::Good);
    reviews.type(id, u"Scores"_s, u"组织准备 90、成果转化 75"_s);
    CHECK(reviews.text(id, u"Mean"_s) == u"83"_s);
    reviews.type(id, u"Scores"_s, u"组织准备 900"_s);
    CHECK(reviews.refusal().contains(u"score of 0 to 100"_s));
    CHECK(all().first().scores.size() == 2);
    reviews.type(id, u"To do better"_s, payload);
    CHECK(reviews.text(id, u"To do better"_s) == payload);
    CHECK(shown.page.reveal({ActivityReviewRepository::table, id}));
    REQUIRE(workbook->undo());
    CHECK(reviews.text(id, u"To do better"_s).isEmpty());
}

TEST_CASE_METHOD(AftermathFixture, "a case is about a suggestion of the activity, and says where it was made known",
                 "[activities][aftermath]")
{
    QTest::keyClick(&cases.view(), Qt::Key_Insert);
    cases.finish(u"面粉厂用工"_s);
    const auto all = [&] { return valueOf(ActivityCaseRepository(database).of(visit.id)); };
    REQUIRE(all().size() == 1);
    const qint64 id = all().first().id.value;
    cases.type(id, u"Suggestion"_s, u"2024-1-1"_s);
    CHECK(all().first().suggestion == card.id);
    cases.type(id, u"Suggestion"_s, u"2024-2-1"_s);
    CHECK(cases.refusal().contains(u"no suggestion with the number 2024-2-1"_s));
    cases.type(id, u"Made known at"_s, u"全市联络工作会议"_s);
    cases.type(id, u"On"_s, u"2024-04-18"_s);
    CHECK(all().first().promotedOn == QDate(2024, 4, 18));
    cases.remove(id);
    CHECK(all().isEmpty());
    REQUIRE(workbook->undo());
    CHECK(shown.page.reveal({ActivityCaseRepository::table, id}));
}

TEST_CASE_METHOD(AftermathFixture, "what the media told is kept with its day, title and link",
                 "[activities][aftermath]")
{
    QTest::keyClick(&told.view(), Qt::Key_Insert);
    const auto all = [&] { return valueOf(PublicityRepository(database).of(visit.id)); };
    REQUIRE(all().size() == 1);
    const qint64 id = all().first().id.value;
    CHECK(all().first().publishedOn == QDate(2024, 4, 20)); // today
    told.finish(u"2024-04-19"_s);
    CHECK(all().first().publishedOn == QDate(2024, 4, 19));
    told.type(id, u"Media"_s, u"滨州日报"_s);
    told.type(id, u"Title"_s, u"委员走进东县"_s);
    told.type(id, u"Link"_s, u"https://example.org/1"_s);
    told.type(id, u"Title"_s, u" "_s);
    CHECK(told.refusal().contains(u"1 to 200 characters"_s));
    CHECK(all().first().title == u"委员走进东县"_s);
    CHECK(shown.page.reveal({PublicityRepository::table, id}));
    CHECK_FALSE(shown.page.reveal({PublicityRepository::table, 99}));
}
