#pragma once

#include "core/documents/periodpaper.h"
#include "core/statistics/series.h"
#include "ui/base/factspage.h"

class QPushButton;

namespace lianxin::charts {
enum class ChartFormat;
}

namespace lianxin::ui {

class ChartGrid;
class GroupChooser;
class HeadlineTiles;
class PeriodChooser;
class RecordsPane;

/// The five figures and the charts of a period; behind each bar stands the list of its records.
class StatisticsPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    /// `today` is what "this year" goes by.
    explicit StatisticsPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Asks for a folder; empty = the user would rather not. A dialog, unless it is replaced.
    std::function<QString()> askFolder;

signals:
    /// A paper is wanted, about the period that is shown if it is one that the paper can be about.
    void paperRequested(const lianxin::documents::PeriodTask &task);

protected:
    void showFacts() override;

private:
    void buildLayout();
    QWidget *buildTools();
    [[nodiscard]] QPushButton *papersButton();
    void showRecords(qsizetype series, qsizetype line, qsizetype category);
    /// What counts: all facts, or what the members of the group chosen did.
    [[nodiscard]] Facts countedFacts() const;
    void exportCharts(charts::ChartFormat format);

    std::function<QDate()> m_today;
    HeadlineTiles *m_headline;
    PeriodChooser *m_period;
    GroupChooser *m_group;
    ChartGrid *m_charts;
    RecordsPane *m_records;
};

} // namespace lianxin::ui
