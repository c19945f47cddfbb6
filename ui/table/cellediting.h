#pragma once

#include "ui/base/tablemodel.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;

namespace lianxin::ui {

class RecordTable;
struct PastePlan;

/// Changes many cells of a table at once: pastes what a spreadsheet copied, fills down, and edits rows in bulk, each
/// as one action. They are actions of the view, not seen where nothing is edited.
class CellEditing : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `table`, which shows `model`.
    CellEditing(RecordTable *table, TableModel *model);

    /// Puts what is on the clipboard into the cells, from the current one on; asks before, with what comes of it,
    /// unless it is a single value that every cell takes.
    void paste();
    /// Repeats the first selected row in those selected below it; with one row, the row above in it.
    void fillDown();
    /// Empties the selected cells that may be empty as one action; asks before when others are among them. Where whole
    /// rows are selected that can be removed, asks for that. False: nothing here is edited.
    bool empty();
    /// Asks for values that the selected rows shall have in common.
    void editRows();

private:
    void make(const QString &name, const QString &text, const QKeySequence &key, std::function<void()> work);
    void askBefore(const PastePlan &plan, const QString &verb, const QString &label);
    [[nodiscard]] QString nameOf(qint64 record) const;
    void tell(const CellRefusal &refusal);
    void enable();

    RecordTable *m_table;
    TableModel *m_model;
    QList<QAction *> m_actions;
};

} // namespace lianxin::ui
