// How a form is filled in from the keyboard.
#include "ui/forms/recordform.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace lianxin::ui {

/// Ctrl+S stores what is typed here, before the window hears of it.
bool RecordForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Save))
        event->accept();
    return QWidget::event(event);
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->matches(QKeySequence::Save))
        save();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goOn();
    else
        QWidget::keyPressEvent(event);
}

/// Enter is the way to the next field, and presses the button that it leads to.
void RecordForm::goOn()
{
    if (auto *verb = qobject_cast<QPushButton *>(focusWidget())) {
        verb->click();
        return;
    }
    focusNextChild();
    if (QWidget *next = focusWidget(); next != nullptr && m_groups->isAncestorOf(next))
        m_scroll->ensureWidgetVisible(next);
}

} // namespace lianxin::ui
