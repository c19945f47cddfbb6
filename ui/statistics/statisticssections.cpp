#include "ui/statistics/statisticssections.h"

#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/statistics/chartgrid.h"
#include "ui/statistics/coveragecompass.h"
#include "ui/statistics/crosspane.h"
#include "ui/statistics/takingparttable.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

StatisticsSections::StatisticsSections(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_charts(new ChartGrid)
    , m_people(new QWidget)
    , m_members(new TakingPartTable)
    , m_radar(new ChartGrid)
    , m_compass(new CoverageCompass)
    , m_cross(new CrossPane)
{
    m_tabs->setObjectName("statisticsSections"_L1);
    m_tabs->setAccessibleName(tr("Sections of the statistics"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const QString &title :
         {tr("Overview"), tr("Handling"), tr("Members"), tr("Plan"), tr("What next"), tr("Cross-table")})
        m_tabs->addTab(title);
    m_radar->setObjectName("memberRadar"_L1);
    buildLayout();
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showSection();
        emit changed();
    });
    connect(m_cross, &CrossPane::asked, this, [this] {
        showSection();
        emit changed();
    });
    connect(m_members, &TakingPartTable::currentChanged, this, &StatisticsSections::showRadar);
    connect(m_members, &TakingPartTable::openRequested, this, &StatisticsSections::openRequested);
    connect(m_cross, &CrossPane::chosen, this, &StatisticsSections::chosen);
    connect(m_compass, &CoverageCompass::chosen, this, &StatisticsSections::chosen);
    connect(m_compass, &CoverageCompass::planRequested, this, &StatisticsSections::planRequested);
    for (const ChartGrid *grid : {m_charts, m_radar})
        connect(grid, &ChartGrid::pointChosen, this,
                [this, grid](qsizetype series, qsizetype line, qsizetype category) {
                    choose(grid->series().at(series), line, category);
                });
}

void StatisticsSections::buildLayout()
{
    auto *people = new QVBoxLayout(m_people);
    people->setContentsMargins({});
    people->setSpacing(Normal);
    people->addWidget(m_members, 1);
    people->addWidget(m_radar, 1);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(Wide);
    parts->addWidget(m_charts, 1);
    parts->addWidget(m_people, 1);
    parts->addWidget(m_compass, 1);
    parts->addWidget(m_cross, 1);
    auto *head = new QHBoxLayout;
    head->setObjectName("sectionHead"_L1);
    head->addWidget(m_tabs);
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addLayout(head);
    layout->addLayout(parts, 1);
    for (QWidget *other : QWidgetList {m_people, m_compass, m_cross})
        other->hide();
    m_radar->hide();
}

void StatisticsSections::addTools(QWidget *tools)
{
    findChild<QHBoxLayout *>(u"sectionHead"_s)->addWidget(tools);
}

bool StatisticsSections::isCross() const
{
    return m_tabs->currentIndex() == m_tabs->count() - 1;
}

bool StatisticsSections::isCompass() const
{
    return m_tabs->currentIndex() == m_tabs->count() - 2;
}

void StatisticsSections::showView(StatisticsView view)
{
    m_view = std::move(view);
    m_radars.reset();
    showSection();
}

SeriesSection StatisticsSections::section() const
{
    return static_cast<SeriesSection>(m_tabs->currentIndex());
}

void StatisticsSections::showSection()
{
    m_cross->setVisible(isCross());
    m_compass->setVisible(isCompass());
    m_charts->setVisible(!isCross() && !isCompass());
    m_people->setVisible(section() == SeriesSection::Members);
    if (m_view)
        if (const auto read = readSection(); !read)
            emit failed(read.error());
    tabAsShown(*this);
}

Result<void> StatisticsSections::readSection()
{
    if (isCross())
        return showCross();
    if (isCompass())
        return showCoverage();
    const auto shown = showCharts();
    return shown && section() == SeriesSection::Members ? showMembers() : shown;
}

Result<void> StatisticsSections::showCross()
{
    const auto cross = comparedCross(m_cross->question(), m_view->periods);
    if (!cross)
        return cross.error();
    m_cross->showTable(cross->now, cross->before);
    return {};
}

Result<void> StatisticsSections::showCoverage()
{
    const QDate day = m_view->periods.day;
    const auto coverage = m_view->periods.now.coverage(day);
    if (!coverage)
        return coverage.error();
    m_compass->showCoverage(*coverage, m_view->directory, day);
    return {};
}

Result<void> StatisticsSections::showCharts()
{
    const auto series = comparedSeries(section(), m_view->periods);
    if (!series)
        return series.error();
    m_charts->setSeries(*series);
    return {};
}

Result<void> StatisticsSections::showMembers()
{
    const auto known = m_view->periods.now.facts();
    if (!known)
        return known.error();
    m_members->showMembers((*known)->index, m_view->periods.day);
    showRadar();
    return {};
}

void StatisticsSections::showRadar()
{
    const MemberId member = m_members->current();
    m_radar->setVisible(member.isStored());
    if (!member.isStored())
        return;
    const auto known = m_view->periods.now.facts();
    if (!known)
        return emit failed(known.error());
    if (!m_radars)
        m_radars.emplace((*known)->facts, m_view->periods.now.period());
    m_radar->setSeries({m_radars->of(member)});
}

QList<Series> StatisticsSections::series() const
{
    if (isCross())
        return {seriesWithSums(m_cross->table())};
    if (isCompass())
        return {};
    return m_radar->isVisible() ? m_charts->series() + m_radar->series() : m_charts->series();
}

Result<QList<Series>> StatisticsSections::everySeries(CrossSums sums)
{
    auto all = m_view ? lianxin::everySeries(m_view->periods) : QList<Series>();
    if (!all || !m_view)
        return all;
    if (const MemberId member = m_members->current(); member.isStored()) {
        const auto known = m_view->periods.now.facts();
        if (!known)
            return known.error();
        all->append(memberRadar((*known)->facts, m_view->periods.now.period(), member));
    }
    const auto cross = crossSeries(m_cross->question(), sums, m_view->periods);
    if (!cross)
        return cross.error();
    all->append(*cross);
    return all;
}

void StatisticsSections::choose(const Series &series, qsizetype line, qsizetype category)
{
    const SeriesPoint &point = series.lines.at(line).points.at(category);
    if (point.ids.isEmpty())
        return;
    const bool isNamed = series.lines.size() > 1 && series.kind != SeriesKind::Boxes;
    emit chosen(point,
                isNamed ? tr("%1, %2").arg(series.categories.at(category), series.lines.at(line).name)
                        : series.categories.at(category),
                series.title);
}

} // namespace lianxin::ui
