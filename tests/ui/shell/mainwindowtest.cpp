#include "ui/shell/mainwindow.h"

#include "tests/support/things.h"
#include "ui/base/look.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// The window with two pages of things, three things in them, and the hands of a user.
struct WindowFixture {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    ThingRepository things {workbook->database()};
    qint64 oak = add(u"Oak"_s);
    qint64 elm = add(u"Elm"_s);
    qint64 ash = add(u"Ash"_s);
    int pagesMade = 0;
    ui::MainWindow window;
    QPointer<ThingPage> first = new ThingPage(*workbook, u"First"_s);
    QPointer<ThingPage> second = new ThingPage(*workbook, u"Second"_s);

    WindowFixture()
    {
        second->table->setObjectName("others"_L1);
        window.setWorkbook(workbook.get(), u"/somewhere/year.lianxin"_s);
        window.addPage(offerOf(first, u"First"_s), u"Work"_s);
        window.addPage(offerOf(second, u"Second"_s), u"Lists"_s);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    ~WindowFixture()
    {
        if (second && second->parent() == nullptr)
            delete second; // nobody went there
    }
    Q_DISABLE_COPY_MOVE(WindowFixture)

    ui::PageOffer offerOf(ThingPage *page, const QString &title)
    {
        return {ThingPage::face(title),
                [this, page] {
                    ++pagesMade;
                    return page;
                },
                [this] { return static_cast<int>(valueOf(things.all()).size()); }};
    }

    qint64 add(const QString &name)
    {
        return valueOf(workbook->perform(u"Add %1"_s.arg(name), [&] { return things.insert({{}, name, {}, {}}); }));
    }

    QStringList names() const
    {
        QStringList shown;
        for (const Thing &thing : first->model->entities())
            shown.append(thing.name);
        return shown;
    }
    QString message() const { return window.findChild<QLabel *>(u"message"_s)->text(); }
    void press(const QString &keys) { QTest::keySequence(&window, QKeySequence(keys)); }

    /// Edits the first cell of the first page as one does by hand.
    void type(const QString &text)
    {
        auto *view = first->table->view();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, ThingModel::Name));
        QTest::keyClick(view, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(editor != nullptr);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the view stores it a turn later
    }
};

/// The program's look in letters of that size, as long as it lives.
struct Dressed {
    QFont font = QApplication::font();
    QPalette palette = QApplication::palette();

    explicit Dressed(double points) { ui::dress(*qApp, ui::Theme::Light, points); }
    ~Dressed()
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(palette);
        QApplication::setFont(font);
    }
    Q_DISABLE_COPY_MOVE(Dressed)
};

} // namespace

TEST_CASE_METHOD(WindowFixture, "Ctrl+Z takes an edit back; Ctrl+Y and Ctrl+Shift+Z repeat it", "[shell]")
{
    type(u"Pine"_s);
    REQUIRE(names() == QStringList {u"Pine"_s, u"Elm"_s, u"Ash"_s});

    press(u"Ctrl+Z"_s);
    CHECK(names().first() == u"Oak"_s);
    CHECK(window.findChild<QAction *>(u"redo"_s)->text().contains("Edit Oak"_L1));
    press(u"Ctrl+Y"_s);
    CHECK(names().first() == u"Pine"_s);
    press(u"Ctrl+Z"_s);
    press(u"Ctrl+Shift+Z"_s);
    CHECK(names().first() == u"Pine"_s);
}

TEST_CASE_METHOD(WindowFixture, "in a text field Ctrl+Z takes back what was typed, not what was done", "[shell]")
{
    QLineEdit *filter = first->table->filterBox();
    filter->setFocus();
    QTest::keyClicks(filter, u"oa"_s);
    QTest::keySequence(filter, QKeySequence(u"Ctrl+Z"_s));

    CHECK(filter->text().isEmpty());
    CHECK(workbook->redoText().isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "what a page could not do, the window says until it is closed", "[shell]")
{
    emit first->failed({ErrorKind::Storage, u"The disk is full."_s, {}});

    CHECK(message() == u"The disk is full."_s);
    auto *bar = window.messages();
    QTest::qWait(50);
    CHECK(bar->isVisible());
    QTest::mouseClick(bar->findChild<QWidget *>(u"messageClose"_s), Qt::LeftButton);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE_METHOD(WindowFixture, "a refusal of what was typed goes with the page, a failure of the file stays",
                 "[shell]")
{
    window.showPage(0);
    emit first->failed({ErrorKind::Invalid, u"Nobody is called so."_s, {}});
    CHECK(window.messages()->isVisible());
    window.showPage(1);
    CHECK_FALSE(window.messages()->isVisible());
    emit first->failed({ErrorKind::Storage, u"The disk is full."_s, {}});
    window.showPage(0);
    CHECK(window.messages()->isVisible());
}

TEST_CASE_METHOD(WindowFixture, "a removal offers to be taken back, until something else is done", "[shell]")
{
    auto *view = first->table->view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(names() == QStringList {u"Elm"_s, u"Ash"_s});

    auto *undo = window.findChild<QPushButton *>(u"messageVerb"_s);
    REQUIRE(undo->isVisible());
    SECTION("it is taken back")
    {
        undo->click();
        CHECK(names() == QStringList {u"Oak"_s, u"Elm"_s, u"Ash"_s});
    }
    SECTION("something else is done")
    {
        add(u"Fir"_s);
        CHECK_FALSE(undo->isVisible());
    }
}

TEST_CASE_METHOD(WindowFixture, "a record is revealed on the page that shows it; Alt+Left goes back to where one was",
                 "[shell]")
{
    press(u"Ctrl+2"_s);
    REQUIRE(window.currentPage() == second);
    first->table->filterBox()->setText(u"Oak"_s); // which hides the elm

    emit second->openRequested({u"thing"_s, elm});
    CHECK(window.currentPage() == first);
    CHECK(first->table->currentId() == elm);

    first->reveal({u"thing"_s, ash});
    press(u"Alt+Left"_s);
    CHECK(window.currentPage() == second);
    CHECK(window.findChild<QAction *>(u"back"_s)->isEnabled()); // the first page came before
    press(u"Alt+Right"_s);
    CHECK(window.currentPage() == first);
    CHECK(first->table->currentId() == ash);
}

TEST_CASE_METHOD(WindowFixture, "a record that nobody shows, or that is gone, is told", "[shell]")
{
    window.open({u"cloud"_s, 1});
    CHECK(message() == u"No page shows this record."_s);
    window.open({u"thing"_s, 999});
    CHECK(message() == u"This record is no longer there."_s);
}

TEST_CASE_METHOD(WindowFixture, "a page that is not seen catches up when it is, but its number is right at once",
                 "[shell]")
{
    const int before = second->reloads;
    add(u"Fir"_s);

    CHECK(second->reloads == before);
    auto *navigation = window.findChild<ui::Navigation *>();
    CHECK(navigation->item(3)->data(Qt::AccessibleTextRole).toString() == u"Second, 4"_s);
    window.showPage(1);
    CHECK(second->reloads == before + 1);
}

TEST_CASE_METHOD(WindowFixture, "a page is made when it is first shown, once", "[shell]")
{
    CHECK(pagesMade == 1);
    window.showPage(1);
    window.showPage(0);
    window.showPage(1);
    CHECK(pagesMade == 2);
}

TEST_CASE_METHOD(WindowFixture, "what is being typed when the workbook is put away is stored", "[shell]")
{
    auto *view = first->table->view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, ThingModel::Name));
    QTest::keyClick(view, Qt::Key_P); // takes the place of what is there
    QTest::keyClicks(QApplication::focusWidget(), u"ine"_s);
    SECTION("another one is laid there")
    {
        window.setWorkbook(nullptr, {});
    }
    SECTION("the window is closed")
    {
        window.close();
    }
    CHECK(valueOf(things.all()).first().name == u"pine"_s);
}

TEST_CASE_METHOD(WindowFixture, "the status bar tells the file, and since when all is saved", "[shell]")
{
    CHECK(window.findChild<QLabel *>(u"fileName"_s)->text() == u"year.lianxin"_s);
    add(u"Fir"_s);
    CHECK(window.findChild<QLabel *>(u"saved"_s)->text().contains(QTime::currentTime().toString(u"HH:"_s)));
}

TEST_CASE_METHOD(WindowFixture, "without a workbook the welcome is seen, and no page", "[shell]")
{
    auto *welcome = new QLabel(u"Welcome"_s);
    window.setWelcome(welcome);
    CHECK_FALSE(welcome->isVisible());

    window.setWorkbook(nullptr, {});
    CHECK(welcome->isVisible());
    CHECK(window.pages().isEmpty());
    CHECK_FALSE(window.findChild<ui::Navigation *>()->isVisible());
}

TEST_CASE_METHOD(WindowFixture, "nothing moves when a message comes or goes, in any size of letters", "[shell]")
{
    const double points = GENERATE(9.0, 10.5, 12.0, 14.0);
    CAPTURE(points);
    const Dressed dressed(points);
    window.resize(1024, 600);
    const auto place = [this] { return QRect(first->mapTo(&window, QPoint()), first->size()); };
    QRect before;
    int still = 0; // looks at an unchanged place: sizes may come later
    REQUIRE(QTest::qWaitFor([&] {
        const QRect last = std::exchange(before, place());
        still = last == before ? still + 1 : 0;
        return still == 10;
    }));
    auto *bar = window.messages();
    bar->offer(u"Removed: somebody, and all that belonged to them."_s, u"&Undo"_s, [] {});
    QCoreApplication::processEvents();
    CHECK(bar->isVisible());
    CHECK(place() == before);
    bar->dismiss();
    QCoreApplication::processEvents();
    CHECK(place() == before);
}

TEST_CASE_METHOD(WindowFixture, "a message is seen on the welcome too", "[shell]")
{
    window.setWorkbook(nullptr, {});
    window.messages()->showError(u"No."_s);
    QCoreApplication::processEvents();
    CHECK(window.messages()->isVisible());
    CHECK(window.messages()->height() > 10);
}
