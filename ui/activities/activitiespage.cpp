#include "ui/activities/activitiespage.h"

#include "core/activities/activityrepository.h"
#include "core/activities/activitytask.h"
#include "core/activities/aftermath.h"
#include "core/activities/projectrepository.h"
#include "core/base/codes.h"
#include "core/documents/activitypapers.h"
#include "core/invitations/invitationrepository.h"
#include "ui/activities/activitybehind.h"
#include "ui/activities/activityform.h"
#include "ui/activities/activityoverview.h"
#include "ui/activities/aftermathpane.h"
#include "ui/activities/agendapane.h"
#include "ui/activities/coursepane.h"
#include "ui/activities/filespane.h"
#include "ui/activities/madesuggestions.h"
#include "ui/activities/minutespane.h"
#include "ui/activities/needspane.h"
#include "ui/activities/printingspane.h"
#include "ui/activities/sessionpane.h"
#include "ui/base/look.h"
#include "ui/invitations/invitationtable.h"
#include "ui/papers/papersbutton.h"
#include "ui/table/recordtable.h"

#include <QScopedValueRollback>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace ActivitiesPage::face()
{
    return {tr("Activities"),
            u"activities"_s,
            {ActivityRepository::table, ProjectRepository::table, NeedRepository::table, InvitationRepository::table,
             AgendaRepository::table, ArrangementRepository::table, ActivityFileRepository::table,
             ActivityTaskRepository::table, ActivityReviewRepository::table, ActivityCaseRepository::table,
             PublicityRepository::table}};
}

ActivitiesPage::ActivitiesPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"activities"_s, tr("Activities")))
    , m_model(new Model(activityColumns([this]() -> const FactIndex & { return index(); }, m_today), this))
    , m_custom(m_model, CustomRecord::Activity)
    , m_tabs(new QTabWidget)
{
    m_table->setModel(m_model, {{0, Qt::AscendingOrder}});
    m_table->offerHistory(workbook, ActivityRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("No activity yet. Import the plan of the year, or add the first one."));
    m_table->offerAdding(tr("New activity"));
    m_table->offerRemoving(tr("Remove"));
    offerPapers();
    connectTable();
    buildLayout(); // before the parts: each widget that gets another parent is laid out and styled anew
    buildParts(m_today);
}

void ActivitiesPage::offerPapers()
{
    auto *papers =
        new PapersButton(papersOfKind<documents::ActivityPaper>(), tr("Papers about the activity in the current row"));
    papers->setObjectName("activityPapers"_L1);
    papers->offerErrands();
    m_table->addTool(papers);
    connect(papers, &PapersButton::requested, this, [this](const QString &paper) {
        const auto kind = withCode<documents::ActivityPaper>(paper);
        if (kind && m_table->currentId() != 0)
            emit paperRequested(ActivityId {m_table->currentId()}, *kind);
    });
    connect(papers, &PapersButton::errandRequested, this, [this](ActivityErrand errand) {
        if (m_table->currentId() != 0)
            emit errandRequested(ActivityId {m_table->currentId()}, errand);
    });
}

void ActivitiesPage::connectTable()
{
    m_model->onRequest = storedBy<ActivityRepository>(
        workbook(), [this](const Activity &before) { return tr("Edit %1").arg(index().label(before)); },
        [](const Activity &added) {
            return tr("Add activity %1 of %2").arg(added.number.value_or(0)).arg(added.planYear);
        });
    m_model->onComplete = [this](ActivityRow &draft, const QList<ActivityRow> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_table, &RecordTable::removeRequested, this, &ActivitiesPage::remove);
    connect(m_table, &RecordTable::currentChanged, this, [this](qint64 activity) {
        if (!m_isFilling)
            showParts(activity);
    });
    connect(m_table, &RecordTable::openRequested, this, &ActivitiesPage::openRequested);
    connect(m_table, &RecordTable::failed, this, &ActivitiesPage::failed);
}

void ActivitiesPage::buildParts(const std::function<QDate()> &today)
{
    auto *people = new InvitationTable(workbook(), today);
    auto *made = new MadeSuggestions(workbook(), today);
    const auto courses = [this]() -> const Courses & { return m_courses; };
    addPart(new ActivityOverview(workbook(), today, courses), u"overviewPart"_s, tr("Overview"));
    addPart(new CoursePane(workbook(), today, courses), u"coursePart"_s, tr("Course"));
    addPart(new NeedsPane(workbook(), today), u"needsPart"_s, tr("Projects and needs"));
    addPart(new SessionPane(workbook(), today), u"sessionPart"_s, tr("Special session"));
    addPart(new AgendaPane(workbook(), today), u"agendaPart"_s, tr("Programme"));
    addPart(people, u"peoplePart"_s, tr("People"));
    addPart(made, u"ledgerPart"_s, tr("Ledger"));
    addPart(new MinutesPane(workbook()), u"minutesPart"_s, tr("Minutes"));
    addPart(new AftermathPane(workbook(), today), u"aftermathPart"_s, tr("Afterwards"));
    addPart(new FilesPane(workbook()), u"filesPart"_s, tr("Photos"));
    addPart(new PrintingsPane(workbook()), u"printingsPart"_s, tr("What left the office"));
    connect(people, &InvitationTable::lettersRequested, this, &ActivitiesPage::lettersRequested);
    connect(people, &InvitationTable::groupTextRequested, this, &ActivitiesPage::groupTextRequested);
    connect(made, &MadeSuggestions::captureRequested, this, &ActivitiesPage::captureRequested);
    connect(made, &MadeSuggestions::cardsRequested, this, &ActivitiesPage::cardsRequested);
}

void ActivitiesPage::addPart(ActivityPart *part, const QString &name, const QString &title)
{
    part->setObjectName(name);
    m_parts.append(part);
    m_titles.append(title);
    m_tabs->addTab(part, title);
    part->speakThrough(this);
}

void ActivitiesPage::buildLayout()
{
    m_tabs->setObjectName("activityTabs"_L1);
    m_tabs->setDocumentMode(true);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    auto *form = new RecordForm(activityForm(), m_model, workbook().path());
    connect(form, &RecordForm::failed, this, &ActivitiesPage::failed);
    connect(form, &RecordForm::openChanged, m_tabs, &QWidget::setHidden); // it needs the room
    halves->addWidget(form->above(m_table));
    halves->addWidget(m_tabs);
    halves->setSizes({285, 335});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->addWidget(halves);
}

bool ActivitiesPage::reveal(const RecordRef &record)
{
    if (!m_table->reveal(activityBehind(index(), workbook().database(), record).value))
        return false;
    if (record.table == ActivityRepository::table)
        return true;
    for (int tab = 0; tab < m_parts.size(); ++tab) {
        if (!m_parts.at(tab)->reveal(record))
            continue;
        m_tabs->setCurrentIndex(tab);
        return true;
    }
    return false;
}

RecordRef ActivitiesPage::current() const
{
    return {ActivityRepository::table, m_table->currentId()};
}

void ActivitiesPage::showFacts()
{
    m_custom.show(facts().customFields);
    if (auto courses = readCourses(workbook().database(), index(), m_today()); expect(courses))
        m_courses = *std::move(courses);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setEntities(activityRows(index(), m_courses.facts));
        if (m_table->currentId() == 0)
            m_table->reveal(newest().value);
    }
    showParts(m_table->currentId());
}

ActivityId ActivitiesPage::newest() const
{
    const Activity *newest = nullptr;
    for (const Activity &each : facts().activities)
        if (each.state == ActivityState::Held && each.heldOn <= m_today() && (!newest || each.heldOn > newest->heldOn))
            newest = &each;
    if (!newest && !facts().activities.isEmpty())
        newest = &facts().activities.first();
    return newest ? newest->id : ActivityId {};
}

void ActivitiesPage::showParts(qint64 activity)
{
    for (int tab = 0; tab < m_parts.size(); ++tab) {
        ActivityPart *part = m_parts.at(tab);
        part->showActivity(index(), ActivityId {activity});
        const int count = part->count().value_or(0);
        m_tabs->setTabText(tab, count > 0 ? tr("%1 %2").arg(m_titles.at(tab)).arg(count) : m_titles.at(tab));
    }
}

Result<void> ActivitiesPage::complete(ActivityRow &draft, const QList<ActivityRow> &earlier) const
{
    if (draft.planYear == 0)
        draft.planYear = m_today().year();
    if (!draft.number)
        draft.number = nextPlanNumber(m_model->entities() + earlier, draft.planYear);
    if (draft.theme.isEmpty())
        draft.theme = tr("New activity");
    return {};
}

void ActivitiesPage::remove(const QList<qint64> &ids)
{
    ActivityRepository activities(workbook().database());
    const QString label = ids.size() == 1 ? tr("Remove %1").arg(index().label(*m_model->find(ids.first())))
                                          : tr("Remove %1 activities").arg(ids.size());
    performRemoval(label, [&]() -> Result<void> {
        for (const qint64 id : ids)
            if (auto removed = activities.remove({id}); !removed)
                return removed;
        return {};
    });
}

} // namespace lianxin::ui
