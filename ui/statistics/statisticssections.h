#pragma once

#include "core/dossier/planboard.h"
#include "core/statistics/countedperiod.h"
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
    ComparedPeriods periods;
    Directory directory;
};

/// The charts by sections: overview, handling, members, plan; where to go next; and the cross-table. Only the one that
/// is looked at is read and computed.
class StatisticsSections : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsSections(QWidget *parent = nullptr);

    void showView(StatisticsView view);
    /// What is looked at.
    [[nodiscard]] QList<Series> series() const;
    /// What there is to be exported, of all sections: their charts, the radar of who is current among the members, and
    /// the cross-table as it is asked for. Errors: as those of CountedPeriod.
    [[nodiscard]] Result<QList<Series>> everySeries(CrossSums sums);
    /// Puts `tools` beside the names of the sections.
    void addTools(QWidget *tools);

signals:
    /// A number was chosen: its records, its name and what it is a part of.
    void chosen(const lianxin::SeriesPoint &point, const QString &name, const QString &whole);
    void changed(); ///< other charts are shown
    void planRequested(const lianxin::PlanWish &wish, const QString &name); ///< see CoverageCompass
    void openRequested(const lianxin::ui::RecordRef &record);
    void failed(const lianxin::Error &error); ///< what is looked at cannot be read

private:
    void buildLayout();
    void showSection();
    Result<void> readSection();
    Result<void> showCross();
    Result<void> showCoverage();
    Result<void> showCharts();
    Result<void> showMembers();
    void showRadar();
    void choose(const Series &series, qsizetype line, qsizetype category);
    [[nodiscard]] bool isCross() const;
    [[nodiscard]] bool isCompass() const;
    [[nodiscard]] SeriesSection section() const;

    std::optional<StatisticsView> m_view; ///< none = nothing was read yet
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
