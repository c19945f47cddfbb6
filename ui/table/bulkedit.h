#pragma once

#include "ui/base/tablemodel.h"
#include "ui/table/cellvalue.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace lianxin::ui {

/// A form over several rows of a table: what they have in common stands there, and what is ticked is written to all of
/// them. Typing in a field ticks it.
class BulkEdit : public QDialog
{
    Q_OBJECT

public:
    /// `rows` and `columns` of `model`, which stays as it is while the form is open.
    BulkEdit(const TableModel &model, const QList<int> &rows, const QList<int> &columns, QWidget *parent = nullptr);

    /// What is ticked, for every row.
    [[nodiscard]] QList<CellChange> changes() const { return m_changes; }

    /// Stays open, and says why, when a value cannot be taken.
    void accept() override;

private:
    struct Field {
        int column = -1;
        CellKind kind;
        QCheckBox *tick = nullptr;
        QWidget *editor = nullptr; ///< a line or an editable list
    };

    void addField(QFormLayout *form, int column);
    [[nodiscard]] QWidget *editorOf(Field &field);
    [[nodiscard]] Result<QList<CellChange>> typed() const;
    void enable();

    const TableModel &m_model;
    QList<int> m_rows;
    QList<Field> m_fields;
    QList<CellChange> m_changes;
    QLabel *m_complaint;
    QPushButton *m_write = nullptr;
};

} // namespace lianxin::ui
