#include "ui/shell/undosteps.h"

#include "tests/support/things.h"
#include "ui/shell/undoactions.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Three things added, and the window that undoes.
struct StepsFixture {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    ThingRepository things {workbook->database()};
    QWidget window;
    ui::UndoActions actions {&window};
    QSignalSpy done {&actions, &ui::UndoActions::done};
    QSignalSpy failed {&actions, &ui::UndoActions::failed};

    StepsFixture()
    {
        for (const QString &name : {u"Oak"_s, u"Elm"_s, u"Ash & <b>Yew</b>"_s})
            valueOf(workbook->perform(u"Add "_s + name, [&] { return things.insert({{}, name, {}, {}}); }));
        actions.follow(workbook.get());
    }

    QListWidget *open()
    {
        actions.several()->trigger();
        auto *dialog = window.findChild<ui::UndoSteps *>();
        REQUIRE(dialog != nullptr);
        return dialog->findChild<QListWidget *>();
    }
    void go() const { window.findChild<QPushButton *>(u"undoStepsGo"_s)->click(); }
};

} // namespace

TEST_CASE_METHOD(StepsFixture, "the steps are named, the newest first, and one is chosen to go back to", "[shell]")
{
    QListWidget *list = open();
    REQUIRE(list->count() == 3);
    CHECK(list->item(0)->text().endsWith("Add Ash & <b>Yew</b>"_L1));
    CHECK(list->currentRow() == 0);
    list->setCurrentRow(1);
    auto *button = window.findChild<QPushButton *>(u"undoStepsGo"_s);
    CHECK(button->text() == u"&Undo 2 steps"_s);
    CHECK(list->item(0)->font().bold());
    CHECK_FALSE(list->item(2)->font().bold());
    go();
    CHECK(valueOf(things.all()).size() == 1);
    CHECK(done.size() == 1);
    succeed(workbook->redo());
    succeed(workbook->redo());
    CHECK(valueOf(things.all()).size() == 3);
}

TEST_CASE_METHOD(StepsFixture, "the list of steps works by the keyboard alone", "[shell]")
{
    window.show();
    QListWidget *list = open();
    REQUIRE(QTest::qWaitForWindowActive(list->window()));
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(valueOf(things.all()).isEmpty());
    CHECK_FALSE(actions.several()->isEnabled()); // nothing is left
}

TEST_CASE_METHOD(StepsFixture, "what is done while the steps are undone counts among them", "[shell]")
{
    QListWidget *list = open();
    list->setCurrentRow(2);
    QObject::connect(workbook.get(), &Workbook::changed, &window, [this, once = true]() mutable { // meanwhile
        if (std::exchange(once, false))
            valueOf(workbook->perform(u"Elsewhere"_s, [&] { return things.update({{1}, u"Pine"_s, {}, {}}); }));
    });
    go();
    CHECK(failed.isEmpty());
    CHECK(valueOf(things.all()).size() == 1);
}
