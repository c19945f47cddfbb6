#include "ui/shell/shortcuts.h"

#include "ui/base/page.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

const QString keysKey = u"shortcuts/%1"_s;

QString spoken(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText)
        .replace(QCoreApplication::translate("QShortcut", "Left"), u"←"_s)
        .replace(QCoreApplication::translate("QShortcut", "Right"), u"→"_s);
}

/// The same for the same verb of every table.
QString nameOfAction(const QAction &action)
{
    QString name = action.objectName();
    for (const QObject *around = action.parent(); around != nullptr; around = around->parent())
        if (!around->objectName().isEmpty() && name.size() > around->objectName().size()
            && name.startsWith(around->objectName()))
            return name.sliced(around->objectName().size());
    return name;
}

/// The widget in which alone the action works; empty = everywhere.
QString placeOf(const QAction &action)
{
    const bool isEverywhere =
        action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut;
    return isEverywhere || action.parent() == nullptr ? QString() : action.parent()->objectName();
}

/// Without the letter that opens it and the dots that say more is asked.
QString plain(QString text)
{
    static const QRegularExpression marks(u"\\(&?[A-Z0-9]\\)|\u2026|&(?=\\w)"_s);
    return text.remove(marks).trimmed();
}

/// Without Ctrl or Alt a letter is for typing, and Alt with a letter opens a menu.
bool isForTyping(const QKeySequence &key)
{
    const QKeyCombination first = key[0];
    const bool hasControl = first.keyboardModifiers().testFlag(Qt::ControlModifier);
    const bool hasAlt = first.keyboardModifiers().testFlag(Qt::AltModifier);
    const bool isSign = first.key() < Qt::Key_Escape; // those from there on are keys without a sign
    constexpr std::array moving {Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,   Qt::Key_Backspace,
                                 Qt::Key_Escape, Qt::Key_Left,    Qt::Key_Right,  Qt::Key_Up,      Qt::Key_Down,
                                 Qt::Key_Home,   Qt::Key_End,     Qt::Key_PageUp, Qt::Key_PageDown};
    const bool moves = std::ranges::find(moving, first.key()) != moving.end();
    return !hasControl && ((isSign && !hasAlt) || (isSign && hasAlt && first.key() >= Qt::Key_A) || (moves && !hasAlt));
}

} // namespace

Shortcuts::Shortcuts(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    connect(&window, &MainWindow::pageMade, this, [this](const Page *page) { learnPage(*page); });
    learn();
}

void Shortcuts::learn()
{
    m_known.removeIf([](const Known &known) { return known.action == nullptr; });
    for (const QAction *menu : m_window.menuBar()->actions())
        if (menu->menu() != nullptr)
            learnMenu(*menu->menu(), plain(menu->text()));
}

void Shortcuts::learnMenu(const QMenu &menu, const QString &group)
{
    for (QAction *action : menu.actions()) {
        if (action->menu() != nullptr)
            learnMenu(*action->menu(), group);
        else
            learnAction(*action, group);
    }
}

void Shortcuts::learnPage(const Page &page)
{
    for (QAction *action : page.findChildren<QAction *>())
        learnAction(*action, page.windowTitle());
}

void Shortcuts::learnAction(QAction &action, const QString &group)
{
    const auto isIt = [&action](const Known &known) { return known.action == &action; };
    if (action.objectName().isEmpty() || action.text().isEmpty() || std::ranges::any_of(m_known, isIt))
        return;
    const QString name = nameOfAction(action);
    m_known.append({&action, name, group, placeOf(action), action.shortcuts()});
    if (const QVariant chosen = QSettings().value(keysKey.arg(name)); chosen.isValid())
        action.setShortcuts(QKeySequence::listFromString(chosen.toString()));
}

QList<Shortcut> Shortcuts::all()
{
    for (const Page *page : m_window.pages()) // which makes those that were not seen yet
        learnPage(*page);
    learn();
    QList<Shortcut> list;
    for (const Known &known : std::as_const(m_known)) {
        const auto isListed = [&known](const Shortcut &other) { return other.name == known.name; };
        if (known.action && std::ranges::none_of(list, isListed))
            list.append({known.name, known.group, plain(known.action->iconText()), spoken(known.action->shortcuts()),
                         spoken(known.usual)});
    }
    QStringList groups;
    for (const Shortcut &shortcut : std::as_const(list))
        if (!groups.contains(shortcut.group))
            groups.append(shortcut.group);
    std::ranges::stable_sort(list, {}, [&groups](const Shortcut &shortcut) { return groups.indexOf(shortcut.group); });
    return list;
}

Result<void> Shortcuts::expectFree(const QString &name, const QKeySequence &key) const
{
    const auto own = std::ranges::find(m_known, name, &Known::name);
    for (const Known &known : m_known) {
        const bool meets =
            own == m_known.cend() || own->place.isEmpty() || known.place.isEmpty() || own->place == known.place;
        const auto clashes = [&key](const QKeySequence &other) {
            return other.matches(key) != QKeySequence::NoMatch || key.matches(other) != QKeySequence::NoMatch;
        };
        if (known.name != name && known.action && meets && std::ranges::any_of(known.action->shortcuts(), clashes))
            return Error {ErrorKind::Conflict,
                          tr("%1 belongs to “%2” already: give that another key first.")
                              .arg(key.toString(QKeySequence::NativeText), plain(known.action->iconText())),
                          {}};
    }
    return {};
}

void Shortcuts::give(const QString &name, const QList<QKeySequence> &keys)
{
    for (const Known &known : std::as_const(m_known))
        if (known.name == name && known.action)
            known.action->setShortcuts(keys);
}

Result<void> Shortcuts::assign(const QString &name, const QKeySequence &key)
{
    if (!key.isEmpty() && isForTyping(key))
        return Error {ErrorKind::Invalid,
                      tr("%1 is for typing and moving about: take one with Ctrl, or a function key.")
                          .arg(key.toString(QKeySequence::NativeText)),
                      {}};
    if (!key.isEmpty())
        if (auto free = expectFree(name, key); !free)
            return free;
    const QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence> {key};
    give(name, keys);
    QSettings().setValue(keysKey.arg(name), QKeySequence::listToString(keys));
    return {};
}

Result<void> Shortcuts::reset(const QString &name)
{
    const auto known = std::ranges::find(m_known, name, &Known::name);
    if (known == m_known.cend() || !known->action)
        return {};
    for (const QKeySequence &key : known->usual)
        if (auto free = expectFree(name, key); !free)
            return free;
    QSettings().remove(keysKey.arg(name));
    known->action->setShortcuts(known->usual);
    return {};
}

void Shortcuts::resetAll()
{
    for (const Known &known : std::as_const(m_known)) {
        QSettings().remove(keysKey.arg(known.name));
        if (known.action)
            known.action->setShortcuts(known.usual);
    }
}

} // namespace lianxin::ui
