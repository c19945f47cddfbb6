#include "ui/shell/commandpalette.h"

#include "tests/support/printing.h"
#include "ui/shell/palettelist.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A window with a field that had the focus, and a palette over trees.
struct PaletteFixture {
    QStringList opened;
    QWidget window;
    QLineEdit field {&window};
    ui::CommandPalette palette {[this](const QString &typed) { return fitting(typed); }, &window};

    PaletteFixture()
    {
        window.resize(900, 700);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }

    QList<ui::PaletteEntry> fitting(const QString &typed)
    {
        QList<ui::PaletteEntry> entries;
        for (const auto &[heading, name] :
             {std::pair(u"Broad"_s, u"Ash"_s), {u"Broad"_s, u"Oak"_s}, {u"Fir"_s, u"Larch"_s}})
            if (name.contains(typed, Qt::CaseInsensitive))
                entries.append({heading, {}, {name, {{0, typed.size()}}}, {}, u"tree"_s, [this, name = name] {
                                    opened.append(name + (palette.isVisible() ? u" too early"_s : QString()));
                                }});
        return entries;
    }

    QString chosen() const { return palette.list()->currentIndex().data().toString(); }
    void press(Qt::Key key) { QTest::keyClick(palette.box(), key); }
    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(palette.box(), &event);
    }
};

} // namespace

TEST_CASE_METHOD(PaletteFixture, "the palette has the keys, and a first choice below its heading", "[shell][palette]")
{
    palette.begin();
    CHECK(palette.box()->hasFocus());
    CHECK(chosen() == u"Ash"_s);
    CHECK(palette.list()->model()->index(0, 0).data().toString() == u"Broad"_s);
    CHECK_FALSE(palette.list()->model()->index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    CHECK(palette.geometry().left() > 0);
    CHECK(window.rect().contains(palette.geometry()));
}

TEST_CASE_METHOD(PaletteFixture, "up and down go from entry to entry, over headings and round the ends",
                 "[shell][palette]")
{
    palette.begin();
    QStringList walked;
    for (int step = 0; step < 3; ++step) {
        press(Qt::Key_Down);
        walked.append(chosen());
    }
    press(Qt::Key_Up);
    walked.append(chosen());
    CHECK(walked == QStringList {u"Oak"_s, u"Larch"_s, u"Ash"_s, u"Larch"_s});
    CHECK(palette.box()->accessibleDescription() == u"Larch, tree, Fir"_s);
}

TEST_CASE_METHOD(PaletteFixture, "Enter opens what is chosen when the palette has gone and the focus is back",
                 "[shell][palette]")
{
    palette.begin();
    QTest::keyClicks(palette.box(), u"la"_s);
    CHECK(palette.list()->entryCount() == 1);
    press(Qt::Key_Return);
    CHECK(opened == QStringList {u"Larch"_s});
    CHECK(field.hasFocus());
}

TEST_CASE_METHOD(PaletteFixture, "Esc closes the palette and opens nothing; the next time it is empty",
                 "[shell][palette]")
{
    palette.begin();
    QTest::keyClicks(palette.box(), u"oa"_s);
    press(Qt::Key_Escape);
    CHECK_FALSE(palette.isVisible());
    CHECK(field.hasFocus());
    CHECK(opened.isEmpty());
    palette.begin();
    CHECK(palette.box()->text().isEmpty());
    CHECK(palette.list()->entryCount() == 3);
}

TEST_CASE_METHOD(PaletteFixture, "a palette that is left for something else goes, and takes no focus back",
                 "[shell][palette]")
{
    QLineEdit other(&window);
    other.show();
    palette.begin();
    other.setFocus();
    CHECK_FALSE(palette.isVisible());
    CHECK(other.hasFocus());
}

TEST_CASE_METHOD(PaletteFixture, "where nothing fits the palette says what can be typed", "[shell][palette]")
{
    palette.begin();
    QTest::keyClicks(palette.box(), u"zzz"_s);
    CHECK(palette.findChild<QLabel *>(u"paletteNothing"_s)->isVisible());
    CHECK_FALSE(palette.list()->isVisible());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(palette.isVisible());
    CHECK(opened.isEmpty());
}

TEST_CASE_METHOD(PaletteFixture, "while an input method composes, the keys are its own", "[shell][palette]")
{
    palette.begin();
    compose(u"la"_s);
    CHECK(palette.list()->entryCount() == 3);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    press(Qt::Key_Down);
    CHECK(palette.isVisible());
    CHECK(opened.isEmpty());
    CHECK(chosen() == u"Ash"_s);

    compose({}, u"La"_s);
    CHECK(palette.list()->entryCount() == 1);
    press(Qt::Key_Return);
    CHECK(opened == QStringList {u"Larch"_s});
}

TEST_CASE_METHOD(PaletteFixture, "a click opens what it hits", "[shell][palette]")
{
    palette.begin();
    QTest::qWait(10);
    auto *list = palette.list();
    const QRect oak = list->visualRect(list->model()->index(2, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, oak.center());
    CHECK(opened == QStringList {u"Oak"_s});
}

TEST_CASE_METHOD(PaletteFixture, "the palette stays within a window that grows small", "[shell][palette]")
{
    palette.begin();
    window.resize(420, 300);
    QTest::qWait(10);
    CHECK(window.rect().contains(palette.geometry()));
}
