#include "ui/shell/helpdialog.h"

#include "core/base/resourcefolder.h"
#include "tests/support/printing.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// While it lives, the program speaks `language`.
struct Speaking {
    explicit Speaking(const QString &language) { QLocale::setDefault(QLocale(language)); }
    ~Speaking() { QLocale::setDefault(before); }
    Q_DISABLE_COPY_MOVE(Speaking)

    QLocale before;
};

struct HelpFixture {
    Speaking english {u"en"_s};
    ui::HelpDialog dialog;
    QTextBrowser *text = dialog.findChild<QTextBrowser *>(u"helpText"_s);
    QListWidget *list = dialog.findChild<QListWidget *>(u"helpList"_s);
    QLineEdit *words = dialog.findChild<QLineEdit *>(u"helpWords"_s);

    int shownTopics() const
    {
        int count = 0;
        for (int row = 0; row < list->count(); ++row)
            count += list->item(row)->isHidden() ? 0 : 1;
        return count;
    }
};

} // namespace

TEST_CASE("the help speaks the language of the program", "[shell]")
{
    for (const auto &[language, word] : {std::pair(u"zh_CN"_s, u"台账"_s), std::pair(u"en"_s, u"Ledger"_s)}) {
        const Speaking speaking(language);
        const ui::HelpDialog dialog;
        CHECK(dialog.findChild<QTextBrowser *>(u"helpText"_s)->toPlainText().contains(word));
    }
}

TEST_CASE("each topic has a title and a text in both languages, and no text is without a topic", "[shell]")
{
    const QString language = GENERATE(u"zh_CN"_s, u"en"_s);
    const Speaking speaking(language);
    QStringList names;
    for (const ui::HelpTopic &topic : ui::helpTopics()) {
        CAPTURE(topic.path.toStdString());
        CHECK(topic.title != topic.name);
        CHECK(topic.text.size() > 60);
        names.append(topic.name + u".md"_s);
    }
    names.sort();
    CHECK(QDir(resourcePath(u"help/"_s + language)).entryList(QDir::Files, QDir::Name) == names);
}

TEST_CASE("no link of the help is dead, and no picture is missing", "[shell]")
{
    const Speaking speaking(GENERATE(u"zh_CN"_s, u"en"_s));
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    int links = 0;
    for (const ui::HelpTopic &topic : ui::helpTopics())
        for (const auto &match : link.globalMatch(topic.text)) {
            CAPTURE(topic.path.toStdString(), match.captured(1).toStdString());
            CHECK(QFileInfo(QFileInfo(topic.path).dir(), match.captured(1)).isFile());
            ++links;
        }
    CHECK(links > 30);
}

TEST_CASE_METHOD(HelpFixture, "a link leads to its topic, and Back returns", "[shell]")
{
    dialog.showTopic(u"history"_s);
    const QString history = text->toPlainText();
    emit text->anchorClicked(QUrl(u"backups.md"_s));
    CHECK(text->toPlainText() != history);
    CHECK(list->currentItem()->text() == u"Backups and restoring"_s);
    text->backward();
    CHECK(text->toPlainText() == history);
}

TEST_CASE_METHOD(HelpFixture, "searching leaves the topics that have the words, shows one, and marks them", "[shell]")
{
    const int all = shownTopics();
    words->setText(u"USB stick"_s);
    CHECK(shownTopics() == 1);
    CHECK(text->toPlainText().contains(u"USB stick"_s));
    CHECK(text->extraSelections().size() == 1);
    words->setText(u"<b>"_s);
    CHECK(shownTopics() == 0);
    words->clear();
    CHECK(shownTopics() == all);
    CHECK(text->extraSelections().isEmpty());
}

TEST_CASE_METHOD(HelpFixture, "F1 in a dialog explains that dialog, beside it", "[shell]")
{
    ui::MainWindow window;
    window.show();
    QDialog asking(&window);
    asking.setObjectName("backupsDialog"_L1);
    asking.setModal(true);
    QLineEdit field(&asking);
    asking.show();
    QTest::keyClick(&field, Qt::Key_F1);
    auto *help = asking.findChild<ui::HelpDialog *>();
    REQUIRE(help != nullptr);
    CHECK(help->isVisible());
    CHECK_FALSE(help->isModal());
    CHECK(help->findChild<QListWidget *>()->currentItem()->text() == u"Backups and restoring"_s);
}

TEST_CASE("F1 once more raises the help, its text ready to be read on", "[shell]")
{
    const Speaking english(u"en"_s);
    ui::MainWindow window;
    window.show();
    window.help()->show(u"history"_s);
    auto *help = window.findChild<ui::HelpDialog *>();
    REQUIRE(help != nullptr);
    REQUIRE(QTest::qWaitForWindowActive(help));
    auto *text = help->findChild<QTextBrowser *>(u"helpText"_s);
    CHECK(help->focusWidget() == text);
    emit text->anchorClicked(QUrl(u"backups.md"_s)); // so that there is a way back
    const QString backups = text->toPlainText();
    help->findChild<QWidget *>(u"helpBack"_s)->setFocus();
    QTest::keyClick(help, Qt::Key_F1);
    CHECK(help->focusWidget() == text);
    CHECK(text->toPlainText() == backups);

    text->backward();
    window.help()->show(u"backups"_s);
    CHECK(help->focusWidget() == text);
    CHECK(text->toPlainText() == backups);
}
