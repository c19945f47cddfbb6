#include "tests/support/printing.h"
#include "tests/windows/findings.h"
#include "ui/base/look.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A small window in which nothing is wrong, until a test spoils it.
struct FaultlessWindow {
    QDialog window;
    QHBoxLayout *layout = new QHBoxLayout(&window);
    QLabel *label = new QLabel(u"姓名"_s);
    QLineEdit *field = new QLineEdit;
    QPushButton *save = new QPushButton(u"保存(&S)"_s);
    QPushButton *leave = new QPushButton(u"不保存(&L)"_s);

    FaultlessWindow()
    {
        ui::dress(*qobject_cast<QApplication *>(QCoreApplication::instance()), ui::Theme::Light);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        for (QWidget *each : QList<QWidget *> {label, field, save, leave})
            layout->addWidget(each);
        QObject::connect(leave, &QPushButton::clicked, &window, &QDialog::reject);
    }

    void show()
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
    }
};

void expectFinding(const Findings &findings, const QString &about)
{
    INFO(findings.join(u'\n').toStdString());
    CHECK(std::ranges::any_of(findings, [&](const QString &each) { return each.contains(about); }));
}

void expectNone(const Findings &findings)
{
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}

} // namespace

TEST_CASE_METHOD(FaultlessWindow, "nothing is found where nothing is wrong", "[windows]")
{
    show();
    expectNone(tabOrderFindings(window));
    expectNone(mnemonicFindings(window));
    expectNone(shortcutFindings(window));
    expectNone(spokenNameFindings(window));
    expectNone(clippingFindings(window));
    expectNone(contrastFindings(window));
    expectNone(wordFindings(window));
    expectNone(markupFindings(window, u"<b>"_s));
    expectNone(sizeFindings(window));
    expectNone(dialogFindings(window));
}

TEST_CASE_METHOD(FaultlessWindow, "a button without a key that reaches it is found", "[windows]")
{
    save->setFocusPolicy(Qt::NoFocus);
    show();
    expectFinding(tabOrderFindings(window), u"no key reaches it"_s);
}

TEST_CASE_METHOD(FaultlessWindow, "a field that keeps Tab for itself is found", "[windows]")
{
    auto *text = new QTextEdit;
    text->setObjectName("trap"_L1);
    layout->insertWidget(1, text);
    text->setTabChangesFocus(false);
    show();
    text->setFocus();
    expectFinding(tabOrderFindings(window), u"trap"_s);
}

TEST_CASE_METHOD(FaultlessWindow, "an order of Tab against that of reading is found", "[windows]")
{
    auto *second = new QLineEdit;
    auto *third = new QLineEdit;
    layout->insertWidget(2, second);
    layout->insertWidget(3, third);
    for (const auto &[one, other] : QList<std::pair<QWidget *, QWidget *>> {{third, second}, {second, field}})
        QWidget::setTabOrder(one, other);
    show();
    expectFinding(tabOrderFindings(window), u"Tab goes back"_s);
}

TEST_CASE_METHOD(FaultlessWindow, "a letter for Alt that two buttons share is found", "[windows]")
{
    leave->setText(u"不保存(&S)"_s);
    show();
    expectFinding(mnemonicFindings(window), u"Alt+S"_s);
}

TEST_CASE_METHOD(FaultlessWindow, "a letter for Alt that two entries of a menu share is found", "[windows]")
{
    auto *bar = new QMenuBar;
    QMenu *menu = bar->addMenu(u"文件(&F)"_s);
    menu->addAction(u"打开(&O)"_s);
    menu->addAction(u"另存(&O)"_s);
    layout->setMenuBar(bar);
    show();
    expectFinding(mnemonicFindings(window), u"另存"_s);
}

TEST_CASE_METHOD(FaultlessWindow, "keys that two commands share are found, also where one holds in a part only",
                 "[windows]")
{
    auto *wide = new QAction(u"新建"_s, &window);
    wide->setShortcut(QKeySequence(u"Ctrl+N"_s));
    window.addAction(wide);
    auto *narrow = new QAction(u"新增"_s, &window);
    narrow->setShortcut(QKeySequence(u"Ctrl+N"_s));
    narrow->setShortcutContext(Qt::WidgetShortcut);
    field->addAction(narrow);
    show();
    expectFinding(shortcutFindings(window), u"Ctrl+N"_s);
}

TEST_CASE_METHOD(FaultlessWindow, "a control of which nothing is said, and two of the same name, are found",
                 "[windows]")
{
    auto *nameless = new QComboBox;
    nameless->setObjectName("nameless"_L1);
    layout->addWidget(nameless);
    auto *again = new QPushButton(u"保存"_s);
    again->setAccessibleName(u"保存"_s);
    save->setAccessibleName(u"保存"_s);
    layout->addWidget(again);
    show();
    const Findings findings = spokenNameFindings(window);
    expectFinding(findings, u"nameless"_s);
    expectFinding(findings, u"“保存” is said of"_s);
}

TEST_CASE_METHOD(FaultlessWindow, "texts that are cut off are found: of labels, buttons, fields, titles and choices",
                 "[windows]")
{
    label->setFixedWidth(10);
    save->setFixedWidth(20);
    field->setPlaceholderText(u"一二三四五六七八九十"_s);
    field->setFixedWidth(60);
    auto *table = new QTableWidget(1, 1);
    table->setHorizontalHeaderLabels({u"工作单位及职务"_s});
    table->setColumnWidth(0, 30);
    table->setAccessibleName(u"表"_s);
    layout->addWidget(table);
    auto *choice = new QComboBox;
    choice->addItem(u"一二三四五六七八九十"_s);
    choice->setFixedWidth(60);
    layout->addWidget(choice);
    show();
    const Findings findings = clippingFindings(window);
    for (const QString &each : {u"QLabel"_s, u"QPushButton"_s, u"QLineEdit"_s, u"工作单位"_s, u"QComboBox"_s})
        expectFinding(findings, each);
}

TEST_CASE_METHOD(FaultlessWindow, "controls that overlap or stand out of their window are found", "[windows]")
{
    show();
    save->move(leave->pos());
    label->move(-20, label->y());
    const Findings findings = clippingFindings(window);
    expectFinding(findings, u"overlap"_s);
    expectFinding(findings, u"stands outside"_s);
}

TEST_CASE_METHOD(FaultlessWindow, "faint words are found, but not those that are disabled", "[windows]")
{
    label->setStyleSheet(u"color: #999999"_s);
    leave->setEnabled(false);
    show();
    const Findings findings = contrastFindings(window);
    expectFinding(findings, u"姓名"_s);
    CHECK(findings.size() == 1);
}

TEST_CASE_METHOD(FaultlessWindow, "foreign words and place-holders are found, seen or spoken", "[windows]")
{
    label->setText(u"Name"_s);
    save->setText(u"保存 %1 行"_s);
    field->setAccessibleName(u"field"_s);
    show();
    const Findings findings = wordFindings(window);
    expectFinding(findings, u"“Name”"_s);
    expectFinding(findings, u"place-holder"_s);
    expectFinding(findings, u"“field”"_s);
}

TEST_CASE_METHOD(FaultlessWindow, "what takes data for markup is found: labels, tool tips, cells and texts",
                 "[windows]")
{
    const QString payload = u"<b>a<img src=x>&amp;"_s;
    label->setTextFormat(Qt::AutoText);
    label->setText(payload);
    field->setToolTip(payload);
    auto *table = new QTableWidget(1, 1);
    auto *cell = new QTableWidgetItem(payload);
    cell->setToolTip(payload);
    table->setItem(0, 0, cell);
    layout->addWidget(table);
    auto *text = new QTextEdit;
    text->setHtml(payload);
    layout->addWidget(text);
    show();
    const Findings findings = markupFindings(window, payload);
    for (const QString &each : {u"QLabel"_s, u"QLineEdit"_s, u"cell"_s, u"QTextEdit"_s})
        expectFinding(findings, each);
}

TEST_CASE_METHOD(FaultlessWindow, "a window that is larger than a small screen is found", "[windows]")
{
    window.setMinimumHeight(760);
    show();
    expectFinding(sizeFindings(window), u"760"_s);
}

TEST_CASE_METHOD(FaultlessWindow, "a button that only says yes is found", "[windows]")
{
    save->setText(u"确定(&S)"_s);
    show();
    expectFinding(dialogFindings(window), u"says nothing"_s);
}

TEST_CASE("a dialog that the help says nothing of is found", "[windows]")
{
    QDialog dialog;
    dialog.setObjectName("unexplained"_L1);
    expectFinding(helpFindings(dialog), u"unexplained"_s);
}

TEST_CASE("a dialog that Esc does not leave is found", "[windows]")
{
    struct Deaf : QDialog {
        void reject() override { }
    } deaf;
    deaf.show();
    REQUIRE(QTest::qWaitForWindowActive(&deaf));
    expectFinding(dialogFindings(deaf), u"Esc does not close"_s);
}
