#include "ui/base/recordlink.h"

#include "ui/base/look.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace lianxin::ui {

RecordLink::RecordLink(const QString &text, RecordRef record, QWidget *parent)
    : QLabel(text, parent)
    , m_record(std::move(record))
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(text);
    QPalette shown = palette();
    shown.setColor(QPalette::WindowText, colors().accent);
    setPalette(shown);
    QFont underlined = font();
    underlined.setUnderline(true);
    setFont(underlined);
}

void RecordLink::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit openRequested(m_record);
}

void RecordLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit openRequested(m_record);
    else
        QLabel::keyPressEvent(event);
}

} // namespace lianxin::ui
