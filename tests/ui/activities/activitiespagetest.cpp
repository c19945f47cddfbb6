#include "ui/activities/activitiespage.h"

#include "core/activities/projectrepository.h"
#include "core/invitations/invitationrepository.h"
#include "tests/support/formhands.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A visit that was held and one that lies ahead, on a page that is seen on the 1st of May.
struct ActivitiesFixture : Office {
    Activity held = activity(1, QDate(2024, 3, 28));
    Activity ahead = activity(2);
    ui::ActivitiesPage page {*workbook, [] { return QDate(2024, 5, 1); }};
    PageHands hands {page};

    ActivitiesFixture()
    {
        word(WordList::ActivityState, u"计划"_s, u"planned"_s);
        word(WordList::ActivityState, u"已举办"_s, u"held"_s);
        word(WordList::Region, u"东县"_s);
        page.resize(1200, 640);
        page.show();
    }

    [[nodiscard]] Activity stored(ActivityId id) const { return valueOf(ActivityRepository(database).find(id)); }
    [[nodiscard]] QTabWidget &tabs() const { return *page.findChild<QTabWidget *>(u"activityTabs"_s); }
};

} // namespace

TEST_CASE_METHOD(ActivitiesFixture, "the page lists the plan with what came of each activity", "[activities]")
{
    suggestion(u"1"_s, held.id);
    InvitationRepository invitations(database);
    Invitation invitation;
    invitation.activity = held.id;
    invitation.member = member(u"张三"_s).id;
    invitation.presence = Presence::Late;
    valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));

    CHECK(hands.column(u"activities"_s, u"No."_s) == QStringList {u"1"_s, u"2"_s});
    CHECK(hands.column(u"activities"_s, u"State"_s) == QStringList {u"已举办"_s, u"计划"_s});
    CHECK(hands.text(u"activities"_s, 0, u"Invited/present"_s) == u"1/1"_s);
    CHECK(hands.text(u"activities"_s, 0, u"Suggestions"_s) == u"1"_s);
    CHECK(hands.text(u"activities"_s, 1, u"Suggestions"_s) == u"0"_s);
}

TEST_CASE_METHOD(ActivitiesFixture, "the page begins with the last activity that lies behind", "[activities]")
{
    CHECK(page.current() == ui::RecordRef {ActivityRepository::table, held.id.value});
    CHECK(page.findChild<QWidget *>(u"activityCard"_s)->findChild<QLabel *>(u"cardTitle"_s)->text() == u"Activity 1"_s);
}

TEST_CASE_METHOD(ActivitiesFixture, "an activity is edited in place, and that is undone and redone", "[activities]")
{
    hands.edit(u"activities"_s, 1, u"County"_s, u"东县"_s);
    hands.edit(u"activities"_s, 1, u"Theme"_s, u" 农产品上行 "_s);
    CHECK(stored(ahead.id).region == word(WordList::Region, u"东县"_s));
    CHECK(stored(ahead.id).theme == u"农产品上行"_s);

    succeed(workbook->undo());
    CHECK(hands.text(u"activities"_s, 1, u"Theme"_s).isEmpty());
    CHECK(hands.text(u"activities"_s, 1, u"County"_s) == u"东县"_s);
    succeed(workbook->redo());
    CHECK(hands.text(u"activities"_s, 1, u"Theme"_s) == u"农产品上行"_s);
}

TEST_CASE_METHOD(ActivitiesFixture, "no activity was held before its letters went out", "[activities]")
{
    Invitation asked;
    asked.activity = held.id;
    asked.member = member(u"张三"_s).id;
    asked.sentOn = {2024, 3, 20};
    InvitationRepository invitations(database);
    valueOf(act(*workbook, [&] { return invitations.insert(asked); }));
    hands.edit(u"activities"_s, 0, u"Held"_s, QDate(2024, 3, 19));
    REQUIRE(hands.errors.size() == 1);
    CHECK(hands.errors.last().contains(u"went out on 2024-03-20"_s));
    CHECK(stored(held.id) == held);
    hands.edit(u"activities"_s, 0, u"Held"_s, QDate(2024, 3, 20));
    CHECK(stored(held.id).heldOn == QDate(2024, 3, 20));
}

TEST_CASE_METHOD(ActivitiesFixture, "the date of the plan is the day where the plan prints no other words",
                 "[activities]")
{
    const auto type = [&](const QString &text) { hands.edit(u"activities"_s, 1, u"Planned date"_s, text); };
    hands.edit(u"activities"_s, 1, u"Planned"_s, QDate(2024, 6, 18));
    CHECK(hands.text(u"activities"_s, 1, u"Planned date"_s) == u"2024-06-18"_s);
    type(u"2024-6-25"_s);
    CHECK(stored(ahead.id).plannedOn == QDate(2024, 6, 25));
    CHECK(stored(ahead.id).plannedText.isEmpty());
    type(u"6月下旬"_s);
    CHECK(hands.text(u"activities"_s, 1, u"Planned date"_s) == u"6月下旬"_s);
    CHECK(stored(ahead.id).plannedOn == QDate(2024, 6, 25));
    type({});
    CHECK(hands.text(u"activities"_s, 1, u"Planned date"_s) == u"2024-06-25"_s);
    type({});
    CHECK_FALSE(stored(ahead.id).plannedOn.isValid());
}

TEST_CASE_METHOD(ActivitiesFixture, "what breaks a rule or is no word of the office is refused and told",
                 "[activities]")
{
    hands.edit(u"activities"_s, 1, u"County"_s, u"无县"_s);
    REQUIRE(hands.errors.size() == 1);
    CHECK(hands.errors.last().contains(u"无县"_s));

    hands.edit(u"activities"_s, 1, u"State"_s, u"已举办"_s); // without a day
    REQUIRE(hands.errors.size() == 2);
    CHECK(hands.errors.last() == u"An activity that was held has a day."_s);
    CHECK(stored(ahead.id) == ahead);
}

TEST_CASE_METHOD(ActivitiesFixture, "the outline of a research was done by today at the latest", "[activities]")
{
    hands.edit(u"activities"_s, 1, u"Outline done"_s, QDate(2024, 5, 2));
    REQUIRE(hands.errors.size() == 1);
    CHECK(hands.errors.last().contains(u"That day is still to come."_s));
    CHECK(stored(ahead.id) == ahead);
    hands.edit(u"activities"_s, 1, u"Outline done"_s, QDate(2024, 5, 1));
    hands.edit(u"activities"_s, 1, u"Report done"_s, QDate(2024, 5, 1));
    CHECK(hands.errors.size() == 1);
    CHECK(stored(ahead.id).outlineDoneOn == QDate(2024, 5, 1));
    CHECK(stored(ahead.id).reportDoneOn == QDate(2024, 5, 1));
    hands.edit(u"activities"_s, 1, u"Report done"_s, QDate(2024, 6, 1));
    CHECK(hands.errors.size() == 2);
    hands.edit(u"activities"_s, 1, u"Report done"_s, QVariant());
    CHECK_FALSE(stored(ahead.id).reportDoneOn.isValid());
}

TEST_CASE_METHOD(ActivitiesFixture, "who leads is a member where the roll has the name, otherwise the words themselves",
                 "[activities]")
{
    const Member leader = member(u"李四"_s);
    hands.edit(u"activities"_s, 1, u"Leader"_s, u"李 四"_s);
    CHECK(stored(ahead.id).leader == leader.id);
    hands.edit(u"activities"_s, 1, u"Leader"_s, u"分管副主席"_s);
    CHECK_FALSE(stored(ahead.id).leader.isStored());
    CHECK(hands.text(u"activities"_s, 1, u"Leader"_s) == u"分管副主席"_s);
}

TEST_CASE_METHOD(ActivitiesFixture, "a new activity gets the next number of its plan; removing it can be taken back",
                 "[activities]")
{
    page.findChild<QPushButton *>(u"activitiesAdd"_s)->click();
    const FormHands form(page, u"activityForm"_s);
    form.fill(u"theme"_s, u"农产品上行"_s);
    REQUIRE(form.form().save());
    REQUIRE(hands.rows(u"activities"_s) == 3);
    CHECK(hands.text(u"activities"_s, 2, u"No."_s) == u"3"_s);
    CHECK(hands.text(u"activities"_s, 2, u"Plan"_s) == u"2024"_s);

    hands.go(u"activities"_s, 2, u"Invited/present"_s);
    hands.press(u"activities"_s, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(hands.rows(u"activities"_s) == 2);
    succeed(workbook->undo());
    CHECK(hands.rows(u"activities"_s) == 3);
}

TEST_CASE_METHOD(ActivitiesFixture, "an activity that others refer to stays", "[activities]")
{
    suggestion(u"1"_s, held.id);
    hands.go(u"activities"_s, 0, u"Invited/present"_s);
    hands.press(u"activities"_s, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(hands.rows(u"activities"_s) == 2);
    CHECK(hands.errors.size() == 1);
}

TEST_CASE_METHOD(ActivitiesFixture, "a page that was hidden meanwhile catches up when it is seen", "[activities]")
{
    page.hide();
    activity(3);
    CHECK(hands.rows(u"activities"_s) == 2);
    page.show();
    CHECK(hands.rows(u"activities"_s) == 3);
}

TEST_CASE_METHOD(ActivitiesFixture, "a record of an activity is revealed on its tab", "[activities]")
{
    ProjectRepository projects(database);
    const Project project = valueOf(act(*workbook, [&] {
        return projects.insert({{}, 0, ahead.id, 1, u"冷库"_s, {}, {}, {}, {}, {}});
    }));

    CHECK(page.reveal({ProjectRepository::table, project.id.value}));
    CHECK(page.current().id == ahead.id.value);
    CHECK(tabs().currentWidget()->objectName() == u"needsPart"_s);
    CHECK(hands.table(u"projects"_s).currentId() == project.id.value);
    CHECK_FALSE(page.reveal({InvitationRepository::table, 99}));
}

TEST_CASE_METHOD(ActivitiesFixture, "the programme is kept in the order of the clock", "[activities]")
{
    page.findChild<QPushButton *>(u"agendaAdd"_s)->click();
    page.findChild<QPushButton *>(u"agendaAdd"_s)->click();
    REQUIRE(hands.rows(u"agenda"_s) == 2);
    hands.edit(u"agenda"_s, 0, u"What"_s, u"座谈"_s);
    hands.edit(u"agenda"_s, 0, u"Time"_s, u"1430"_s);
    hands.edit(u"agenda"_s, 1, u"Time"_s, u"9：30"_s);

    CHECK(hands.column(u"agenda"_s, u"Time"_s) == QStringList {u"09:30"_s, u"14:30"_s});
    CHECK(hands.text(u"agenda"_s, 1, u"What"_s) == u"座谈"_s);
    hands.edit(u"agenda"_s, 0, u"Time"_s, u"noon"_s);
    CHECK(hands.errors.size() == 1);
}

TEST_CASE_METHOD(ActivitiesFixture, "the suggestions of an activity open in the ledger, and their cards are asked for",
                 "[activities]")
{
    const Suggestion made = suggestion(u"2024-01"_s, held.id);
    suggestion(u"2024-02"_s, ahead.id);
    REQUIRE(hands.column(u"madeSuggestions"_s, u"Number"_s) == QStringList {u"2024-01"_s});

    QList<qint64> wanted;
    QObject::connect(&page, &ui::ActivitiesPage::cardsRequested, &page,
                     [&](const QList<qint64> &suggestions) { wanted = suggestions; });
    page.findChild<QPushButton *>(u"activityCards"_s)->click();
    CHECK(wanted == QList<qint64> {made.id.value});

    hands.go(u"madeSuggestions"_s, 0, u"Number"_s);
    hands.press(u"madeSuggestions"_s, Qt::Key_Return);
    CHECK(hands.opened.value(0) == ui::RecordRef {SuggestionRepository::table, made.id.value});
}

TEST_CASE_METHOD(ActivitiesFixture, "a new activity belongs to the plan of this year, whatever is current",
                 "[activities]")
{
    REQUIRE(QTest::qWaitForWindowActive(&page));
    Activity old = activity(7, QDate(2021, 3, 28));
    old.planYear = 2021;
    ActivityRepository activities(database);
    valueOf(act(*workbook, [&] { return activities.update(old); }));
    REQUIRE(page.reveal({ActivityRepository::table, old.id.value}));
    page.findChild<QPushButton *>(u"activitiesAdd"_s)->click();
    const FormHands form(page, u"activityForm"_s);
    CHECK(form.text(u"plan_year"_s) == u"2024"_s);
    form.fill(u"held_on"_s, u"2004-5-1"_s);
    CHECK(form.remark(u"held_on"_s).contains("more than five years"_L1));
    CHECK(form.bad().isEmpty());
}
