#pragma once

#include "core/dossier/plantarget.h"
#include "ui/base/entitytablemodel.h"
#include "ui/yearplan/planpart.h"

namespace lianxin::ui {

class RecordTable;

/// What the plan of the year is to reach, and how far it is: so many activities in a county, about a theme, of a kind.
class TargetTable : public PlanPart
{
    Q_OBJECT

public:
    TargetTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<PlanTarget>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Model::Column aspectColumn();
    [[nodiscard]] Model::Column subjectColumn();
    [[nodiscard]] Result<void> complete(PlanTarget &draft) const;
    [[nodiscard]] TargetProgress progress(const PlanTarget &target) const { return m_progress.value(target.id.value); }

    std::function<QDate()> m_today;
    QHash<qint64, TargetProgress> m_progress; ///< by target
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
