#pragma once

#include "ui/base/tablemodel.h"
#include "ui/table/cellvalue.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace lianxin::ui {

/// A form over several records of a table: what they have in common stands there, and what is ticked is written to all
/// of them, wherever their rows are by then. Typing in a field ticks it.
class BulkEdit : public QDialog
{
    Q_OBJECT

public:
    /// Of `model` the `records`, which are there, and the `columns`.
    BulkEdit(const TableModel &model, const QList<qint64> &records, const QList<int> &columns,
             QWidget *parent = nullptr);

    /// What is ticked, for every record.
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
    [[nodiscard]] Error about(int column, const Error &error) const;
    void follow();

    const TableModel &m_model;
    QList<qint64> m_records;
    QList<Field> m_fields;
    QList<CellChange> m_changes;
    QLabel *m_complaint;
    QPushButton *m_write = nullptr;
};

} // namespace lianxin::ui
