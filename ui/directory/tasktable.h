#pragma once

#include "core/activities/activitytask.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// What is usually to be done around an activity, and how many working days before or after it; edited in place.
class TaskTable : public FactsPart
{
    Q_OBJECT

public:
    explicit TaskTable(Workbook &workbook, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<TaskTemplate>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Result<void> complete(TaskTemplate &draft, const QList<TaskTemplate> &earlier) const;
    void addThoseOfProgram();

    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
