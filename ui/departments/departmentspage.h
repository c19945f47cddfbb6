#pragma once

#include "core/statistics/departmentboard.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspage.h"

namespace lianxin::ui {

class ChartGrid;
class PeriodChooser;
class RecordsPane;
class RecordTable;

/// A department's load as the table shows it.
struct DepartmentRow {
    EntryId id; ///< of the department
    int revision = 0;
    QString name;
    DepartmentLoad load;

    friend bool operator==(const DepartmentRow &, const DepartmentRow &) = default;
};

/// How the departments fare with what was handed to them: load, days, lateness and trend; each figure lists its cards.
class DepartmentsPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    explicit DepartmentsPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<DepartmentRow>;

    [[nodiscard]] static QList<Model::Column> columns();
    void buildLayout();
    [[nodiscard]] QList<DepartmentRow> rows() const;
    /// Lists the cards behind the current figure.
    void showRecords();
    void showMonth(qsizetype line, qsizetype category);

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    PeriodChooser *m_period;
    ChartGrid *m_trend;
    RecordsPane *m_records;
};

} // namespace lianxin::ui
