#include "ui/table/cellediting.h"

#include "tests/ui/table/tablefixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A table that takes new things, and a clipboard.
struct EditingFixture : TableFixture {
    QSignalSpy failures {&table, &ui::RecordTable::failed};

    EditingFixture()
    {
        model.onComplete = [](Thing &draft, const QList<Thing> &) -> Result<void> {
            draft.number = 7;
            return {};
        };
    }

    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        QTest::keySequence(view, QKeySequence::Paste);
    }

    void select(int row, int column, int lastRow, int lastColumn)
    {
        TableFixture::select(row, column);
        view->selectionModel()->select(
            QItemSelection(view->model()->index(row, column), view->model()->index(lastRow, lastColumn)),
            QItemSelectionModel::ClearAndSelect);
    }

    template <typename Part>
    Part *part(const char *name) const
    {
        auto *found = table.findChild<Part *>(QLatin1StringView(name));
        REQUIRE(found != nullptr);
        return found;
    }
    void confirm() const
    {
        auto *paste = part<QPushButton>("pasteNow");
        REQUIRE(paste->isEnabled());
        paste->click();
    }
    /// A row of the preview.
    QStringList shown(int row) const
    {
        const auto *rows = part<QTableWidget>("pasteRows");
        QStringList words;
        for (int column = 0; column < rows->columnCount(); ++column)
            words.append(rows->item(row, column)->text());
        return words;
    }
    bool asks() const { return table.findChild<QDialog *>(u"pastePreview"_s) != nullptr; }
    QString complaint() const { return failures.last().first().value<Error>().message; }
};

} // namespace

TEST_CASE_METHOD(EditingFixture,
                 "Esc in the first cell of a new row takes the row off, once something is stored it stays", "[table]")
{
    QSignalSpy removals(&table, &ui::RecordTable::removeRequested);
    table.offerRemoving(u"Remove"_s);
    table.addNew();
    QTest::keyClick(editor<QLineEdit>(), Qt::Key_Escape);
    REQUIRE(removals.size() == 1);
    CHECK(removals.first().first().value<QList<qint64>>() == QList<qint64> {4});

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    table.addNew();
    auto *line = editor<QLineEdit>();
    QTest::keyClicks(line, u"Ash"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(view, Qt::Key_F2);
    QTest::keyClick(editor<QLineEdit>(), Qt::Key_Escape);
    CHECK(removals.size() == 1);
}

TEST_CASE_METHOD(EditingFixture, "a block overwrites cells and adds records below, once the preview is confirmed",
                 "[table]")
{
    TableFixture::select(1, ThingModel::Name);
    paste(u"Ash\tHill\t2024-1-2\r\nNile\tRiver\t2024-1-3\r\nAlp\thil\t3-4\r\nRhine\tRiver\t\r\n"_s);
    CHECK(requests.isEmpty());
    CHECK(part<QLabel>("pasteSummary")->text() == u"2 new, 2 changed, 0 with problems"_s);
    confirm();
    REQUIRE(requests.size() == 1); // and so one action
    CHECK(requests.first().label == u"Paste: Things"_s);
    REQUIRE(model.rowCount() == 5);
    CHECK((model.entities().at(0) == Thing {{1}, u"Oak"_s, u"Tree"_s, {2024, 5, 1}, 3}));
    CHECK((model.entities().at(1) == Thing {{2}, u"Ash"_s, u"Hill"_s, {2024, 1, 2}, 10}));
    CHECK((model.entities().at(2) == Thing {{3}, u"Nile"_s, u"River"_s, {2024, 1, 3}, 2, true}));
    CHECK((model.entities().at(3) == Thing {{4}, u"Alp"_s, u"Hill"_s, {QDate::currentDate().year(), 3, 4}, 7}));
    CHECK((model.entities().at(4) == Thing {{5}, u"Rhine"_s, u"River"_s, {}, 7}));
}

TEST_CASE_METHOD(EditingFixture, "lines are pasted into the rows that are selected, not into those between", "[table]")
{
    TableFixture::select(0, ThingModel::Name);
    auto *selection = view->selectionModel();
    for (const int column : {ThingModel::Name, ThingModel::Day})
        for (const int row : {0, 2})
            selection->select(view->model()->index(row, column), QItemSelectionModel::Select);
    paste(u"Ash\t2024-1-2\nNile\t2024-1-3"_s);
    confirm();
    REQUIRE(model.rowCount() == 3);
    CHECK((model.entities().at(0) == Thing {{1}, u"Ash"_s, u"Tree"_s, {2024, 1, 2}, 3}));
    CHECK(model.entities().at(1).name == u"Elm"_s);
    CHECK(model.entities().at(2).name == u"Nile"_s);
    CHECK(model.entities().at(2).day == QDate(2024, 1, 3));
}

TEST_CASE_METHOD(EditingFixture, "before a block is pasted its rows are shown: what is new, changed, and as before",
                 "[table]")
{
    TableFixture::select(1, ThingModel::Name);
    paste(u"Elm\tHill\nYellow River\tRiver\nAlp\thil"_s);
    CHECK(shown(0) == QStringList {u"1"_s, u"Elm Tree"_s, u"changed"_s, u"Elm"_s, u"Tree \u2192 Hill"_s, {}});
    CHECK(shown(1) == QStringList {u"2"_s, u"Yellow River River"_s, u"as before"_s, u"Yellow River"_s, u"River"_s, {}});
    CHECK(shown(2) == QStringList {u"3"_s, {}, u"new"_s, u"Alp"_s, u"Hill"_s, {}});
    CHECK(part<QTableWidget>("pasteRows")->horizontalHeaderItem(4)->text() == u"Kind"_s);
    CHECK(requests.isEmpty());
}

TEST_CASE_METHOD(EditingFixture, "of a long block the first 200 rows are shown, those with problems before the others",
                 "[table]")
{
    QString block;
    for (int line = 1; line <= 250; ++line)
        block += u"Thing %1\tHill\t%2\n"_s.arg(line).arg(line == 230 ? u"soon"_s : u"2024-1-2"_s);
    TableFixture::select(0, ThingModel::Name);
    paste(block);
    CHECK(part<QTableWidget>("pasteRows")->rowCount() == 200);
    CHECK(shown(0).first() == u"230"_s);
    CHECK(shown(1).first() == u"1"_s);
    CHECK(part<QLabel>("pasteMore")->text().startsWith("Of 250 rows"_L1));
    CHECK(part<QLabel>("pasteMore")->isVisible());
}

TEST_CASE_METHOD(EditingFixture, "what is pasted goes to the records that were shown, though rows move meanwhile",
                 "[table]")
{
    TableFixture::select(1, ThingModel::Name); // the second and the third thing
    paste(u"Ash\tHill\nNile\tRiver"_s);
    QList<Thing> things = model.entities();
    things.removeFirst();
    model.setEntities(things);
    confirm();
    CHECK(model.entities().at(0).name == u"Ash"_s);
    CHECK(model.entities().at(1).name == u"Nile"_s);
    CHECK(model.rowCount() == 2);
}

TEST_CASE_METHOD(EditingFixture, "what is wrong is marked in its cell and explained, and left out only when told to",
                 "[table]")
{
    TableFixture::select(0, ThingModel::Name);
    paste(u"Ash\tTree\tsoon\tyes\nElm\tTree\t2024-4-1\tperhaps"_s);
    CHECK(part<QLabel>("pasteSummary")->text() == u"0 new, 1 changed, 2 with problems"_s);
    CHECK(shown(0).mid(0, 3) == QStringList {u"1"_s, u"Oak Tree"_s, u"\u25C6 refused in part"_s});
    CHECK(shown(0).at(3 + 2) == u"\u25C6 refused: soon"_s);
    CHECK(shown(0).last().contains("no date"_L1));
    CHECK(shown(1).at(3 + 3) == u"\u25C6 refused: perhaps"_s);
    CHECK_FALSE(part<QPushButton>("pasteNow")->isEnabled());

    part<QCheckBox>("pasteLeaveOut")->setChecked(true);
    confirm();
    CHECK((model.entities().at(0) == Thing {{1}, u"Ash"_s, u"Tree"_s, {2024, 5, 1}, 3, true}));
    CHECK((model.entities().at(1) == Thing {{2}, u"Elm"_s, u"Tree"_s, {2024, 4, 1}, 10}));
}

TEST_CASE_METHOD(EditingFixture, "a paste that is given up changes nothing", "[table]")
{
    const QList<Thing> before = model.entities();
    TableFixture::select(0, ThingModel::Name);
    paste(u"Ash\tTree\nBirch\tTree"_s);
    part<QDialog>("pastePreview")->reject();
    CHECK(requests.isEmpty());
    CHECK((model.entities() == before));
}

TEST_CASE_METHOD(EditingFixture, "one value fills every selected cell, without a question", "[table]")
{
    select(0, ThingModel::Kind, 2, ThingModel::Kind);
    paste(u"hill"_s);
    CHECK_FALSE(asks());
    CHECK(requests.size() == 1);
    for (int row = 0; row < 3; ++row)
        CHECK(cell(row, ThingModel::Kind) == u"Hill"_s);
}

TEST_CASE_METHOD(EditingFixture, "a single cell takes a value at once or says why not", "[table]")
{
    TableFixture::select(0, ThingModel::Day);
    paste(u"soon"_s);
    CHECK(complaint().startsWith("Oak Tree, Day: "_L1));
    CHECK(complaint().contains("soon"_L1));
    CHECK(requests.isEmpty());
    paste(u"２０２５－２－３"_s);
    CHECK_FALSE(asks());
    CHECK(cell(0, ThingModel::Day) == u"2025-02-03"_s);
}

TEST_CASE_METHOD(EditingFixture, "a line of values fills a selection of several lines", "[table]")
{
    select(0, ThingModel::Name, 2, ThingModel::Kind);
    paste(u"Same\tRiver"_s);
    confirm();
    for (int row = 0; row < 3; ++row)
        CHECK((cell(row, ThingModel::Name) + cell(row, ThingModel::Kind)) == u"SameRiver"_s);
    CHECK(model.rowCount() == 3);
}

TEST_CASE_METHOD(EditingFixture, "what finds no place is said: columns that are not typed in, cells and lines too many",
                 "[table]")
{
    view->setColumnHidden(ThingModel::Number, false);
    model.onComplete = {};
    TableFixture::select(2, ThingModel::Number);
    paste(u"99\tyes\tmore\n98\tno\n"_s);
    QStringList notes = part<QLabel>("pasteNotes")->text().split(u'\n');
    notes.sort();
    CHECK(notes
          == QStringList {u"1 lines find no place: nothing can be added here."_s,
                          u"1 lines have more cells than there are columns to the right."_s,
                          u"Number: This column is not typed in."_s});
}

TEST_CASE_METHOD(EditingFixture, "what is copied with its titles and pasted in the same place changes no cell",
                 "[table]")
{
    model.setEntities({{{1}, u"Oak \"old\"\nand\ttall"_s, u"Tree"_s, {2024, 5, 1}, 3},
                       {{2}, u"013800138000"_s, u"River"_s, {}, 10, true},
                       {{3}, u"\"=1+1\""_s, {}, {2024, 4, 1}, 2}});
    const QList<Thing> before = model.entities();
    select(0, ThingModel::Name, 2, ThingModel::Done);
    QTest::keySequence(view, QKeySequence(u"Ctrl+Shift+C"_s));
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    CHECK(copied->html().contains(uR"(<td style='mso-number-format:"\@"'>013800138000</td>)"_s));
    QTest::keySequence(view, QKeySequence::Paste);
    CHECK(part<QLabel>("pasteSummary")->text() == u"0 new, 0 changed, 0 with problems"_s);
    CHECK_FALSE(part<QPushButton>("pasteNow")->isEnabled());

    Thing other = before.first();
    other.name = u"Other"_s;
    model.setEntities({other, before.at(1), before.at(2)});
    part<QDialog>("pastePreview")->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keySequence(view, QKeySequence::Paste);
    confirm();
    CHECK((model.entities() == before));
}

TEST_CASE_METHOD(EditingFixture, "Ctrl+D repeats the first selected row below it, or the row above in a single one",
                 "[table]")
{
    select(0, ThingModel::Kind, 2, ThingModel::Done);
    QTest::keySequence(view, QKeySequence(u"Ctrl+D"_s));
    REQUIRE(requests.size() == 1);
    for (int row = 1; row < 3; ++row) {
        CHECK(model.entities().at(row).kind == u"Tree"_s);
        CHECK(model.entities().at(row).day == QDate(2024, 5, 1));
        CHECK_FALSE(model.entities().at(row).done);
    }
    CHECK(model.entities().at(2).number == 2); // hidden, and not typed in

    TableFixture::select(1, ThingModel::Name);
    QTest::keySequence(view, QKeySequence(u"Ctrl+D"_s));
    CHECK(cell(1, ThingModel::Name) == u"Oak"_s);
    TableFixture::select(0, ThingModel::Name);
    QTest::keySequence(view, QKeySequence(u"Ctrl+D"_s)); // nothing above
    CHECK(requests.size() == 2);
}

TEST_CASE_METHOD(EditingFixture, "a table in which nothing is edited offers no paste", "[table]")
{
    model.onRequest = {};
    TableFixture::select(1, ThingModel::Name);
    CHECK_FALSE(part<QAction>("thingsPaste")->isVisible());
    CHECK_FALSE(part<QAction>("thingsEditRows")->isVisible());
}
