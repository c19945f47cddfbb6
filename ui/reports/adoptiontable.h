#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// Who printed or forwarded one report, edited in place.
class AdoptionTable : public FactsPart
{
    Q_OBJECT

public:
    explicit AdoptionTable(Workbook &workbook, QWidget *parent = nullptr);

    /// Shows the adoptions of `report`; of none when it is not stored.
    void showReport(ReportId report);
    bool reveal(const RecordRef &record) override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Adoption>;

    [[nodiscard]] QList<Model::Column> columns();
    void add();

    ReportId m_report;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
