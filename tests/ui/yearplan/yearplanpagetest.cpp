#include "tests/ui/yearplan/yearplanfixture.h"
#include "ui/statistics/valuetable.h"
#include "ui/table/datefield.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QThreadPool>

TEST_CASE_METHOD(YearPlanFixture, "the year is shown activity by activity, what was held and what is planned",
                 "[yearplan]")
{
    CHECK(page.year() == 2024);
    CHECK(column(u"yearActivities"_s, u"Activity"_s)
          == QStringList {u"Activity 1"_s, u"Activity 2"_s, u"Activity 3"_s}); // by day
    CHECK(column(u"yearActivities"_s, u"Members"_s) == QStringList {u"陈"_s, u"安, 陈"_s, u"安, 陈"_s});
    CHECK(column(u"yearActivities"_s, u"Local"_s).at(1) == u"1 of 1"_s);
    CHECK(column(u"yearActivities"_s, u"Specialists"_s).at(1) == u"1 of 1"_s);
    CHECK(column(u"yearActivities"_s, u"Open"_s) == QStringList {u""_s, u"0"_s, u"0"_s});
    CHECK(label(u"planState"_s)
          == u"1 activities held · 2 ahead, 0 places open · 0 members never invited · Gini 0.100"_s);
}

TEST_CASE_METHOD(YearPlanFixture, "places that stay open say why, invitations that are fixed are counted", "[yearplan]")
{
    invite(expert, june, Reply::Accepted);
    may.specialistSeats = 2;
    store(may);
    settle();
    CHECK(column(u"yearActivities"_s, u"Fixed"_s) == QStringList {u""_s, u"0"_s, u"1"_s});
    CHECK(column(u"yearActivities"_s, u"Open"_s) == QStringList {u""_s, u"1"_s, u"0"_s});
    CHECK(column(u"yearActivities"_s, u"What is missing"_s).at(1).contains(u"1 of 2 places stay open."_s));
    hands.go(u"yearActivities"_s, 1, u"Theme"_s);
    QStringList texts;
    for (const QLabel *text : page.findChild<QWidget *>(u"yearActivityCard"_s)->findChildren<QLabel *>())
        texts.append(text->text());
    CHECK(texts.contains(u"Local seats: 1 of 1"_s));
    CHECK(texts.contains(u"Theme (电商): 1 of 2"_s));
}

TEST_CASE_METHOD(YearPlanFixture, "a year that is over shows what really happened", "[yearplan]")
{
    close({&may, &june});
    CHECK(column(u"yearActivities"_s, u"Activity"_s) == QStringList {u"Activity 1"_s});
    CHECK(column(u"yearActivities"_s, u"Members"_s) == QStringList {u"陈"_s});
    CHECK(label(u"planState"_s) == u"1 activities held · nothing ahead · 1 members never invited · Gini 0.500"_s);
    CHECK(column(u"yearPolicies"_s, u"Panels found"_s).size() == 4);
    showTab(3);
    CHECK(label(u"whatIfOutcome"_s) == u"Nothing of this year lies ahead, so there is nothing to try out."_s);
    CHECK_FALSE(button(u"tryMove"_s).isEnabled());
    CHECK_FALSE(button(u"tryWithdrawal"_s).isEnabled());
}

TEST_CASE_METHOD(YearPlanFixture, "a workbook without a plan says so", "[yearplan]")
{
    close({&may, &june, &held});
    CHECK(page.year() == 0);
    CHECK(label(u"planState"_s) == u"No plan of a year yet: import one, or add activities."_s);
    CHECK_FALSE(button(u"planAnew"_s).isEnabled());
}

TEST_CASE_METHOD(YearPlanFixture, "another year is shown when it is chosen, and stays chosen", "[yearplan]")
{
    Activity next = plan(4, {2025, 5, 10});
    next.planYear = 2025;
    store(next);
    settle();
    CHECK(page.year() == 2024);
    choice(u"planYear"_s).setCurrentIndex(0);
    settle();
    CHECK(page.year() == 2025);
    CHECK(hands.rows(u"yearActivities"_s) == 1);
    store(may);
    settle();
    CHECK(page.year() == 2025);
}

TEST_CASE_METHOD(YearPlanFixture, "a row leads to its activity, and to the page of its panel", "[yearplan]")
{
    QSignalSpy wanted(&page, &ui::YearPlanPage::panelRequested);
    hands.go(u"yearActivities"_s, 2, u"Activity"_s);
    hands.press(u"yearActivities"_s, Qt::Key_Return);
    CHECK(hands.opened == QList {ui::RecordRef {ActivityRepository::table, june.id.value}});
    click(u"choosePanel"_s);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<ActivityId>() == june.id);

    june.region = {};
    june = store(june);
    settle();
    hands.go(u"yearActivities"_s, 2, u"Activity"_s);
    CHECK_FALSE(button(u"choosePanel"_s).isEnabled()); // there is none without a county
}

TEST_CASE_METHOD(YearPlanFixture, "a bar and a chip leave the members behind them", "[yearplan]")
{
    close({&may, &june});
    showTab(1);
    CHECK(hands.rows(u"yearMembers"_s) == 2);
    CHECK(button(u"neverInvited"_s).text() == u"Never invited: 1"_s);
    CHECK(button(u"atTheCap"_s).text() == u"At the cap of 4 a year: 0"_s);
    click(u"neverInvited"_s);
    CHECK(column(u"yearMembers"_s, u"Name"_s) == QStringList {u"安"_s});
    page.findChild<ui::ValueTable *>()->cellActivated(0, 1); // the bar of those invited once
    CHECK(column(u"yearMembers"_s, u"Name"_s) == QStringList {u"陈"_s});
    CHECK(column(u"yearMembers"_s, u"Activities"_s) == QStringList {u"Activity 1"_s});
    CHECK_FALSE(button(u"neverInvited"_s).isChecked());
    click(u"everybody"_s);
    CHECK(hands.rows(u"yearMembers"_s) == 2);
    CHECK(label(u"yearFigures"_s).startsWith(u"Gini 0.500"_s));
}

TEST_CASE_METHOD(YearPlanFixture, "the order and the limit are switched in one step by its name", "[yearplan]")
{
    showTab(2);
    CHECK(hands.rows(u"yearPolicies"_s) == 4);
    CHECK(column(u"yearPolicies"_s, u"At most a year"_s) == QStringList {u"no limit"_s, u"no limit"_s, u"4"_s, u"4"_s});
    CHECK_FALSE(button(u"usePolicy"_s).isEnabled());
    choice(u"policyOrder"_s).setCurrentIndex(choice(u"policyOrder"_s).findData(u"fewest"_s));
    page.findChild<QSpinBox *>(u"policyCap"_s)->setValue(1);
    CHECK(setting(u"selection.year_cap"_s) != u"1"_s); // not before it is said
    click(u"usePolicy"_s);
    CHECK(setting(u"selection.order"_s) == u"fewest"_s);
    CHECK(setting(u"selection.year_cap"_s) == u"1"_s);
    CHECK(workbook->undoText() == u"Choose by “Fewest invitations, then capability”, at most 1 times a year"_s);
    CHECK_FALSE(button(u"usePolicy"_s).isEnabled());
    CHECK(column(u"yearPolicies"_s, u"At most a year"_s).last() == u"1"_s);
    CHECK(hands.cell(u"yearPolicies"_s, 3, u"In force"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(hands.cell(u"yearPolicies"_s, 2, u"In force"_s).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK(column(u"yearActivities"_s, u"Members"_s).at(2) != u"安, 陈"_s); // the limit holds for the plan

    succeed(workbook->undo());
    settle();
    CHECK(setting(u"selection.order"_s) != u"fewest"_s);
    CHECK(page.findChild<QSpinBox *>(u"policyCap"_s)->value() == 4);
}

TEST_CASE_METHOD(YearPlanFixture, "a move is tried out beside the plan, and written only when that is said",
                 "[yearplan]")
{
    showTab(3);
    choice(u"moveActivity"_s).setCurrentIndex(1);
    auto *day = page.findChild<ui::DateField *>(u"moveDay"_s);
    CHECK(day->date() == QDate(2024, 7, 10)); // a month later, as a beginning
    day->setDate({2024, 5, 20});
    CHECK_FALSE(button(u"writeChange"_s).isEnabled());
    click(u"tryMove"_s);
    CHECK(label(u"whatIfOutcome"_s).contains(u"0 invitations are new, 2 fall away."_s));
    CHECK_FALSE(column(u"yearDifferences"_s, u"Come no longer"_s).isEmpty());
    const QStringList totals = column(u"yearLevels"_s, u"Total"_s);
    const auto filled = static_cast<int>(totals.indexOf(u"places taken"_s));
    REQUIRE(filled >= 0);
    CHECK(hands.text(u"yearLevels"_s, filled, u"As planned"_s) == u"4"_s);
    CHECK(hands.text(u"yearLevels"_s, filled, u"Tried out"_s) == u"2"_s);
    CHECK(hands.text(u"yearLevels"_s, filled, u"Difference"_s) == u"-2"_s);
    CHECK(now(june).plannedOn == QDate(2024, 6, 10));

    click(u"writeChange"_s);
    CHECK(now(june).plannedOn == QDate(2024, 5, 20));
    CHECK(workbook->undoText() == u"Move 电商 to 2024-05-20"_s);
    CHECK(hands.rows(u"yearDifferences"_s) == 0);
    CHECK_FALSE(button(u"writeChange"_s).isEnabled());
    CHECK(hands.messages == QStringList {u"It is written, and the year is planned anew."_s});
    succeed(workbook->undo());
    CHECK(now(june).plannedOn == QDate(2024, 6, 10));
}

TEST_CASE_METHOD(YearPlanFixture, "a withdrawal is tried out and written likewise", "[yearplan]")
{
    invite(expert, june, Reply::Accepted);
    settle();
    showTab(3);
    auto &members = choice(u"withdrawMember"_s);
    members.setCurrentIndex(members.findData(expert.id.value));
    click(u"tryWithdrawal"_s);
    CHECK(column(u"yearDifferences"_s, u"Come no longer"_s) == QStringList {u"陈"_s, u"陈"_s});
    click(u"writeChange"_s);
    CHECK(column(u"yearActivities"_s, u"Members"_s) == QStringList {u"陈"_s, u"安"_s, u"安"_s});
    CHECK(members.findData(expert.id.value) < 0);
}

TEST_CASE_METHOD(YearPlanFixture, "a day that cannot be read is refused", "[yearplan]")
{
    showTab(3);
    page.findChild<ui::DateField *>(u"moveDay"_s)->setText(u"soon"_s);
    click(u"tryMove"_s);
    CHECK(hands.errors.size() == 1);
    CHECK(hands.rows(u"yearLevels"_s) == 0);
}

TEST_CASE_METHOD(YearPlanFixture, "a plan that is stopped is told, and can be made anew", "[yearplan]")
{
    QSemaphore gate;
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(1); // so that the work waits until it is stopped
    pool.start([&gate] { gate.acquire(); });
    button(u"planAnew"_s).click();
    CHECK(page.isSolving());
    CHECK(button(u"planAnew"_s).text() == u"&Stop"_s);
    button(u"planAnew"_s).click();
    gate.release();
    settle();
    pool.setMaxThreadCount(threads);
    CHECK(label(u"planState"_s) == u"The plan was stopped."_s);
    CHECK(hands.rows(u"yearActivities"_s) == 0);
    click(u"planAnew"_s);
    CHECK(hands.rows(u"yearActivities"_s) == 3);
}

TEST_CASE_METHOD(YearPlanFixture, "a change of the records plans anew", "[yearplan]")
{
    add(u"丁"_s, u"西县"_s, u"在任"_s, u"serving"_s);
    settle();
    CHECK(label(u"planState"_s).contains(u"never invited"_s));
    CHECK(hands.rows(u"yearMembers"_s) == 3);
}
