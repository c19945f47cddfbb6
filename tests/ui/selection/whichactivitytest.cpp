#include "tests/ui/selection/selectionfixture.h"

namespace {

struct WhichFixture : SelectionFixture {
    Activity plan(int number, QDate day) const
    {
        Activity planned = activity(number);
        planned.region = visit.region;
        planned.specialties = visit.specialties;
        planned.localSeats = 1;
        planned.plannedOn = day;
        ActivityRepository activities(database);
        return valueOf(act(*workbook, [&] { return activities.update(planned); }));
    }
    void hold(Activity held, QDate day) const
    {
        held.state = ActivityState::Held;
        held.heldOn = day;
        ActivityRepository activities(database);
        valueOf(act(*workbook, [&] { return activities.update(held); }));
    }
    [[nodiscard]] QComboBox &chooser() const { return *page.findChild<QComboBox *>(u"activityChooser"_s); }
};

} // namespace

TEST_CASE_METHOD(WhichFixture, "until one is chosen, the next activity ahead is shown, or else the one held last",
                 "[selection]")
{
    activity(7); // planned for no day
    CHECK(page.activity() == visit.id);
    const Activity sooner = plan(2, {2024, 4, 20});
    CHECK(page.activity() == sooner.id);
    hold(sooner, {2024, 4, 20});
    CHECK(page.activity() == visit.id);
}

TEST_CASE_METHOD(WhichFixture, "the page leaves what was held as soon as something is planned", "[selection]")
{
    hold(visit, {2024, 4, 25});
    CHECK(page.activity() == visit.id);
    page.hide();
    const Activity next = plan(2, {2026, 12, 15});
    page.show();
    CHECK(page.activity() == next.id);
}

TEST_CASE_METHOD(WhichFixture, "what was chosen stays until it is gone", "[selection]")
{
    const Activity later = plan(2, {2024, 6, 1});
    SECTION("by hand")
    {
        chooser().setFocus();
        QTest::keyClick(&chooser(), Qt::Key_Down);
    }
    SECTION("by a link")
    {
        REQUIRE(page.choose(later.id));
    }
    REQUIRE(page.activity() == later.id);
    plan(3, {2024, 4, 1});
    CHECK(page.activity() == later.id);
    Activity gone = valueOf(ActivityRepository(database).find(later.id));
    gone.state = ActivityState::Cancelled;
    ActivityRepository activities(database);
    valueOf(act(*workbook, [&] { return activities.update(gone); }));
    CHECK(chooser().currentIndex() == 0);
}

TEST_CASE_METHOD(WhichFixture, "what was worked on stays too", "[selection]")
{
    SECTION("a pin")
    {
        press(u"陈"_s, Qt::Key_Plus);
    }
    SECTION("a bar")
    {
        press(u"陈"_s, Qt::Key_Minus);
    }
    SECTION("a panel by hand")
    {
        tick(u"陈"_s, true);
    }
    SECTION("invitations")
    {
        click(u"invitePanel"_s);
    }
    const Activity sooner = plan(2, {2024, 4, 1});
    CHECK(page.activity() == visit.id);
    CHECK(chooser().itemData(0).toLongLong() == sooner.id.value);
}

TEST_CASE_METHOD(WhichFixture, "activities of several years are named by number and year", "[selection]")
{
    CHECK(chooser().currentText().startsWith(u"Activity 1 \u00B7"_s));
    Activity other = plan(1 + 4, {2025, 1, 5});
    other.planYear = 2025;
    other.number = 1;
    ActivityRepository activities(database);
    valueOf(act(*workbook, [&] { return activities.update(other); }));
    CHECK(chooser().itemText(0).startsWith(u"Activity 1 of 2024 \u00B7"_s));
    CHECK(chooser().itemText(1).startsWith(u"Activity 1 of 2025 \u00B7"_s));
}

TEST_CASE_METHOD(WhichFixture, "there is a way to the people who are invited", "[selection]")
{
    settle();
    auto *people = page.findChild<QPushButton *>(u"invitedPeople"_s);
    CHECK(people->isHidden());
    click(u"invitePanel"_s);
    CHECK(people->text() == u"Invited: 2 \u203A"_s);
    people->click();
    CHECK(hands.opened.value(0).table == InvitationRepository::table);
    CHECK(hands.opened.value(0).id > 0);
}
