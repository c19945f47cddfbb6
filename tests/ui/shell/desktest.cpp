#include "ui/shell/desk.h"

#include "core/storage/workbook.h"
#include "tests/support/things.h"
#include "ui/shell/historypage.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/welcomepage.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A desk with one page a workbook, in a folder of its own.
struct DeskFixture {
    QTemporaryDir folder;
    int filled = 0;
    Error refusal; ///< what filling a new workbook answers; none = it is filled
    ui::Desk desk {
        {.addPages =
             [](ui::MainWindow &window, Workbook &workbook) {
                 window.addPage({ui::HistoryPage::face(), [&workbook] { return new ui::HistoryPage(workbook); }, {}});
             },
         .fillNew = [this](Workbook &) -> Result<void> { return refusal.message.isEmpty() ? Result<void>() : refusal; },
         .fillSample = [this](Workbook &) -> Result<void> {
             ++filled;
             return {};
         },
         .importSheets = {},
         .importFolder = {},
         .importPaths = {},
         .exportRows = [this](ui::MainWindow &, const ui::ShownRows &shown) { exported = shown; },
         .backUp = {}},
        u"Tester"_s};
    ui::ShownRows exported;

    DeskFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(ui::Desk::samplePath());
        for (const QString &path : ui::recentFiles())
            ui::forgetFile(path);
        desk.window().show();
    }
    ~DeskFixture()
    {
        QFile::remove(ui::Desk::samplePath());
        QStandardPaths::setTestModeEnabled(false);
    }
    Q_DISABLE_COPY_MOVE(DeskFixture)

    QString file(const QString &name) const { return folder.filePath(name); }
    QAction *action(const QString &name) { return desk.window().findChild<QAction *>(name); }
    bool isWelcoming() { return desk.window().findChild<ui::WelcomePage *>()->isVisible(); }
    QString message() { return desk.window().findChild<QLabel *>(u"message"_s)->text(); }
};

} // namespace

TEST_CASE_METHOD(DeskFixture, "a workbook is made, closed, and opened again from the welcome", "[shell]")
{
    CHECK(isWelcoming());
    succeed(desk.create(file(u"a.lianxin"_s)));
    CHECK_FALSE(isWelcoming());
    CHECK(desk.window().pages().size() == 1);

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

TEST_CASE_METHOD(DeskFixture, "the sample is made once, marked, kept out of the recent files, and begun anew on demand",
                 "[shell]")
{
    succeed(desk.openSample());
    desk.close();
    succeed(desk.openSample());
    CHECK(filled == 1);
    CHECK(desk.window().findChild<QLabel *>(u"sampleStrip"_s)->isVisible());
    CHECK(ui::recentFiles().isEmpty());

    action(u"sampleAnew"_s)->trigger();
    CHECK(filled == 2);
    succeed(desk.create(file(u"a.lianxin"_s)));
    CHECK_FALSE(desk.window().findChild<QLabel *>(u"sampleStrip"_s)->isVisible());
}

TEST_CASE_METHOD(DeskFixture, "a sample that another window holds is not begun anew under its hands", "[shell]")
{
    REQUIRE(QDir().mkpath(QFileInfo(ui::Desk::samplePath()).absolutePath()));
    const auto elsewhere = Workbook::create(ui::Desk::samplePath(), u"Colleague"_s);
    REQUIRE(elsewhere.has_value());
    const auto refused = desk.openSample(true);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::Storage);
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
    CHECK(message() == u"There is no such file."_s);
}
