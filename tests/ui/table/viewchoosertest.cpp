#include "ui/table/viewchooser.h"

#include "core/directory/savedviewrepository.h"
#include "tests/support/builders.h"
#include "tests/ui/table/tablefixture.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct ViewsFixture : TableFixture {
    std::unique_ptr<Workbook> workbook = aWorkbook();
    ui::ViewChooser *views = nullptr;

    ViewsFixture()
    {
        table.offerViews(*workbook);
        views = table.views();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            names.append(cell(row, ThingModel::Name));
        return names;
    }
    [[nodiscard]] QList<SavedView> stored() const
    {
        return valueOf(SavedViewRepository(workbook->database()).ofTable(u"things"_s));
    }
    [[nodiscard]] QString shownName() const { return table.findChild<QPushButton *>(u"thingsView"_s)->text(); }
    [[nodiscard]] QStringList menu() const
    {
        QMenu menu;
        views->fill(&menu);
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts.append(action->text());
        return texts;
    }

    /// Trees only, the day first and the name, the newest day on top.
    void lookAtTrees() const
    {
        table.filter()->setCondition(ThingModel::Kind, u"=Tree"_s);
        view->setColumnHidden(ThingModel::Done, true);
        view->setColumnHidden(ThingModel::Kind, true);
        view->horizontalHeader()->moveSection(view->horizontalHeader()->visualIndex(ThingModel::Day), 0);
        table.filter()->setKeys({{ThingModel::Day, Qt::DescendingOrder}});
    }
};

} // namespace

TEST_CASE_METHOD(ViewsFixture, "a view is kept under a name typed in place, and looked at again", "[table]")
{
    lookAtTrees();
    QMenu menu;
    views->fill(&menu);
    menu.actions().last()->trigger();
    auto *name = table.findChild<QLineEdit *>(u"thingsViewName"_s);
    REQUIRE(name->hasFocus());
    QTest::keyClicks(name, u"Trees & co"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(stored().size() == 1);
    CHECK(stored().first().name == u"Trees & co"_s);
    CHECK(workbook->undoText() == u"Keep the view Trees & co"_s);
    CHECK(shownName().startsWith(u"Trees && co"_s));
    CHECK(name->isHidden());

    views->choose({});
    CHECK(names().size() == 3);
    CHECK(shownName().startsWith(u"All"_s));
    view->setColumnHidden(ThingModel::Kind, false);
    view->horizontalHeader()->moveSection(0, 2);
    table.filter()->setKeys({});

    views->choose(stored().first().id);
    CHECK(names() == QStringList {u"Oak"_s, u"Elm"_s});
    CHECK(view->isColumnHidden(ThingModel::Kind));
    CHECK(view->horizontalHeader()->visualIndex(ThingModel::Day) == 0);
    CHECK(table.filter()->keys() == QList<ui::RecordFilter::Key> {{ThingModel::Day, Qt::DescendingOrder}});
}

TEST_CASE_METHOD(ViewsFixture, "Esc gives the name of a view up and leaves the filter alone", "[table]")
{
    table.filterBox()->setText(u"tree"_s);
    QMenu menu;
    views->fill(&menu);
    menu.actions().last()->trigger();
    auto *name = table.findChild<QLineEdit *>(u"thingsViewName"_s);
    QTest::keyClicks(name, u"Trees"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    CHECK(stored().isEmpty());
    CHECK(name->isHidden());
    CHECK(names().size() == 2);
}

TEST_CASE_METHOD(ViewsFixture, "a record that changes leaves or enters a view at once", "[table]")
{
    lookAtTrees();
    views->keep(u"Trees"_s);
    model.setEntities({{{1}, u"Oak"_s, u"Hill"_s, {2024, 5, 1}}, {{3}, u"Yellow River"_s, u"Tree"_s, {}}});
    CHECK(names() == QStringList {u"Yellow River"_s});
}

TEST_CASE_METHOD(ViewsFixture, "a view is changed into what is seen, and undo brings the former one back", "[table]")
{
    lookAtTrees();
    views->keep(u"Mine"_s);
    table.clearFilter();
    table.filterBox()->setText(u"river"_s);
    views->update();
    CHECK(stored().first().words == u"river"_s);
    CHECK(stored().first().conditions.isEmpty());
    CHECK(names() == QStringList {u"Yellow River"_s});
    succeed(workbook->undo());
    CHECK(names() == QStringList {u"Oak"_s, u"Elm"_s});
    CHECK(table.filterBox()->text().isEmpty());
}

TEST_CASE_METHOD(ViewsFixture, "a name that there is already stands for its view", "[table]")
{
    views->keep(u"Mine"_s);
    table.filterBox()->setText(u"elm"_s);
    views->keep(u"Mine"_s);
    REQUIRE(stored().size() == 1);
    CHECK(stored().first().words == u"elm"_s);
}

TEST_CASE_METHOD(ViewsFixture, "a view that is removed shows all again, and undo brings it back to the list", "[table]")
{
    QSignalSpy removed(views, &ui::ViewChooser::removed);
    lookAtTrees();
    views->keep(u"Trees"_s);
    CHECK(menu().contains(u"&Remove “Trees”"_s));
    views->remove();
    CHECK(removed.size() == 1);
    CHECK(names().size() == 3);
    CHECK_FALSE(views->chosen().isStored());
    CHECK_FALSE(menu().contains(u"Trees"_s));
    succeed(workbook->undo());
    CHECK(menu().contains(u"Trees"_s));
}

TEST_CASE_METHOD(ViewsFixture, "what a view shows does not become the user's own columns", "[table]")
{
    QSignalSpy failed(views, &ui::ViewChooser::failed);
    views->keep(u"Wide"_s);
    view->setColumnWidth(ThingModel::Name, 222);
    view->setColumnHidden(ThingModel::Kind, true);
    views->update();
    CHECK(failed.isEmpty());
    views->choose({});
    CHECK_FALSE(view->isColumnHidden(ThingModel::Kind));
    view->setColumnWidth(ThingModel::Name, 155);
    views->choose(stored().first().id);
    CHECK(view->columnWidth(ThingModel::Name) == 222);
    CHECK(view->isColumnHidden(ThingModel::Kind));
    views->choose({});
    CHECK(view->columnWidth(ThingModel::Name) == 155);
    CHECK_FALSE(view->isColumnHidden(ThingModel::Kind));
}

TEST_CASE_METHOD(ViewsFixture, "a view with columns that there are no more shows those that there are", "[table]")
{
    SavedView old;
    old.table = u"things"_s;
    old.name = u"Old"_s;
    old.conditions = {{u"Gone"_s, u"x"_s}};
    old.columns = {{u"Gone"_s, 90}, {u"Kind"_s, 90}};
    old.keys = {{u"Gone"_s, false, TextOrder::Pinyin}};
    const auto kept = act(*workbook, [&] { return SavedViewRepository(workbook->database()).insert(old); });
    views->choose(valueOf(kept).id);
    CHECK(names().size() == 3);
    CHECK(view->isColumnHidden(ThingModel::Name));
    CHECK_FALSE(view->isColumnHidden(ThingModel::Kind));
}
