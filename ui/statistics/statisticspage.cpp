#include "ui/statistics/statisticspage.h"

#include "core/statistics/groupfacts.h"
#include "core/statistics/statistics.h"
#include "ui/base/groupchooser.h"
#include "ui/base/look.h"
#include "ui/charts/chartfiles.h"
#include "ui/papers/periodpapersbutton.h"
#include "ui/statistics/chartgrid.h"
#include "ui/statistics/headlinetiles.h"
#include "ui/statistics/periodchooser.h"
#include "ui/statistics/recordspane.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace StatisticsPage::face()
{
    return {tr("Statistics"), u"statistics"_s, {}};
}

StatisticsPage::StatisticsPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , askFolder([this] { return QFileDialog::getExistingDirectory(this, tr("A folder for the charts")); })
    , m_today(std::move(today))
    , m_headline(new HeadlineTiles)
    , m_period(new PeriodChooser(m_today))
    , m_group(new GroupChooser(u"statisticsGroup"_s))
    , m_charts(new ChartGrid)
    , m_records(new RecordsPane)
{
    buildLayout();

    connect(m_period, &PeriodChooser::chosen, this, &StatisticsPage::showFacts);
    connect(m_group, &GroupChooser::chosen, this, &StatisticsPage::showFacts);
    connect(m_period, &PeriodChooser::refused, this, [this](const QString &sentence) {
        emit failed({ErrorKind::Invalid, sentence, {}});
    });
    connect(m_charts, &ChartGrid::pointChosen, this, &StatisticsPage::showRecords);
    connect(m_headline, &HeadlineTiles::chosen, this, [this](qsizetype figure) {
        const SeriesPoint point = headlinePoints(countedFacts(), m_period->period()).at(figure);
        m_records->showRecords(index(), point, m_headline->titleOf(figure), HeadlineTiles::wordsForRecords());
    });
    connect(m_records, &RecordsPane::openRequested, this, &StatisticsPage::openRequested);
}

void StatisticsPage::buildLayout()
{
    auto *parts = new QHBoxLayout;
    parts->setSpacing(Wide);
    parts->addWidget(m_charts, 1);
    parts->addWidget(m_records);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(buildTools());
    layout->addWidget(m_headline);
    layout->addSpacing(Narrow);
    layout->addLayout(parts, 1);
}

QWidget *StatisticsPage::buildTools()
{
    auto *formats = new QMenu(this);
    formats->addAction(tr("Pictures (PNG)"), this, [this] { exportCharts(charts::ChartFormat::Png); });
    formats->addAction(tr("Drawings (SVG)"), this, [this] { exportCharts(charts::ChartFormat::Svg); });
    formats->addAction(tr("Pages (PDF)"), this, [this] { exportCharts(charts::ChartFormat::Pdf); });
    auto *save = new QPushButton(tr("Export all charts…"));
    save->setObjectName("exportCharts"_L1);
    save->setIcon(icon(u"export"_s));
    save->setMenu(formats);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->addWidget(m_period);
    row->addWidget(m_group, 0, Qt::AlignTop);
    row->addStretch();
    row->addWidget(papersButton());
    row->addWidget(save);
    return tools;
}

QPushButton *StatisticsPage::papersButton()
{
    using documents::PeriodPaper;
    auto *papers = new PeriodPapersButton({PeriodPaper::MonthSummary, PeriodPaper::YearSummary});
    papers->setIcon(icon(u"print"_s));
    connect(papers, &PeriodPapersButton::requested, this, [this](PeriodPaper paper) {
        const Period shown = m_period->period();
        const bool isMonth = shown.from.isValid() && shown == documents::monthOf(shown.from);
        emit paperRequested({paper, isMonth == documents::isMonthly(paper) ? shown : Period()});
    });
    return papers;
}

Facts StatisticsPage::countedFacts() const
{
    const auto members = m_group->members(index(), m_today());
    return members ? ofMembers(facts(), *members) : facts();
}

void StatisticsPage::showFacts()
{
    m_group->showGroups(facts());
    const Facts counted = countedFacts();
    m_headline->showFigures(computeStatistics(counted, m_period->period(), {m_today()}).headline);
    const auto series = chartSeries(counted, m_period->period());
    if (series != m_charts->series())
        m_records->hide(); // they may be others now
    m_charts->setSeries(series);
}

void StatisticsPage::showRecords(qsizetype series, qsizetype line, qsizetype category)
{
    const Series &shown = m_charts->series().at(series);
    const SeriesPoint &point = shown.lines.at(line).points.at(category);
    const QString name = shown.lines.size() > 1
        ? tr("%1, %2").arg(shown.categories.at(category), shown.lines.at(line).name)
        : shown.categories.at(category);
    m_records->showRecords(index(), point, name, shown.title);
}

void StatisticsPage::exportCharts(charts::ChartFormat format)
{
    const QString folder = askFolder();
    if (folder.isEmpty())
        return;
    auto foot = charts::chartFoot(m_period->period(), workbook().path(), m_today());
    if (m_group->group().isStored())
        foot.period = tr("%1, group: %2").arg(foot.period, m_group->currentText());
    const auto written = charts::writeCharts(m_charts->series(), folder, format, foot);
    if (expect(written))
        emit told(tr("%1 charts are in %2.").arg(written->size()).arg(folder));
}

} // namespace lianxin::ui
