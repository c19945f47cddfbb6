#pragma once

#include "core/statistics/departmentfacts.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/page.h"

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
/// It reads what that needs, and all facts only when such a list is asked for.
class DepartmentsPage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    explicit DepartmentsPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

protected:
    Result<void> reload() override;

private:
    using Model = EntityTableModel<DepartmentRow>;

    [[nodiscard]] static QList<Model::Column> columns();
    void buildLayout();
    [[nodiscard]] QList<DepartmentRow> rows(const DepartmentFacts &facts) const;
    /// Lists the cards behind the current figure.
    void showRecords();
    void showMonth(qsizetype line, qsizetype category);
    void list(const SeriesPoint &point, const QString &name, const QString &whole);

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    PeriodChooser *m_period;
    ChartGrid *m_trend;
    RecordsPane *m_records;
};

} // namespace lianxin::ui
