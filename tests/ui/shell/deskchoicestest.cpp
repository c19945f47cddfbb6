// What the desk does besides opening files: settings, restore points, backups, news.
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "tests/ui/shell/deskfixture.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/fontchoices.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTest>

TEST_CASE_METHOD(DeskFixture, "a choice in the settings holds at once and is remembered", "[shell]")
{
    action(u"openSettings"_s)->trigger();
    auto *dialog = part<QDialog>(u"settings"_s);
    REQUIRE(dialog != nullptr);
    CHECK_FALSE(dialog->isModal());
    dialog->findChild<QDoubleSpinBox *>(u"fontSize"_s)->setValue(13);
    CHECK(chosenLast.fontSize == 13);
    auto *theme = dialog->findChild<QComboBox *>(u"theme"_s);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    CHECK(chosenLast.theme == ui::ThemeChoice::Dark);
    CHECK(ui::preferences() == chosenLast);
    CHECK(chosenLast.fontSize == 13);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(ui::preferences().fontSize == 13);
}

TEST_CASE_METHOD(DeskFixture, "a font of the papers is chosen in the settings and given up there", "[shell]")
{
    action(u"openSettings"_s)->trigger();
    auto *text = part<QDialog>(u"settings"_s)->findChild<QComboBox *>(u"paperFont1"_s);
    REQUIRE(text != nullptr);
    CHECK(text->currentText().contains(print::shippedFamily(print::Typeface::FangSong)));
    const int serif = text->findText(u"Noto Serif CJK SC"_s);
    REQUIRE(serif > 1);
    text->setFocus();
    text->setCurrentIndex(serif - 1);
    QTest::keyClick(text, Qt::Key_Down);
    REQUIRE(text->currentText() == u"Noto Serif CJK SC"_s);
    CHECK(print::officeFonts() == print::OfficeFonts {{print::Typeface::FangSong, u"Noto Serif CJK SC"_s}});
    QTest::keyClick(text, Qt::Key_Home);
    CHECK(print::officeFonts().isEmpty());
}

TEST_CASE("a font that was chosen and is gone is still named in the settings", "[shell]")
{
    print::storeOfficeFonts({{print::Typeface::Kai, u"No Such Font"_s}});
    const ui::FontChoices choices;
    CHECK(choices.findChild<QComboBox *>(u"paperFont2"_s)->currentText().contains(u"No Such Font"_s));
    CHECK(choices.chosen() == print::officeFonts());
    print::storeOfficeFonts({});
}

TEST_CASE_METHOD(DeskFixture, "Ctrl+Shift+H hides telephone numbers, says so, and shows them again", "[shell]")
{
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    auto *said = part<QLabel>(u"personalHidden"_s);
    QTest::keySequence(&desk.window(), QKeySequence(u"Ctrl+Shift+H"_s));
    CHECK(ui::hidesPersonal());
    CHECK(said->isVisible());
    CHECK(ui::preferences().hidesPersonal);
    QTest::keySequence(&desk.window(), QKeySequence(u"Ctrl+Shift+H"_s));
    CHECK_FALSE(ui::hidesPersonal());
    CHECK_FALSE(said->isVisible());
}

TEST_CASE_METHOD(DeskFixture, "Ctrl+S makes a restore point, and says when", "[shell]")
{
    succeed(desk.create(file(u"a.lianxin"_s)));
    const auto before = backupsOf(file(u"a.lianxin"_s)).size();
    action(u"restorePoint"_s)->trigger();
    CHECK(backupsOf(file(u"a.lianxin"_s)).size() == before + 1);
    CHECK(message().contains(QTime::currentTime().toString(u"HH:"_s)));
}

TEST_CASE_METHOD(DeskFixture, "a backup is looked at and restored from the list, which can be undone", "[shell]")
{
    const QString path = file(u"a.lianxin"_s);
    succeed(desk.create(path));
    const auto count = [this] { return valueOf(desk.workbook()->actions(100)).size(); };
    valueOf(desk.workbook()->backUp(QDateTime::currentDateTime()));
    const auto before = count();
    valueOf(desk.workbook()->perform(u"Rename"_s, [this] {
        return desk.workbook()->database().run(
            u"INSERT INTO directory_entry (list, name, position) VALUES ('region', 'New', 1)"_s);
    }));
    REQUIRE(count() == before + 1);

    action(u"backups"_s)->trigger();
    auto *dialog = part<ui::BackupsDialog>(u"backupsDialog"_s);
    REQUIRE(dialog != nullptr);
    auto *table = dialog->findChild<ui::RecordTable *>(u"backups"_s);
    REQUIRE(table->filter()->rowCount() == 1);
    CHECK(QTest::qWaitFor([&] { return table->filter()->index(0, 2).data().toString().contains(u"0"_s); }));
    REQUIRE(table->reveal(1));
    dialog->findChild<QPushButton *>(u"restoreBackup"_s)->click();
    CHECK(count() == before);
    CHECK_FALSE(desk.workbook()->isReadOnly());
    part<QPushButton>(u"messageVerb"_s)->click(); // Undo
    CHECK(count() == before + 1);

    desk.openBackups(path);
    dialog = part<ui::BackupsDialog>(u"backupsDialog"_s);
    REQUIRE(dialog->findChild<ui::RecordTable *>(u"backups"_s)->reveal(1));
    dialog->findChild<QPushButton *>(u"lookAtBackup"_s)->click();
    CHECK(desk.workbook()->isReadOnly());
}

TEST_CASE_METHOD(DeskFixture, "a damaged file that has backups is told with a way to them", "[shell]")
{
    const QString path = file(u"a.lianxin"_s);
    succeed(desk.create(path));
    valueOf(desk.workbook()->backUp(QDateTime::currentDateTime()));
    desk.close();
    QFile damaged(path);
    REQUIRE(damaged.resize(3 * 4096));
    desk.openOrTell(path);
    part<QPushButton>(u"messageVerb"_s)->click();
    auto *dialog = part<ui::BackupsDialog>(u"backupsDialog"_s);
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->findChild<ui::RecordTable *>(u"backups"_s)->reveal(1));
    dialog->findChild<QPushButton *>(u"restoreBackup"_s)->click();
    REQUIRE(desk.workbook() != nullptr);
    CHECK(desk.workbook()->path() == path);
}

TEST_CASE_METHOD(DeskFixture, "after an update it is said once what is new, and at the very first start nothing",
                 "[shell]")
{
    QCoreApplication::setApplicationVersion(u"1"_s);
    succeed(desk.create(file(u"a.lianxin"_s)));
    CHECK(message().isEmpty());
    QCoreApplication::setApplicationVersion(u"2"_s);
    succeed(desk.create(file(u"b.lianxin"_s)));
    CHECK(message().contains(u'2'));
    part<QPushButton>(u"messageVerb"_s)->click();
    CHECK(part<QDialog>(u"helpDialog"_s)->isVisible());
    succeed(desk.create(file(u"c.lianxin"_s)));
    CHECK(message().isEmpty());
    QCoreApplication::setApplicationVersion({});
}
