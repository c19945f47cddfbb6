#include "ui/table/columnmemory.h"

#include "tests/ui/table/tablefixture.h"
#include "ui/table/columnmenu.h"
#include "ui/table/filterfield.h"
#include "ui/table/tableheader.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A second table of the same name, as after a restart.
struct SecondTable {
    ThingModel model;
    ui::RecordTable table {u"things"_s, u"Things"_s};
    QHeaderView *header = table.view()->horizontalHeader();

    SecondTable()
    {
        table.setModel(&model);
        table.resize(900, 400);
    }
};

} // namespace

TEST_CASE_METHOD(TableFixture, "columns are at first as the model wants them", "[table]")
{
    const QHeaderView *header = view->horizontalHeader();
    CHECK(header->isSectionHidden(ThingModel::Number));
    CHECK(header->visualIndex(ThingModel::Day) == 2);
    CHECK(header->sectionSize(ThingModel::Name) >= 72);
}

TEST_CASE_METHOD(TableFixture, "columns stay where, as wide and as sorted as the user put them", "[table]")
{
    QHeaderView *header = view->horizontalHeader();
    header->moveSection(header->visualIndex(ThingModel::Day), 0);
    header->resizeSection(ThingModel::Kind, 177);
    header->setSectionHidden(ThingModel::Name, true);
    header->setSectionHidden(ThingModel::Number, false);
    view->sortByColumn(ThingModel::Kind, Qt::AscendingOrder);
    view->sortByColumn(ThingModel::Number, Qt::DescendingOrder);
    CHECK(QTest::qWaitFor([] { return QSettings().contains(u"tables/things/columns/size"_s); }, 2000));

    const SecondTable after;
    CHECK(after.header->visualIndex(ThingModel::Day) == 0);
    CHECK(after.header->sectionSize(ThingModel::Kind) == 177);
    CHECK(after.header->isSectionHidden(ThingModel::Name));
    CHECK_FALSE(after.header->isSectionHidden(ThingModel::Number));
    CHECK(after.table.filter()->keys() == table.filter()->keys());
    CHECK(after.header->sortIndicatorSection() == ThingModel::Number);
}

TEST_CASE("columns are remembered though the model goes before its table, as on a page that closes", "[table]")
{
    auto model = std::make_unique<ThingModel>();
    auto before = std::make_unique<ui::RecordTable>(u"closing"_s, u"Things"_s);
    before->setModel(model.get());
    before->view()->horizontalHeader()->resizeSection(ThingModel::Kind, 177);
    model.reset();
    before.reset();

    ThingModel again;
    ui::RecordTable after(u"closing"_s, u"Things"_s);
    after.setModel(&again);
    CHECK(after.view()->horizontalHeader()->sectionSize(ThingModel::Kind) == 177);
}

TEST_CASE_METHOD(TableFixture, "a column that a new version brings stands where the new version has it", "[table]")
{
    QSettings settings;
    settings.beginGroup(u"tables/things"_s);
    settings.beginWriteArray(u"columns"_s);
    const QStringList known {u"Done"_s, u"Gone"_s, u"Day"_s, u"Kind"_s};
    for (int place = 0; place < known.size(); ++place) {
        settings.setArrayIndex(place);
        settings.setValue(u"key"_s, known.at(place));
        settings.setValue(u"width"_s, 100);
    }
    settings.endArray();
    settings.sync();

    const SecondTable after;
    QStringList order;
    for (int place = 0; place < after.header->count(); ++place)
        order.append(
            after.model.headerData(after.header->logicalIndex(place), Qt::Horizontal, Qt::DisplayRole).toString());
    CHECK(order == QStringList {u"Name"_s, u"Done"_s, u"Day"_s, u"Number"_s, u"Kind"_s});
}

TEST_CASE_METHOD(TableFixture, "filtering and reading anew leave the columns alone", "[table]")
{
    QHeaderView *header = view->horizontalHeader();
    header->resizeSection(ThingModel::Kind, 177);
    header->moveSection(0, 1);
    table.filterBox()->setText(u"oak"_s);
    model.setEntities({});
    table.filterBox()->clear();
    model.setEntities({{{8}, u"A name much longer than those that were there before"_s, {}, {}}});

    CHECK(header->sectionSize(ThingModel::Kind) == 177);
    CHECK(header->visualIndex(ThingModel::Name) == 1);
}

TEST_CASE_METHOD(TableFixture, "the menu of columns hides, shows and brings all back, but keeps the last one",
                 "[table]")
{
    QHeaderView *header = view->horizontalHeader();
    bool isReset = false;
    QMenu menu;
    ui::fillColumnMenu(&menu, view, [&] { isReset = true; });
    menu.actions().at(ThingModel::Name)->trigger();
    CHECK(header->isSectionHidden(ThingModel::Name));
    menu.actions().at(ThingModel::Number)->trigger();
    CHECK(header->sectionSize(ThingModel::Number) > 20);
    menu.actions().last()->trigger();
    CHECK(isReset);

    for (const int column : {1, 2, 4})
        header->setSectionHidden(column, true);
    QMenu again;
    ui::fillColumnMenu(&again, view, {});
    CHECK_FALSE(again.actions().at(ThingModel::Number)->isEnabled());
}

TEST_CASE_METHOD(TableFixture, "columns are brought back as they were at first", "[table]")
{
    QHeaderView *header = view->horizontalHeader();
    header->moveSection(0, 3);
    header->setSectionHidden(ThingModel::Kind, true);
    ui::ColumnMemory memory(view, table.filter(), u"things"_s);
    memory.reset();

    CHECK(header->visualIndex(0) == 0);
    CHECK_FALSE(header->isSectionHidden(ThingModel::Kind));
    CHECK(header->isSectionHidden(ThingModel::Number));
}

TEST_CASE_METHOD(TableFixture, "widths that were kept with another size of letters fit the one there is now", "[table]")
{
    view->setColumnWidth(ThingModel::Name, 200);
    table.columns()->save();
    QSettings settings;
    settings.setValue(u"tables/things/textHeight"_s, 2 * view->fontMetrics().height());
    const SecondTable after;
    CHECK(after.header->sectionSize(ThingModel::Name) == 100);
}

TEST_CASE_METHOD(TableFixture, "a column is moved and widened by its menu", "[table]")
{
    QMenu menu;
    ui::fillTitleMenu(&menu, view, table.filter(), ThingModel::Kind, [] {});
    const auto choose = [&menu](const QString &words) {
        for (QAction *action : menu.actions())
            if (action->text().remove(u'&') == words && action->isEnabled())
                return action->trigger();
        FAIL("not offered: " << words.toStdString());
    };
    QHeaderView *header = view->horizontalHeader();
    const int width = header->sectionSize(ThingModel::Kind);
    choose(u"Wider"_s);
    CHECK(header->sectionSize(ThingModel::Kind) > width);
    choose(u"Narrower"_s);
    CHECK(header->sectionSize(ThingModel::Kind) == width);
    const int place = header->visualIndex(ThingModel::Kind);
    choose(u"Move to the left"_s);
    CHECK(header->visualIndex(ThingModel::Kind) < place);
    QSet<QChar> letters;
    for (const QAction *action : menu.actions())
        if (const qsizetype mark = action->text().indexOf(u'&'); mark >= 0) {
            const QChar letter = action->text().at(mark + 1).toUpper();
            CHECK_FALSE(letters.contains(letter));
            letters.insert(letter);
        }
    CHECK(letters.size() > 8);
}

TEST_CASE_METHOD(TableFixture, "frozen columns, stripes, fields and an order by strokes are remembered", "[table]")
{
    view->freeze(2);
    view->setStriped(true);
    view->header()->showFields(true);
    table.filter()->setKeys({{ThingModel::Kind, Qt::DescendingOrder, TextOrder::Strokes}, {ThingModel::Name}});
    table.columns()->save();

    const SecondTable after;
    CHECK(after.table.view()->frozen() == 2);
    CHECK(after.table.view()->alternatingRowColors());
    CHECK(after.table.view()->header()->hasFields());
    CHECK(after.table.filter()->keys() == table.filter()->keys());

    after.table.columns()->reset();
    CHECK(after.table.view()->frozen() == 0);
    CHECK_FALSE(after.table.view()->alternatingRowColors());
}

TEST_CASE("a table whose model goes first keeps what was remembered", "[table]")
{
    QSettings().clear();
    auto model = std::make_unique<ThingModel>();
    {
        ui::RecordTable table(u"things"_s, u"Things"_s);
        table.setModel(model.get());
        table.view()->setColumnWidth(ThingModel::Kind, 177);
        table.filter()->setKeys({{ThingModel::Kind, Qt::DescendingOrder}});
        table.columns()->save();
        model.reset();
    }
    const SecondTable after;
    CHECK(after.header->sectionSize(ThingModel::Kind) == 177);
    CHECK(after.table.filter()->keys().value(0).column == ThingModel::Kind);
}

TEST_CASE_METHOD(TableFixture, "the menu of a title sorts, freezes and leads to the field below it", "[table]")
{
    const auto trigger = [this](const QString &text) {
        QMenu menu;
        ui::fillTitleMenu(&menu, view, table.filter(), ThingModel::Kind, {});
        for (QAction *action : menu.actions())
            if (action->text() == text)
                return action->trigger();
        FAIL("no action " << text.toStdString());
    };
    using Key = ui::RecordFilter::Key;
    trigger(u"Sort &downwards"_s);
    CHECK(table.filter()->keys() == QList<Key> {{ThingModel::Kind, Qt::DescendingOrder}});
    trigger(u"Sort by &strokes"_s);
    CHECK(table.filter()->keys() == QList<Key> {{ThingModel::Kind, Qt::AscendingOrder, TextOrder::Strokes}});
    trigger(u"Sort in no &order"_s);
    CHECK(table.filter()->keys().isEmpty());
    trigger(u"Free&ze up to here"_s);
    CHECK(view->frozen() == 2);
    trigger(u"Freeze &nothing"_s);
    CHECK(view->frozen() == 0);
    trigger(u"&Filter by this column"_s);
    CHECK(view->header()->field(ThingModel::Kind)->hasFocus());
}
