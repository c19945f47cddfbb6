#include "ui/shell/historypage.h"

#include "tests/support/things.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Three things added, one after the other, and the page of what was done.
struct HistoryFixture {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    ThingRepository things {workbook->database()};
    ui::HistoryPage page {*workbook};
    ui::RecordTable *table = page.findChild<ui::RecordTable *>(u"history"_s);
    QString error;

    HistoryFixture()
    {
        for (const QString &name : {u"Oak"_s, u"Elm"_s, u"Ash"_s})
            valueOf(workbook->perform(u"Add "_s + name, [&] { return things.insert({{}, name, {}, {}}); }));
        QObject::connect(&page, &ui::Page::failed, &page, [this](const Error &failure) { error = failure.message; });
        page.show();
    }

    QStringList names()
    {
        QStringList names;
        for (const Thing &thing : valueOf(things.all()))
            names.append(thing.name);
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
};

} // namespace

TEST_CASE_METHOD(HistoryFixture, "the newest action stands above, with what became of it", "[shell]")
{
    CHECK(steps(3) == QStringList {u"done: Add Ash"_s, u"done: Add Elm"_s, u"done: Add Oak"_s});
    CHECK(cell(0, 1) == u"Tester"_s);

    succeed(workbook->undo());
    CHECK(steps(2) == QStringList {u"taking back: Add Ash"_s, u"taken back: Add Ash"_s});
}

TEST_CASE_METHOD(HistoryFixture, "any one action is taken back, whatever came after", "[shell]")
{
    select(1);
    button(u"takeBackOne"_s)->click();

    CHECK(names() == QStringList {u"Oak"_s, u"Ash"_s});
    CHECK(error.isEmpty());
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
    valueOf(workbook->perform(u"Edit Oak"_s, [&] { return things.update({{1}, u"Pine"_s, {}, {}}); }));
    select(3);
    REQUIRE(cell(3, 3) == u"Add Oak"_s);
    button(u"takeBackOne"_s)->click();

    CHECK(error.contains("Edit Oak"_L1));
    CHECK(names().first() == u"Pine"_s);
}

TEST_CASE_METHOD(HistoryFixture, "what was undone after the chosen step is done again", "[shell]")
{
    succeed(workbook->undo()); // Ash
    succeed(workbook->undo()); // Elm
    select(2);
    REQUIRE(cell(2, 3) == u"Add Ash"_s);
    button(u"takeBackAfter"_s)->click();

    CHECK(error.isEmpty());
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
    valueOf(workbook->perform(u"Rename"_s, [&] { return things.update({{1}, u"Pine"_s, {}, {}}); }));
    valueOf(workbook->perform(u"Add Fir"_s, [&] { return things.insert({{}, u"Fir"_s, {}, {}}); }));
    QObject::connect(
        workbook.get(), &Workbook::changed, &page, [this, once = true]() mutable { // someone edits meanwhile
            if (!std::exchange(once, false))
                return;
            valueOf(workbook->perform(u"Edit elsewhere"_s, [&] { return things.update({{1}, u"Yew"_s, {}, {}}); }));
        });
    select(2);
    REQUIRE(cell(2, 3) == u"Add Ash"_s);
    button(u"takeBackAfter"_s)->click();

    CHECK(error.startsWith("1 of 2 steps"_L1));
    CHECK(error.contains("Edit elsewhere"_L1));
    CHECK(names() == QStringList {u"Yew"_s, u"Elm"_s, u"Ash"_s});
}
