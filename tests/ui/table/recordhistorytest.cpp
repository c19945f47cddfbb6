#include "ui/table/recordhistory.h"

#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "ui/members/memberspage.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A member who moved, and the page of members.
struct RecordHistoryFixture : Office {
    EntryId east = word(WordList::Region, u"东县"_s);
    EntryId west = word(WordList::Region, u"西县"_s);
    Member ann = member(u"安"_s);
    MemberRepository members {database};

    void change(const QString &label, const std::function<void(Member &)> &edit)
    {
        edit(ann);
        ann = valueOf(workbook->perform(label, [&] { return members.update(ann); }));
    }
    [[nodiscard]] QList<ui::HistoryLine> lines() const
    {
        return valueOf(ui::historyLines(*workbook, {MemberRepository::table, ann.id.value}, {{u"home"_s, u"住地"_s}}));
    }
};

} // namespace

TEST_CASE_METHOD(RecordHistoryFixture, "a record's history tells field, before and after in words", "[table]")
{
    change(u"Settle"_s, [this](Member &m) { m.home = east; });
    change(u"Move"_s, [this](Member &m) { m.home = west; });
    const auto told = lines();
    REQUIRE(told.size() == 3);
    CHECK(told.first().field == u"added"_s);
    CHECK(told.at(1).before.isEmpty());
    CHECK(told.at(1).after == u"东县"_s);
    CHECK(told.last().action == u"Move"_s);
    CHECK(told.last().by == u"Tester"_s);
    CHECK(told.last().field == u"住地"_s);
    CHECK(told.last().before == u"东县"_s);
    CHECK(told.last().after == u"西县"_s);
}

TEST_CASE_METHOD(RecordHistoryFixture, "taking back and removing belong to the history, a removal as one line",
                 "[table]")
{
    change(u"Name"_s, [](Member &m) { m.unit = u"甲"_s; });
    succeed(workbook->undo());
    succeed(workbook->perform(u"Remove"_s, [&] { return members.remove(ann.id); }));
    succeed(workbook->undo());

    const auto told = lines();
    REQUIRE(told.size() == 5);
    CHECK(told.at(2).action.contains("Name"_L1)); // undone
    CHECK(told.at(2).after.isEmpty());
    CHECK(told.at(3).field == u"removed"_s);
    CHECK(told.at(4).field == u"added"_s);
}

TEST_CASE_METHOD(RecordHistoryFixture, "the history of the chosen record opens by the keyboard, the newest first",
                 "[table]")
{
    change(u"Settle"_s, [this](Member &m) { m.home = east; });
    change(u"Write <b>"_s, [](Member &m) { m.unit = u"<b>甲</b>"_s; });
    ui::MembersPage page(*workbook);
    page.resize(1200, 700);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    const PageHands hands(page);
    hands.go(u"members"_s, 0, u"Name"_s);
    QTest::keyClick(hands.table(u"members"_s).view(), Qt::Key_H, Qt::ControlModifier);

    auto *dialog = page.findChild<ui::RecordHistory *>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->windowTitle().contains(u"安"_s));
    const auto *shown = dialog->findChild<ui::RecordTable *>(u"recordHistoryLines"_s)->filter();
    REQUIRE(shown->rowCount() == 3);
    CHECK(shown->index(0, 3).data().toString() == u"Employer and post"_s);
    CHECK(shown->index(0, 5).data().toString() == u"<b>甲</b>"_s);
    CHECK(shown->index(0, 5).data(Qt::ToolTipRole).toString() == u"&lt;b&gt;甲&lt;/b&gt;"_s);
    CHECK(shown->index(1, 5).data().toString() == u"东县"_s);
    dialog->reject();
}

TEST_CASE_METHOD(RecordHistoryFixture, "without a record there is no history to show", "[table]")
{
    ui::MembersPage page(*workbook);
    page.show();
    auto *table = page.findChild<ui::RecordTable *>(u"members"_s);
    table->view()->setCurrentIndex({});
    table->findChild<QAction *>(u"membersHistory"_s)->trigger();
    CHECK(page.findChild<ui::RecordHistory *>() == nullptr);
}

namespace {

/// The history of Ann, who moved from east to west.
struct DialogFixture : RecordHistoryFixture {
    std::unique_ptr<ui::RecordHistory> dialog;
    ui::RecordTable *table = nullptr;
    QPushButton *restore = nullptr;

    DialogFixture()
    {
        change(u"Settle"_s, [this](Member &m) { m.home = east; });
        change(u"Move"_s, [this](Member &m) { m.home = west; });
        dialog = std::make_unique<ui::RecordHistory>(*workbook, ui::RecordRef {MemberRepository::table, ann.id.value},
                                                     u"Ann"_s, QHash<QString, QString>());
        succeed(dialog->reload());
        table = dialog->findChild<ui::RecordTable *>(u"recordHistoryLines"_s);
        restore = dialog->findChild<QPushButton *>(u"restoreValue"_s);
    }
    void select(int row, int column) const { table->view()->setCurrentIndex(table->filter()->index(row, column)); }
    [[nodiscard]] EntryId home() const { return valueOf(MemberRepository(database).find(ann.id)).home; }
};

} // namespace

TEST_CASE_METHOD(DialogFixture, "the value before a change comes back as a new action, told in the history", "[table]")
{
    select(0, 0);
    CHECK(restore->text().contains(u"东县"_s));
    restore->click();
    CHECK(home() == east);
    CHECK(table->filter()->rowCount() == 4);
    CHECK(workbook->undoText().contains("Ann"_L1));
    succeed(workbook->undo());
    CHECK(home() == west);
}

TEST_CASE_METHOD(DialogFixture, "the value chosen by its cell comes back", "[table]")
{
    select(1, 5); // what it was settled to
    CHECK(restore->text().contains(u"东县"_s));
    restore->click();
    CHECK(home() == east);
    select(2, 4); // what it was before that, a row further down now: nothing
    restore->click();
    CHECK_FALSE(home().isStored());
}

TEST_CASE_METHOD(DialogFixture, "where the record was added, or is gone, nothing is restored", "[table]")
{
    select(2, 0);
    CHECK(table->filter()->index(2, 3).data().toString() == u"added"_s);
    CHECK_FALSE(restore->isEnabled());

    QSignalSpy failed(dialog.get(), &ui::RecordHistory::failed);
    succeed(workbook->perform(u"Remove"_s, [&] { return members.remove(ann.id); }));
    select(1, 0);
    restore->click();
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().value<Error>().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(DialogFixture, "a value that refers to what is gone is refused in words", "[table]")
{
    succeed(act(*workbook, [&] { return DirectoryRepository(database).remove(east); }));
    QSignalSpy failed(dialog.get(), &ui::RecordHistory::failed);
    select(0, 0);
    restore->click();
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().value<Error>().kind == ErrorKind::Conflict);
    CHECK(home() == west);
}

TEST_CASE_METHOD(DialogFixture, "a value that a later rule forbids is not brought back, and the rule is told",
                 "[table]")
{
    valueOf(workbook->perform(u"As it once was"_s,
                              [&] { return database.run(u"UPDATE member SET born_in = '1975-13'"_s, {}); }));
    change(u"Mend"_s, [](Member &m) { m.bornIn = u"1975-06"_s; });
    succeed(dialog->reload());
    QSignalSpy failed(dialog.get(), &ui::RecordHistory::failed);
    select(0, 4);
    restore->click();
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().value<Error>().kind == ErrorKind::Invalid);
    CHECK(valueOf(members.find(ann.id)).bornIn == u"1975-06"_s);
}

TEST_CASE_METHOD(DialogFixture, "Esc empties the filter box, and in the rows closes the dialog", "[table]")
{
    dialog->show();
    REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    auto *rows = dialog->findChild<ui::RecordTable *>()->view();
    dialog->findChild<ui::RecordTable *>()->filterBox()->setText(u"added"_s);
    dialog->findChild<ui::RecordTable *>()->filterBox()->setFocus();
    QTest::keyClick(dialog->findChild<ui::RecordTable *>()->filterBox(), Qt::Key_Escape);
    CHECK(dialog->isVisible());
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    dialog->show();
    REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    dialog->findChild<ui::RecordTable *>()->filterBox()->setFocus(); // where it begins
    QTest::keyClick(dialog->findChild<ui::RecordTable *>()->filterBox(), Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}
