#include "tests/ui/table/tablefixture.h"
#include "ui/table/gridview.h"
#include "ui/table/wordoffer.h"

#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct KeysFixture : TableFixture {
    int column() const { return view->currentIndex().column(); }
    int row() const { return view->currentIndex().row(); }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <typename Editor>
    Editor *newest() const
    {
        const auto found = view->viewport()->findChildren<Editor *>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE_FALSE(found.isEmpty());
        return found.last();
    }
    void compose(QWidget *field, const QString &letters) const
    {
        QInputMethodEvent composing(letters, {});
        QCoreApplication::sendEvent(field, &composing);
    }
    void commit(QWidget *field, const QString &words) const
    {
        QInputMethodEvent done;
        done.setCommitString(words);
        QCoreApplication::sendEvent(field, &done);
    }
};

} // namespace

TEST_CASE_METHOD(KeysFixture,
                 "Tab stores what was typed and goes on along the row, then into the next, with no editor open",
                 "[table]")
{
    select(0, ThingModel::Name);
    QTest::keyClick(view, Qt::Key_F2);
    auto *name = newest<QLineEdit>();
    name->selectAll();
    QTest::keyClicks(name, u"Ash"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    settle();
    CHECK(cell(0, ThingModel::Name) == u"Ash"_s);
    CHECK(column() == ThingModel::Kind);
    CHECK(view->hasFocus());
    CHECK(view->indexWidget(view->currentIndex()) == nullptr);
    QTest::keyClick(view, Qt::Key_F2);
    QTest::keyClick(newest<QComboBox>(), Qt::Key_Backtab, Qt::ShiftModifier);
    settle();
    CHECK(column() == ThingModel::Name);
    CHECK(requests.size() == 1);
}

TEST_CASE_METHOD(KeysFixture, "F2 puts the caret behind what stands there, typing over a cell replaces it", "[table]")
{
    select(0, ThingModel::Name);
    QTest::keyClick(view, Qt::Key_F2);
    auto *line = newest<QLineEdit>();
    CHECK_FALSE(line->hasSelectedText());
    QTest::keyClicks(line, u"s"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    settle();
    CHECK(cell(0, ThingModel::Name) == u"Oaks"_s);
    select(0, ThingModel::Name);
    QTest::keyClick(view, Qt::Key_F);
    QTest::keyClicks(newest<QLineEdit>(), u"ir"_s);
    QTest::keyClick(newest<QLineEdit>(), Qt::Key_Tab);
    settle();
    CHECK(cell(0, ThingModel::Name) == u"fir"_s);
}

TEST_CASE_METHOD(KeysFixture, "Enter and Tab take the only word that fits, found by its initials too", "[table]")
{
    const auto key = GENERATE(Qt::Key_Return, Qt::Key_Tab);
    select(0, ThingModel::Kind);
    QTest::keyClick(view, Qt::Key_H);
    auto *list = newest<QComboBox>();
    const auto *offer = ui::WordOffer::of(list);
    REQUIRE(offer != nullptr);
    CHECK(offer->shown() == QStringList {u"Hill"_s});
    CHECK(offer->marked() == 0);
    QTest::keyClick(list, key);
    settle();
    CHECK(cell(0, ThingModel::Kind) == u"Hill"_s);
}

TEST_CASE_METHOD(KeysFixture, "Down goes through the words that fit and never past them", "[table]")
{
    select(0, ThingModel::Kind);
    QTest::keyClick(view, Qt::Key_R); // Tree, River
    auto *list = newest<QComboBox>();
    const auto *offer = ui::WordOffer::of(list);
    REQUIRE(offer->shown() == QStringList {u"River"_s, u"Tree"_s});
    CHECK(offer->marked() == -1);
    for (int pressed = 0; pressed < 5; ++pressed)
        QTest::keyClick(list, Qt::Key_Down);
    CHECK(offer->marked() == 1);
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
    settle();
    CHECK(cell(0, ThingModel::Kind) == u"River"_s);

    select(0, ThingModel::Kind);
    QTest::keyClick(view, Qt::Key_Z);
    list = newest<QComboBox>();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(list->currentText() == u"z"_s); // there is none to go to
}

TEST_CASE_METHOD(KeysFixture,
                 "Tab moves along the row without editing and leaves the table at its end; F6 leaves at once",
                 "[table]")
{
    select(0, ThingModel::Name);
    for (const int next : {ThingModel::Kind, ThingModel::Day, ThingModel::Done}) {
        QTest::keyClick(view, Qt::Key_Tab);
        CHECK(column() == next);
    }
    CHECK(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Tab);
    CHECK_FALSE(view->hasFocus());

    view->setFocus();
    QTest::keyClick(view, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(column() == ThingModel::Day);
    QTest::keyClick(view, Qt::Key_F6);
    CHECK_FALSE(view->hasFocus());
}

TEST_CASE_METHOD(KeysFixture, "Enter goes to the row that was below, even if sorting moves the one that was edited",
                 "[table]")
{
    view->sortByColumn(ThingModel::Name, Qt::AscendingOrder); // Elm, Oak, Yellow River
    select(0, ThingModel::Name);
    edit(u"Zelkova"_s);
    CHECK(cell(2, ThingModel::Name) == u"Zelkova"_s);
    CHECK(view->currentIndex().data().toString() == u"Oak"_s);
}

TEST_CASE_METHOD(KeysFixture, "a cell with choices opens its list by F2", "[table]")
{
    select(0, ThingModel::Kind);
    QTest::keyClick(view, Qt::Key_F2);
    auto *list = newest<QComboBox>();
    CHECK(ui::WordOffer::of(list)->shown().size() == 3);
    CHECK(list->currentText() == u"Tree"_s);
}

TEST_CASE_METHOD(KeysFixture, "letters go to the row whose name begins with them where nothing is typed in", "[table]")
{
    view->setColumnHidden(ThingModel::Number, false);
    select(0, ThingModel::Number);
    const auto usual = QApplication::keyboardInputInterval();
    QApplication::setKeyboardInputInterval(60'000); // one word, however slow the machine
    QTest::keyClicks(view, u"yel"_s);
    QApplication::setKeyboardInputInterval(usual);
    CHECK(row() == 2);
    CHECK(column() == ThingModel::Number);
}

TEST_CASE_METHOD(KeysFixture, "initials of pinyin go to a name, each letter to the next name that fits", "[table]")
{
    view->setColumnHidden(ThingModel::Number, false);
    model.setEntities({{{1}, u"张玉山"_s, {}, {}}, {{2}, u"李明朗"_s, {}, {}}, {{3}, u"曾立新"_s, {}, {}}});
    const auto search = [this](const QString &letters) {
        QTest::qWait(QApplication::keyboardInputInterval() + 50); // a new word begins
        QTest::keyClicks(view, letters);
        return view->currentIndex().siblingAtColumn(ThingModel::Name).data().toString();
    };
    select(0, ThingModel::Number);
    CHECK(search(u"lml"_s) == u"李明朗"_s);
    CHECK(search(u"zys"_s) == u"张玉山"_s);
    CHECK(search(u"zlx"_s) == u"曾立新"_s);
    CHECK(search(u"z"_s) == u"张玉山"_s);
    CHECK(search(u"z"_s) == u"曾立新"_s);
    CHECK(search(u"q"_s) == u"曾立新"_s); // nobody: it stays
}

TEST_CASE_METHOD(KeysFixture, "Enter, Esc and Tab of an input method neither store nor leave the cell", "[table]")
{
    select(0, ThingModel::Name);
    QTest::keyClick(view, Qt::Key_F2);
    auto *line = newest<QLineEdit>();
    line->selectAll();
    compose(line, u"wang"_s);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab})
        QTest::keyClick(line, key);
    settle();
    CHECK(requests.isEmpty());
    REQUIRE(view->viewport()->findChild<QLineEdit *>() == line);

    commit(line, u"\u738B"_s);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    CHECK(cell(0, ThingModel::Name) == u"\u738B"_s);
}

TEST_CASE_METHOD(KeysFixture, "a composition in a list or a date is left alone too, and Esc then gives it up",
                 "[table]")
{
    const int column = GENERATE(ThingModel::Kind, ThingModel::Day);
    select(0, column);
    const QString before = cell(0, column);
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->indexWidget(view->currentIndex());
    REQUIRE(editor != nullptr);
    compose(editor, u"he"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    CHECK(view->indexWidget(view->currentIndex()) == editor);
    compose(editor, {});
    if (auto *list = qobject_cast<QComboBox *>(editor))
        QTest::keyClick(list, Qt::Key_Escape); // the offer goes, the cell stays open
    QTest::keyClick(editor, Qt::Key_Escape);
    settle();
    CHECK(cell(0, column) == before);
    CHECK(requests.isEmpty());
}

TEST_CASE_METHOD(KeysFixture, "at the end of the list the row made current is seen whole", "[table]")
{
    QList<Thing> many;
    for (int each = 1; each <= 60; ++each)
        many.append({{each}, u"Thing %1"_s.arg(each), {}, {}});
    model.setEntities(many);
    table.resize(900, 307); // no multiple of a row
    settle();
    view->scrollToBottom();
    const int top = view->rowAt(0);
    select(top, ThingModel::Name);
    const QRect place = view->visualRect(view->currentIndex());
    CHECK(place.top() >= 0);
    CHECK(place.bottom() < view->viewport()->height());
}
