#include "ui/shell/undoactions.h"

#include "core/storage/history.h"
#include "ui/base/look.h"
#include "ui/shell/undosteps.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int mostSteps = 200; // older ones are on the page of the history

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
    , m_several(new QAction(icon(u"history"_s), tr("Undo se&veral steps…"), this))
{
    m_undo->setObjectName("undo"_L1);
    m_redo->setObjectName("redo"_L1);
    m_several->setObjectName("undoSeveral"_L1);
    m_several->setShortcut(QKeySequence(u"Ctrl+Alt+Z"_s));
    m_undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    connect(m_undo, &QAction::triggered, this, [this] { step(true); });
    connect(m_redo, &QAction::triggered, this, [this] { step(false); });
    connect(m_several, &QAction::triggered, this, &UndoActions::showSteps);
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
    m_several->setEnabled(m_undo->isEnabled());
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

void UndoActions::showSteps()
{
    const auto actions = m_workbook ? undoableActions(*m_workbook, mostSteps) : QList<PerformedAction>();
    if (!actions) {
        emit failed(actions.error());
        return;
    }
    auto *dialog = new UndoSteps(*actions, qobject_cast<QWidget *>(parent()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UndoSteps::undoRequested, this, &UndoActions::goBack);
    dialog->open();
}

void UndoActions::goBack(int steps)
{
    for (int step = 0; m_workbook && step < steps; ++step) {
        if (const auto undone = m_workbook->undo(); !undone) {
            Error error = undone.error();
            error.message =
                tr("%1 of %2 steps were undone, then one could not be: %3").arg(step).arg(steps).arg(error.message);
            emit failed(error);
            return;
        }
    }
    emit done(tr("%1 steps undone.").arg(steps));
}

} // namespace lianxin::ui
