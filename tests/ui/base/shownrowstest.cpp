#include "ui/base/shownrows.h"

#include "tests/ui/table/tablefixture.h"

#include <QHeaderView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(TableFixture, "an export is what is seen: these rows and columns, in this order", "[table]")
{
    view->horizontalHeader()->moveSection(2, 0);
    view->horizontalHeader()->setSectionHidden(ThingModel::Kind, true);
    view->sortByColumn(ThingModel::Name, Qt::AscendingOrder);
    table.filterBox()->setText(u"e"_s);

    const ui::ShownRows shown = table.shown();
    CHECK(shown.name == u"Things"_s);
    CHECK(shown.titles == QStringList {u"Day"_s, u"Name"_s, u"Done"_s});
    REQUIRE(shown.rows.size() == 3);
    CHECK((shown.rows.first() == QVariantList {QDate(2024, 4, 1), u"Elm"_s, false}));
    CHECK((shown.rows.last() == QVariantList {QDate(), u"Yellow River"_s, true}));

    table.filterBox()->setText(u"oak"_s);
    CHECK(table.shown().rows.size() == 1);
}

TEST_CASE_METHOD(TableFixture, "a selection with holes keeps its cells in their columns", "[table]")
{
    view->selectionModel()->select(view->model()->index(0, 0), QItemSelectionModel::Select);
    view->selectionModel()->select(view->model()->index(1, 1), QItemSelectionModel::Select);
    CHECK(ui::selectionAsText(*view, true) == u"Name\tKind\nOak\t\n\tTree"_s);
}
