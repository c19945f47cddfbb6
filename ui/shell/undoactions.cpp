#include "ui/shell/undoactions.h"

#include "core/storage/workbook.h"
#include "ui/base/look.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// A label goes into a menu, where '&' would mark a letter; and a tool tip, where '<' would mark up.
void nameAction(QAction *action, const QString &text, const QString &bare, const QString &label)
{
    action->setEnabled(!label.isEmpty());
    action->setText(label.isEmpty() ? text : text + u' ' + QString(label).replace(u'&', "&&"_L1));
    action->setIconText(bare); // on a button without an icon
    action->setToolTip((label.isEmpty() ? bare : label).toHtmlEscaped());
}

} // namespace

UndoActions::UndoActions(QObject *parent)
    : QObject(parent)
    , m_undo(new QAction(icon(u"undo"_s), {}, this))
    , m_redo(new QAction(icon(u"redo"_s), {}, this))
{
    m_undo->setObjectName("undo"_L1);
    m_redo->setObjectName("redo"_L1);
    m_undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    connect(m_undo, &QAction::triggered, this, [this] { step(true); });
    connect(m_redo, &QAction::triggered, this, [this] { step(false); });
    name();
}

void UndoActions::follow(Workbook *workbook)
{
    if (m_workbook)
        m_workbook->disconnect(this);
    m_workbook = workbook;
    if (m_workbook)
        connect(m_workbook, &Workbook::changed, this, &UndoActions::name);
    name();
}

void UndoActions::name()
{
    nameAction(m_undo, tr("&Undo"), tr("Undo"), m_workbook ? m_workbook->undoText() : QString());
    nameAction(m_redo, tr("&Redo"), tr("Redo"), m_workbook ? m_workbook->redoText() : QString());
}

void UndoActions::step(bool back)
{
    if (!m_workbook)
        return;
    const QString label = back ? m_workbook->undoText() : m_workbook->redoText();
    const Result<void> result = back ? m_workbook->undo() : m_workbook->redo();
    if (!result)
        emit failed(result.error());
    else
        emit done((back ? tr("Undone: %1") : tr("Redone: %1")).arg(label));
}

} // namespace lianxin::ui
