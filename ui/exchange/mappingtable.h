#pragma once

#include "core/exchange/importmapping.h"
#include "core/exchange/importreport.h"

#include <QTableWidget>

namespace lianxin::ui {

/// The columns of other people's sheets that nobody knows, each with a choice of what it is of ours.
class MappingTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);

    /// Shows the unknown columns of `report` besides those that are answered.
    void offer(const ImportReport &report);

    /// The answers so far.
    [[nodiscard]] ImportMapping mapping() const { return m_mapping; }

signals:
    void changed();

private:
    void addColumn(const QString &theirs, SheetKind kind);
    void answer(const QString &theirs, const QString &ours);

    ImportMapping m_mapping;
};

} // namespace lianxin::ui
