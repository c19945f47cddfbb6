#include "tests/windows/findings.h"
#include "tests/windows/shownparts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QRect placeOf(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr;
}

/// Whether the eye goes back from `before` to `after`: up, or to the left in the same row. A new column begins higher.
bool goesBack(const QRect &before, const QRect &after)
{
    const bool isSameRow = after.top() < before.bottom() && after.bottom() > before.top();
    const bool isLeft = after.right() <= before.left();
    const bool isAbove = after.bottom() <= before.top();
    const bool isNewColumn = after.left() >= before.right();
    return (isSameRow && isLeft) || (isAbove && !isNewColumn);
}

/// From one control to the next; their places in the window are those after it, as views scroll to what gets the focus.
struct Step {
    QWidget *from;
    QWidget *to;
    QRect before;
    QRect after;
};

/// Where Tab leads, once round; through the cells of a row and the links of a text, before it leaves them.
QList<Step> walk(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers, Findings &findings)
{
    constexpr int mostWithin = 120;
    QList<Step> way;
    QWidget *at = QApplication::focusWidget();
    while (at != nullptr && std::ranges::find(way, at, &Step::from) == way.end()) {
        for (int tab = 0; tab < mostWithin && QApplication::focusWidget() == at; ++tab)
            QTest::keyClick(at, key, modifiers);
        QWidget *next = QApplication::focusWidget();
        if (next == at)
            findings.append(u"%1: Tab does not leave it"_s.arg(nameOf(*at)));
        way.append({at, next, placeOf(*at, window), next == nullptr ? QRect() : placeOf(*next, window)});
        at = next;
    }
    return way;
}

/// Verbs in a row begin with the main one, which stands at the right.
bool areVerbs(const QWidget &one, const QWidget &other)
{
    return one.parentWidget() == other.parentWidget() && qobject_cast<const QPushButton *>(&one) != nullptr
        && qobject_cast<const QPushButton *>(&other) != nullptr;
}

/// How often `way` goes back, but for the once that it begins anew at the top; and where, for a finding.
Findings stepsBack(const QList<Step> &way)
{
    QStringList steps;
    for (const Step &step : way)
        if (step.to != nullptr && goesBack(step.before, step.after) && !areVerbs(*step.from, *step.to))
            steps.append(u"[%1 -> %2]"_s.arg(nameOf(*step.from), nameOf(*step.to)));
    if (steps.size() <= 1)
        return {};
    return {u"Tab goes back %1 times: %2"_s.arg(steps.size()).arg(steps.join(u' '))};
}

QList<QWidget *> controlsOf(const QList<Step> &way)
{
    QList<QWidget *> controls;
    for (const Step &step : way)
        controls.append(step.from);
    return controls;
}

/// Whether `back` is `way` the other way round, wherever each begins.
bool isReverse(const QList<QWidget *> &way, QList<QWidget *> back)
{
    std::reverse(back.begin(), back.end());
    const auto start = way.isEmpty() ? back.end() : std::ranges::find(back, way.first());
    std::rotate(back.begin(), start == back.end() ? back.begin() : start, back.end());
    return back == way;
}

QString told(const QList<QWidget *> &way)
{
    QStringList names;
    for (const QWidget *widget : way)
        names.append(nameOf(*widget));
    return names.join(u" -> "_s);
}

/// Arrows lead from the chosen one of several to the others.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *choice = qobject_cast<const QRadioButton *>(&widget);
    return choice != nullptr && !choice->isChecked();
}

/// Whether the command of `button` is in a menu of its window, and so within reach of the keyboard.
bool isInMenu(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool == nullptr || tool->defaultAction() == nullptr)
        return false;
    const QObjectList users = tool->defaultAction()->associatedObjects();
    return std::ranges::any_of(users, [](QObject *user) { return qobject_cast<QMenu *>(user) != nullptr; });
}

Findings clashes(const QString &place, const QList<std::pair<QString, QString>> &marked)
{
    Findings findings;
    QHash<QString, QString> owners;
    for (const auto &[text, owner] : marked) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (owners.contains(key))
            findings.append(u"%1: %2 belongs to “%3” and to “%4”"_s.arg(place, key, owners.value(key), text));
        owners.insert(key, text);
    }
    return findings;
}

Findings menuClashes(const QMenu &menu)
{
    QList<std::pair<QString, QString>> marked;
    Findings findings;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible())
            marked.append({action->text(), {}});
        if (action->menu() != nullptr)
            findings.append(menuClashes(*action->menu()));
    }
    return findings + clashes(u"menu "_s + menu.title(), marked);
}

/// The widgets that the keyboard must be in for the keys of `action` to work; none = anywhere in the window.
QList<const QWidget *> reachOf(const QAction &action)
{
    if (action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut)
        return {};
    QList<const QWidget *> reach;
    for (const QObject *user : action.associatedObjects())
        if (const auto *widget = qobject_cast<const QWidget *>(user);
            widget != nullptr && qobject_cast<const QMenu *>(widget) == nullptr)
            reach.append(widget);
    return reach;
}

/// Whether there is a place where the keys of both work.
bool overlap(const QAction &one, const QAction &other)
{
    const auto holds = [](const QAction &action, const QWidget *around, const QWidget *within) {
        return around == within
            || (action.shortcutContext() == Qt::WidgetWithChildrenShortcut && around->isAncestorOf(within));
    };
    const auto first = reachOf(one);
    const auto second = reachOf(other);
    if (first.isEmpty() || second.isEmpty())
        return true;
    for (const QWidget *here : first)
        for (const QWidget *there : second)
            if (holds(one, here, there) || holds(other, there, here))
                return true;
    return false;
}

/// Whether keys reach it now: its widget is shown, or it is in a menu.
bool isInReach(const QAction &action)
{
    if (!action.isEnabled() || !action.isVisible())
        return false;
    const QObjectList users = action.associatedObjects();
    return std::ranges::any_of(users, [](const QObject *user) {
        const auto *widget = qobject_cast<const QWidget *>(user);
        return widget != nullptr && (qobject_cast<const QMenu *>(widget) != nullptr || widget->isVisible());
    });
}

} // namespace

Findings tabOrderFindings(QWidget &window)
{
    Findings findings;
    QList<QWidget *> expected;
    for (QWidget *widget : shownWidgets(window)) {
        if (takesTab(*widget) && !isPiece(*widget) && !isReachedByArrows(*widget))
            expected.append(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button != nullptr && button->isEnabled() && !isPiece(*button) && (button->focusPolicy() & Qt::TabFocus) == 0
            && !isInMenu(*button) && !isReachedByArrows(*button))
            findings.append(u"%1: no key reaches it"_s.arg(nameOf(*button)));
    }
    if (expected.size() < 2)
        return findings;
    if (QWidget *focus = QApplication::focusWidget(); focus == nullptr || !expected.contains(focus))
        expected.first()->setFocus(Qt::TabFocusReason);

    const QList<Step> steps = walk(window, Qt::Key_Tab, {}, findings);
    const QList<QWidget *> way = controlsOf(steps);
    for (const QWidget *widget : expected)
        if (!std::ranges::any_of(
                way, [&](const QWidget *reached) { return reached == widget || widget->isAncestorOf(reached); }))
            findings.append(u"%1: Tab does not reach it"_s.arg(nameOf(*widget)));
    const QList<QWidget *> back = controlsOf(walk(window, Qt::Key_Backtab, Qt::ShiftModifier, findings));
    if (!isReverse(way, back))
        findings.append(u"Shift+Tab does not go the way of Tab backwards: %1 | %2"_s.arg(told(way), told(back)));
    if (!steps.isEmpty() && steps.last().to != steps.first().from)
        findings.append(u"Tab goes round in a part: from %1 to %2"_s.arg(
            nameOf(*steps.last().from), steps.last().to == nullptr ? QString() : nameOf(*steps.last().to)));
    return findings + stepsBack(steps);
}

Findings mnemonicFindings(QWidget &window)
{
    QList<std::pair<QString, QString>> marked;
    Findings findings;
    for (const QWidget *widget : shownWidgets(window)) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button != nullptr && button->isEnabled())
            marked.append({button->text(), nameOf(*widget)});
        else if (const auto *label = qobject_cast<const QLabel *>(widget);
                 label != nullptr && label->buddy() != nullptr)
            marked.append({label->text(), nameOf(*widget)});
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            marked.append({group->title(), nameOf(*widget)});
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                marked.append({tabs->tabText(tab), nameOf(*widget)});
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions()) {
                marked.append({action->text(), nameOf(*widget)});
                if (action->menu() != nullptr)
                    findings.append(menuClashes(*action->menu()));
            }
    }
    return findings + clashes(u"the window"_s, marked);
}

Findings shortcutFindings(QWidget &window)
{
    Findings findings;
    QList<std::pair<QKeySequence, const QAction *>> known;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (!isInReach(*action))
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            for (const auto &[taken, owner] : known)
                if (taken == keys && overlap(*action, *owner))
                    findings.append(
                        u"%1 belongs to “%2” and to “%3”"_s.arg(keys.toString(), owner->text(), action->text()));
            known.append({keys, action});
        }
    }
    return findings;
}

Findings dialogFindings(QDialog &dialog)
{
    Findings findings;
    static const QSet<QString> empty {u"OK"_s, u"Yes"_s, u"No"_s, u"确定"_s, u"确认"_s, u"好"_s, u"是"_s, u"否"_s};
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        if (empty.contains(withoutMnemonic(button->text()).section(u'(', 0, 0).trimmed()))
            findings.append(u"%1: says nothing of what it does"_s.arg(nameOf(*button)));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    if (dialog.isVisible())
        findings.append(u"Esc does not close it"_s);
    else if (dialog.result() != QDialog::Rejected)
        findings.append(u"Esc closes it as if all had been agreed to"_s);
    return findings;
}
