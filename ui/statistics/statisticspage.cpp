#include "ui/statistics/statisticspage.h"

#include "core/base/codes.h"
#include "core/directory/settings.h"
#include "core/statistics/comparison.h"
#include "core/statistics/sessions.h"
#include "ui/base/currentfacts.h"
#include "ui/base/factspage.h"
#include "ui/base/look.h"
#include "ui/charts/chartfiles.h"
#include "ui/charts/paperpictures.h"
#include "ui/papers/periodpapersbutton.h"
#include "ui/statistics/countedchoice.h"
#include "ui/statistics/coveragecompass.h"
#include "ui/statistics/headlinetiles.h"
#include "ui/statistics/periodchooser.h"
#include "ui/statistics/recordspane.h"
#include "ui/statistics/statisticssections.h"

#include <QCheckBox>
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
    : Page(workbook, face(), FactsPage::tables(), parent)
    , askFolder([this] { return QFileDialog::getExistingDirectory(this, tr("A folder for the charts")); })
    , m_today(std::move(today))
    , m_headline(new HeadlineTiles)
    , m_period(new PeriodChooser(m_today))
    , m_choice(new CountedChoice(workbook))
    , m_compares(new QCheckBox(tr("Beside last year")))
    , m_sections(new StatisticsSections)
    , m_records(new RecordsPane)
{
    buildLayout();

    connect(m_period, &PeriodChooser::chosen, this, &StatisticsPage::showChoice);
    connect(m_choice, &CountedChoice::chosen, this, &StatisticsPage::showChoice);
    connect(m_compares, &QCheckBox::toggled, this, &StatisticsPage::showChoice);
    connect(m_period, &PeriodChooser::refused, this, [this](const QString &sentence) {
        emit failed({ErrorKind::Invalid, sentence, {}});
    });
    connect(m_sections, &StatisticsSections::chosen, this, &StatisticsPage::list);
    connect(m_sections, &StatisticsSections::changed, m_records, &QWidget::hide);
    connect(m_sections, &StatisticsSections::changed, this, &StatisticsPage::countChanged);
    connect(m_sections, &StatisticsSections::openRequested, this, &StatisticsPage::openRequested);
    connect(m_sections, &StatisticsSections::planRequested, this, &StatisticsPage::plan);
    connect(m_sections, &StatisticsSections::failed, this, &StatisticsPage::failed);
    connect(m_headline, &HeadlineTiles::chosen, this, [this](qsizetype figure) {
        if (figure < m_figures.size()) // or nothing could be counted yet
            list(m_figures.at(figure), m_headline->titleOf(figure), HeadlineTiles::wordsForRecords());
    });
    connect(m_records, &RecordsPane::openRequested, this, &StatisticsPage::openRequested);
}

void StatisticsPage::buildLayout()
{
    m_sections->addTools(buildChoices());
    auto *parts = new QHBoxLayout;
    parts->setSpacing(Wide);
    parts->addWidget(m_sections, 1);
    parts->addWidget(m_records);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(buildTools());
    layout->addWidget(m_headline);
    layout->addLayout(parts, 1);
}

QWidget *StatisticsPage::buildTools()
{
    auto *formats = new QMenu(this);
    formats->addAction(tr("Pictures (PNG)"), this, [this] { exportCharts(charts::ChartFormat::Png); });
    formats->addAction(tr("Drawings (SVG)"), this, [this] { exportCharts(charts::ChartFormat::Svg); });
    formats->addAction(tr("Pages (PDF)"), this, [this] { exportCharts(charts::ChartFormat::Pdf); });
    formats->addAction(tr("Numbers (XLSX)"), this, [this] { exportCharts(charts::ChartFormat::Xlsx); });
    auto *save = new QPushButton(tr("Export all charts…"));
    save->setObjectName("exportCharts"_L1);
    save->setIcon(icon(u"export"_s));
    save->setMenu(formats);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->addWidget(m_period);
    row->addStretch();
    row->addWidget(papersButton());
    row->addWidget(save);
    return tools;
}

/// What counts, and whether it is compared; beside the names of the sections.
QWidget *StatisticsPage::buildChoices()
{
    m_compares->setObjectName("compareYear"_L1);
    m_compares->setToolTip(tr("Shows the same days a year before as dashed frames and lines, and the differences in "
                              "the numbers; it needs a first and a last day.")
                               .toHtmlEscaped());
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->setSpacing(Normal);
    row->addWidget(m_compares);
    row->addWidget(m_choice);
    return choices;
}

QPushButton *StatisticsPage::papersButton()
{
    using documents::PeriodPaper;
    using documents::PicturedPaper;
    auto *papers = new PeriodPapersButton({PeriodPaper::MonthSummary, PeriodPaper::YearSummary});
    papers->setIcon(icon(u"print"_s));
    connect(papers, &PeriodPapersButton::requested, this, [this](PeriodPaper paper) {
        const Period shown = m_period->period();
        const bool isMonth = shown.from.isValid() && shown == monthOf(shown.from);
        emit paperRequested({paper, isMonth == documents::isMonthly(paper) ? shown : Period()});
    });
    for (const PicturedPaper kind : {PicturedPaper::LeaderPage, PicturedPaper::CampaignReport})
        papers->offerAlso(codeOf(kind), [this, kind] { makePaper(kind); });
    return papers;
}

void StatisticsPage::makePaper(documents::PicturedPaper kind)
{
    if (kind == documents::PicturedPaper::CampaignReport && m_choice->campaign().isEmpty()) {
        m_lacksCampaign = true;
        emit failed({ErrorKind::Invalid, tr("Choose above which campaign it is about: a tag of activities."), {}});
        return;
    }
    auto theirs = counted();
    const auto known = theirs ? theirs->facts() : theirs.error();
    if (!expect(known))
        return;
    const Facts &counted = (*known)->facts;
    const Period period = m_period->period();
    const auto pictures = charts::paperPictures(counted, period, seenOn(period, m_today()));
    const auto made = documents::picturedPaper(workbook().database(), counted,
                                               {kind, period, m_choice->campaign(), pictures}, m_today());
    if (expect(made))
        emit paperMade(kind, *made);
}

Result<CountedPeriod> StatisticsPage::counted() const
{
    return m_choice->counted(m_period->period(), m_today());
}

Result<void> StatisticsPage::reload()
{
    const auto directory = readDirectory(workbook().database());
    if (!directory)
        return directory.error();
    m_directory = *directory;
    if (auto read = m_choice->read(m_directory); !read)
        return read;
    m_period->offerSessions(betweenSessions(Settings(workbook().database()).text(u"statistics.plenary_sessions"_s)));
    return showPeriod();
}

void StatisticsPage::showChoice()
{
    if (m_lacksCampaign && !m_choice->campaign().isEmpty()) { // what was told is no longer so
        m_lacksCampaign = false;
        emit told(tr("The report can be made now, about %1.").arg(m_choice->campaign()));
    }
    expect(showPeriod());
}

Result<void> StatisticsPage::showPeriod()
{
    const auto now = counted();
    if (!now)
        return now.error();
    ComparedPeriods periods {*now, m_compares->isChecked() ? now->aYearBefore() : std::nullopt, m_today()};
    const auto records = periods.now.overview();
    if (!records)
        return records.error();
    m_compares->setEnabled(yearBefore(m_period->period()).has_value());
    m_figures = headlinePoints(*records);
    m_headline->showFigures(headlineOf(*records));
    const auto before = m_sections->series();
    m_sections->showView({std::move(periods), m_directory});
    if (m_sections->series() != before)
        m_records->hide(); // they may be others now
    return {};
}

void StatisticsPage::list(const SeriesPoint &point, const QString &name, const QString &whole)
{
    const auto known = CurrentFacts::of(workbook()).read();
    if (expect(known))
        m_records->showRecords(*known, point, name, whole);
}

void StatisticsPage::plan(PlanWish wish, const QString &name)
{
    wish.year = m_today().year();
    if (const auto done = takeIntoPlan(workbook(), wish, name); expect(done))
        emit told(*done);
}

void StatisticsPage::exportCharts(charts::ChartFormat format)
{
    const QString folder = askFolder();
    if (folder.isEmpty())
        return;
    auto foot = charts::chartFoot(m_period->period(), workbook().path(), m_today());
    foot.period = m_choice->limited(foot.period);
    const auto series =
        m_sections->everySeries(format == charts::ChartFormat::Xlsx ? CrossSums::With : CrossSums::Without);
    if (!expect(series))
        return;
    const auto written = charts::writeCharts(*series, folder, format, foot);
    if (expect(written))
        emit told(tr("%1 charts are in %2.").arg(written->size()).arg(folder));
}

} // namespace lianxin::ui
