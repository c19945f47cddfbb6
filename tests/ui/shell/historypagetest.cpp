#include "ui/shell/historypage.h"

#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "ui/base/tableroles.h"
#include "ui/shell/historydifferences.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Three enterprises added, one after the other, and the page of what was done.
struct HistoryFixture : Office {
    EnterpriseRepository enterprises {database};
    ui::HistoryPage page {*workbook};
    PageHands hands {page};
    ui::RecordTable *table = &hands.table(u"history"_s);

    HistoryFixture()
    {
        for (const QString &name : {u"Oak"_s, u"Elm"_s, u"Ash"_s})
            add(name);
        page.resize(1100, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    void add(const QString &name)
    {
        Enterprise enterprise;
        enterprise.name = name;
        valueOf(workbook->perform(u"Add "_s + name, [&] { return enterprises.insert(enterprise); }));
    }
    void rename(qint64 id, const QString &name, const QString &label)
    {
        Enterprise enterprise = valueOf(enterprises.find({id}));
        enterprise.name = name;
        valueOf(workbook->perform(label, [&] { return enterprises.update(enterprise); }));
    }
    void remove(qint64 id)
    {
        succeed(workbook->perform(u"Remove %1"_s.arg(id), [&] { return enterprises.remove({id}); }));
    }

    QStringList names()
    {
        QStringList names;
        for (const Enterprise &each : valueOf(enterprises.all()))
            names.append(each.name);
        return names;
    }
    /// What the rows say, from top to bottom.
    QStringList steps(int count) const
    {
        QStringList rows;
        for (int row = 0; row < count; ++row)
            rows.append(cell(row, 2) + u": "_s + cell(row, 3));
        return rows;
    }
    QString cell(int row, int column) const { return table->filter()->index(row, column).data().toString(); }
    void select(int row) { table->view()->setCurrentIndex(table->filter()->index(row, 0)); }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    void openTab(int number) { page.findChild<QTabWidget *>(u"historyTabs"_s)->setCurrentIndex(number); }
    QString error() const { return hands.errors.isEmpty() ? QString() : hands.errors.last(); }
};

} // namespace

TEST_CASE_METHOD(HistoryFixture, "the newest action stands above, with what became of it", "[shell]")
{
    CHECK(steps(3) == QStringList {u"done: Add Ash"_s, u"done: Add Elm"_s, u"done: Add Oak"_s});
    CHECK(cell(0, 1) == u"Tester"_s);
    CHECK(cell(0, 4) == u"1"_s);

    succeed(workbook->undo());
    CHECK(steps(2) == QStringList {u"taking back: Add Ash"_s, u"taken back: Add Ash"_s});
}

TEST_CASE_METHOD(HistoryFixture, "any one action is taken back, whatever came after", "[shell]")
{
    select(1);
    button(u"takeBackOne"_s)->click();

    CHECK(names() == QStringList {u"Oak"_s, u"Ash"_s});
    CHECK(error().isEmpty());
    CHECK(table->currentId() > 0);
    CHECK_FALSE(button(u"takeBackOne"_s)->isEnabled()); // it was taken back
}

TEST_CASE_METHOD(HistoryFixture, "all that came after an action is taken back, and can be repeated", "[shell]")
{
    select(2);
    button(u"takeBackAfter"_s)->click();
    CHECK(names() == QStringList {u"Oak"_s});

    succeed(workbook->redo());
    succeed(workbook->redo());
    CHECK(names() == QStringList {u"Oak"_s, u"Elm"_s, u"Ash"_s});
}

TEST_CASE_METHOD(HistoryFixture, "an action whose record was changed since is refused in words", "[shell]")
{
    rename(1, u"Pine"_s, u"Edit Oak"_s);
    select(3);
    REQUIRE(cell(3, 3) == u"Add Oak"_s);
    button(u"takeBackOne"_s)->click();

    CHECK(error().contains("Edit Oak"_L1));
    CHECK(names().first() == u"Pine"_s);
}

TEST_CASE_METHOD(HistoryFixture, "what was undone after the chosen step is done again", "[shell]")
{
    succeed(workbook->undo()); // Ash
    succeed(workbook->undo()); // Elm
    select(2);
    REQUIRE(cell(2, 3) == u"Add Ash"_s);
    button(u"takeBackAfter"_s)->click();

    CHECK(error().isEmpty());
    CHECK(names() == QStringList {u"Oak"_s, u"Elm"_s, u"Ash"_s});
}

TEST_CASE_METHOD(HistoryFixture, "what was undone and repeated after the chosen step stays as it was", "[shell]")
{
    succeed(workbook->undo());
    succeed(workbook->redo());
    select(2);
    REQUIRE(cell(2, 3) == u"Add Ash"_s);
    CHECK_FALSE(button(u"takeBackAfter"_s)->isEnabled());
}

TEST_CASE_METHOD(HistoryFixture, "a conflict on the way tells how many steps were taken back", "[shell]")
{
    rename(1, u"Pine"_s, u"Rename"_s);
    add(u"Fir"_s);
    QObject::connect(workbook.get(), &Workbook::changed, &page, [this, once = true]() mutable { // meanwhile
        if (std::exchange(once, false))
            rename(1, u"Yew"_s, u"Edit elsewhere"_s);
    });
    select(2);
    REQUIRE(cell(2, 3) == u"Add Ash"_s);
    button(u"takeBackAfter"_s)->click();

    CHECK(error().startsWith("1 of 2 steps"_L1));
    CHECK(error().contains("Edit elsewhere"_L1));
    CHECK(names() == QStringList {u"Yew"_s, u"Elm"_s, u"Ash"_s});
}

TEST_CASE_METHOD(HistoryFixture, "actions are found by their words", "[shell]")
{
    table->filterBox()->setText(u"elm"_s);
    CHECK(hands.column(u"history"_s, u"What"_s) == QStringList {u"Add Elm"_s});
}

TEST_CASE_METHOD(HistoryFixture, "what an action did to each record stands below, and leads to it", "[shell]")
{
    rename(2, u"<b>Yew</b>"_s, u"Rename Elm"_s);
    select(0);
    REQUIRE(hands.rows(u"historyRecords"_s) == 1);
    CHECK(hands.text(u"historyRecords"_s, 0, u"Kind"_s) == u"Enterprise"_s);
    CHECK(hands.text(u"historyRecords"_s, 0, u"Record"_s) == u"<b>Yew</b>"_s);
    CHECK(hands.text(u"historyRecords"_s, 0, u"How"_s) == u"changed"_s);
    CHECK(hands.text(u"historyRecords"_s, 0, u"What"_s) == u"Called: Elm → <b>Yew</b>"_s);
    hands.go(u"historyRecords"_s, 0, u"Record"_s);
    QTest::keyClick(hands.table(u"historyRecords"_s).view(), Qt::Key_Return);
    CHECK(hands.opened == QList<ui::RecordRef> {{EnterpriseRepository::table, 2}});

    select(2);
    CHECK(hands.text(u"historyRecords"_s, 0, u"What"_s).contains("Called: Elm"_L1)); // as it was added
}

TEST_CASE_METHOD(HistoryFixture, "what was removed lies in the recycle bin and comes back with what belonged to it",
                 "[shell]")
{
    Member ann = member(u"安"_s);
    ann.specialties = {{word(WordList::Specialty, u"Law"_s), 3}, {word(WordList::Specialty, u"Tax"_s), 1}};
    MemberRepository members(database);
    ann = valueOf(act(*workbook, [&] { return members.update(ann); }));
    succeed(workbook->perform(u"Remove 安"_s, [&] { return members.remove(ann.id); }));
    remove(3);
    openTab(1);

    CHECK(hands.column(u"historyRemovals"_s, u"What"_s) == QStringList {u"Remove 3"_s, u"Remove 安"_s});
    hands.go(u"historyRemovals"_s, 1, u"What"_s);
    CHECK(hands.column(u"historyRemovalsRecords"_s, u"How"_s)
          == QStringList {u"removed"_s, u"removed"_s, u"removed"_s});
    CHECK(hands.column(u"historyRemovalsRecords"_s, u"Record"_s).contains(u"安"_s));
    button(u"restoreRemoved"_s)->click();

    const Member restored = valueOf(members.find(ann.id));
    CHECK(restored.name == ann.name);
    CHECK(restored.specialties == ann.specialties);
    CHECK(hands.column(u"historyRemovals"_s, u"What"_s) == QStringList {u"Remove 3"_s});
    CHECK(error().isEmpty());
}

TEST_CASE_METHOD(HistoryFixture, "a removal that cannot be reverted is refused in words", "[shell]")
{
    remove(1);
    add(u"Oak"_s); // the name is unique
    openTab(1);
    hands.go(u"historyRemovals"_s, 0, u"What"_s);
    button(u"restoreRemoved"_s)->click();
    CHECK(error().contains("may be taken"_L1));
    CHECK(names() == QStringList {u"Elm"_s, u"Ash"_s, u"Oak"_s});
}

TEST_CASE_METHOD(HistoryFixture, "what changed since an action is told record by record", "[shell]")
{
    rename(1, u"Pine"_s, u"Edit Oak"_s);
    remove(2);
    add(u"Fir"_s);
    add(u"Gum"_s);
    succeed(workbook->undo());
    select(5); // the last of the three that were added first
    REQUIRE(cell(5, 3) == u"Add Ash"_s);
    button(u"changedSince"_s)->click();

    const QString list = u"historyDifferences"_s;
    REQUIRE(QTest::qWaitFor([&] { return hands.rows(list) == 3; }));
    CHECK(hands.column(list, u"How"_s) == QStringList {u"changed"_s, u"removed"_s, u"added"_s});
    CHECK(hands.column(list, u"Record"_s) == QStringList {u"Pine"_s, u"Elm"_s, u"Fir"_s});
    CHECK(hands.text(list, 0, u"What"_s) == u"Called: Oak → Pine"_s);
    CHECK(hands.cell(list, 0, u"Record"_s).data(ui::RecordRole).value<ui::RecordRef>().id == 1);
    CHECK(hands.cell(list, 1, u"Record"_s).data(ui::RecordRole).value<ui::RecordRef>().id == 0); // it is gone
    CHECK(hands.table(list).shown().rows.size() == 3);
}

TEST_CASE_METHOD(HistoryFixture, "what changed between two moments follows the moments and the workbook", "[shell]")
{
    openTab(2);
    const QString list = u"historyDifferences"_s;
    CHECK(QTest::qWaitFor([&] { return hands.rows(list) == 3; })); // since this morning
    rename(1, u"Pine"_s, u"Edit Oak"_s);
    CHECK(QTest::qWaitFor([&] { return hands.column(list, u"Record"_s).first() == u"Pine"_s; }));

    auto *until = page.findChild<QComboBox *>(u"differencesUntil"_s);
    until->setCurrentIndex(1);
    auto *moment = page.findChild<QDateTimeEdit *>(u"differencesTo"_s);
    CHECK(moment->isVisible());
    moment->setDateTime(QDateTime::currentDateTime().addDays(-2));
    CHECK(QTest::qWaitFor([&] { return hands.rows(list) == 0; }));
}

TEST_CASE_METHOD(HistoryFixture, "an edit that drops a part of a record is no removal", "[shell][history]")
{
    Member ann = member(u"安"_s);
    ann.specialties = {{word(WordList::Specialty, u"Law"_s), 3}, {word(WordList::Specialty, u"Tax"_s), 1}};
    MemberRepository members(database);
    ann = valueOf(act(*workbook, [&] { return members.update(ann); }));
    ann.specialties.removeLast();
    valueOf(workbook->perform(u"Edit 安"_s, [&] { return members.update(ann); }));
    openTab(1);
    CHECK(hands.rows(u"historyRemovals"_s) == 0);
}

TEST_CASE_METHOD(HistoryFixture, "what was removed is told in the words of the screen, those who are gone by name",
                 "[shell][history]")
{
    word(WordList::Depth, u"精"_s, u"3"_s);
    Member ann = member(u"安"_s);
    ann.specialties = {{word(WordList::Specialty, u"Law"_s), 3}};
    MemberRepository members(database);
    ann = valueOf(act(*workbook, [&] { return members.update(ann); }));
    succeed(workbook->perform(u"Remove 安"_s, [&] { return members.remove(ann.id); }));
    const EntryId region = word(WordList::Region, u"东县"_s);
    DirectoryRepository words(database);
    succeed(workbook->perform(u"Remove 东县"_s, [&] { return words.remove(region); }));
    openTab(1);

    hands.go(u"historyRemovals"_s, 0, u"What"_s);
    const QString entry = hands.text(u"historyRemovalsRecords"_s, 0, u"What"_s);
    CHECK(entry.contains(u"Dictionary: Regions"_s));
    CHECK(entry.contains(u"Word: 东县"_s));
    hands.go(u"historyRemovals"_s, 1, u"What"_s);
    const QString told = hands.column(u"historyRemovalsRecords"_s, u"What"_s).join(u'\n');
    CHECK(told.contains(u"Name: 安"_s));
    CHECK(told.contains(u"Depth: 精"_s));
    CHECK(told.contains(u"Member: 安"_s));
    CHECK(told.contains(u"Specialty: Law"_s));
}
