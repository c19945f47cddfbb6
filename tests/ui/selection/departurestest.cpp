#include "tests/ui/selection/selectionfixture.h"

TEST_CASE_METHOD(SelectionFixture,
                 "a panel by hand that breaks rules is invited only with the rules in sight and on record",
                 "[selection]")
{
    settle();
    auto *invite = page.findChild<QPushButton *>(u"invitePanel"_s);
    CHECK(invite->text() == u"&Invite the panel"_s);
    tick(u"丁"_s, false);
    CHECK(invite->text() == u"&Invite all the same"_s);
    CHECK(invite->toolTip().contains(u"1 sit, from 2 to 2 seats are to be filled."_s));
    CHECK(wordsOf(u"panelCard"_s).contains(u"It can be invited all the same"_s));
    click(u"invitePanel"_s);
    CHECK(invited() == QStringList {u"安"_s});
    CHECK(workbook->undoText().endsWith(u"departs from the rules: 1 sit, from 2 to 2 seats are to be filled."_s));
}

TEST_CASE_METHOD(SelectionFixture, "whom a rule keeps off is not invited by hand either", "[selection]")
{
    press(u"丁"_s, Qt::Key_Minus);
    settle();
    tick(u"丁"_s, true);
    CHECK(wordsOf(u"panelCard"_s).contains(u"You have kept 丁 off this panel."_s));
    const auto *invite = page.findChild<QPushButton *>(u"invitePanel"_s);
    CHECK_FALSE(invite->isEnabled());
    CHECK(invite->toolTip() == u"Cannot be invited: 丁. Kept off this panel by hand."_s);
}

TEST_CASE_METHOD(SelectionFixture, "who is kept off leaves the panel made by hand", "[selection]")
{
    tick(u"陈"_s, true);
    press(u"丁"_s, Qt::Key_Minus);
    settle();
    CHECK_FALSE(sits(u"丁"_s));
    CHECK(sits(u"陈"_s));
    CHECK(standing(u"丁"_s) == u"Barred"_s);
    CHECK(textsOf(u"panelCard"_s).contains(u"Panel by hand, of 2"_s));
    CHECK_FALSE(wordsOf(u"panelCard"_s).contains(u"丁 is kept off"_s));
}

TEST_CASE_METHOD(SelectionFixture, "beside a panel made by hand the chosen one is named as that of the rules",
                 "[selection]")
{
    CHECK(standing(u"丁"_s) == u"Chosen"_s);
    tick(u"丁"_s, false);
    CHECK(standing(u"丁"_s) == u"By the rules"_s);
    tick(u"丁"_s, true);
    CHECK(standing(u"丁"_s) == u"Chosen"_s);
}

TEST_CASE_METHOD(SelectionFixture, "what is milder for this choice goes with the panel, to the sheet and the history",
                 "[selection]")
{
    choose(u"selection.specialist_max"_s, u"3"_s);
    choose(u"selection.specialist_min"_s, u"3"_s); // two can come
    click(u"relax1"_s);
    QCoreApplication::processEvents();
    settle();
    const QString milder = u"For this choice only: specialists: at least 2."_s;
    CHECK(page.shownNomination()->departures == QStringList {milder});
    click(u"invitePanel"_s);
    CHECK(workbook->undoText().endsWith(milder));
}
