#pragma once

#include "core/activities/aftermath.h"
#include "ui/base/entitytablemodel.h"
#include "ui/yearplan/planpart.h"

class QCheckBox;
class QTabWidget;

namespace lianxin::ui {

class RecordTable;

/// What is done after the visits, over all activities: what the media told, typical cases and reviews. Of the year
/// shown are those of its plan, and those that have a day in it.
class YearAftermath : public PlanPart
{
    Q_OBJECT

public:
    YearAftermath(Workbook &workbook, const std::function<QDate()> &today, QWidget *parent = nullptr);

protected:
    void showFacts() override;

private:
    using Told = EntityTableModel<Publicity>;
    using Cases = EntityTableModel<ActivityCase>;
    using Reviews = EntityTableModel<ActivityReview>;

    [[nodiscard]] RecordTable *makeTable(const QString &name, const QString &title, const QString &table);
    [[nodiscard]] bool isShown(ActivityId activity, const QList<QDate> &days) const;
    void storeEdits();
    void buildLayout();

    template <typename Entity>
    [[nodiscard]] QList<TableColumn<Entity>> withActivity(QList<TableColumn<Entity>> columns, const QString &table);

    QTabWidget *m_tabs;
    QCheckBox *m_all; ///< the years
    QList<RecordTable *> m_tables; ///< in the order of the tabs
    Told *m_told;
    Cases *m_cases;
    Reviews *m_reviews;
};

} // namespace lianxin::ui
