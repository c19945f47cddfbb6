#include "tests/ui/table/tablefixture.h"
#include "ui/table/cellcomplaint.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Things of which none may be called "No", none is a swamp, and whose days are days.
struct RefusedFixture : TableFixture {
    std::function<Result<QList<qint64>>(const ThingModel::Request &)> store = model.onRequest;

    RefusedFixture()
    {
        model.onRequest = [this](const ThingModel::Request &request) -> Result<QList<qint64>> {
            for (const auto &edit : request.edits)
                if (edit.after.name == u"No"_s || edit.after.kind == u"Swamp"_s)
                    return Error {ErrorKind::Conflict, u"That is taken."_s, {}};
            return store(request);
        };
    }
    [[nodiscard]] QString complaint() const
    {
        const auto *label = view->findChild<ui::CellComplaint *>();
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QLineEdit *open() const { return view->viewport()->findChild<QLineEdit *>(); }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_CASE_METHOD(RefusedFixture, "a cell whose value is refused stays open as typed, with record, column and reason",
                 "[table]")
{
    const Qt::Key key = GENERATE(Qt::Key_Return, Qt::Key_Tab);
    select(0, ThingModel::Day);
    edit(u"13月"_s.first(2), key);
    REQUIRE(open() != nullptr);
    CHECK(open()->text() == u"13"_s);
    CHECK(open()->hasFocus());
    CHECK(complaint().contains("Oak Tree, Day: "_L1));
    CHECK(complaint().contains("13"_L1));
    CHECK(view->currentIndex() == view->model()->index(0, ThingModel::Day));
    CHECK(requests.isEmpty());
}

TEST_CASE_METHOD(RefusedFixture, "the complaint goes while one mends, and the mended value is stored", "[table]")
{
    select(0, ThingModel::Day);
    edit(u"soon"_s);
    REQUIRE_FALSE(complaint().isEmpty());
    open()->selectAll();
    QTest::keyClicks(open(), u"2025-1-9"_s);
    CHECK(complaint().isEmpty());
    QTest::keyClick(open(), Qt::Key_Return);
    settle();
    CHECK(open() == nullptr);
    CHECK(cell(0, ThingModel::Day) == u"2025-01-09"_s);
    CHECK(view->findChild<ui::CellComplaint *>() == nullptr);
    CHECK(view->currentIndex().row() == 1);
}

TEST_CASE_METHOD(RefusedFixture, "Esc gives a refused value up and the old one stands again", "[table]")
{
    select(0, ThingModel::Day);
    edit(u"soon"_s);
    QTest::keyClick(open(), Qt::Key_Escape);
    settle();
    CHECK(open() == nullptr);
    CHECK(complaint().isEmpty());
    CHECK(cell(0, ThingModel::Day) == u"2024-05-01"_s);
    CHECK(view->hasFocus());
}

TEST_CASE_METHOD(RefusedFixture, "a click on another cell leads back to the one that is refused", "[table]")
{
    select(0, ThingModel::Day);
    edit(u"soon"_s);
    const QPoint other = view->visualRect(view->model()->index(2, ThingModel::Name)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, other);
    settle();
    CHECK(view->currentIndex() == view->model()->index(0, ThingModel::Day));
    REQUIRE(open() != nullptr);
    CHECK(open()->hasFocus());
    CHECK(open()->text() == u"soon"_s);
}

TEST_CASE_METHOD(RefusedFixture, "what the store refuses keeps the cell open too, and is told nowhere else", "[table]")
{
    QSignalSpy failures(&table, &ui::RecordTable::failed);
    select(1, ThingModel::Name);
    edit(u"No"_s);
    REQUIRE(open() != nullptr);
    CHECK(open()->text() == u"No"_s);
    CHECK(complaint().contains("Elm Tree, Name: That is taken."_L1));
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(RefusedFixture, "rows that are read anew or sorted leave a refused value as typed", "[table]")
{
    select(0, ThingModel::Day);
    edit(u"soon"_s);
    model.setEntities(model.entities());
    view->sortByColumn(ThingModel::Name, Qt::DescendingOrder);
    settle();
    REQUIRE(open() != nullptr);
    CHECK(open()->text() == u"soon"_s);
    CHECK(complaint().contains("Oak"_L1));
    model.setEntities({});
    settle();
    CHECK(complaint().isEmpty());
}

TEST_CASE_METHOD(RefusedFixture, "the complaint is hidden with its page and comes back with it", "[table]")
{
    QWidget window; // of which the table is one page
    QVBoxLayout layout(&window);
    layout.addWidget(&table);
    window.resize(900, 400);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    select(0, ThingModel::Day);
    edit(u"soon"_s);
    REQUIRE_FALSE(complaint().isEmpty());
    table.hide();
    CHECK(complaint().isEmpty());
    table.show();
    QCoreApplication::processEvents();
    CHECK_FALSE(complaint().isEmpty());
    CHECK(open()->text() == u"soon"_s);
    window.close();
    table.setParent(nullptr);
}

TEST_CASE_METHOD(RefusedFixture, "in a refused cell the keys of an input method are its own as before", "[table]")
{
    select(0, ThingModel::Name);
    edit(u"No"_s);
    QLineEdit *line = open();
    REQUIRE(line != nullptr);
    QInputMethodEvent composing(u"wang"_s, {});
    QCoreApplication::sendEvent(line, &composing);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab})
        QTest::keyClick(line, key);
    settle();
    CHECK(open() == line);
    CHECK(requests.isEmpty());
}

TEST_CASE_METHOD(RefusedFixture, "a refused value in a frozen column stays open in its place", "[table]")
{
    view->freeze(1);
    select(0, ThingModel::Name);
    QTest::keyClick(view, Qt::Key_F2);
    auto *line = view->findChild<QTableView *>()->viewport()->findChild<QLineEdit *>();
    REQUIRE(line != nullptr);
    line->selectAll();
    QTest::keyClicks(line, u"No"_s);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    CHECK(line->isVisible());
    CHECK(line->text() == u"No"_s);
    CHECK(complaint().contains("That is taken."_L1));
    const auto *label = view->findChild<ui::CellComplaint *>();
    REQUIRE(label != nullptr);
    CHECK(label->width() > line->width());
}

TEST_CASE_METHOD(RefusedFixture, "below the last row there is no room: the complaint stands above its cell", "[table]")
{
    QList<Thing> many;
    for (int each = 1; each <= 60; ++each)
        many.append({{each}, u"Thing %1"_s.arg(each), {}, {2024, 5, 1}});
    model.setEntities(many);
    select(59, ThingModel::Day);
    settle();
    edit(u"soon"_s);
    const auto *label = view->findChild<ui::CellComplaint *>();
    REQUIRE(label != nullptr);
    CHECK(label->isVisible());
    CHECK(view->rect().contains(label->geometry()));
    const QRect line(open()->mapTo(view, QPoint()), open()->size());
    CHECK_FALSE(line.intersects(label->geometry()));
}

TEST_CASE("a window that closes, or a page that goes, with a cell that waits to be mended just goes", "[table]")
{
    const bool isPage = GENERATE(false, true);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    ThingModel model;
    model.setEntities({{{1}, u"Oak"_s, u"Tree"_s, {2024, 5, 1}, 3}});
    model.onRequest = [](const ThingModel::Request &) { return QList<qint64>(); };
    auto *table = new ui::RecordTable(u"things"_s, u"Things"_s);
    table->setModel(&model);
    layout->addWidget(table);
    window.resize(900, 400);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    table->view()->setFocus();
    table->view()->setCurrentIndex(table->view()->model()->index(0, ThingModel::Day));
    QTest::keyClick(table->view(), Qt::Key_F2);
    auto *line = table->view()->viewport()->findChild<QLineEdit *>();
    REQUIRE(line != nullptr);
    QTest::keyClicks(line, u"soon"_s);
    if (isPage)
        delete table;
    else
        window.close();
    QCoreApplication::processEvents();
    CHECK(model.entities().first().day == QDate(2024, 5, 1));
}
