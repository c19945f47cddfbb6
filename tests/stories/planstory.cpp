// From an empty row of the board to an activity for which members can be chosen, by keyboard alone.
#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/dossier/coursefacts.h"
#include "core/nomination/askedneeds.h"
#include "tests/stories/keyhands.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"
#include "ui/yearplan/boardtable.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int september = 9; // its column on the board

/// The words that are typed hold names of specialties of the sample year.
struct PlanStory : KeyHands {
    const QStringList asked {u"冷链物流跟不上，果子运不出去"_s, u"缺少懂电子商务的人"_s, u"品牌营销没有门路"_s};

    [[nodiscard]] Activity byId(ActivityId id) const
    {
        return valueOf(ActivityRepository(workbook().database()).find(id));
    }
    [[nodiscard]] QList<ActivityId> known() const
    {
        QList<ActivityId> ids;
        for (const Activity &each : valueOf(ActivityRepository(workbook().database()).all()))
            ids.append(each.id);
        return ids;
    }
    [[nodiscard]] QList<Project> projects(ActivityId visit) const
    {
        return valueOf(ProjectRepository(workbook().database()).of(visit));
    }
    [[nodiscard]] QList<Need> needs(ActivityId visit) const
    {
        return valueOf(NeedRepository(workbook().database()).of(visit));
    }

    /// Into the rows of a table.
    [[nodiscard]] ui::GridView *goInto(const QString &table) const
    {
        auto *view = window().currentPage()->findChild<ui::RecordTable *>(table)->view();
        tabTo(table);
        press(Qt::Key_F3);
        REQUIRE(focus() == view);
        return view;
    }

    /// The first row of the board in which no month has a card.
    static int emptyRow(const ui::BoardTable &board)
    {
        for (int row = 0; row < board.rowCount(); ++row) {
            bool isEmpty = board.regionOf(row).isStored() && !board.verticalHeaderItem(row)->text().isEmpty();
            for (int column = 0; column < board.columnCount(); ++column)
                isEmpty = isEmpty && board.item(row, column)->data(Qt::UserRole).toLongLong() == 0;
            if (isEmpty)
                return row;
        }
        FAIL("each county has an activity");
        return -1;
    }

    /// A card in an empty row, which Enter opens on the page of activities.
    [[nodiscard]] ActivityId plan() const
    {
        press(Qt::Key_5, Qt::ControlModifier);
        REQUIRE(window().currentPage()->iconName() == u"yearplan"_s);
        chooseTab(u"yearTabs"_s, u"Board"_s);
        const auto *board = window().currentPage()->findChild<ui::BoardTable *>(u"planBoard"_s);
        REQUIRE(board != nullptr);
        tabTo(u"planBoard"_s);
        press(Qt::Key_Home, Qt::ControlModifier);
        const int row = emptyRow(*board);
        const EntryId county = board->regionOf(row);
        for (int steps = 0; board->currentRow() != row && steps < board->rowCount(); ++steps)
            press(Qt::Key_Down);
        for (int steps = 0; board->currentColumn() != september && steps < board->columnCount(); ++steps)
            press(Qt::Key_Right);
        const QList<ActivityId> before = known();
        pushButton(u"addToBoard"_s);
        QList<ActivityId> added = known();
        added.removeIf([&](ActivityId id) { return before.contains(id); });
        REQUIRE(added.size() == 1);
        CHECK(byId(added.first()).region == county);
        CHECK(byId(added.first()).plannedOn.month() == september);
        tabTo(u"planBoard"_s);
        CHECK(board->current() == added.first());
        press(Qt::Key_Return);
        REQUIRE(window().currentPage()->iconName() == u"activities"_s);
        CHECK(window().currentPage()->current() == ui::RecordRef {ActivityRepository::table, added.first().value});
        return added.first();
    }

    void addProject(ActivityId visit, const QString &name) const
    {
        const auto had = projects(visit).size();
        static_cast<void>(goInto(u"projects"_s));
        press(Qt::Key_Insert);
        type(name);
        press(Qt::Key_Return);
        REQUIRE(projects(visit).size() == had + 1);
        CHECK(projects(visit).last().name == name);
    }

    /// What the project in row `place` asks for.
    void addNeed(ActivityId visit, int place, const QString &content) const
    {
        const auto *view = goInto(u"projects"_s);
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int steps = 0; view->currentIndex().row() != place && steps < view->model()->rowCount(); ++steps)
            press(Qt::Key_Down);
        static_cast<void>(goInto(u"needs"_s));
        press(Qt::Key_Insert);
        type(content);
        press(Qt::Key_Return);
        REQUIRE(needs(visit).size() == place + 1);
        CHECK(needs(visit).last().content == content);
        CHECK(needs(visit).last().project == projects(visit).at(place).id);
    }

    void undoAll(const QStringList &before) const
    {
        for (int steps = 0; steps < 30 && content() != before; ++steps)
            press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(content() == before);
    }
};

} // namespace

TEST_CASE_METHOD(PlanStory, "an empty row of the board becomes an activity that members can be chosen for, by keys",
                 "[story]")
{
    const QStringList before = content();
    const ActivityId visit = plan();
    chooseTab(u"activityTabs"_s, u"Projects and needs"_s);
    for (int number = 1; number <= 3; ++number)
        addProject(visit, u"项目%1"_s.arg(number));
    for (int place = 0; place < 3; ++place)
        addNeed(visit, place, asked.at(place));
    static_cast<void>(goInto(u"needs"_s));
    press(Qt::Key_F8, Qt::ShiftModifier); // what the words of all needs propose is confirmed
    const auto isConfirmed = [&] { return !needs(visit).constFirst().specialties.isEmpty(); };
    CHECK(QTest::qWaitFor(isConfirmed, 2000)); // a button is seen to go down first
    for (const Need &each : needs(visit))
        CHECK_FALSE(each.specialties.isEmpty());

    const CourseFacts course = valueOf(readCourseFacts(workbook().database(), visit, QDate::currentDate()));
    CHECK(stageOf(course) == ActivityStage::ProjectsSet);
    const AskedNeeds weighed = askedNeeds(projects(visit), needs(visit), valueOf(readDirectory(workbook().database())));
    CHECK(weighed.needs.size() >= 3);
    CHECK(weighed.open.isEmpty());
    undoAll(before);
    CHECK(workbook().check().isEmpty());
}
