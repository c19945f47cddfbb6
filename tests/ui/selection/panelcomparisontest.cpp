#include "ui/selection/panelcomparison.h"

#include "tests/ui/selection/selectionfixture.h"
#include "ui/selection/panelanswers.h"

namespace {

struct ComparisonFixture : SelectionFixture {
    [[nodiscard]] QDialog &open() const
    {
        click(u"comparePanels"_s);
        QCoreApplication::processEvents();
        auto *dialog = page.findChild<QDialog *>(u"panelComparison"_s);
        REQUIRE(dialog != nullptr);
        return *dialog;
    }
    static QStringList choicesOf(const QDialog &dialog, const QString &name)
    {
        const auto *chooser = dialog.findChild<QComboBox *>(name);
        QStringList titles;
        for (int place = 0; place < chooser->count(); ++place)
            titles.append(chooser->itemText(place));
        return titles;
    }
    static QString chosen(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<QComboBox *>(name)->currentText();
    }
    /// What the table `name` of `dialog` shows, a line a row.
    static QStringList lines(const QDialog &dialog, const QString &name)
    {
        const QAbstractItemModel &rows = *dialog.findChild<ui::RecordTable *>(name)->filter();
        QStringList lines;
        for (int row = 0; row < rows.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < rows.columnCount(); ++column)
                cells.append(rows.index(row, column).data().toString());
            lines.append(cells.join(u" | "_s));
        }
        return lines;
    }
    static QString verdict(const QDialog &dialog) { return dialog.findChild<QLabel *>(u"comparisonVerdict"_s)->text(); }
    static QString faults(const QDialog &dialog) { return dialog.findChild<QLabel *>(u"comparisonFaults"_s)->text(); }
};

} // namespace

TEST_CASE_METHOD(ComparisonFixture, "the panel after a pin is shown beside the one before, level by level",
                 "[selection]")
{
    press(u"陈"_s, Qt::Key_Plus);
    settle();
    const QDialog &dialog = open();
    CHECK(chosen(dialog, u"leftPanel"_s) == u"Choice 1 (pinned: 0, barred: 0)"_s);
    CHECK(chosen(dialog, u"rightPanel"_s) == u"Choice 2 (pinned: 1, barred: 0)"_s);
    CHECK(lines(dialog, u"comparedMembers"_s)
          == QStringList {u"丁, 丁公司 (only left) | 陈, 陈公司 (only right)"_s, u"安, 安公司 | 安, 安公司"_s});
    const QStringList levels = lines(dialog, u"comparedLevels"_s);
    REQUIRE(levels.size() == 6);
    CHECK(levels.at(0) == u"Coverage of the needs | 3 | 2 | decides: the left panel is better"_s);
    CHECK(levels.at(1) == u"Seats filled | 2 | 2 | "_s);
    CHECK(verdict(dialog).startsWith(u"On the right, against the left, there is one leading expert in 电商 fewer"_s));
    CHECK(verdict(dialog).endsWith(u"In: 陈; out: 丁."_s));
    CHECK(faults(dialog).contains(u"Left: 陈 is set by the office, but not on the panel."_s));
}

TEST_CASE_METHOD(ComparisonFixture, "any two panels of the session can be chosen, also one on both sides",
                 "[selection]")
{
    press(u"陈"_s, Qt::Key_Plus);
    press(u"陈"_s, Qt::Key_Plus); // takes it back
    settle();
    const QDialog &dialog = open();
    CHECK(choicesOf(dialog, u"leftPanel"_s).size() == 3);
    dialog.findChild<QComboBox *>(u"leftPanel"_s)->setCurrentIndex(2);
    CHECK(verdict(dialog) == u"Both panels are the same."_s);
    CHECK(lines(dialog, u"comparedMembers"_s)
          == QStringList {u"安, 安公司 | 安, 安公司"_s, u"丁, 丁公司 | 丁, 丁公司"_s});
    dialog.findChild<QComboBox *>(u"rightPanel"_s)->setCurrentIndex(1);
    CHECK(lines(dialog, u"comparedLevels"_s).at(0).endsWith(u"decides: the left panel is better"_s));
}

TEST_CASE_METHOD(ComparisonFixture, "a panel made by hand is shown beside the best, with the rules that it breaks",
                 "[selection]")
{
    settle();
    tick(u"丁"_s, false);
    const QDialog &dialog = open();
    CHECK(chosen(dialog, u"leftPanel"_s) == u"Choice 1 (pinned: 0, barred: 0)"_s);
    CHECK(chosen(dialog, u"rightPanel"_s) == u"Made by hand"_s);
    CHECK(lines(dialog, u"comparedMembers"_s).first() == u"丁, 丁公司 (only left) | "_s);
    CHECK(faults(dialog).contains(u"Right: 1 sit, from 2 to 2 seats are to be filled."_s));
}

TEST_CASE_METHOD(ComparisonFixture, "the panel that was invited is one to compare with, without those who said no",
                 "[selection]")
{
    click(u"invitePanel"_s);
    settle();
    const QDialog &dialog = open();
    CHECK(chosen(dialog, u"leftPanel"_s) == u"As invited (2)"_s);
    const auto invitations = valueOf(InvitationRepository(database).of(visit.id));
    QList<Invitation> answered = invitations;
    answered[0].reply = Reply::Declined;
    const selection::SelectionProblem problem = page.shownNomination()->problem;
    CHECK(ui::invitedSide(answered, visit.id, problem)->members
          == QStringList {QString::number(answered.at(1).member.value)});
    CHECK_FALSE(ui::invitedSide(answered, ActivityId {99}, problem));
}

TEST_CASE_METHOD(ComparisonFixture, "with nothing to compare with, no comparison is offered", "[selection]")
{
    settle();
    CHECK(page.findChild<QPushButton *>(u"comparePanels"_s) == nullptr);
}
