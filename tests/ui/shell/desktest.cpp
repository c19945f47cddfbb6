#include "tests/ui/shell/deskfixture.h"

#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

TEST_CASE_METHOD(DeskFixture, "a workbook is made, closed, and opened again from the welcome", "[shell]")
{
    CHECK(isWelcoming());
    succeed(desk.create(file(u"a.lianxin"_s)));
    CHECK_FALSE(isWelcoming());
    CHECK(desk.window().pages().size() == 2);

    action(u"closeFile"_s)->trigger();
    CHECK(isWelcoming());
    CHECK(desk.window().pages().isEmpty());
    auto *files = desk.window().findChild<QListWidget *>(u"recentFiles"_s);
    REQUIRE(files->count() == 1);
    emit files->itemActivated(files->item(0));
    CHECK_FALSE(isWelcoming());
}

TEST_CASE_METHOD(DeskFixture, "what cannot be opened is told, and what is open stays", "[shell]")
{
    succeed(desk.create(file(u"a.lianxin"_s)));
    QFile other(file(u"b.lianxin"_s));
    REQUIRE(other.open(QFile::WriteOnly));
    other.write("not a workbook");
    other.close();

    emit desk.window().fileDropped(other.fileName());
    CHECK_FALSE(message().isEmpty());
    CHECK(desk.workbook()->path() == file(u"a.lianxin"_s));
    CHECK(desk.open(file(u"missing.lianxin"_s)).error().kind == ErrorKind::NotFound);
    CHECK(desk.create(file(u"a.lianxin"_s)).error().kind == ErrorKind::Storage);
    succeed(desk.open(file(u"a.lianxin"_s))); // it is on the desk already
}

TEST_CASE_METHOD(DeskFixture, "a new workbook that cannot be filled leaves no file", "[shell]")
{
    refusal = {ErrorKind::Storage, u"No words to begin with."_s, {}};
    CHECK(desk.create(file(u"a.lianxin"_s)).error() == refusal);
    CHECK_FALSE(QFile::exists(file(u"a.lianxin"_s)));
    CHECK(isWelcoming());

    refusal = {};
    succeed(desk.create(file(u"a.lianxin"_s)));
}

TEST_CASE_METHOD(DeskFixture, "the sample is made once, marked, and kept out of the recent files", "[shell]")
{
    openSample();
    desk.close();
    openSample();
    CHECK(filled == 1);
    CHECK(desk.window().findChild<QLabel *>(u"sampleStrip"_s)->isVisible());
    CHECK(desk.window().windowTitle() == "Sample"_L1);
    CHECK(desk.window().findChild<QLabel *>(u"fileName"_s)->text() == "Sample"_L1);
    CHECK(ui::recentFiles().isEmpty());

    succeed(desk.create(file(u"a.lianxin"_s)));
    CHECK_FALSE(desk.window().findChild<QLabel *>(u"sampleStrip"_s)->isVisible());
}

TEST_CASE_METHOD(DeskFixture, "after a walk through the sample the workbook that lay there comes back", "[shell]")
{
    succeed(desk.create(file(u"a.lianxin"_s)));
    desk.beginTour();
    REQUIRE(QTest::qWaitFor([this] { return desk.workbook()->path() == ui::Desk::samplePath(); }));
    CHECK(ui::fileOpenAtEnd() == file(u"a.lianxin"_s)); // should the program end now
    auto *end = part<QPushButton>(u"coachEnd"_s);
    REQUIRE(end != nullptr);
    end->click();
    REQUIRE(QTest::qWaitFor([this] { return desk.workbook()->path() == file(u"a.lianxin"_s); }));

    openSample(); // where one may stay
    desk.beginTour();
    part<QPushButton>(u"coachEnd"_s)->click();
    QCoreApplication::processEvents();
    CHECK(desk.workbook()->path() == ui::Desk::samplePath());
}

TEST_CASE_METHOD(DeskFixture,
                 "a sample begun anew is as at first, and what was made of it lies among the backups, a click"
                 " away",
                 "[shell]")
{
    openSample();
    valueOf(desk.workbook()->perform(u"Mine"_s, [this] {
        Enterprise enterprise;
        enterprise.name = u"Oak"_s;
        return EnterpriseRepository(desk.workbook()->database()).insert(enterprise);
    }));
    const QList<Backup> before = backupsOf(ui::Desk::samplePath());
    action(u"sampleAnew"_s)->trigger();
    CHECK(desk.workbook() != nullptr); // it is not waited for
    REQUIRE(QTest::qWaitFor([this] { return filled == 2 && !message().isEmpty(); }));
    CHECK(enterprises().isEmpty());
    CHECK(desk.workbook()->path() == ui::Desk::samplePath());
    CHECK(backupsOf(ui::Desk::samplePath()).size() > before.size());
    CHECK(message().contains(u"Backups and restoring"_s));
    CHECK(QDir(QFileInfo(ui::Desk::samplePath()).path()).entryList({u"*.new"_s}, QDir::Files).isEmpty());

    part<QPushButton>(u"messageVerb"_s)->click();
    CHECK(enterprises() == QStringList {u"Oak"_s});
}

TEST_CASE_METHOD(DeskFixture, "the window goes on while the sample is made, and stopping leaves all as it was",
                 "[shell]")
{
    QSemaphore mayGoOn;
    whileFilling = [&] { mayGoOn.acquire(); };
    desk.openSample();
    QProgressDialog *progress = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        progress = part<QProgressDialog>(QString());
        return progress != nullptr && progress->isVisible();
    }));
    CHECK(isWelcoming());
    progress->findChild<QPushButton *>()->click();
    mayGoOn.release();
    REQUIRE(QTest::qWaitFor([this] { return filled == 1; }));
    QTest::qWait(100);
    CHECK(isWelcoming());
    CHECK_FALSE(QFile::exists(ui::Desk::samplePath()));

    mayGoOn.release();
    openSample(); // another time it is made
    CHECK(filled == 2);
}

TEST_CASE_METHOD(DeskFixture, "a sample that another window holds is not begun anew under its hands", "[shell]")
{
    REQUIRE(QDir().mkpath(QFileInfo(ui::Desk::samplePath()).absolutePath()));
    const auto elsewhere = Workbook::create(ui::Desk::samplePath(), u"Colleague"_s);
    REQUIRE(elsewhere.has_value());
    desk.beginSampleAnew();
    CHECK(message().contains(u"in use elsewhere"_s));
    CHECK(filled == 0);
    CHECK(QFile::exists(ui::Desk::samplePath()));
}

TEST_CASE_METHOD(DeskFixture, "what nobody provides is not offered", "[shell]")
{
    succeed(desk.create(file(u"a.lianxin"_s)));
    CHECK_FALSE(action(u"import"_s)->isEnabled());
    CHECK_FALSE(action(u"backUp"_s)->isEnabled());
    REQUIRE(action(u"export"_s)->isEnabled());
    action(u"export"_s)->trigger();
    CHECK(exported.titles.size() == 5);
    CHECK_FALSE(exported.rows.isEmpty());
}

TEST_CASE_METHOD(DeskFixture, "of the files opened ten are remembered, the newest first; Delete takes a lost one off",
                 "[shell]")
{
    for (int number = 0; number < 12; ++number)
        ui::rememberFile(file(u"%1.lianxin"_s.arg(number)));
    ui::rememberFile(file(u"5.lianxin"_s));
    REQUIRE(ui::recentFiles().size() == 10);
    CHECK(ui::recentFiles().first() == file(u"5.lianxin"_s));

    succeed(desk.create(file(u"a.lianxin"_s)));
    desk.close();
    auto *files = desk.window().findChild<QListWidget *>(u"recentFiles"_s);
    files->setCurrentRow(1);
    QTest::keyClick(files, Qt::Key_Delete);
    CHECK(files->count() == 9);
    CHECK_FALSE(ui::recentFiles().contains(file(u"5.lianxin"_s)));
}

TEST_CASE_METHOD(DeskFixture, "the window is seen before the file is opened, and says what it opens", "[shell]")
{
    succeed(desk.create(file(u"a.lianxin"_s)));
    desk.close();
    desk.window().close();

    desk.showWith(file(u"a.lianxin"_s));
    CHECK(desk.window().isVisible());
    CHECK(desk.workbook() == nullptr);
    CHECK_FALSE(isWelcoming());
    REQUIRE(QTest::qWaitFor([this] { return desk.workbook() != nullptr; }));
    CHECK(desk.window().currentPage()->isVisible());
}

TEST_CASE_METHOD(DeskFixture, "a file that cannot be opened at the start is told on the welcome", "[shell]")
{
    desk.window().close();
    desk.showWith(file(u"missing.lianxin"_s));
    REQUIRE(QTest::qWaitFor([this] { return isWelcoming(); }));
    CHECK(message() == u"missing.lianxin: There is no such file."_s);
}

TEST_CASE_METHOD(DeskFixture, "a pinned file stays in the list, first, however many others are opened", "[shell]")
{
    ui::rememberFile(file(u"dear.lianxin"_s));
    ui::setPinned(file(u"dear.lianxin"_s), true);
    for (int number = 0; number < 12; ++number)
        ui::rememberFile(file(u"%1.lianxin"_s.arg(number)));
    REQUIRE(ui::recentFiles().size() == 11);
    CHECK(ui::recentFiles().first() == file(u"dear.lianxin"_s));

    ui::setPinned(file(u"dear.lianxin"_s), false);
    ui::rememberFile(file(u"12.lianxin"_s));
    CHECK_FALSE(ui::recentFiles().contains(file(u"dear.lianxin"_s)));
}

TEST_CASE_METHOD(DeskFixture, "on the welcome a file is pinned, taken off, and the rest cleared, by buttons", "[shell]")
{
    succeed(desk.create(file(u"a.lianxin"_s)));
    succeed(desk.create(file(u"b.lianxin"_s)));
    succeed(desk.create(file(u"c.lianxin"_s)));
    desk.close();
    auto *files = part<QListWidget>(u"recentFiles"_s);
    CHECK_FALSE(part<QPushButton>(u"pinFile"_s)->isEnabled());
    files->setCurrentRow(2);
    part<QPushButton>(u"pinFile"_s)->click();
    CHECK(ui::isPinned(file(u"a.lianxin"_s)));
    CHECK(files->item(0)->data(Qt::UserRole) == file(u"a.lianxin"_s));
    CHECK(files->currentRow() == 0);

    files->setCurrentRow(1);
    part<QPushButton>(u"takeOffFile"_s)->click();
    CHECK(ui::recentFiles() == QStringList {file(u"a.lianxin"_s), file(u"b.lianxin"_s)});
    part<QPushButton>(u"clearFiles"_s)->click();
    CHECK(ui::recentFiles() == QStringList {file(u"a.lianxin"_s)});
}

TEST_CASE_METHOD(DeskFixture, "a file that is gone is grey in the menu, told when it is opened, and removed on demand",
                 "[shell]")
{
    succeed(desk.create(file(u"a.lianxin"_s)));
    desk.close();
    REQUIRE(QFile::remove(file(u"a.lianxin"_s)));
    const auto menus = desk.window().fileMenu()->findChildren<QMenu *>();
    REQUIRE(menus.size() == 1);
    emit menus.first()->aboutToShow();
    CHECK_FALSE(menus.first()->actions().first()->isEnabled());

    desk.openOrTell(file(u"a.lianxin"_s));
    CHECK(message().contains(u"a.lianxin"_s));
    part<QPushButton>(u"messageVerb"_s)->click();
    CHECK(ui::recentFiles().isEmpty());
}

TEST_CASE_METHOD(DeskFixture, "the next start knows which file was open, and none after it was closed", "[shell]")
{
    succeed(desk.create(file(u"a.lianxin"_s)));
    CHECK(ui::fileOpenAtEnd() == file(u"a.lianxin"_s));
    openSample();
    CHECK(ui::fileOpenAtEnd().isEmpty());
    succeed(desk.open(file(u"a.lianxin"_s)));
    desk.window().close();
    CHECK(ui::fileOpenAtEnd() == file(u"a.lianxin"_s));
    desk.close();
    CHECK(ui::fileOpenAtEnd().isEmpty());
}

TEST_CASE_METHOD(DeskFixture, "the page of the same day is in front again, that of another day or file is not",
                 "[shell]")
{
    const QString path = file(u"a.lianxin"_s);
    succeed(desk.create(path));
    desk.window().showPage(1);
    desk.close();
    succeed(desk.open(path));
    CHECK(desk.window().currentPage()->iconName() == "quiet"_L1);
    succeed(desk.create(file(u"b.lianxin"_s)));
    CHECK(desk.window().currentPage()->iconName() != "quiet"_L1);

    ui::rememberPage(path, u"quiet"_s, QDate::currentDate().addDays(-1));
    succeed(desk.open(path));
    CHECK(desk.window().currentPage()->iconName() != "quiet"_L1);
    ui::rememberPage(path, u"gone"_s, QDate::currentDate()); // of a page that the program no longer has
    desk.close();
    succeed(desk.open(path));
    CHECK(desk.window().currentPage()->iconName() != "quiet"_L1);
}

TEST_CASE_METHOD(DeskFixture, "a file in use elsewhere is offered as a copy that says what it is and refuses in words",
                 "[shell]")
{
    auto elsewhere = heldElsewhere(u"a.lianxin"_s);
    desk.openOrTell(file(u"a.lianxin"_s));
    CHECK(isWelcoming());
    REQUIRE(part<QPushButton>(u"messageVerb"_s)->isVisible());
    part<QPushButton>(u"messageVerb"_s)->click();

    REQUIRE(desk.workbook() != nullptr);
    CHECK(desk.workbook()->isReadOnly());
    CHECK(part<QFrame>(u"readingStrip"_s)->isVisible());
    CHECK(desk.window().windowTitle().contains(u"read-only"_s));
    CHECK_FALSE(action(u"undo"_s)->isEnabled());
    const auto refused = desk.workbook()->perform(u"Edit"_s, [] { return Result<int>(1); });
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::Unusable);

    part<QPushButton>(u"openForWork"_s)->click(); // still in use
    CHECK(desk.workbook()->isReadOnly());
    CHECK_FALSE(message().isEmpty());
    elsewhere.reset();
    part<QPushButton>(u"openForWork"_s)->click();
    CHECK_FALSE(desk.workbook()->isReadOnly());
    CHECK_FALSE(part<QFrame>(u"readingStrip"_s)->isVisible());
    CHECK(desk.window().windowTitle() == QFileInfo(desk.window().windowFilePath()).fileName());
    CHECK_FALSE(desk.window().windowTitle().isEmpty());
}

TEST_CASE_METHOD(DeskFixture, "what a second start brings is opened, but not behind a dialog", "[shell]")
{
    heldElsewhere(u"a.lianxin"_s).reset();
    heldElsewhere(u"b.lianxin"_s).reset();
    desk.window().showMinimized();
    desk.comeForward(file(u"a.lianxin"_s));
    CHECK_FALSE(desk.window().isMinimized());
    CHECK(desk.workbook()->path() == file(u"a.lianxin"_s));

    QDialog dialog(&desk.window());
    dialog.setModal(true);
    dialog.show();
    desk.comeForward(file(u"b.lianxin"_s));
    CHECK(desk.workbook()->path() == file(u"a.lianxin"_s));
    dialog.close();
    part<QPushButton>(u"messageVerb"_s)->click();
    CHECK(desk.workbook()->path() == file(u"b.lianxin"_s));
}

TEST_CASE_METHOD(DeskFixture, "the ledger of the same day is offered where a workbook can be written", "[shell]")
{
    CHECK_FALSE(action(u"capture"_s)->isEnabled());
    succeed(desk.create(file(u"a.lianxin"_s)));
    REQUIRE(action(u"capture"_s)->isEnabled());
    action(u"capture"_s)->trigger();
    CHECK(captured == 1);
    desk.close();
    CHECK_FALSE(action(u"capture"_s)->isEnabled());
}
