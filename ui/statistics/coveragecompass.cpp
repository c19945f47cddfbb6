#include "ui/statistics/coveragecompass.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/members/memberrepository.h"
#include "core/statistics/coverageseries.h"
#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/statistics/nextactivities.h"
#include "ui/statistics/valuetable.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QLabel *compassLabel(const char *name, bool isSoft)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("soft", isSoft);
    return label;
}

} // namespace

CoverageCompass::CoverageCompass(QWidget *parent)
    : QWidget(parent)
    , m_next(new NextActivities)
    , m_legend(compassLabel("compassLegend", true))
    , m_told(compassLabel("compassPlace", false))
    , m_foot(new QHBoxLayout)
    , m_table(new QVBoxLayout)
    , m_held(opener(u"compassHeld"_s, tr("Activities held"), Opens::Held))
    , m_needs(opener(u"compassNeeds"_s, tr("Open needs"), Opens::Needs))
    , m_free(opener(u"compassFree"_s, tr("Free members"), Opens::Free))
    , m_plan(new QPushButton(tr("Plan it")))
{
    buildFoot();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addWidget(m_next);
    layout->addWidget(m_legend);
    layout->addLayout(m_table, 1);
    layout->addWidget(m_told);
    layout->addLayout(m_foot);
    connect(m_next, &NextActivities::chosen, this, &CoverageCompass::chosen);
    connect(m_next, &NextActivities::taken, this, [this](const ActivityProposal &proposal) {
        const auto row = static_cast<int>(m_coverage.counties.indexOf(proposal.county));
        const auto column = static_cast<int>(m_coverage.themes.indexOf(proposal.theme));
        emit planRequested({proposal.county, proposal.theme, proposal.openNeeds}, nameOf(row, column));
    });
}

void CoverageCompass::buildFoot()
{
    m_plan->setObjectName("planPlace"_L1);
    m_plan->setToolTip(
        tr("Adds an activity about this theme in this county, with its open needs, to the plan").toHtmlEscaped());
    connect(m_plan, &QPushButton::clicked, this, &CoverageCompass::planPlace);
    m_foot->setSpacing(Normal);
    for (QPushButton *button : {m_held, m_needs, m_free})
        m_foot->addWidget(button);
    m_foot->addStretch();
    m_foot->addWidget(m_plan);
}

QPushButton *CoverageCompass::opener(const QString &name, const QString &whole, Opens what)
{
    auto *button = new QPushButton(whole);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, whole, what] {
        emit chosen(recordsOf(what), nameOf(m_values->currentRow(), m_values->currentColumn()), whole);
    });
    return button;
}

bool CoverageCompass::hasPlace() const
{
    return m_values != nullptr && m_values->currentRow() >= 0 && m_values->currentColumn() >= 0;
}

SeriesPoint CoverageCompass::recordsOf(Opens what) const
{
    if (!hasPlace())
        return {};
    const int row = m_values->currentRow();
    const int column = m_values->currentColumn();
    const CoverageCell &cell = m_coverage.cells.at(row).at(column);
    switch (what) {
    case Opens::Held:
        return recordsIn(ActivityRepository::table, cell.held);
    case Opens::Needs:
        return recordsIn(NeedRepository::table, cell.openNeeds);
    case Opens::Free:
        break;
    }
    return recordsIn(MemberRepository::table, m_coverage.freeFor(row, column));
}

void CoverageCompass::showCoverage(const Coverage &coverage, const Directory &directory, QDate day)
{
    m_next->showProposals(nextActivities(coverage, day), directory);
    if (const Series heat = coverageHeat(coverage, directory);
        m_values == nullptr || coverage != m_coverage || heat != m_heat)
        showTable(coverage, heat);
    const bool isEmpty = coverage.counties.isEmpty() || coverage.themes.isEmpty();
    m_legend->setText(isEmpty ? tr("Nothing to show yet: no activity and no need names a specialty, or no county is "
                                   "known. Enter what activities and needs are about.")
                              : tr("In each place: how often, when last; open needs, free members who know it and live "
                                   "elsewhere. Enter opens the records."));
    for (QWidget *part : QWidgetList {m_values, m_told, m_held, m_needs, m_free, m_plan})
        part->setVisible(!isEmpty);
    showPlace();
    tabAsShown(*this);
}

QList<QStringList> CoverageCompass::textsOf(const Coverage &coverage)
{
    QList<QHash<qint64, int>> atHome(coverage.themes.size()); // the free by where they live
    for (qsizetype theme = 0; theme < coverage.themes.size(); ++theme)
        for (const FreeMember &each : coverage.free.at(theme))
            ++atHome[theme][each.home.value];
    QList<QStringList> texts;
    m_freeCounts.clear();
    for (qsizetype county = 0; county < coverage.counties.size(); ++county) {
        QStringList words;
        QList<int> counts;
        for (qsizetype theme = 0; theme < coverage.themes.size(); ++theme) {
            const CoverageCell &cell = coverage.cells.at(county).at(theme);
            counts.append(static_cast<int>(coverage.free.at(theme).size())
                          - atHome.at(theme).value(coverage.counties.at(county).value));
            const QString last = cell.lastHeldOn.toString(Qt::ISODate);
            words.append((last.isEmpty() ? tr("never") : tr("%1× %2").arg(cell.held.size()).arg(last)) + u'\n'
                         + tr("needs %1, free %2").arg(cell.openNeeds.size()).arg(counts.last()));
        }
        m_freeCounts.append(counts);
        texts.append(words);
    }
    return texts;
}

void CoverageCompass::showTable(const Coverage &coverage, const Series &heat)
{
    const int row = m_values == nullptr ? 0 : m_values->currentRow();
    const int column = m_values == nullptr ? 0 : m_values->currentColumn();
    m_coverage = coverage;
    m_heat = heat;
    delete m_values;
    m_values = new ValueTable(heat);
    m_values->setObjectName("compassTable"_L1);
    m_values->showTexts(textsOf(coverage));
    m_values->fillRoom();
    connect(m_values, &QTableWidget::cellActivated, this, &CoverageCompass::openPlace);
    connect(m_values, &QTableWidget::cellClicked, this, &CoverageCompass::openPlace);
    connect(m_values, &ValueTable::placeChanged, this, &CoverageCompass::showPlace);
    m_table->addWidget(m_values);
    m_values->setCurrentCell(std::clamp(row, 0, std::max(0, m_values->rowCount() - 1)),
                             std::clamp(column, 0, std::max(0, m_values->columnCount() - 1)));
}

QString CoverageCompass::nameOf(int row, int column) const
{
    return tr("%1, %2").arg(m_heat.lines.value(row).name, m_heat.categories.value(column));
}

void CoverageCompass::showPlace()
{
    m_plan->setEnabled(hasPlace());
    if (!hasPlace())
        return m_told->clear();
    const int row = m_values->currentRow();
    const int column = m_values->currentColumn();
    const CoverageCell &cell = m_coverage.cells.at(row).at(column);
    const int free = m_freeCounts.at(row).at(column);
    m_held->setText(tr("Activities (%1)").arg(cell.held.size()));
    m_needs->setText(tr("Open needs (%1)").arg(cell.openNeeds.size()));
    m_free->setText(tr("Free members (%1)").arg(free));
    m_held->setEnabled(!cell.held.isEmpty());
    m_needs->setEnabled(!cell.openNeeds.isEmpty());
    m_free->setEnabled(free > 0);
    const QString last = cell.lastHeldOn.isValid()
        ? tr("the theme was there last on %1").arg(cell.lastHeldOn.toString(Qt::ISODate))
        : tr("the theme was never there");
    const QString name = nameOf(row, column);
    m_told->setText(cell.isPlanned ? tr("%1: %2; an activity is planned.").arg(name, last)
                                   : tr("%1: %2; nothing is planned.").arg(name, last));
}

/// Opens what there is: the activities, else the needs, else the members.
void CoverageCompass::openPlace()
{
    for (QPushButton *button : {m_held, m_needs, m_free})
        if (button->isEnabled())
            return button->click();
}

void CoverageCompass::planPlace()
{
    const int row = m_values->currentRow();
    const int column = m_values->currentColumn();
    emit planRequested(
        {m_coverage.counties.at(row), m_coverage.themes.at(column), m_coverage.cells.at(row).at(column).openNeeds},
        nameOf(row, column));
}

Result<QString> takeIntoPlan(Workbook &workbook, const PlanWish &wish, const QString &name)
{
    const auto added = workbook.perform(CoverageCompass::tr("Plan %1").arg(name),
                                        [&] { return activityAbout(workbook.database(), wish); });
    if (!added)
        return added.error();
    return CoverageCompass::tr("%1 stands in the plan of %2 as number %3.")
        .arg(name)
        .arg(added->planYear)
        .arg(added->number.value_or(0));
}

} // namespace lianxin::ui
