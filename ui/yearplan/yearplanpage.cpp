#include "ui/yearplan/yearplanpage.h"

#include "ui/base/backgroundjob.h"
#include "ui/base/look.h"
#include "ui/yearplan/targettable.h"
#include "ui/yearplan/yearactivities.h"
#include "ui/yearplan/yearaftermath.h"
#include "ui/yearplan/yearboard.h"
#include "ui/yearplan/yearcalendar.h"
#include "ui/yearplan/yearcolumns.h"
#include "ui/yearplan/yearcompass.h"
#include "ui/yearplan/yearpolicies.h"
#include "ui/yearplan/yearrows.h"
#include "ui/yearplan/yearscheme.h"
#include "ui/yearplan/yearshares.h"
#include "ui/yearplan/yearwhatif.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace YearPlanPage::face()
{
    return {tr("Year plan"), u"yearplan"_s, {}};
}

YearPlanPage::YearPlanPage(Workbook &workbook, const std::function<QDate()> &today, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_years(new QComboBox)
    , m_solve(new QPushButton(tr("Plan &anew")))
    , m_state(new QLabel)
    , m_tabs(new QTabWidget)
    , m_activities(new YearActivities(workbook))
{
    m_tabs->setObjectName("yearTabs"_L1);
    m_tabs->setDocumentMode(true);
    addPart(m_activities, tr("Activities"));
    addPlan(new YearBoard(workbook, today), tr("Board"));
    addPlan(new YearCalendar(workbook, today), tr("Calendar"));
    addPlan(new YearCompass(workbook, today), tr("What next"));
    auto *scheme = new YearScheme(workbook, today);
    connect(scheme, &YearScheme::paperRequested, this, &YearPlanPage::paperRequested);
    addPlan(scheme, tr("Scheme"));
    addPlan(new TargetTable(workbook, today), tr("Targets"));
    addPart(new YearShares(workbook), tr("Shares"));
    addPart(new YearPolicies(workbook), tr("Order and limit"));
    addPart(new YearWhatIf(workbook, today), tr("What if"));
    addPlan(new YearAftermath(workbook, today), tr("Afterwards"));
    buildLayout();
    connectParts();
}

YearPlanPage::~YearPlanPage()
{
    m_work.cancel(); // the work stops at its next step, on values of its own
}

void YearPlanPage::addPart(YearPart *part, const QString &title)
{
    m_parts.append(part);
    m_tabs->addTab(part, title);
    part->speakThrough(this);
}

void YearPlanPage::addPlan(PlanPart *part, const QString &title)
{
    m_plans.append(part);
    m_tabs->addTab(part, title);
    part->speakThrough(this);
}

QWidget *YearPlanPage::buildTools()
{
    m_years->setObjectName("planYear"_L1);
    m_years->setAccessibleName(tr("Year of the plan"));
    m_years->setMinimumWidth(110);
    m_solve->setObjectName("planAnew"_L1);
    m_state->setObjectName("planState"_L1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("soft", true);
    m_state->setWordWrap(true);
    auto *bar = new QWidget;
    auto *tools = new QHBoxLayout(bar);
    tools->setContentsMargins({});
    tools->setSpacing(Normal);
    tools->addWidget(new QLabel(tr("Year of the plan")));
    tools->addWidget(m_years);
    tools->addWidget(m_solve);
    tools->addSpacing(Normal);
    tools->addWidget(m_state, 1);
    return bar;
}

void YearPlanPage::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(buildTools());
    layout->addWidget(m_tabs, 1);
}

void YearPlanPage::connectParts()
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &YearPlanPage::takeAnswer);
    connect(m_tabs, &QTabWidget::currentChanged, this, &YearPlanPage::fillShown);
    connect(m_years, &QComboBox::currentIndexChanged, this, &YearPlanPage::chooseYear);
    connect(m_solve, &QPushButton::clicked, this, &YearPlanPage::solveOrStop);
    connect(m_activities, &YearActivities::panelRequested, this, &YearPlanPage::panelRequested);
}

bool YearPlanPage::reveal(const RecordRef &record)
{
    return m_activities->reveal(record);
}

RecordRef YearPlanPage::current() const
{
    return m_activities->current();
}

int YearPlanPage::year() const
{
    return m_years->currentData().toInt();
}

void YearPlanPage::showFacts()
{
    fillYears();
    for (YearPart *part : std::as_const(m_parts))
        part->setFacts(index());
    showPlans();
    solve();
}

/// Those that are hidden wait until they are looked at.
void YearPlanPage::showPlans()
{
    m_shown.clear();
    for (PlanPart *part : std::as_const(m_plans)) {
        part->keepFacts(index());
        part->setYear(year());
    }
    fillShown();
}

void YearPlanPage::fillShown()
{
    for (PlanPart *part : std::as_const(m_plans))
        if (part == m_tabs->currentWidget() && !m_shown.contains(part)) {
            m_shown.insert(part);
            part->setFacts(index());
        }
}

void YearPlanPage::fillYears()
{
    const QSignalBlocker quiet(m_years);
    const int chosen = m_years->count() > 0 ? year() : firstYear(facts());
    m_years->clear();
    for (const int each : planYears(facts()))
        m_years->addItem(QString::number(each), each);
    m_years->setCurrentIndex(std::max(m_years->findData(chosen), m_years->count() > 0 ? 0 : -1));
}

void YearPlanPage::chooseYear()
{
    showPlans();
    showAnswer({});
    solve();
}

void YearPlanPage::solveOrStop()
{
    if (m_isSolving)
        m_stop->store(true);
    else
        solve();
}

void YearPlanPage::solve()
{
    m_work.cancel();
    m_isSolving = false;
    m_solve->setText(tr("Plan &anew"));
    m_solve->setEnabled(year() != 0);
    if (year() == 0) {
        showAnswer({});
        m_state->setText(tr("No plan of a year yet: import one, or add activities."));
        return;
    }
    const auto document = workbook().snapshot();
    if (!expect(document))
        return;
    m_state->setText(tr("Planning the invitations of %1…").arg(year()));
    m_solve->setText(tr("&Stop"));
    m_isSolving = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_work.setFuture(
        runInBackground<YearAnswer>([document = *document, year = year(), stop = m_stop](const Progress &told) {
            return answerYear(document, year, [&] { return told(0, 0) && !stop->load(); });
        }));
}

void YearPlanPage::takeAnswer()
{
    if (!m_isSolving || m_work.isCanceled() || m_work.future().resultCount() == 0)
        return; // something newer is wanted
    m_isSolving = false;
    m_solve->setText(tr("Plan &anew"));
    const auto answer = m_work.result();
    if (!answer) {
        showAnswer({});
        m_state->setText(answer.error().message);
        return;
    }
    showAnswer(std::make_shared<const YearAnswer>(*answer));
    showState(*answer);
}

void YearPlanPage::showAnswer(const std::shared_ptr<const YearAnswer> &answer)
{
    for (YearPart *part : std::as_const(m_parts))
        part->setAnswer(answer);
}

void YearPlanPage::showState(const YearAnswer &answer)
{
    const QList<YearRow> rows = yearRows(index(), answer);
    const auto ahead = std::ranges::count(rows, true, &YearRow::isAhead);
    QStringList parts {tr("%1 activities held").arg(rows.size() - ahead)};
    parts.append(ahead > 0 ? tr("%1 ahead, %2 places open").arg(ahead).arg(openPlaces(rows)) : tr("nothing ahead"));
    parts.append(tr("%1 members never invited").arg(answer.figures.neverInvited.size()));
    parts.append(tr("Gini %1").arg(giniText(answer.figures.giniPermille)));
    if (answer.policies.isEmpty())
        parts.append(tr("stopped before the orders were compared"));
    m_state->setText(parts.join(u" \u00B7 "_s));
}

} // namespace lianxin::ui
