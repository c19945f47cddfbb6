#include "ui/shell/searcheverything.h"

#include "tests/support/office.h"
#include "ui/directory/directorypage.h"
#include "ui/members/memberspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/historypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/palettelist.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// The window with an office's workbook, and the hands of a user who searches.
struct SearchWindow : Office {
    Member zhang = Office::member(u"张玉山"_s);
    Member zeng = Office::member(u"曾哥"_s);
    Enterprise farm = enterprise(u"玉山农场"_s);
    ui::MainWindow window;
    ui::CommandPalette *palette = window.findChild<ui::CommandPalette *>();

    SearchWindow()
    {
        window.setWorkbook(workbook.get(), u"/somewhere/year.lianxin"_s);
        add<ui::MembersPage>();
        add<ui::DirectoryPage>();
        add<ui::HistoryPage>();
        window.resize(1200, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    template <typename P>
    void add()
    {
        window.addPage({P::face(), [this] { return new P(*workbook); }, {}});
    }

    void begin(const QString &keys = u"Ctrl+K"_s) { QTest::keySequence(&window, QKeySequence(keys)); }
    void type(const QString &text) const { QTest::keyClicks(palette->box(), text); }
    void commit(const QString &text) const
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(palette->box(), &event);
    }
    void press(Qt::Key key) const { QTest::keyClick(palette->box(), key); }

    /// The lines as they are read: headings with a colon.
    QStringList lines() const
    {
        QStringList shown;
        const auto *model = palette->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            shown.append(index.data().toString() + (index.flags().testFlag(Qt::ItemIsSelectable) ? QString() : u":"_s));
        }
        return shown;
    }
};

} // namespace

TEST_CASE_METHOD(SearchWindow, "Ctrl+K and Ctrl+Shift+F open the search; initials and Enter lead to a member",
                 "[shell][palette]")
{
    const QString keys = GENERATE(u"Ctrl+K"_s, u"Ctrl+Shift+F"_s);
    window.showPage(2);
    begin(keys);
    REQUIRE(palette->isVisible());
    type(u"zys"_s);
    CHECK(lines().first(2) == QStringList {u"Members:"_s, u"张玉山"_s});
    press(Qt::Key_Return);

    CHECK_FALSE(palette->isVisible());
    CHECK(window.currentPage()->windowTitle() == ui::MembersPage::face().title);
    CHECK(window.currentPage()->current() == ui::RecordRef {u"member"_s, zhang.id.value});
}

TEST_CASE_METHOD(SearchWindow, "each kind has its heading; what stands in a text comes after what is called so",
                 "[shell][palette]")
{
    zeng.note = u"住在玉山镇"_s;
    MemberRepository members(database);
    valueOf(act(*workbook, [&] { return members.update(zeng); }));
    begin();
    commit(u"玉山"_s);
    CHECK(lines()
          == QStringList {u"Enterprises and units:"_s, u"玉山农场"_s, u"Members:"_s, u"张玉山"_s, u"In the text:"_s,
                          u"曾哥"_s});
}

TEST_CASE_METHOD(SearchWindow, "a record without a title is called by its kind and number", "[shell][palette]")
{
    activity(7);
    begin();
    commit(u"2024/7"_s);
    CHECK(lines() == QStringList {u"Activities:"_s, u"Activities 2024/7"_s});
    CHECK(palette->box()->accessibleDescription() == u"Activities 2024/7, 2024/7, Activities"_s);
}

TEST_CASE_METHOD(SearchWindow, "pages and commands are found by words and by signs apart, and done by Enter",
                 "[shell][palette]")
{
    begin();
    type(u"dict"_s);
    CHECK(lines() == QStringList {u"Pages:"_s, u"Dictionary"_s});
    press(Qt::Key_Return);
    CHECK(window.currentPage()->windowTitle() == ui::DirectoryPage::face().title);

    bool isDone = false;
    QAction *command = window.fileMenu()->addAction(u"导出当前表格(&E)…"_s, [&] { isDone = true; });
    begin();
    type(u"dcbg"_s);
    CHECK(lines() == QStringList {u"Commands:"_s, u"导出当前表格…"_s});
    press(Qt::Key_Return);
    CHECK(isDone);

    command->setEnabled(false);
    begin();
    type(u"dcbg"_s);
    CHECK(lines().isEmpty());
}

TEST_CASE_METHOD(SearchWindow, "nothing typed offers what was opened and changed last, and the pages",
                 "[shell][palette]")
{
    window.open({u"member"_s, zhang.id.value});
    begin();
    const QStringList shown = lines();
    CHECK(shown.first(5) == QStringList {u"Opened last:"_s, u"张玉山"_s, u"Changed last:"_s, u"玉山农场"_s, u"曾哥"_s});
    CHECK(shown.contains(u"Dictionary"_s));
    press(Qt::Key_Return);
    CHECK(window.currentPage()->current() == ui::RecordRef {u"member"_s, zhang.id.value});
}

TEST_CASE_METHOD(SearchWindow, "without a workbook only commands are offered", "[shell][palette]")
{
    window.setWorkbook(nullptr, {});
    begin();
    type(u"about"_s);
    CHECK(lines() == QStringList {u"Commands:"_s, u"About Lianxin"_s});
    press(Qt::Key_Escape);
    window.setWorkbook(workbook.get(), {});
}

TEST_CASE_METHOD(SearchWindow, "the search opens from within a text too, and gives the focus back", "[shell][palette]")
{
    QPlainTextEdit text(&window);
    text.show();
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_K, Qt::ControlModifier);
    CHECK(palette->isVisible());
    press(Qt::Key_Escape);
    CHECK(text.hasFocus());
    CHECK(text.toPlainText().isEmpty());
}
