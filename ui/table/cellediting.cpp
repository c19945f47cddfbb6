#include "ui/table/cellediting.h"

#include "ui/base/shownrows.h"
#include "ui/table/bulkedit.h"
#include "ui/table/gridview.h"
#include "ui/table/pasteplan.h"
#include "ui/table/pastepreview.h"
#include "ui/table/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

CellEditing::CellEditing(RecordTable *table, TableModel *model)
    : QObject(table)
    , m_table(table)
    , m_model(model)
{
    make(u"Paste"_s, tr("&Paste"), QKeySequence::Paste, [this] { paste(); });
    make(u"Empty"_s, tr("E&mpty the cells"), QKeySequence(Qt::Key_Delete), [this] { empty(); });
    make(u"FillDown"_s, tr("Fill &down"), QKeySequence(u"Ctrl+D"_s), [this] { fillDown(); });
    make(u"EditRows"_s, tr("&Edit the selected rows…"), QKeySequence(u"Ctrl+Shift+E"_s), [this] { editRows(); });
    connect(m_model, &TableModel::refused, table, &RecordTable::failed);
    connect(table->view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &CellEditing::enable);
    QMetaObject::invokeMethod(this, &CellEditing::enable, Qt::QueuedConnection); // an empty table has no current cell
}

void CellEditing::make(const QString &name, const QString &text, const QKeySequence &key, std::function<void()> work)
{
    auto *action = new QAction(text, m_table->view());
    action->setObjectName(m_table->objectName() + name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(work));
    m_table->view()->addAction(action);
    m_actions.append(action);
}

/// What the page lets be edited it says only after it has set the model.
void CellEditing::enable()
{
    const bool isEdited = !m_model->editedColumns().isEmpty();
    for (QAction *action : std::as_const(m_actions))
        action->setVisible(isEdited);
}

void CellEditing::paste()
{
    const CellBlock block = cellsOf(*QApplication::clipboard()->mimeData());
    if (block.isEmpty())
        return;
    const PastePlan plan = pastePlan(*m_table->view(), *m_model, block, QDate::currentDate());
    const bool isSingle = block.size() == 1 && block.first().size() == 1;
    const bool isOneCell = plan.cells.size() == 1;
    const QList<CellRefusal> refusals = plan.refusals + m_model->preview(plan.changes).refusals;
    if (!isSingle || (!refusals.isEmpty() && !isOneCell))
        askBefore(plan, tr("&Paste"), tr("Paste: %1").arg(m_table->title()));
    else if (!refusals.isEmpty())
        tell(refusals.first());
    else
        m_model->request(plan.changes, isOneCell ? QString() : tr("Paste: %1").arg(m_table->title()));
}

bool CellEditing::empty()
{
    if (m_model->editedColumns().isEmpty())
        return false;
    if (m_table->removesRows() && m_table->view()->hasWholeRows()) {
        m_table->requestRemoval();
        return true;
    }
    const PastePlan plan = emptyingPlan(*m_table->view(), *m_model);
    const bool isOneCell = plan.cells.size() <= 1;
    const QString label = tr("Empty cells: %1").arg(m_table->title());
    if (!plan.refusals.isEmpty() && !isOneCell)
        askBefore(plan, tr("&Empty"), label);
    else if (!plan.refusals.isEmpty())
        tell(plan.refusals.first());
    else if (!plan.changes.isEmpty())
        m_model->request(plan.changes, isOneCell ? QString() : label);
    return true;
}

void CellEditing::askBefore(const PastePlan &plan, const QString &verb, const QString &label)
{
    const auto nameOf = [this](qint64 record) { return this->nameOf(record); };
    auto *preview = new PastePreview(plan, *m_model, nameOf, verb, m_table);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, this, [this, plan, label] { m_model->request(plan.changes, label); });
    preview->open();
}

/// What the table shows of the record; empty for a new one.
QString CellEditing::nameOf(qint64 record) const
{
    const int row = m_model->rowOf(record);
    const QModelIndex shown = m_table->filter()->mapFromSource(m_model->index(row, 0));
    return shown.isValid() ? m_table->view()->nameOf(shown.row()) : QString();
}

/// With the record and the column that it is about.
void CellEditing::tell(const CellRefusal &refusal)
{
    const int row = refusal.record ? m_model->rowOf(*refusal.record) : -1;
    const QModelIndex cell = m_table->filter()->mapFromSource(m_model->index(row, std::max(refusal.column, 0)));
    Error error = refusal.error;
    error.message = m_table->view()->placed(cell, error.message);
    emit m_table->failed(error);
}

void CellEditing::fillDown()
{
    const QList<CellChange> changes = fillDownPlan(*m_table->view(), *m_model);
    if (const auto refusals = m_model->preview(changes).refusals; !refusals.isEmpty())
        tell(refusals.first());
    else
        m_model->request(changes, tr("Fill down: %1").arg(m_table->title()));
}

void CellEditing::editRows()
{
    const QList<qint64> records = m_table->selectedIds();
    const QList<int> columns = m_model->editedColumns();
    if (records.isEmpty() || columns.isEmpty())
        return;
    auto *dialog = new BulkEdit(*m_model, records, columns, m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, count = records.size()] {
        m_model->request(dialog->changes(), tr("Edit %1 rows: %2").arg(QString::number(count), m_table->title()));
    });
    dialog->open();
}

} // namespace lianxin::ui
