#include "ui/shell/choices.h"

#include "ui/base/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shortcutsdialog.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

Choices::Choices(MainWindow &window, std::function<void(const Preferences &)> hold)
    : QObject(&window)
    , m_window(window)
    , m_hold(std::move(hold))
    , m_shortcuts(new Shortcuts(window))
{
    addHiding();
    addDialogs();
}

void Choices::addHiding()
{
    m_hide = m_window.viewMenu()->addAction(tr("&Hide telephone numbers"));
    m_hide->setObjectName("hidePersonalNow"_L1);
    m_hide->setShortcut(QKeySequence(u"Ctrl+Shift+H"_s));
    m_hide->setCheckable(true);
    connect(m_hide, &QAction::triggered, this, [this](bool hide) {
        Preferences chosen = preferences();
        chosen.hidesPersonal = hide;
        choose(chosen);
    });
    m_hide->setChecked(preferences().hidesPersonal);
    m_window.hidePersonal(preferences().hidesPersonal);
}

void Choices::addDialogs()
{
    QMenu *edit = m_window.editMenu();
    edit->addSeparator();
    QAction *settings = edit->addAction(icon(u"settings"_s), tr("&Settings…"), this, &Choices::openSettings);
    settings->setObjectName("openSettings"_L1);
    settings->setShortcut(QKeySequence(u"Ctrl+,"_s));
    QAction *shortcuts = m_window.helpMenu()->addAction(tr("&Keyboard shortcuts…"), this, &Choices::openShortcuts);
    shortcuts->setObjectName("openShortcuts"_L1);
    shortcuts->setShortcut(QKeySequence(u"Ctrl+/"_s));
}

void Choices::openShortcuts()
{
    auto *dialog = new ShortcutsDialog(*m_shortcuts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Choices::openSettings()
{
    if (m_dialog == nullptr) {
        m_dialog = new SettingsDialog(preferences(), &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SettingsDialog::chosen, this, &Choices::choose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Choices::choose(const Preferences &chosen)
{
    storePreferences(chosen);
    m_hide->setChecked(chosen.hidesPersonal);
    m_window.hidePersonal(chosen.hidesPersonal);
    if (m_dialog)
        m_dialog->show(chosen);
    if (m_hold)
        m_hold(chosen);
}

} // namespace lianxin::ui
