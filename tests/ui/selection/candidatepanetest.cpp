#include "ui/selection/candidatepane.h"

#include "core/activities/activityrepository.h"
#include "tests/ui/selection/selectionfixture.h"

#include <QTabWidget>

namespace {

struct CandidateFixture : SelectionFixture {
    ui::CandidatePane *pane = page.findChild<ui::CandidatePane *>();
    QTabWidget *side = page.findChild<QTabWidget *>(u"panelSide"_s);

    CandidateFixture() { settle(); }

    /// Asks by the key why `name` does not sit, and waits for the answer.
    void ask(const QString &name) const
    {
        press(name, Qt::Key_Question);
        wait();
    }
    void wait() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !pane->isAsking(); }, 20'000));
        QCoreApplication::processEvents();
    }
    void lookAt(const QString &name) const
    {
        side->setCurrentWidget(pane);
        hands.go(u"candidates"_s, rowOf(name), u"Name"_s);
    }
    [[nodiscard]] QString words() const { return wordsOf(u"candidateCard"_s); }
    /// Has `name` taken part in an activity on `day`.
    void tookPart(const QString &name, QDate day) const
    {
        const Activity held = activity(7, day);
        succeed(act(*workbook, [&]() -> Result<void> {
            Invitation invitation;
            invitation.activity = held.id;
            invitation.presence = Presence::Present;
            for (const Member &each : valueOf(MemberRepository(database).all()))
                if (each.name == name)
                    invitation.member = each.id;
            valueOf(InvitationRepository(database).insert(invitation));
            return {};
        }));
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(CandidateFixture, "one key asks why a candidate does not sit, and the page stays free", "[selection]")
{
    press(u"陈"_s, Qt::Key_Question);
    CHECK(side->currentWidget() == pane);
    wait();
    CHECK(words().contains(u"With 陈 there is one leading expert in 电商 fewer"_s));
    CHECK(words().contains(u"(coverage falls from 3 to 2); 丁 would leave."_s));
}

TEST_CASE_METHOD(CandidateFixture, "the answer is there again when the candidate is, until another panel is chosen",
                 "[selection]")
{
    ask(u"陈"_s);
    lookAt(u"丁"_s);
    CHECK_FALSE(words().contains(u"With 陈"_s));
    CHECK(pane->findChild<QPushButton *>(u"askWhyNot"_s) == nullptr); // sits
    lookAt(u"陈"_s);
    CHECK(words().contains(u"With 陈 there is"_s));
    click(u"solve"_s);
    settle();
    lookAt(u"陈"_s);
    CHECK_FALSE(words().contains(u"With 陈 there is"_s));
    CHECK(pane->findChild<QPushButton *>(u"askWhyNot"_s) != nullptr);
}

TEST_CASE_METHOD(CandidateFixture, "who cannot sit is told the rule, by the button too", "[selection]")
{
    add(u"戊"_s, u"西县"_s, 0);
    settle();
    lookAt(u"戊"_s);
    pane->findChild<QPushButton *>(u"askWhyNot"_s)->click();
    QCoreApplication::processEvents();
    wait();
    CHECK(words().contains(u"Neither a resident of 东县 nor a specialist of the theme."_s));
    CHECK(pane->findChild<QPushButton *>(u"compareWithCandidate"_s) == nullptr);
}

TEST_CASE_METHOD(CandidateFixture, "the best panel with a candidate is shown beside the one chosen", "[selection]")
{
    ask(u"陈"_s);
    pane->findChild<QPushButton *>(u"compareWithCandidate"_s)->click();
    QCoreApplication::processEvents();
    const auto *dialog = page.findChild<QDialog *>(u"panelComparison"_s);
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QComboBox *>(u"rightPanel"_s)->currentText() == u"Best with 陈"_s);
    CHECK(dialog->findChild<QLabel *>(u"comparisonVerdict"_s)->text().contains(u"In: 陈; out: 丁."_s));
}

TEST_CASE_METHOD(CandidateFixture, "the pane tells how capability came to be, merit by merit", "[selection]")
{
    lookAt(u"丁"_s);
    CHECK(words().contains(u"Capability: class 0, 0 points"_s));
    tookPart(u"丁"_s, QDate(2024, 1, 20));
    choose(u"capability.attendance"_s, u"30"_s);
    settle();
    lookAt(u"丁"_s);
    CHECK(words().contains(u"Capability: class 1, 30 points"_s));
    CHECK(words().contains(u"Activities taken part in: 1 × 30 = 30 points"_s));
    CHECK(words().contains(u"Class 1 begins at 20 points, 2 at 100, 3 at 250"_s));
    CHECK(words().contains(u"Last took part: 2024-01-20, 3 months before"_s));
}

TEST_CASE_METHOD(CandidateFixture, "months since the last invitation and since taking part are two columns",
                 "[selection]")
{
    tookPart(u"丁"_s, QDate(2023, 12, 20));
    const auto text = [this](const QString &name, const QString &title) {
        return hands.text(u"candidates"_s, rowOf(name), title);
    };
    CHECK(text(u"丁"_s, u"Months since invited"_s) == u"4"_s);
    CHECK(text(u"丁"_s, u"Months since taking part"_s) == u"4"_s);
    CHECK(text(u"陈"_s, u"Months since invited"_s) == u"never"_s);
    CHECK(text(u"陈"_s, u"Months since taking part"_s) == u"never"_s);
}
