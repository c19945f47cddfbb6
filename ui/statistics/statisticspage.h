#pragma once

#include "core/documents/picturedpaper.h"
#include "core/dossier/planboard.h"
#include "core/statistics/countedperiod.h"
#include "ui/base/page.h"

class QCheckBox;
class QPushButton;

namespace lianxin::charts {
enum class ChartFormat;
}

namespace lianxin::ui {

class CountedChoice;
class HeadlineTiles;
class PeriodChooser;
class RecordsPane;
class StatisticsSections;

/// The five figures, the charts and the cross-table of a period; behind each number stands the list of its records.
/// All facts are read when a section or a list needs them, and not for what is seen at first.
class StatisticsPage : public Page
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
    /// A paper with charts was made, about what is shown: to be looked at, printed and saved.
    void paperMade(lianxin::documents::PicturedPaper kind, const lianxin::documents::Document &paper);

protected:
    Result<void> reload() override;

private:
    void buildLayout();
    QWidget *buildTools();
    [[nodiscard]] QPushButton *papersButton();
    [[nodiscard]] QWidget *buildChoices();
    void showChoice();
    Result<void> showPeriod();
    void list(const SeriesPoint &point, const QString &name, const QString &whole);
    [[nodiscard]] Result<CountedPeriod> counted() const;
    void makePaper(documents::PicturedPaper kind);
    void plan(PlanWish wish, const QString &name);
    void exportCharts(charts::ChartFormat format);

    std::function<QDate()> m_today;
    Directory m_directory; ///< as last read
    QList<SeriesPoint> m_figures; ///< behind the headline
    bool m_lacksCampaign = false; ///< its report was asked for while none was chosen
    HeadlineTiles *m_headline;
    PeriodChooser *m_period;
    CountedChoice *m_choice;
    QCheckBox *m_compares;
    StatisticsSections *m_sections;
    RecordsPane *m_records;
};

} // namespace lianxin::ui
