#pragma once

#include "core/dossier/plantarget.h"
#include "ui/base/entitytablemodel.h"
#include "ui/yearplan/yearpart.h"

namespace lianxin::ui {

class RecordTable;

/// What the plan of the year is to reach, and how far it is: so many activities in a county, about a theme, of a kind.
class TargetTable : public YearPart
{
    Q_OBJECT

public:
    TargetTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Shown from the next facts on; 0 = there is no plan at all.
    void setYear(int year) { m_year = year; }

    bool reveal(const RecordRef &record) override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<PlanTarget>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Model::Column aspectColumn();
    [[nodiscard]] Model::Column subjectColumn();
    [[nodiscard]] Result<void> complete(PlanTarget &draft) const;
    [[nodiscard]] TargetProgress progress(const PlanTarget &target) const;

    std::function<QDate()> m_today;
    int m_year = 0;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
