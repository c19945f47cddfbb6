#pragma once

#include "core/dossier/planboard.h"
#include "core/statistics/coverageseries.h"
#include "core/statistics/crosstable.h"
#include "core/statistics/memberseries.h"
#include "ui/base/recordref.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QTabBar;
class QVBoxLayout;

namespace lianxin::ui {

class ChartGrid;
class CoverageCompass;
class CrossPane;
class TakingPartTable;

/// What the statistics are about, and how they are looked at.
struct StatisticsView {
    Facts facts; ///< that count
    Period period;
    QDate day; ///< from whose evening it is seen
    bool isCompared = false; ///< with the year before
};

/// The charts by sections: overview, handling, members, plan; where to go next; and the cross-table. Only the one that
/// is looked at is computed.
class StatisticsSections : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsSections(QWidget *parent = nullptr);

    void showView(const StatisticsView &view);
    /// What is looked at.
    [[nodiscard]] QList<Series> series() const;
    /// What there is to be exported, of all sections: their charts, the radar of who is current among the members, and
    /// the cross-table as it is asked for, which has its sums if it `sumsUp`.
    [[nodiscard]] QList<Series> everySeries(bool sumsUp) const;
    /// Puts `tools` beside the names of the sections.
    void addTools(QWidget *tools);

signals:
    /// A number was chosen: its records, its name and what it is a part of.
    void chosen(const lianxin::SeriesPoint &point, const QString &name, const QString &whole);
    void changed(); ///< other charts are shown
    void planRequested(const lianxin::PlanWish &wish, const QString &name); ///< see CoverageCompass
    void openRequested(const lianxin::ui::RecordRef &record);

private:
    void buildLayout();
    void showSection();
    void showCharts();
    void showRadar();
    void choose(const Series &series, qsizetype line, qsizetype category);
    /// The cross-table of the year before, if that is compared.
    [[nodiscard]] std::optional<CrossTable> crossBefore() const;
    [[nodiscard]] bool isCross() const;
    [[nodiscard]] bool isCompass() const;
    [[nodiscard]] SeriesSection section() const;

    StatisticsView m_view;
    std::optional<MemberRadars> m_radars; ///< none = not counted yet
    QTabBar *m_tabs;
    ChartGrid *m_charts;
    QWidget *m_people; ///< the table and the radar of who is current there
    TakingPartTable *m_members;
    ChartGrid *m_radar;
    CoverageCompass *m_compass;
    CrossPane *m_cross;
};

} // namespace lianxin::ui
