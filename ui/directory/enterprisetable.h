#pragma once

#include "ui/base/customcolumns.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// The enterprises and other partners, edited in place.
class EnterpriseTable : public FactsPart
{
    Q_OBJECT

public:
    explicit EnterpriseTable(Workbook &workbook, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Enterprise>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Result<void> complete(Enterprise &draft, const QList<Enterprise> &earlier) const;
    void remove(const QList<qint64> &ids);

    RecordTable *m_table;
    Model *m_model;
    CustomColumns<Enterprise> m_custom;
};

} // namespace lianxin::ui
