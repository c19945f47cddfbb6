#include "ui/table/delegates.h"

#include "tests/ui/table/tablefixture.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a choice is found by its text in any case and width, or by a part that only one has", "[table]")
{
    const QStringList choices {u"Tree"_s, u"Treaty"_s, u"River"_s};
    CHECK(ui::chosenBy(u"tree"_s, choices) == u"Tree"_s);
    CHECK(ui::chosenBy(u"ｒｉｖ"_s, choices) == u"River"_s);
    CHECK(ui::chosenBy(u"tre"_s, choices) == u"tre"_s); // two have it
    CHECK(ui::chosenBy(u" Hill "_s, choices) == u"Hill"_s);
    CHECK(ui::chosenBy({}, choices).isEmpty());
}

TEST_CASE_METHOD(TableFixture, "a column with choices is edited by a list with type-ahead", "[table]")
{
    select(0, ThingModel::Kind);
    QTest::keyClick(view, Qt::Key_F2);
    auto *list = editor<QComboBox>();
    CHECK(list->count() == 3);
    CHECK(list->currentText() == u"Tree"_s);
    list->lineEdit()->selectAll();
    QTest::keyClicks(list->lineEdit(), u"riv"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCoreApplication::processEvents();

    CHECK(cell(0, ThingModel::Kind) == u"River"_s);
}

TEST_CASE_METHOD(TableFixture, "a date is edited as people write it; what is no date is refused in words", "[table]")
{
    QSignalSpy failures(&table, &ui::RecordTable::failed);
    select(0, ThingModel::Day);
    edit(u"2025.1.9"_s);
    CHECK(cell(0, ThingModel::Day) == u"2025-01-09"_s);

    select(0, ThingModel::Day);
    edit(u"soon"_s);
    CHECK(cell(0, ThingModel::Day) == u"2025-01-09"_s);
    REQUIRE(failures.size() == 1);
    CHECK(failures.first().first().value<Error>().message.contains("soon"_L1));

    select(0, ThingModel::Day);
    edit({}, Qt::Key_Return);
    CHECK(cell(0, ThingModel::Day) == u"2025-01-09"_s); // nothing was typed
}

TEST_CASE_METHOD(TableFixture, "a flag is turned by the space bar", "[table]")
{
    select(0, ThingModel::Done);
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(model.entities().first().done);
    QTest::keyClick(view, Qt::Key_Space);
    CHECK_FALSE(model.entities().first().done);
}
