#include "ui/shell/helpdesk.h"

#include "ui/base/look.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

HelpDesk::HelpDesk(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    QMenu *menu = window.helpMenu();
    QAction *help =
        menu->addAction(icon(u"help"_s), tr("&Using Lianxin"), this, [this] { show(helpTopicOf(m_window)); });
    help->setObjectName("help"_L1);
    help->setShortcut(QKeySequence::HelpContents);
    menu->addAction(tr("What is &new"), this, [this] { show(u"news"_s); })->setObjectName("news"_L1);
    menu->addAction(tr("&About Lianxin"), this, [this] { AboutDialog(&m_window).exec(); })
        ->setObjectName("aboutAction"_L1);
    qApp->installEventFilter(this); // the menu's key does not reach into dialogs
}

void HelpDesk::show(const QString &topic)
{
    QWidget *asking = QApplication::activeModalWidget(); // only what belongs to it can be used now
    QWidget *parent = asking == nullptr ? &m_window : asking;
    if (m_dialog && m_dialog->parentWidget() != parent)
        delete m_dialog;
    if (!m_dialog) {
        m_dialog = new HelpDialog(parent);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->showTopic(topic);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1)
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const auto *dialog = widget == nullptr ? nullptr : qobject_cast<const QDialog *>(widget->window());
    if (dialog == nullptr)
        return QObject::eventFilter(watched, event);
    if (dialog == m_dialog)
        m_dialog->readOn();
    else
        show(helpTopicOf(*dialog));
    return true;
}

} // namespace lianxin::ui
