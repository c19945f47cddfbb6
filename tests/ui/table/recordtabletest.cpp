#include "ui/table/recordtable.h"

#include "tests/ui/table/tablefixture.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(TableFixture,
                 "the filter box narrows the rows and tells how many are left; Esc empties it, then leads to the rows",
                 "[table]")
{
    auto *count = table.findChild<QLabel *>(u"thingsCount"_s);
    CHECK(count->text() == u"3 in all"_s);
    QTest::keySequence(view, QKeySequence::Find);
    QTest::keyClicks(table.filterBox(), u"tree"_s);
    CHECK(count->text() == u"2 of 3 shown"_s);

    QTest::keyClick(table.filterBox(), Qt::Key_Escape);
    CHECK(count->text() == u"3 in all"_s);
    CHECK(table.filterBox()->hasFocus());
    QTest::keyClick(table.filterBox(), Qt::Key_Escape);
    CHECK(view->hasFocus());
}

TEST_CASE_METHOD(TableFixture, "Esc in the rows leaves the filters as they are", "[table]")
{
    table.filterBox()->setText(u"tree"_s);
    table.filter()->setCondition(ThingModel::Name, u"o"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Escape);
    CHECK(table.countText().startsWith(u"1 of 3 shown"_s));
}

TEST_CASE_METHOD(TableFixture, "when a filter goes the current record stays current and is in sight", "[table]")
{
    QList<Thing> things;
    for (int id = 1; id <= 300; ++id)
        things.append({{id}, u"Thing %1"_s.arg(id), id == 250 ? u"Hill"_s : u"Tree"_s, {}, id});
    model.setEntities(things);
    table.filter()->setCondition(ThingModel::Kind, u"hill"_s);
    select(0, ThingModel::Name);
    REQUIRE(table.currentId() == 250);
    table.filter()->setConditions({});
    QCoreApplication::processEvents();
    CHECK(table.currentId() == 250);
    const QRect place = view->visualRect(view->currentIndex());
    CHECK(view->viewport()->rect().contains(place.center()));
}

TEST_CASE_METHOD(TableFixture, "the whole row is tinted that the current cell goes to", "[table]")
{
    select(0, ThingModel::Name);
    const QModelIndex other = view->model()->index(2, ThingModel::Day);
    const QPoint place = view->visualRect(other).bottomRight() - QPoint(4, 4);
    QCoreApplication::processEvents();
    const QColor before = view->viewport()->grab().toImage().pixelColor(place);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QCoreApplication::processEvents();
    const QImage after = table.grab().toImage();
    CHECK(after.pixelColor(view->viewport()->mapTo(&table, place)) != before);
}

TEST_CASE_METHOD(TableFixture,
                 "of many rows filtered away at once the count, the columns and the current row are right", "[table]")
{
    QList<Thing> things;
    for (int id = 1; id <= 1000; ++id)
        things.append({{id}, u"Thing %1"_s.arg(id), id % 2 == 0 ? u"Tree"_s : u"River"_s, {}, id});
    model.setEntities(things);
    view->setColumnHidden(ThingModel::Day, true);
    select(0, ThingModel::Name);
    REQUIRE(table.currentId() == 1);
    const QSignalSpy current(&table, &ui::RecordTable::currentChanged);

    table.filterBox()->setText(u"tree"_s);
    CHECK(table.countText().startsWith(u"500 of 1000 shown"_s));
    CHECK(table.currentId() == 2);
    REQUIRE(current.count() == 1);
    CHECK(current.last().first().toLongLong() == 2);
    CHECK(view->isColumnHidden(ThingModel::Day));
    table.filterBox()->setText(u"nothing of this kind"_s);
    CHECK(table.currentId() == 0);
    CHECK(current.last().first().toLongLong() == 0);
    table.filterBox()->clear();
    CHECK(table.countText().startsWith(u"1000 in all"_s));
    CHECK(view->isColumnHidden(ThingModel::Day));
}

TEST_CASE_METHOD(TableFixture, "the filter waits until the input method has finished", "[table]")
{
    model.setEntities({{{1}, u"王芳"_s, {}, {}}, {{2}, u"李四"_s, {}, {}}});
    QInputMethodEvent typing(u"wang"_s, {});
    QCoreApplication::sendEvent(table.filterBox(), &typing);
    CHECK(view->model()->rowCount() == 2);
    QInputMethodEvent commit;
    commit.setCommitString(u"王"_s);
    QCoreApplication::sendEvent(table.filterBox(), &commit);
    CHECK(view->model()->rowCount() == 1);
    CHECK(cell(0, 0) == u"王芳"_s);
}

TEST_CASE_METHOD(TableFixture, "typing edits the cell, Enter stores it and goes down, Esc gives it up", "[table]")
{
    select(0, ThingModel::Name);
    QTest::keyClick(view, u'P');
    QTest::keyClicks(editor<QLineEdit>(), u"ine"_s);
    QTest::keyClick(editor<QLineEdit>(), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(cell(0, 0) == u"Pine"_s);
    CHECK(view->currentIndex().row() == 1);

    edit(u"Fir"_s, Qt::Key_Escape);
    CHECK(cell(1, 0) == u"Elm"_s);
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(view->currentIndex().row() == 2);
}

TEST_CASE_METHOD(TableFixture, "Chinese goes into a cell through the input method", "[table]")
{
    select(0, ThingModel::Name);
    QTest::keyClick(view, Qt::Key_F2);
    auto *line = editor<QLineEdit>();
    line->selectAll();
    QInputMethodEvent commit;
    commit.setCommitString(u"赵小妹𠮷"_s);
    QCoreApplication::sendEvent(line, &commit);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();

    CHECK(cell(0, 0) == u"赵小妹𠮷"_s);
}

TEST_CASE_METHOD(TableFixture, "Ctrl+Delete pressed again removes the row that took the place of the first", "[table]")
{
    table.offerRemoving(u"Remove"_s);
    QObject::connect(&table, &ui::RecordTable::removeRequested, &table, [this](const QList<qint64> &ids) {
        QList<Thing> things = model.entities();
        things.removeIf([&](const Thing &each) { return ids.contains(each.id.value); });
        model.setEntities(things);
    });
    select(2, ThingModel::Name);
    for (int pressed = 0; pressed < 2; ++pressed) {
        QTest::keyClick(view, Qt::Key_Delete, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    REQUIRE(model.entities().size() == 1);
    CHECK(model.entities().first().name == u"Oak"_s);
}

TEST_CASE_METHOD(TableFixture, "F3 goes on to the next row, also out of the filter, Shift+F3 back", "[table]")
{
    select(0, ThingModel::Name);
    QTest::keyClick(view, Qt::Key_F3);
    CHECK(view->currentIndex().row() == 1);
    QTest::keyClick(view, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(view->currentIndex().row() == 0);
    QTest::keySequence(view, QKeySequence::Find);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    CHECK(view->hasFocus());
    CHECK(view->currentIndex().row() == 1);
}

TEST_CASE_METHOD(TableFixture, "Ctrl+Delete asks to remove the rows selected, Insert and Ctrl+N to add one", "[table]")
{
    QSignalSpy removals(&table, &ui::RecordTable::removeRequested);
    QSignalSpy additions(&table, &ui::RecordTable::addRequested);
    select(2, 0);
    view->selectionModel()->select(view->model()->index(0, 1), QItemSelectionModel::Select);
    QTest::keyClick(view, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(removals.isEmpty()); // it is not offered
    QTest::keyClick(view, Qt::Key_Insert);
    CHECK(additions.isEmpty());

    table.offerRemoving(u"Remove"_s);
    table.offerAdding(u"Add"_s);
    QTest::keyClick(view, Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(removals.size() == 1);
    CHECK(removals.first().first().value<QList<qint64>>() == QList<qint64> {1, 3});
    QTest::keyClick(view, Qt::Key_Insert);
    QTest::keySequence(view, QKeySequence(u"Ctrl+N"_s));
    table.findChild<QPushButton *>(u"thingsAdd"_s)->click();
    CHECK(additions.size() == 3);
}

TEST_CASE_METHOD(TableFixture, "a record revealed is selected alone, though Ctrl is still down", "[table]")
{
    select(0, 0);
    QTest::keyPress(view, Qt::Key_Control, Qt::ControlModifier);
    CHECK(table.reveal(3));
    CHECK(table.selectedIds() == QList<qint64> {3});
    QTest::keyRelease(view, Qt::Key_Control);
}

TEST_CASE_METHOD(TableFixture, "a record is revealed even when the filter box hides it", "[table]")
{
    table.filterBox()->setText(u"river"_s);
    CHECK(table.reveal(2));
    CHECK(table.currentId() == 2);
    CHECK(table.filterBox()->text().isEmpty());
    CHECK_FALSE(table.reveal(77));
    CHECK(table.currentId() == 2);
}

TEST_CASE_METHOD(TableFixture, "the selection is copied as spreadsheets take it, with titles on demand", "[table]")
{
    model.setEntities({{{1}, u"Oak\n\"big\""_s, u"Tree"_s, {2024, 5, 1}}, {{2}, u"Elm"_s, u"Tree"_s, {}}});
    view->selectAll();
    QTest::keySequence(view, QKeySequence::Copy);
    CHECK(QApplication::clipboard()->text() == u"\"Oak\n\"\"big\"\"\"\tTree\t2024-05-01\t\nElm\tTree\t\t"_s);

    view->clearSelection();
    select(1, ThingModel::Kind);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == u"Kind\nTree"_s);
}

TEST_CASE_METHOD(TableFixture, "numbers stand to the right, and so does their title", "[table]")
{
    const auto alignmentOf = [this](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    };
    CHECK(alignmentOf(ThingModel::Number).testFlag(Qt::AlignRight));
    CHECK(alignmentOf(ThingModel::Name).testFlag(Qt::AlignLeft));
    const QModelIndex number = model.index(0, ThingModel::Number);
    CHECK(number.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
}

TEST_CASE_METHOD(TableFixture, "an empty table says what could be done, a filtered one how to see all", "[table]")
{
    table.setEmptyText(u"There is no thing yet."_s);
    const auto looks = [this] { return view->viewport()->grab().toImage(); };
    model.setEntities({});
    const QImage withoutRecords = looks();
    table.setEmptyText({});
    const QImage bare = looks();
    CHECK(withoutRecords != bare);
    model.setEntities({{{1}, u"Oak"_s, {}, {}}});
    table.filterBox()->setText(u"zzz"_s);
    CHECK(looks() != bare);
}

TEST_CASE_METHOD(TableFixture, "what looks like markup is shown as it stands", "[table]")
{
    const QString payload = u"<b>x</b><img src=y>"_s;
    model.setEntities({{{1}, payload, {}, {}}, {{2}, QString(payload).replace(u'<', u'('), {}, {}}});
    CHECK(cell(0, 0) == payload);
    const QModelIndex name = view->model()->index(0, 0);
    CHECK(name.data(Qt::ToolTipRole).toString() == payload.toHtmlEscaped());
    CHECK(view->sizeHintForIndex(name).width() > 100); // not three letters in bold
}

TEST_CASE_METHOD(TableFixture, "Delete empties cells, and removes records only where whole rows are selected",
                 "[table]")
{
    QSignalSpy removals(&table, &ui::RecordTable::removeRequested);
    table.offerRemoving(u"Remove"_s);
    select(0, ThingModel::Name);
    auto *selection = view->selectionModel();
    selection->select(view->model()->index(1, ThingModel::Day), QItemSelectionModel::Select);
    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(removals.isEmpty());
    REQUIRE(requests.size() == 1); // and so one action
    CHECK(model.entities().at(0) == Thing {{1}, {}, u"Tree"_s, {2024, 5, 1}, 3});
    CHECK(model.entities().at(1) == Thing {{2}, u"Elm"_s, u"Tree"_s, {}, 10});

    select(1, ThingModel::Kind);
    selection->select(view->model()->index(2, ThingModel::Kind), QItemSelectionModel::Select);
    QTest::keyClick(view, Qt::Key_Space, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(requests.size() == 1);
    REQUIRE(removals.size() == 1);
    CHECK(removals.first().first().value<QList<qint64>>() == QList<qint64> {2, 3});
}

TEST_CASE_METHOD(TableFixture, "a record whose removal is taken back is current again", "[table]")
{
    table.offerRemoving(u"Remove"_s);
    const QList<Thing> all = model.entities();
    QObject::connect(&table, &ui::RecordTable::removeRequested, &table, [this](const QList<qint64> &ids) {
        QList<Thing> things = model.entities();
        things.removeIf([&](const Thing &each) { return ids.contains(each.id.value); });
        model.setEntities(things);
    });
    select(1, ThingModel::Name);
    QTest::keyClick(view, Qt::Key_Delete, Qt::ControlModifier);
    select(0, ThingModel::Name);
    model.setEntities(all);
    CHECK(table.currentId() == 2);
}
