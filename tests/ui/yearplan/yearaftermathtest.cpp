#include "ui/yearplan/yearaftermath.h"

#include "core/activities/activityrepository.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/base/currentfacts.h"

#include <QCheckBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// What the media told of a visit of 2023 and of one of 2024, a case and a review of the latter.
struct AfterwardsFixture : Office {
    Activity before = visit(1, 2023, {2023, 12, 20});
    Activity now = visit(2, 2024, {2024, 3, 28});
    Publicity old = told(before, u"早报"_s, {2023, 12, 21});
    Publicity late = told(before, u"晚报"_s, {2024, 1, 3});
    Publicity fresh = told(now, u"日报"_s, {2024, 3, 29});
    ActivityCase example = stored<ActivityCaseRepository>(ActivityCase {.activity = now.id, .title = u"冷库"_s});
    ActivityReview review =
        stored<ActivityReviewRepository>(ActivityReview {.activity = now.id, .dueOn = QDate(2024, 4, 7)});
    ui::YearAftermath part {*workbook, [] { return QDate(2024, 4, 20); }};
    std::shared_ptr<const KnownFacts> known;
    TableHands media {part, u"yearPublicity"_s};
    TableHands cases {part, u"yearCases"_s};
    TableHands reviews {part, u"yearReviews"_s};

    AfterwardsFixture()
    {
        show(2024);
        QObject::connect(workbook.get(), &Workbook::changed, &part, [this] { show(2024); });
        part.resize(1100, 600);
        part.show();
    }
    void show(int year)
    {
        known = valueOf(ui::CurrentFacts::of(*workbook).read());
        part.setYear(year);
        part.setFacts(known->index);
    }
    template <typename Stored, typename Entity>
    [[nodiscard]] Entity stored(const Entity &entity) const
    {
        Stored repository(database);
        return valueOf(act(*workbook, [&] { return repository.insert(entity); }));
    }
    [[nodiscard]] Activity visit(int number, int year, QDate day) const
    {
        Activity made = activity(number, day);
        made.planYear = year;
        made.theme = u"theme %1"_s.arg(number);
        made.region = word(WordList::Region, u"东县"_s);
        ActivityRepository activities(database);
        return valueOf(act(*workbook, [&] { return activities.update(made); }));
    }
    [[nodiscard]] Publicity told(const Activity &about, const QString &media, QDate day) const
    {
        return stored<PublicityRepository>(
            Publicity {.activity = about.id, .media = media, .publishedOn = day, .title = media + u"报道"_s});
    }
};

} // namespace

TEST_CASE_METHOD(AfterwardsFixture, "of a year stand those of its plan and those that have a day in it, or all",
                 "[yearplan][aftermath]")
{
    const auto shown = [&] {
        QStringList names = media.column(u"Media"_s);
        names.sort();
        return names;
    };
    CHECK(shown() == QStringList {u"日报"_s, u"晚报"_s});
    CHECK(media.text(fresh.id.value, u"Activity"_s).contains(u"theme 2"_s));
    CHECK(media.text(fresh.id.value, u"County"_s) == u"东县"_s);
    CHECK(cases.column(u"Case"_s) == QStringList {u"冷库"_s});
    CHECK(reviews.cell(review.id.value, u"Reviewed"_s).data(ui::ToneRole).value<ui::Tone>() == ui::Tone::Bad); // late
    show(2023);
    CHECK(shown() == QStringList {u"早报"_s, u"晚报"_s});
    CHECK(cases.column(u"Case"_s).isEmpty());
    part.findChild<QCheckBox *>(u"allYears"_s)->setChecked(true);
    CHECK(shown().size() == 3);
    CHECK(cases.column(u"Case"_s).size() == 1);
}

TEST_CASE_METHOD(AfterwardsFixture, "a record of the list is edited there, taken back, and opens at its activity",
                 "[yearplan][aftermath]")
{
    media.type(fresh.id.value, u"Title"_s, u"<b>要闻</b>"_s);
    CHECK(valueOf(PublicityRepository(database).find(fresh.id)).title == u"<b>要闻</b>"_s);
    REQUIRE(workbook->undo());
    CHECK(media.text(fresh.id.value, u"Title"_s) == u"日报报道"_s);

    const QSignalSpy opened(&part, &ui::YearAftermath::openRequested);
    emit media.table().openRequested({PublicityRepository::table, fresh.id.value});
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<RecordRef>() == RecordRef {PublicityRepository::table, fresh.id.value});
}

TEST_CASE_METHOD(AfterwardsFixture, "a case of the list takes a suggestion of its own activity alone",
                 "[yearplan][aftermath]")
{
    const Suggestion own = suggestion(u"2024-2-1"_s, now.id);
    const Suggestion foreign = suggestion(u"2023-1-1"_s, before.id);
    part.findChild<QTabWidget *>(u"aftermathTabs"_s)->setCurrentIndex(1);
    cases.type(example.id.value, u"Suggestion"_s, foreign.number);
    CHECK(cases.refusal().contains(u"no suggestion with the number 2023-1-1"_s));
    cases.type(example.id.value, u"Suggestion"_s, own.number);
    CHECK(valueOf(ActivityCaseRepository(database).find(example.id)).suggestion == own.id);
}
