#include "ui/table/delegates.h"

#include "tests/ui/table/tablefixture.h"
#include "ui/base/offeredwords.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QToolTip>

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

TEST_CASE_METHOD(TableFixture, "a date is edited as people write it", "[table]")
{
    select(0, ThingModel::Day);
    edit(u"2025.1.9"_s);
    CHECK(cell(0, ThingModel::Day) == u"2025-01-09"_s);

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

TEST_CASE("good, doubtful and bad are told apart without colours", "[table]")
{
    QStandardItemModel model(4, 1);
    const ui::Tone tones[] {ui::Tone::Plain, ui::Tone::Good, ui::Tone::Warning, ui::Tone::Bad};
    for (int row = 0; row < 4; ++row) {
        model.setData(model.index(row, 0), u"state"_s);
        model.setData(model.index(row, 0), QVariant::fromValue(tones[row]), ui::ToneRole);
    }
    ui::GridView view;
    view.setModel(&model);
    view.resize(300, 300);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    QList<QImage> looks;
    for (int row = 0; row < 4; ++row) {
        const QRect place = view.visualRect(model.index(row, 0)).adjusted(0, 0, 0, -2); // without the line below
        const QImage look = view.viewport()->grab(place).toImage().convertToFormat(QImage::Format_Mono);
        CHECK_FALSE(looks.contains(look));
        looks.append(look);
    }
}

TEST_CASE_METHOD(TableFixture, "a text that does not fit its cell is told as a whole, as it stands", "[table]")
{
    const QString text = u"<b>one</b>\n"_s + u"two "_s.repeated(60);
    model.setEntities({{{1}, u"Oak"_s, text, {}}});
    QCoreApplication::processEvents();
    const QPoint place = view->visualRect(view->model()->index(0, ThingModel::Kind)).center();
    QHelpEvent asked(QEvent::ToolTip, place, view->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view->viewport(), &asked);
    CHECK(QToolTip::text().contains(u"&lt;b&gt;one&lt;/b&gt;<br>two"_s));
    QToolTip::hideText();
}
