#include "ui/table/composition.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <array>

namespace lianxin::ui {

namespace {

bool belongsToInputMethod(int key)
{
    constexpr std::array keys {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Tab,  Qt::Key_Backtab,
                               Qt::Key_Up,     Qt::Key_Down,  Qt::Key_Left,   Qt::Key_Right};
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

Composition::Composition(QWidget *field)
    : QObject(field)
{
    field->installEventFilter(this);
}

bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_isUnderWay = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!m_isUnderWay || !isKey || !belongsToInputMethod(static_cast<QKeyEvent *>(event)->key()))
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

} // namespace lianxin::ui
