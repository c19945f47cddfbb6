#include "ui/shell/shortcuts.h"

#include "tests/support/things.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shortcutsdialog.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A window with one page, whose table has a key of its own.
struct ShortcutFixture {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    ui::MainWindow window;
    ui::Shortcuts shortcuts {window};

    ShortcutFixture()
    {
        QSettings().clear();
        window.setWorkbook(workbook.get(), u"/somewhere/year.lianxin"_s);
        window.addPage({ThingPage::face(u"Things"_s),
                        [this] {
                            auto *page = new ThingPage(*workbook, u"Things"_s);
                            auto *mark = new QAction(u"&Mark…"_s, page->table->view());
                            mark->setObjectName("mark"_L1);
                            mark->setShortcut(QKeySequence(u"Ctrl+M"_s));
                            mark->setShortcutContext(Qt::WidgetShortcut);
                            return page;
                        },
                        {}});
        window.show();
    }
    ~ShortcutFixture() { QSettings().clear(); }
    Q_DISABLE_COPY_MOVE(ShortcutFixture)

    ui::Shortcut find(const QString &name)
    {
        for (const ui::Shortcut &shortcut : shortcuts.all())
            if (shortcut.name == name)
                return shortcut;
        return {};
    }
    QAction *action(const QString &name) const { return window.findChild<QAction *>(name); }
};

QTreeWidgetItem *itemOf(const QTreeWidget &tree, const QString &name)
{
    for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(&tree)); *item != nullptr; ++item)
        if ((*item)->data(0, Qt::UserRole) == name)
            return *item;
    return nullptr;
}

} // namespace

TEST_CASE_METHOD(ShortcutFixture, "the keys of the menus and of the pages are known, in the words of the menu",
                 "[shell]")
{
    CHECK(find(u"filter"_s).keys == u"Ctrl+F"_s);
    const ui::Shortcut mark = find(u"mark"_s);
    CHECK(mark.keys == u"Ctrl+M"_s);
    CHECK(mark.text == u"Mark"_s);
    CHECK(find(u"help"_s).text.endsWith(u"Lianxin"_s));
    CHECK(mark.group == u"Things"_s);
    CHECK(find(u"goTo1"_s).keys == u"Ctrl+1"_s);
    QStringList names;
    for (const ui::Shortcut &shortcut : shortcuts.all())
        names.append(shortcut.name);
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE_METHOD(ShortcutFixture, "no two actions that meet have the same key", "[shell]")
{
    const QList<ui::Shortcut> all = shortcuts.all();
    QStringList keys;
    for (const ui::Shortcut &shortcut : all)
        if (!shortcut.keys.isEmpty())
            keys.append(shortcut.keys);
    CHECK(keys.size() > 5);
    CHECK(keys.removeDuplicates() == 0);
}

TEST_CASE_METHOD(ShortcutFixture, "a key is changed, remembered for the next window, and reset", "[shell]")
{
    succeed(shortcuts.assign(u"filter"_s, QKeySequence(u"Ctrl+Shift+L"_s)));
    CHECK(action(u"filter"_s)->shortcut() == QKeySequence(u"Ctrl+Shift+L"_s));
    CHECK(find(u"filter"_s).usualKeys == u"Ctrl+F"_s);
    {
        ui::MainWindow next;
        const ui::Shortcuts nextKeys(next);
        CHECK(next.findChild<QAction *>(u"filter"_s)->shortcut() == QKeySequence(u"Ctrl+Shift+L"_s));
    }
    succeed(shortcuts.assign(u"filter"_s, {}));
    CHECK(action(u"filter"_s)->shortcuts().isEmpty());
    succeed(shortcuts.assign(u"mark"_s, QKeySequence(u"Ctrl+F"_s))); // it is free now
    CHECK(shortcuts.reset(u"filter"_s).error().kind == ErrorKind::Conflict); // its usual key is that of mark
    CHECK(action(u"filter"_s)->shortcuts().isEmpty());
    shortcuts.resetAll();
    CHECK(action(u"filter"_s)->shortcut() == QKeySequence(u"Ctrl+F"_s));
    CHECK(find(u"mark"_s).keys == u"Ctrl+M"_s);
}

TEST_CASE_METHOD(ShortcutFixture, "a key that another action has is refused, naming that; so is one for typing",
                 "[shell]")
{
    REQUIRE_FALSE(find(u"mark"_s).name.isEmpty());
    const auto taken = shortcuts.assign(u"mark"_s, QKeySequence(u"Ctrl+F"_s));
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().kind == ErrorKind::Conflict);
    CHECK(taken.error().message.contains(find(u"filter"_s).text));
    for (const QString &typing : {u"A"_s, u"Shift+A"_s, u"1"_s, u"Tab"_s, u"Return"_s, u"Left"_s, u"Alt+F"_s}) {
        CAPTURE(typing.toStdString());
        const auto refused = shortcuts.assign(u"mark"_s, QKeySequence(typing));
        CHECK((!refused && refused.error().kind == ErrorKind::Invalid));
    }
    for (const QString &fine : {u"F7"_s, u"Ctrl+Alt+A"_s, u"Alt+Down"_s, u"Ctrl+;"_s})
        succeed(shortcuts.assign(u"mark"_s, QKeySequence(fine)));
}

TEST_CASE_METHOD(ShortcutFixture, "the list of keys is filtered, and a refusal is told beside what was typed",
                 "[shell]")
{
    ui::ShortcutsDialog dialog(shortcuts, &window);
    dialog.show();
    auto *tree = dialog.findChild<QTreeWidget *>(u"shortcutList"_s);
    dialog.findChild<QLineEdit *>(u"shortcutFilter"_s)->setText(u"mark"_s);
    REQUIRE(itemOf(*tree, u"mark"_s) != nullptr);
    CHECK_FALSE(itemOf(*tree, u"mark"_s)->isHidden());
    CHECK(itemOf(*tree, u"filter"_s)->isHidden());

    auto *key = dialog.findChild<QKeySequenceEdit *>(u"shortcutKey"_s);
    CHECK_FALSE(key->isEnabled());
    tree->setCurrentItem(itemOf(*tree, u"mark"_s));
    key->setKeySequence(QKeySequence(u"Ctrl+F"_s));
    dialog.findChild<QPushButton *>(u"assignShortcut"_s)->click();
    CHECK_FALSE(dialog.findChild<QLabel *>(u"shortcutTold"_s)->text().isEmpty());
    CHECK(key->keySequence() == QKeySequence(u"Ctrl+F"_s));
    key->setKeySequence(QKeySequence(u"F7"_s));
    dialog.findChild<QPushButton *>(u"assignShortcut"_s)->click();
    CHECK(dialog.findChild<QLabel *>(u"shortcutTold"_s)->text().isEmpty());
    CHECK(itemOf(*tree, u"mark"_s)->text(1) == u"F7"_s);
}

TEST_CASE_METHOD(ShortcutFixture, "the keys are printed: each with what it does, none without a key", "[shell]")
{
    const QString paper = documents::plainText(ui::shortcutsPaper(shortcuts.all()));
    CHECK(paper.contains(u"Mark Ctrl+M"_s));
    succeed(shortcuts.assign(u"mark"_s, {}));
    CHECK_FALSE(documents::plainText(ui::shortcutsPaper(shortcuts.all())).contains(u"Mark"_s));
}
