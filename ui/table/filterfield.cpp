#include "ui/table/filterfield.h"

#include "ui/table/cellcondition.h"
#include "ui/table/valuelist.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

FilterField::FilterField(const QString &title, std::function<QStringList()> values, QWidget *parent)
    : QLineEdit(parent)
    , m_values(std::move(values))
{
    setAccessibleName(tr("Filter by %1").arg(title));
    setToolTip(tr("Words; or &gt;5, 3..8, 2024-03, =just this, !not this, this|that. Alt+Down lists what there is."));
    QAction *list = addAction(QIcon(u":/look/arrow-down.svg"_s), TrailingPosition);
    list->setToolTip(tr("Choose from what there is"));
    connect(list, &QAction::triggered, this, &FilterField::showValues);
}

QStringList FilterField::chosen() const
{
    QStringList values;
    for (const QString &choice : choicesIn(text()))
        if (choice.startsWith(u'='))
            values.append(choice.mid(1));
    return values;
}

void FilterField::choose(const QString &value, bool isChosen)
{
    QStringList values = chosen();
    values.removeAll(value);
    if (isChosen)
        values.append(value);
    for (QString &each : values)
        each = u'=' + quotedChoice(each);
    setText(values.join(u'|'));
}

void FilterField::showValues()
{
    auto *list = new ValueList(m_values(), chosen(), this);
    connect(list, &ValueList::toggled, this, &FilterField::choose);
    list->openAt(*this);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isEscape = key == Qt::Key_Escape;
    if (key == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        showValues();
    else if (isEscape && !text().isEmpty())
        clear();
    else if (isEscape || key == Qt::Key_F6 || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        emit left();
    else
        QLineEdit::keyPressEvent(event);
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        emit entered();
}

} // namespace lianxin::ui
