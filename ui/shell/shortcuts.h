#pragma once

#include "core/base/result.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace lianxin::ui {

class MainWindow;
class Page;

/// What one can do by a key, or could.
struct Shortcut {
    QString name; ///< of the action, in any language
    QString group; ///< the menu or page where it is found
    QString text; ///< what it does, in the words of the menu
    QString keys; ///< in the words of the keyboard; empty = none
    QString usualKeys; ///< those that it has if nobody chooses others

    friend bool operator==(const Shortcut &, const Shortcut &) = default;
};

/// The keys of a window's actions: what they are, and what the user made of them, which is remembered.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window.
    explicit Shortcuts(MainWindow &window);

    /// Gives the actions that are there now the keys that the user chose.
    void learn();

    /// Of the menus and of all pages, by groups.
    [[nodiscard]] QList<Shortcut> all();
    /// Gives the action `name` the key `key`, or none. Errors: Invalid when it is for typing; Conflict when another
    /// action has it.
    Result<void> assign(const QString &name, const QKeySequence &key);
    /// Gives the action its usual keys again. Errors: Conflict when another action has one of them now.
    Result<void> reset(const QString &name);
    void resetAll();

private:
    struct Known {
        QPointer<QAction> action;
        QString name;
        QString group;
        QString place; ///< the widget in which alone it works; empty = everywhere
        QList<QKeySequence> usual;
    };

    void learnMenu(const QMenu &menu, const QString &group);
    void learnPage(const Page &page);
    void learnAction(QAction &action, const QString &group);
    void give(const QString &name, const QList<QKeySequence> &keys);
    [[nodiscard]] Result<void> expectFree(const QString &name, const QKeySequence &key) const;

    MainWindow &m_window;
    QList<Known> m_known;
};

} // namespace lianxin::ui
