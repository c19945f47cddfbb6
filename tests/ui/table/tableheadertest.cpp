#include "ui/table/tableheader.h"

#include "tests/ui/table/tablefixture.h"
#include "ui/table/filterchips.h"
#include "ui/table/filterfield.h"
#include "ui/table/valuelist.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct HeaderFixture : TableFixture {
    ui::TableHeader *header = view->header();

    /// The left end and the width of a field, as those of its title should be.
    [[nodiscard]] std::pair<int, int> placeOf(int column) const
    {
        const QWidget *field = header->field(column);
        return {field->x(), field->width()};
    }
    [[nodiscard]] std::pair<int, int> placeOfTitle(int column) const
    {
        return {header->sectionViewportPosition(column), header->sectionSize(column)};
    }
    [[nodiscard]] QList<QPushButton *> chips() const
    {
        QList<QPushButton *> chips = table.findChild<ui::FilterChips *>()->findChildren<QPushButton *>();
        chips.removeIf([](const QPushButton *chip) { return chip->isHidden(); });
        return chips;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            names.append(cell(row, 0));
        return names;
    }
    void click(int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QPoint place(header->sectionViewportPosition(column) + 20, 10);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, place);
    }
};

} // namespace

TEST_CASE_METHOD(HeaderFixture, "the fields below the titles come and go by Ctrl+L, above no row", "[table]")
{
    const int low = header->height();
    CHECK(header->field(0) == nullptr);
    select(1, ThingModel::Kind);
    QTest::keySequence(view, QKeySequence(u"Ctrl+L"_s));
    REQUIRE(header->field(ThingModel::Kind)->hasFocus());
    CHECK(header->height() > low);
    CHECK(view->viewport()->y() >= header->height());
    QTest::keySequence(header->field(ThingModel::Kind), QKeySequence(u"Ctrl+L"_s));
    CHECK(header->height() == low);
    CHECK(view->hasFocus());
}

TEST_CASE_METHOD(HeaderFixture, "each field stays below its title while columns move, grow, hide and scroll", "[table]")
{
    table.toggleFields();
    CHECK(placeOf(ThingModel::Day) == placeOfTitle(ThingModel::Day));
    header->moveSection(0, 2);
    header->resizeSection(ThingModel::Kind, 333);
    header->setSectionHidden(ThingModel::Number, false);
    for (const int column : {0, 1, 2, 3, 4})
        CHECK(placeOf(column) == placeOfTitle(column));
    header->setSectionHidden(ThingModel::Kind, true);
    CHECK(QTest::qWaitFor([this] { return header->field(ThingModel::Kind)->isHidden(); }));
    table.resize(300, 400);
    QCoreApplication::processEvents();
    header->resizeSection(ThingModel::Day, 400);
    REQUIRE(QTest::qWaitFor([this] { return view->horizontalScrollBar()->maximum() >= 150; }));
    view->horizontalScrollBar()->setValue(150);
    REQUIRE(view->horizontalScrollBar()->value() == 150);
    CHECK(placeOf(ThingModel::Day) == placeOfTitle(ThingModel::Day));
}

TEST_CASE_METHOD(HeaderFixture, "a field narrows the rows at once, a chip says so, its cross or Esc shows all",
                 "[table]")
{
    table.toggleFields();
    QTest::keyClicks(header->field(ThingModel::Kind), u"tree"_s);
    QTest::keyClicks(header->field(ThingModel::Name), u"o"_s);
    CHECK(names() == QStringList {u"Oak"_s});
    CHECK(table.countText() == u"1 of 3 shown"_s);
    REQUIRE(chips().size() == 2);
    CHECK(chips().at(1)->text() == u"Kind: tree \u00d7"_s);
    CHECK(chips().at(1)->accessibleName() == u"Take away the filter Kind: tree"_s);

    chips().at(0)->click();
    CHECK(names() == QStringList {u"Oak"_s, u"Elm"_s});
    CHECK(header->field(ThingModel::Name)->text().isEmpty());
    QTest::keyClicks(header->field(ThingModel::Name), u"e"_s);
    QTest::keyClick(header->field(ThingModel::Kind), Qt::Key_Escape);
    CHECK(header->field(ThingModel::Kind)->text().isEmpty());
    CHECK(header->field(ThingModel::Name)->text() == u"e"_s); // the other field stays
    QTest::keyClick(header->field(ThingModel::Kind), Qt::Key_Escape);
    CHECK(view->hasFocus());
}

TEST_CASE_METHOD(HeaderFixture, "a field waits until the input method has finished, and Enter leads to the rows",
                 "[table]")
{
    model.setEntities({{{1}, u"王芳"_s, {}, {}}, {{2}, u"李四"_s, {}, {}}});
    table.toggleFields();
    ui::FilterField *field = header->field(ThingModel::Name);
    QInputMethodEvent typing(u"wang"_s, {});
    QCoreApplication::sendEvent(field, &typing);
    CHECK(names().size() == 2);
    QInputMethodEvent commit;
    commit.setCommitString(u"王"_s);
    QCoreApplication::sendEvent(field, &commit);
    CHECK(names() == QStringList {u"王芳"_s});
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(view->hasFocus());
}

TEST_CASE_METHOD(HeaderFixture, "a record that changes leaves and enters the rows shown at once", "[table]")
{
    table.filter()->setCondition(ThingModel::Kind, u"=Tree"_s);
    CHECK(names() == QStringList {u"Oak"_s, u"Elm"_s});
    model.setEntities({{{1}, u"Oak"_s, u"Hill"_s, {}}, {{3}, u"Yellow River"_s, u"Tree"_s, {}}});
    CHECK(names() == QStringList {u"Yellow River"_s});
}

TEST_CASE_METHOD(HeaderFixture, "a record that a field hides is revealed all the same", "[table]")
{
    table.filter()->setCondition(ThingModel::Kind, u"River"_s);
    CHECK(table.reveal(2));
    CHECK(names().size() == 3);
}

TEST_CASE_METHOD(HeaderFixture, "Ctrl and a click add a column to those sorted by, or turn it round", "[table]")
{
    using Key = ui::RecordFilter::Key;
    click(ThingModel::Kind);
    CHECK(names() == QStringList {u"Yellow River"_s, u"Oak"_s, u"Elm"_s});
    click(ThingModel::Name, Qt::ControlModifier);
    CHECK(names() == QStringList {u"Yellow River"_s, u"Elm"_s, u"Oak"_s});
    CHECK(header->sortIndicatorSection() == ThingModel::Kind);
    click(ThingModel::Name, Qt::ControlModifier);
    CHECK(names() == QStringList {u"Yellow River"_s, u"Oak"_s, u"Elm"_s});
    click(ThingModel::Kind, Qt::ControlModifier);
    CHECK(names() == QStringList {u"Oak"_s, u"Elm"_s, u"Yellow River"_s});
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(table.filter()->keys()
          == QList<Key> {{ThingModel::Kind, Qt::DescendingOrder}, {ThingModel::Name, Qt::DescendingOrder}});
}

TEST_CASE_METHOD(HeaderFixture, "the place of each key among several is drawn on its title", "[table]")
{
    const auto title = [this](int column) {
        const QRect place(header->sectionViewportPosition(column), 0, header->sectionSize(column), header->height());
        return header->viewport()->grab(place).toImage();
    };
    table.filter()->setKeys({{ThingModel::Kind}});
    const QImage alone = title(ThingModel::Kind);
    const QImage unsorted = title(ThingModel::Day);
    table.filter()->setKeys({{ThingModel::Kind}, {ThingModel::Day}});
    CHECK(title(ThingModel::Kind) != alone);
    const QImage second = title(ThingModel::Day);
    CHECK(second != unsorted);
    table.filter()->setKeys({{ThingModel::Kind}, {ThingModel::Name}, {ThingModel::Day}});
    CHECK(title(ThingModel::Day) != second);
}

TEST_CASE_METHOD(HeaderFixture, "how many rows are selected is told, and the sum of their numbers", "[table]")
{
    select(0, ThingModel::Number);
    CHECK(table.countText() == u"3 in all"_s);
    view->setColumnHidden(ThingModel::Number, false);
    view->selectAll();
    CHECK(table.countText() == u"3 in all \u00b7 3 selected \u00b7 sum 15"_s);
    view->clearSelection();
    for (const int row : {0, 2})
        view->selectionModel()->select(view->model()->index(row, ThingModel::Name), QItemSelectionModel::Select);
    CHECK(table.countText() == u"3 in all \u00b7 2 selected"_s);
}

TEST_CASE_METHOD(HeaderFixture, "of many values a list shows some, says how many more there are, and finds each",
                 "[table]")
{
    QList<Thing> many;
    for (int each = 1; each <= 359; ++each)
        many.append({{each}, u"Thing %1"_s.arg(each), {}, {}});
    many[300].name = u"王小明"_s;
    model.setEntities(many);
    view->enterField(ThingModel::Name);
    QTest::keyClick(header->field(ThingModel::Name), Qt::Key_Down, Qt::AltModifier);
    auto *list = header->field(ThingModel::Name)->findChild<ui::ValueList *>();
    REQUIRE(list != nullptr);
    auto *values = list->findChild<QListWidget *>(u"values"_s);
    const auto *more = list->findChild<QLabel *>(u"moreValues"_s);
    CHECK(values->count() == 60);
    CHECK(more->text() == u"299 more: type to find them."_s);
    CHECK(more->isVisible());

    auto *words = list->findChild<QLineEdit *>(u"valueWords"_s);
    words->setText(u"wxm"_s);
    REQUIRE(values->count() == 1);
    CHECK_FALSE(more->isVisible());
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(values, Qt::Key_Space);
    CHECK(names() == QStringList {u"王小明"_s});
    words->setText(u"Thing 359"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(names().size() == 2);
    CHECK(header->field(ThingModel::Name)->findChild<ui::ValueList *>() == nullptr);

    QTest::keyClick(header->field(ThingModel::Name), Qt::Key_Down, Qt::AltModifier);
    list = header->field(ThingModel::Name)->findChild<ui::ValueList *>();
    values = list->findChild<QListWidget *>(u"values"_s);
    CHECK(values->item(0)->checkState() == Qt::Checked); // what is ticked stands first
    CHECK(values->item(1)->checkState() == Qt::Checked);
    CHECK(values->item(2)->checkState() == Qt::Unchecked);
    list->close();
}

TEST_CASE_METHOD(HeaderFixture, "titles, fields and columns grow with the font", "[table]")
{
    table.toggleFields();
    view->freeze(1);
    QCoreApplication::processEvents();
    const int width = header->sectionSize(ThingModel::Kind);
    QFont large = table.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    table.setFont(large);
    QCoreApplication::processEvents();
    const int line = QFontMetrics(large).height();
    CHECK(header->sectionSize(ThingModel::Kind) > width * 3 / 2);
    for (const int column : {ThingModel::Name, ThingModel::Kind, ThingModel::Day})
        CHECK(header->sectionSize(column) >= header->sectionSizeHint(column));
    const auto *field = header->field(ThingModel::Kind);
    CHECK(field->height() >= field->sizeHint().height());
    CHECK(field->height() >= line);
    CHECK(header->height() >= field->height() + line);
    CHECK(field->geometry().bottom() < header->height());
    CHECK(view->viewport()->y() >= header->height());
}

TEST_CASE_METHOD(HeaderFixture, "Tab goes from field to field, not from cell to cell", "[table]")
{
    select(0, ThingModel::Name);
    view->enterField(ThingModel::Name);
    REQUIRE(header->field(ThingModel::Name)->hasFocus());
    QTest::keyClick(header->field(ThingModel::Name), Qt::Key_Tab);
    CHECK(header->field(ThingModel::Kind)->hasFocus());
    CHECK(view->currentIndex().column() == ThingModel::Name);
}

TEST_CASE_METHOD(HeaderFixture, "a column that goes takes its condition and its place in the order with it", "[table]")
{
    using Column = ThingModel::Column;
    const int further = model.columnCount();
    model.setFurtherColumns(
        {Column(u"Height"_s, [](const Thing &thing) { return QVariant(static_cast<int>(thing.name.size())); }),
         Column(u"Colour"_s, [](const Thing &) { return QVariant(u"green"_s); })});
    view->enterField(further);
    CHECK(header->field(further + 1)->accessibleName().contains(u"Colour"_s));
    table.filter()->setConditions({{ThingModel::Kind, u"tree"_s}, {further, u"99"_s}});
    table.filter()->setKeys({{further}, {ThingModel::Name}});
    CHECK(table.countText() == u"0 of 3 shown"_s);

    model.setFurtherColumns({Column(u"Colour"_s, [](const Thing &) { return QVariant(u"green"_s); })});
    QCoreApplication::processEvents();
    CHECK(table.countText() == u"2 of 3 shown"_s);
    CHECK(chips().size() == 1);
    for (const auto &key : table.filter()->keys())
        CHECK(key.column == ThingModel::Name);
    CHECK(header->field(further)->accessibleName().contains(u"Colour"_s));
    CHECK(header->field(further)->text().isEmpty());
}
