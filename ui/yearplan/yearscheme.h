#pragma once

#include "core/activities/scheme.h"
#include "ui/base/entitytablemodel.h"
#include "ui/yearplan/planpart.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace lianxin::ui {

class DateField;
class PapersButton;
class RecordTable;

/// A line of the plan with its row id, for the table.
struct SchemeRow : SchemeLine {
    qint64 id = 0; ///< of the activity

    friend bool operator==(const SchemeRow &, const SchemeRow &) = default;
};

/// The plan of the year as it was approved, what became of each line and why, and how much is done.
class YearScheme : public PlanPart
{
    Q_OBJECT

public:
    YearScheme(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

signals:
    /// The paper about the plan of `year`, one of documents::SchemePaper, is wanted; `paper` is its name.
    void paperRequested(const QString &paper, int year);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<SchemeRow>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] bool isApproved() const { return m_baseline.id.isStored(); }
    void buildLayout();
    void approve();
    void nameDay();
    /// None when no day stands there, or one that is still to come.
    [[nodiscard]] std::optional<QDate> approvalDay() const;
    [[nodiscard]] PlanBaseline planOn(QDate day) const;
    void showDay();
    void showProgress();

    std::function<QDate()> m_today;
    PlanBaseline m_baseline; ///< not stored = it is not approved yet
    QList<SchemeLine> m_lines;
    QLabel *m_state;
    QLineEdit *m_by;
    DateField *m_day; ///< of the approval; then the one on which the plan is held against what was done
    QPushButton *m_approve;
    PapersButton *m_papers;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
