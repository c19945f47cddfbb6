#include "ui/table/bulkedit.h"

#include "tests/support/things.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A page of 200 things in a workbook, all selected, and the form over them.
struct BulkFixture {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    ThingRepository things {workbook->database()};
    QList<Thing> before = fill();
    ThingPage page {*workbook, u"Things"_s};
    ui::GridView *view = page.table->view();
    ui::BulkEdit *form = nullptr;

    BulkFixture()
    {
        QSettings().clear();
        page.resize(900, 600);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        view->selectAll();
        QTest::keySequence(view, QKeySequence(u"Ctrl+Shift+E"_s));
        form = page.findChild<ui::BulkEdit *>();
        REQUIRE(form != nullptr);
    }

    QList<Thing> fill()
    {
        valueOf(workbook->perform(u"Fill"_s, [&]() -> Result<qint64> {
            Result<qint64> last = 0;
            for (int each = 1; last && each <= 200; ++each)
                last = things.insert(
                    {{}, u"Thing %1"_s.arg(each), u"Tree"_s, QDate(2024, 1, each % 28 + 1), each, each % 3 == 0});
            return last;
        }));
        return valueOf(things.all());
    }

    template <typename Part>
    Part *part(const QString &name) const
    {
        auto *found = form->findChild<Part *>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void write() const { part<QPushButton>(u"bulkWrite"_s)->click(); }
};

} // namespace

TEST_CASE_METHOD(BulkFixture, "what 200 rows have in common stands in the form; else it says that they differ",
                 "[table]")
{
    CHECK(part<QComboBox>(u"bulkField1"_s)->currentText() == u"Tree"_s);
    CHECK(part<QLineEdit>(u"bulkField0"_s)->text().isEmpty());
    CHECK(part<QLineEdit>(u"bulkField0"_s)->placeholderText() == u"(several values)"_s);
    CHECK(form->findChild<QWidget *>(u"bulkField3"_s) == nullptr); // the number is not typed in
    CHECK_FALSE(part<QPushButton>(u"bulkWrite"_s)->isEnabled());
}

TEST_CASE_METHOD(BulkFixture, "only the ticked field is written to 200 rows, and one undo takes it back", "[table]")
{
    auto *kind = part<QComboBox>(u"bulkField1"_s)->lineEdit();
    kind->selectAll();
    QTest::keyClicks(kind, u"Hill"_s);
    CHECK(part<QCheckBox>(u"bulkTick1"_s)->isChecked()); // typing ticks
    write();

    QList<Thing> wanted = before;
    for (Thing &each : wanted)
        each.kind = u"Hill"_s;
    CHECK((valueOf(things.all()) == wanted));
    CHECK(valueOf(workbook->actions(1)).first().label == u"Edit 200 rows: Things"_s);
    REQUIRE(workbook->undo());
    CHECK((valueOf(things.all()) == before));
}

TEST_CASE_METHOD(BulkFixture, "a value that cannot be taken is said in the form, and nothing is written", "[table]")
{
    auto *day = part<QLineEdit>(u"bulkField2"_s);
    QTest::keyClicks(day, u"soon"_s);
    write();
    CHECK(form->isVisible());
    CHECK(part<QLabel>(u"bulkComplaint"_s)->text().startsWith("Day: "_L1));
    CHECK(part<QLabel>(u"bulkComplaint"_s)->text().contains("soon"_L1));
    CHECK((valueOf(things.all()) == before));

    day->selectAll();
    QTest::keyClicks(day, u"2024-2-29"_s);
    CHECK_FALSE(part<QLabel>(u"bulkComplaint"_s)->isVisible()); // it is mended
    write();
    CHECK_FALSE(form->isVisible());
    CHECK(valueOf(things.all()).last().day == QDate(2024, 2, 29));
}

TEST_CASE_METHOD(BulkFixture, "the records selected are written, though rows go while the form is open", "[table]")
{
    valueOf(workbook->perform(u"Remove"_s, [&] { return things.remove(before.at(1).id.value); }));
    auto *kind = part<QComboBox>(u"bulkField1"_s)->lineEdit();
    kind->selectAll();
    QTest::keyClicks(kind, u"Hill"_s);
    write();
    CHECK(form->isVisible());
    CHECK(part<QLabel>(u"bulkComplaint"_s)->text().contains("no longer there"_L1));

    REQUIRE(workbook->undo());
    write();
    CHECK_FALSE(form->isVisible());
    CHECK(std::ranges::all_of(valueOf(things.all()), [](const Thing &each) { return each.kind == u"Hill"_s; }));
}

TEST_CASE_METHOD(BulkFixture, "what one row refuses is written to none: the action is whole or not at all", "[table]")
{
    part<QCheckBox>(u"bulkTick0"_s)->setChecked(true); // a thing without a name is refused by its repository
    write();
    CHECK((valueOf(things.all()) == before));
}
