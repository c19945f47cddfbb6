#pragma once

#include "core/ledger/deadline.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// How long the steps of handling may take, edited in place.
class DeadlineTable : public FactsPart
{
    Q_OBJECT

public:
    explicit DeadlineTable(Workbook &workbook, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<DeadlineRule>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Model::Column taskColumn();
    [[nodiscard]] Result<void> complete(DeadlineRule &draft, const QList<DeadlineRule> &earlier) const;
    void remove(const QList<qint64> &ids);

    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
