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
    /// `today` is the day of one that is added to a report without a day.
    AdoptionTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Shows the adoptions of `report`; of none when it is not stored.
    void showReport(ReportId report);
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] int count() const; ///< adoptions

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Adoption>;

    [[nodiscard]] QList<Model::Column> columns();
    void complete(Adoption &draft) const;
    [[nodiscard]] QString reportLabel() const;

    std::function<QDate()> m_today;
    ReportId m_report;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
