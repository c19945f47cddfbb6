#include "tests/ui/selection/selectionfixture.h"

TEST_CASE_METHOD(SelectionFixture, "the page shows who is chosen, who could be, and why", "[selection]")
{
    CHECK(standing(u"安"_s) == u"Chosen"_s);
    CHECK(standing(u"丁"_s) == u"Chosen"_s);
    CHECK(standing(u"陈"_s) == u"Reserve"_s);
    CHECK(hands.text(u"candidates"_s, rowOf(u"丁"_s), u"Match"_s) == u"电商 (精)"_s);
    CHECK(textsOf(u"panelCard"_s).contains(u"Panel of 2"_s));
    CHECK(textsOf(u"needsCard"_s).contains(u"丁 (精)"_s));
}

TEST_CASE_METHOD(SelectionFixture, "who is pinned stays when the panel is chosen anew", "[selection]")
{
    press(u"陈"_s, Qt::Key_Plus);
    CHECK(standing(u"陈"_s) == u"Pinned"_s);
    CHECK(standing(u"丁"_s) != u"Chosen"_s);
    click(u"solve"_s);
    CHECK(standing(u"陈"_s) == u"Pinned"_s);
    add(u"新"_s, u"西县"_s, 1);
    CHECK(standing(u"陈"_s) == u"Pinned"_s); // also when the records change

    press(u"陈"_s, Qt::Key_Plus); // takes it back
    CHECK(standing(u"丁"_s) == u"Chosen"_s);
}

TEST_CASE_METHOD(SelectionFixture, "who is barred makes room, and what changed is told", "[selection]")
{
    press(u"丁"_s, Qt::Key_Minus);
    CHECK(standing(u"丁"_s) == u"Barred"_s);
    CHECK(standing(u"陈"_s) == u"Chosen"_s);
    CHECK(textsOf(u"panelCard"_s).contains(u"Against the panel before"_s));
}

TEST_CASE_METHOD(SelectionFixture, "marks are kept with their activity, and can be taken back", "[selection]")
{
    press(u"陈"_s, Qt::Key_Plus);
    settle();
    ui::SelectionPage another(*workbook);
    another.show();
    REQUIRE(another.choose(visit.id));
    CHECK(another.choices().pinned.size() == 1);
    CHECK(workbook->undoText() == u"Pin 陈 to the panel"_s);

    succeed(workbook->undo());
    CHECK(standing(u"陈"_s) == u"Reserve"_s);
    CHECK(another.choices() == PanelChoices {});
}

TEST_CASE_METHOD(SelectionFixture, "who is pinned and then barred is only barred", "[selection]")
{
    press(u"陈"_s, Qt::Key_Plus);
    press(u"陈"_s, Qt::Key_Minus);
    CHECK(standing(u"陈"_s) == u"Barred"_s);
    CHECK(page.choices().pinned.isEmpty());
}

TEST_CASE_METHOD(SelectionFixture, "a change while the panel is being chosen begins anew", "[selection]")
{
    settle();
    click(u"solve"_s);
    add(u"戊"_s, u"西县"_s, 1);
    click(u"solve"_s);
    settle();
    CHECK(rowOf(u"戊"_s) >= 0);
    CHECK(page.findChild<QPushButton *>(u"invitePanel"_s)->isEnabled());
}

TEST_CASE_METHOD(SelectionFixture, "a page that goes away stops its search", "[selection]")
{
    auto other = std::make_unique<ui::SelectionPage>(*workbook);
    other->show();
    CHECK(other->isSolving());
    other.reset();
    QCoreApplication::processEvents();
    CHECK(standing(u"安"_s) == u"Chosen"_s);
}

TEST_CASE_METHOD(SelectionFixture, "marks belong to their activity", "[selection]")
{
    const Activity other = activity(2);
    press(u"丁"_s, Qt::Key_Minus);
    REQUIRE(page.choose(other.id));
    CHECK(page.choices() == PanelChoices {});
    REQUIRE(page.choose(visit.id));
    CHECK(standing(u"丁"_s) == u"Barred"_s);
}

TEST_CASE_METHOD(SelectionFixture, "without enough residents the page says what would help", "[selection]")
{
    press(u"安"_s, Qt::Key_Minus);
    const QStringList texts = textsOf(u"panelCard"_s);
    CHECK(texts.contains(u"No panel keeps all rules"_s));
    CHECK(texts.contains(u"What would help"_s));
    CHECK_FALSE(page.findChild<QPushButton *>(u"invitePanel"_s)->isEnabled());
}

TEST_CASE_METHOD(SelectionFixture, "fewer local seats are set in the activity by one button, and undone", "[selection]")
{
    press(u"安"_s, Qt::Key_Minus);
    CHECK(textsOf(u"panelCard"_s).contains(u"Changes the activity; undo takes it back."_s));
    click(u"relax1"_s);
    QCoreApplication::processEvents();
    settle();
    CHECK(valueOf(ActivityRepository(database).find(visit.id)).localSeats == 0);
    CHECK(textsOf(u"panelCard"_s).contains(u"Panel of 1"_s));
    succeed(workbook->undo());
    CHECK(textsOf(u"panelCard"_s).contains(u"No panel keeps all rules"_s));
}

TEST_CASE_METHOD(SelectionFixture, "a rule of the settings is made milder for this choice only", "[selection]")
{
    choose(u"selection.specialist_max"_s, u"3"_s);
    choose(u"selection.specialist_min"_s, u"3"_s); // two can come
    CHECK(wordsOf(u"panelCard"_s).contains(u"For this choice only: the settings stay as they are."_s));
    click(u"relax1"_s);
    QCoreApplication::processEvents();
    CHECK(textsOf(u"panelCard"_s).contains(u"Panel of 3"_s));
    CHECK(wordsOf(u"panelCard"_s).contains(u"For this choice only: specialists: at least 2."_s));
    CHECK(Settings(database).number(u"selection.specialist_min"_s, 0) == 3);
    click(u"officeRules"_s);
    QCoreApplication::processEvents();
    CHECK(textsOf(u"panelCard"_s).contains(u"No panel keeps all rules"_s));
}

TEST_CASE_METHOD(SelectionFixture, "who is ticked by hand is checked and priced at once, and can be invited",
                 "[selection]")
{
    settle();
    CHECK(sits(u"丁"_s));
    tick(u"丁"_s, false);
    CHECK(wordsOf(u"panelCard"_s).contains(u"1 sit, from 2 to 2 seats are to be filled."_s));
    tick(u"陈"_s, true);
    CHECK(sits(u"陈"_s));
    CHECK_FALSE(sits(u"丁"_s));
    CHECK(textsOf(u"panelCard"_s).contains(u"Panel by hand, of 2"_s));
    CHECK(wordsOf(u"panelCard"_s).contains(u"It keeps all rules."_s));
    CHECK(wordsOf(u"panelCard"_s).contains(u"(coverage falls from 3 to 2). In: 陈; out: 丁."_s));
    click(u"invitePanel"_s);
    CHECK(invited() == QStringList {u"安"_s, u"陈"_s});
}

TEST_CASE_METHOD(SelectionFixture, "the panel made by hand is given up for the chosen one", "[selection]")
{
    tick(u"陈"_s, true);
    click(u"dropByHand"_s);
    QCoreApplication::processEvents();
    CHECK(textsOf(u"panelCard"_s).contains(u"Panel of 2"_s));
    CHECK_FALSE(sits(u"陈"_s));
    CHECK(workbook->undoText() != u"Sits"_s); // nothing was stored
    CHECK(page.choices() == PanelChoices {});
}

TEST_CASE_METHOD(SelectionFixture, "the reserves of a seat are folded away until they are wanted", "[selection]")
{
    settle();
    auto *fold = page.findChild<QToolButton *>(u"foldReserves"_s);
    REQUIRE(fold != nullptr);
    const auto isShown = [this] {
        for (const QLabel *label : page.findChild<QWidget *>(u"panelCard"_s)->findChildren<QLabel *>())
            if (label->text() == u"1. 陈"_s)
                return label->isVisible();
        return false;
    };
    CHECK_FALSE(isShown());
    fold->click();
    CHECK(isShown());
}

TEST_CASE_METHOD(SelectionFixture, "a seat is pinned by its button too", "[selection]")
{
    settle();
    page.findChild<QToolButton *>(u"pinSeat"_s)->click();
    QCoreApplication::processEvents();
    settle();
    CHECK(page.choices().pinned.size() == 1);
}

TEST_CASE_METHOD(SelectionFixture, "the button that chooses stops the search while it runs", "[selection]")
{
    settle();
    auto *solve = page.findChild<QPushButton *>(u"solve"_s);
    CHECK(solve->text() == u"Choose &anew"_s);
    solve->click();
    REQUIRE(page.isSolving());
    CHECK(solve->text() == u"&Stop"_s);
    solve->click();
    settle();
    CHECK(solve->text() == u"Choose &anew"_s);
    const auto shown = page.shownNomination();
    const bool isTold =
        shown ? shown->answer.feasible : textsOf(u"panelCard"_s).contains(u"The selection was stopped."_s);
    CHECK(isTold);
}

TEST_CASE_METHOD(SelectionFixture, "who says no is followed by the next reserve at once", "[selection]")
{
    click(u"invitePanel"_s);
    settle();
    InvitationRepository invitations(database);
    for (Invitation each : valueOf(invitations.of(visit.id))) {
        if (valueOf(MemberRepository(database).find(each.member)).name != u"丁"_s)
            continue;
        each.reply = Reply::Declined;
        valueOf(act(*workbook, [&] { return invitations.update(each); }));
    }
    auto *text = page.findChild<QLabel *>(u"substituteText"_s);
    REQUIRE(QTest::qWaitFor([&] { return text->isVisible(); }, 20'000));
    CHECK(text->text().contains(u"Next for the seat: 陈"_s));
    CHECK(text->text().contains(u"specialists 0 (1 to 1)"_s));
}

TEST_CASE_METHOD(SelectionFixture, "the sheet of approval is asked for with the panel that is shown", "[selection]")
{
    QStringList asked;
    QObject::connect(&page, &ui::SelectionPage::approvalRequested, &page,
                     [&](ActivityId, const Nomination &panel) { asked = panel.answer.ids(); });
    tick(u"陈"_s, true);
    click(u"approvalSheet"_s);
    CHECK(asked.size() == 3);
}

TEST_CASE_METHOD(SelectionFixture, "the chosen are invited as one step", "[selection]")
{
    click(u"invitePanel"_s);
    CHECK(invited() == QStringList {u"丁"_s, u"安"_s});
    CHECK(hands.messages.size() == 1);
    succeed(workbook->undo());
    CHECK(invited().isEmpty());
}

TEST_CASE_METHOD(SelectionFixture, "an activity without a county says what is missing", "[selection]")
{
    const Activity bare = activity(2);
    REQUIRE(page.choose(bare.id));
    CHECK(hands.rows(u"candidates"_s) == 0);
    CHECK_FALSE(page.isSolving());
    CHECK(textsOf(u"panelCard"_s).contains(u"Tell the host county of the activity first."_s));
    CHECK_FALSE(page.choose(ActivityId {99}));
}

TEST_CASE_METHOD(SelectionFixture, "what is planned stands before what was held, and a hidden page catches up",
                 "[selection]")
{
    page.hide();
    activity(3, QDate(2024, 3, 1));
    page.show();
    const auto *chooser = page.findChild<QComboBox *>(u"activityChooser"_s);
    REQUIRE(chooser->count() == 2);
    CHECK(chooser->itemData(0).toLongLong() == visit.id.value);
    CHECK(page.activity() == visit.id);
}
