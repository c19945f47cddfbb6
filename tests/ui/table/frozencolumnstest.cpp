#include "ui/table/frozencolumns.h"

#include "tests/ui/table/tablefixture.h"
#include "ui/base/taborder.h"
#include "ui/table/filterfield.h"
#include "ui/table/tableheader.h"

#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A narrow table of many things, whose first column is frozen.
struct FrozenFixture : TableFixture {
    ui::FrozenColumns *front = nullptr;

    FrozenFixture()
    {
        QList<Thing> things;
        for (int number = 1; number <= 60; ++number)
            things.append({{number}, u"Thing %1"_s.arg(number), u"Tree"_s, {}, number});
        model.setEntities(things);
        table.resize(420, 300);
        for (const int column : {0, 1, 2, 4})
            view->setColumnWidth(column, 150);
        view->freeze(1);
        front = view->findChild<ui::FrozenColumns *>();
        REQUIRE(front != nullptr);
        QCoreApplication::processEvents();
    }
};

/// A page of a line, a table whose first column is frozen, a second line and a second such table; and a button.
struct FrozenPage {
    QWidget page;
    QLineEdit *line = new QLineEdit;
    ThingModel model;
    ThingModel other;
    ui::RecordTable *table = new ui::RecordTable(u"things"_s, u"Things"_s);
    QLineEdit *between = new QLineEdit;
    ui::RecordTable *second = new ui::RecordTable(u"others"_s, u"Others"_s);
    QPushButton *button = new QPushButton(u"Last"_s);

    explicit FrozenPage(bool isEmpty)
    {
        QSettings().clear();
        if (!isEmpty)
            for (ThingModel *things : {&model, &other})
                things->setEntities({{{1}, u"Oak"_s, u"Tree"_s, {}, 3}, {{2}, u"Elm"_s, u"Tree"_s, {}, 10}});
        table->setModel(&model);
        second->setModel(&other);
        auto *layout = new QVBoxLayout(&page);
        for (QWidget *part : QList<QWidget *> {line, table, between, second, button})
            layout->addWidget(part);
        ui::tabAsShown(page);
        page.resize(500, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        for (const ui::RecordTable *each : {table, second}) {
            each->view()->freeze(1); // only now, behind all others in the order of Tab
            REQUIRE(each->view()->isFrozen(ThingModel::Name));
        }
        line->setFocus();
    }

    /// What gets the focus, once round, by `key`.
    [[nodiscard]] static QList<QWidget *> wayBy(Qt::Key key)
    {
        constexpr int longest = 100;
        QList<QWidget *> way {QApplication::focusWidget()};
        for (int step = 0; step < longest; ++step) {
            QTest::keyClick(way.last(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QWidget *now = QApplication::focusWidget();
            if (now == way.first())
                break;
            if (now != way.last()) // which goes along its row
                way.append(now);
        }
        return way;
    }
};

} // namespace

TEST_CASE("Tab and Shift+Tab go through a page with frozen columns by the same way, and to each row once", "[table]")
{
    const bool isEmpty = GENERATE(false, true);
    CAPTURE(isEmpty);
    const FrozenPage shown(isEmpty);
    const QList<QWidget *> way = FrozenPage::wayBy(Qt::Key_Tab);
    const auto placeOf = [&way](const QWidget *control) { return std::ranges::find(way, control) - way.begin(); };
    for (const QWidget *each : way)
        CHECK(std::ranges::count(way, each) == 1);
    CHECK(placeOf(shown.line) == 0);
    CHECK(placeOf(shown.table->view()) > 0);
    CHECK(placeOf(shown.table->view()) < placeOf(shown.between));
    CHECK(placeOf(shown.between) < placeOf(shown.second->view()));
    CHECK(placeOf(shown.second->view()) < placeOf(shown.button));
    CHECK(placeOf(shown.button) == way.size() - 1);

    REQUIRE(QApplication::focusWidget() == shown.line);
    QList<QWidget *> back = FrozenPage::wayBy(Qt::Key_Backtab);
    std::reverse(back.begin() + 1, back.end());
    CHECK(back == way);
}

TEST_CASE("what is clicked in a frozen column has the keyboard in its table, and its editor gives it back", "[table]")
{
    const FrozenPage shown(false);
    ui::GridView *view = shown.table->view();
    auto *front = view->findChild<ui::FrozenColumns *>();
    REQUIRE(front != nullptr);
    QTest::mouseClick(front->viewport(), Qt::LeftButton, {}, front->visualRect(front->model()->index(1, 0)).center());
    CHECK(view->hasFocus());
    CHECK(view->currentIndex().row() == 1);
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = front->viewport()->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK_FALSE(view->hasFocus());
}

TEST_CASE_METHOD(FrozenFixture, "a frozen column stays while the others scroll by, and its rows go along", "[table]")
{
    REQUIRE(front->isVisible());
    CHECK(front->columnWidth(0) == view->columnWidth(0));
    view->horizontalScrollBar()->setValue(120);
    CHECK(front->visualRect(front->model()->index(0, 0)).left() == 0);
    view->verticalScrollBar()->setValue(20);
    CHECK(front->verticalScrollBar()->value() == 20);
    const QModelIndex row = view->model()->index(22, 0);
    CHECK(front->viewport()->mapToGlobal(front->visualRect(row).topLeft()).y()
          == view->viewport()->mapToGlobal(view->visualRect(row).topLeft()).y());
    front->verticalScrollBar()->setValue(5);
    CHECK(view->verticalScrollBar()->value() == 5);
}

TEST_CASE_METHOD(FrozenFixture, "what is hidden behind the frozen column comes out when it becomes current", "[table]")
{
    view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
    select(0, ThingModel::Kind);
    CHECK(view->visualRect(view->currentIndex()).left() >= front->width());
    const int place = view->horizontalScrollBar()->value();
    select(3, ThingModel::Name);
    CHECK(view->horizontalScrollBar()->value() == place);
}

TEST_CASE_METHOD(FrozenFixture, "a cell of the frozen column is edited where it is seen", "[table]")
{
    view->horizontalScrollBar()->setValue(100);
    select(0, ThingModel::Name);
    QTest::keyClick(view, Qt::Key_F2);
    auto *line = front->viewport()->findChild<QLineEdit *>();
    REQUIRE(line != nullptr);
    line->selectAll();
    QTest::keyClicks(line, u"Oak"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(cell(0, ThingModel::Name) == u"Oak"_s);
    CHECK(view->currentIndex().row() == 1);
    CHECK(view->hasFocus());
}

TEST_CASE_METHOD(FrozenFixture, "the frozen column is the first that is shown, however columns move", "[table]")
{
    view->header()->moveSection(view->header()->visualIndex(ThingModel::Day), 0);
    CHECK(view->isFrozen(ThingModel::Day));
    CHECK_FALSE(view->isFrozen(ThingModel::Name));
    CHECK(front->columnWidth(ThingModel::Day) == view->columnWidth(ThingModel::Day));
    view->setColumnHidden(ThingModel::Day, true);
    CHECK(QTest::qWaitFor([this] { return view->isFrozen(ThingModel::Name); }));
    view->setColumnWidth(ThingModel::Name, 170);
    CHECK(front->columnWidth(ThingModel::Name) == 170);
    front->setColumnWidth(ThingModel::Name, 130);
    CHECK(view->columnWidth(ThingModel::Name) == 130);
}

TEST_CASE_METHOD(FrozenFixture, "the frozen title sorts, and its field narrows", "[table]")
{
    QTest::mouseClick(front->header()->viewport(), Qt::LeftButton, {}, {20, 10});
    CHECK(table.filter()->keys().value(0).column == ThingModel::Name);
    const auto before = table.filter()->keys().value(0).order;
    QTest::mouseClick(front->header()->viewport(), Qt::LeftButton, {}, {20, 10});
    CHECK(table.filter()->keys().value(0).order != before);
    view->enterField(ThingModel::Name);
    ui::FilterField *field = front->header()->field(ThingModel::Name);
    REQUIRE(field->hasFocus());
    CHECK(view->header()->field(ThingModel::Name)->isHidden());
    QTest::keyClicks(field, u"=thing 7"_s);
    CHECK(table.countText() == u"1 of 60 shown"_s);
    CHECK(front->header()->height() == view->header()->height());
}

TEST_CASE_METHOD(FrozenFixture, "the frozen column keeps beside its rows when the fields open and close", "[table]")
{
    const auto top = [](const QTableView &rows) {
        return rows.viewport()->mapToGlobal(QPoint(0, rows.rowViewportPosition(0))).y();
    };
    for (const bool areShown : {true, false, true}) {
        view->header()->showFields(areShown);
        QCoreApplication::processEvents();
        CHECK(top(*front) == top(*view));
    }
}

TEST_CASE_METHOD(FrozenFixture, "columns that would take most of the width scroll all the same", "[table]")
{
    view->setColumnWidth(ThingModel::Name, 400);
    CHECK_FALSE(front->isVisible());
    CHECK_FALSE(view->isFrozen(ThingModel::Name));
    view->setColumnWidth(ThingModel::Name, 120);
    CHECK(front->isVisible());
    view->freeze(0);
    CHECK_FALSE(front->isVisible());
}

TEST_CASE_METHOD(TableFixture, "the column that names the record is frozen where the table is wider than its view",
                 "[table]")
{
    CHECK(view->frozen() == 0);
    for (const int column : {0, 1, 2, 4})
        view->setColumnWidth(column, 300);
    QCoreApplication::processEvents();
    CHECK(view->frozen() == 1);
    CHECK(view->isFrozen(ThingModel::Name));
    view->freeze(0);
    CHECK_FALSE(view->isFrozen(ThingModel::Name));
    for (const int column : {0, 1, 2, 3, 4})
        view->setColumnWidth(column, 60);
    view->freeze(ui::SheetView::asGiven);
    QCoreApplication::processEvents();
    CHECK(view->frozen() == 0);
}

TEST_CASE("a column that only numbers the records is frozen with the next, and not summed up", "[table]")
{
    using Column = ui::TableColumn<Thing>;
    QSettings().clear();
    ui::EntityTableModel<Thing> model({Column(u"No."_s, &Thing::number).ordinal().wide(60),
                                       Column(u"Name"_s, &Thing::name).wide(100),
                                       Column(u"Kind"_s, &Thing::kind).wide(500)});
    model.setEntities({{{1}, u"Oak"_s, u"Tree"_s, {}, 3}, {{2}, u"Elm"_s, u"Tree"_s, {}, 10}});
    ui::RecordTable table(u"numbered"_s, u"Numbered"_s);
    table.setModel(&model);
    table.resize(500, 300);
    table.show();
    REQUIRE(QTest::qWaitForWindowExposed(&table));
    CHECK(table.view()->frozen() == 2);
    table.view()->selectAll();
    CHECK(table.countText() == u"2 in all \u00b7 2 selected"_s);
}
