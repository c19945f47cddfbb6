#pragma once

#include "ui/base/preferences.h"
#include "ui/shell/shortcuts.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;

namespace lianxin::ui {

class MainWindow;
class SettingsDialog;

/// What the user has chosen for himself, and the menu entries by which he does.
class Choices : public QObject
{
    Q_OBJECT

public:
    /// `hold` makes a choice hold in the whole program. Belongs to the window.
    Choices(MainWindow &window, std::function<void(const Preferences &)> hold);

    void openSettings();
    void openShortcuts();
    [[nodiscard]] Shortcuts &shortcuts() { return *m_shortcuts; }

private:
    void addHiding();
    void addDialogs();
    void choose(const Preferences &chosen);

    MainWindow &m_window;
    std::function<void(const Preferences &)> m_hold;
    Shortcuts *m_shortcuts;
    QAction *m_hide = nullptr;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace lianxin::ui
