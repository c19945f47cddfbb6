#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// What leaders wrote on one report, edited in place, with the reminder that it is internal.
class CommentTable : public FactsPart
{
    Q_OBJECT

public:
    /// `today` is the day of one that is added to a report without a day.
    CommentTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Shows the comments on `report`; none when it is not stored.
    void showReport(ReportId report);
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] int count() const; ///< comments

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<LeaderComment>;

    [[nodiscard]] QList<Model::Column> columns();
    void complete(LeaderComment &draft) const;
    [[nodiscard]] QString reportLabel() const;

    std::function<QDate()> m_today;
    ReportId m_report;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
