#pragma once

#include "core/evaluation/factindex.h"
#include "ui/base/tablemodel.h"

#include <QObject>

class QPushButton;

namespace lianxin::ui {

class RecordTable;

/// Shows which serving members' employer and telephone are to be confirmed again, and notes that they were.
class MemberVerification : public QObject
{
    Q_OBJECT

public:
    /// `index` is asked at each use. `model`, which `table` shows row by row as the facts' members stand there, lives
    /// as long as this.
    MemberVerification(std::function<const FactIndex &()> index, std::function<QDate()> today, TableModel *model,
                       RecordTable *table);

    /// Counts anew.
    void refresh();
    /// Whether the user wants to see `member`: everybody, or those who are due.
    [[nodiscard]] bool accepts(const Member &member) const;
    [[nodiscard]] bool narrows() const; ///< to those who are due

signals:
    void wishChanged(); ///< as to whom the user wants to see

private:
    [[nodiscard]] bool isDue(const Member &member) const;
    void confirmSelected() const;

    std::function<const FactIndex &()> m_index;
    std::function<QDate()> m_today;
    TableModel *m_model;
    RecordTable *m_table;
    QPushButton *m_due;
};

} // namespace lianxin::ui
