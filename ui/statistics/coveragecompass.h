#pragma once

#include "core/dossier/planboard.h"
#include "core/statistics/coverage.h"
#include "core/statistics/series.h"
#include "core/storage/workbook.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lianxin::ui {

class NextActivities;
class ValueTable;

/// Where to go next: three proposals with their reasons, and below them each county and theme with how often it was
/// brought there, when last, which needs are open and who is free for it. It changes nothing: it asks.
class CoverageCompass : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageCompass(QWidget *parent = nullptr);

    /// As `day` sees it. `directory` is read now alone.
    void showCoverage(const Coverage &coverage, const Directory &directory, QDate day);

signals:
    /// A number was chosen: its records, its name and what it is a part of.
    void chosen(const lianxin::SeriesPoint &point, const QString &name, const QString &whole);
    /// An activity is to stand in the plan, whose year the wish leaves open.
    void planRequested(const lianxin::PlanWish &wish, const QString &name);

private:
    enum class Opens { Held, Needs, Free };

    void buildFoot();
    QPushButton *opener(const QString &name, const QString &whole, Opens what);
    void showTable(const Coverage &coverage, const Series &heat);
    /// What stands in each place.
    [[nodiscard]] QList<QStringList> textsOf(const Coverage &coverage);
    /// Of the place that is current.
    [[nodiscard]] SeriesPoint recordsOf(Opens what) const;
    [[nodiscard]] bool hasPlace() const;
    void showPlace();
    void openPlace();
    void planPlace();
    [[nodiscard]] QString nameOf(int row, int column) const;

    NextActivities *m_next;
    QLabel *m_legend;
    QLabel *m_told; ///< of the place that is current
    QHBoxLayout *m_foot;
    QVBoxLayout *m_table;
    QPushButton *m_held;
    QPushButton *m_needs;
    QPushButton *m_free;
    QPushButton *m_plan;
    ValueTable *m_values = nullptr;
    Coverage m_coverage;
    QList<QList<int>> m_freeCounts; ///< by county, then by theme
    Series m_heat; ///< the places, by the names of counties and themes
};

/// Does what a compass asks for, as one action, and returns what is to be told. Errors: as activityAbout().
Result<QString> takeIntoPlan(Workbook &workbook, const PlanWish &wish, const QString &name);

} // namespace lianxin::ui
