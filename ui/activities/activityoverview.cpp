#include "ui/activities/activityoverview.h"

#include "core/activities/needintake.h"
#include "core/dossier/coursefacts.h"
#include "core/dossier/dossier.h"
#include "core/members/memberrepository.h"
#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/invitations/invitationsummary.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

ActivityOverview::ActivityOverview(Workbook &workbook, std::function<QDate()> today,
                                   std::function<const Courses &()> courses, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_today(std::move(today))
    , m_courses(std::move(courses))
    , m_plan(new RecordCard)
    , m_thread(new RecordCard)
{
    m_plan->setObjectName("activityCard"_L1);
    m_thread->setObjectName("activityThread"_L1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Normal);
    for (RecordCard *card : {m_plan, m_thread}) {
        layout->addWidget(card, 1);
        connect(card, &RecordCard::openRequested, this, &ActivityOverview::openRequested);
    }
}

void ActivityOverview::showFacts()
{
    m_thread->setVisible(shown().id.isStored());
    if (!shown().id.isStored())
        return m_plan->showHint(tr("Choose an activity to see what it is about and what came of it."));
    showPlan();
    showThread();
}

/// How far it is, and what the next step lacks.
CardSection ActivityOverview::courseSection() const
{
    const CourseFacts course = m_courses().facts.value(activity().value);
    const ActivityStage stage = stageOf(course);
    CardSection section {tr("Course"),
                         {{tr("Stage"), lianxin::wordFor(stage)},
                          {tr("Next step"), lianxin::wordFor(possibleEvents(stage).first())},
                          {tr("Preparation"), tr("%1 %").arg(percentMet(preparationOf(course)))},
                          {tr("Follow-up"), tr("%1 %").arg(percentMet(followUpOf(course)))}}};
    const auto way = courseTransition(stage, possibleEvents(stage).first());
    for (const CourseCheck &check : checksOf(course, way ? way->demands : 0))
        if (!check.isMet)
            section.lines.append({tr("Missing"), check.missing, {check.record.table, check.record.id}});
    return section;
}

void ActivityOverview::showPlan()
{
    const Activity &visit = shown();
    const auto names = [this](const QList<EntryId> &entries) {
        return FieldColumns<Activity>::namesOf(directory(), entries);
    };
    const RecordRef leads =
        visit.leader.isStored() ? RecordRef {MemberRepository::table, visit.leader.value} : RecordRef {};
    const auto projects = std::ranges::count(facts().projects, visit.id, &Project::activity);
    const int expectedProjects = m_courses().records.projectsExpected;
    const bool isDropped = visit.state == ActivityState::Cancelled;
    const QString late = isDropped ? QString() : needsLateness(visit, m_today());
    QList<Invitation> invited;
    std::ranges::copy_if(facts().invitations, std::back_inserter(invited),
                         [&](const Invitation &each) { return each.activity == visit.id; });
    const InvitationSummary summary = summaryOf(invited);

    const CardSection plan {{},
                            {{tr("Theme"), visit.theme},
                             {tr("State"), wordFor(directory(), WordList::ActivityState, visit.state)},
                             {tr("Date"), visit.day().isValid() ? day(visit.day()) : visit.plannedText},
                             {tr("County"), directory().name(visit.region)},
                             {tr("Host"), visit.host},
                             {tr("Leader"), index().leaderOf(visit), leads},
                             {tr("Form"), visit.form},
                             {tr("Kind"), directory().name(visit.kind)},
                             {tr("Kind of place"), directory().name(visit.placeKind)},
                             {tr("Venue"), index().find(visit.venue).name, {VenueRepository::table, visit.venue.value}},
                             {tr("Question"), visit.question},
                             {tr("Outline due"), day(visit.outlineDueOn)},
                             {tr("Outline done"), day(visit.outlineDoneOn)},
                             {tr("Report due"), day(visit.reportDueOn)},
                             {tr("Report done"), day(visit.reportDoneOn)},
                             {tr("Person responsible"), visit.responsible},
                             {tr("Section"), visit.section},
                             {tr("Meeting point"), visit.meetingPoint},
                             {tr("Specialties"), names(visit.specialties)},
                             {tr("Departments"), names(visit.units)},
                             {tr("Policy lines"), names(visit.tags)},
                             {tr("Note"), visit.note}}};
    const CardSection work {tr("Preparation"),
                            {{tr("Projects"),
                              tr("%1 of %2 expected").arg(projects).arg(expectedProjects),
                              {},
                              projects < expectedProjects ? Tone::Warning : Tone::Plain},
                             {tr("Needs due"), day(visit.needsDueOn)},
                             {tr("Needs received"), day(visit.needsReceivedOn)},
                             {tr("Lateness"), late, {}, Tone::Warning},
                             {tr("People"), summary.invited > 0 ? sentence(summary) : tr("nobody invited yet")},
                             {tr("Seats"), seatSentence(summary, visit)}}};
    CardSection changes {tr("Changes of the plan"), {}};
    for (const ActivityChange &change : facts().changes)
        if (change.activity == visit.id)
            changes.lines.append({day(change.changedOn),
                                  tr("%1: %2 \u2192 %3. %4")
                                      .arg(wordFor(directory(), WordList::ChangeKind, change.kind), change.was,
                                           change.became, change.reason)});
    m_plan->showRecord(index().label(visit), {}, {plan, courseSection(), work, changes});
}

void ActivityOverview::showThread()
{
    CardSection thread {{}, {}};
    for (const DossierEntry &entry : threadOf(facts(), activity())) {
        if (entry.kind == DossierKind::Activity)
            continue;
        QString text = nameOf(entry.kind) + u' ' + entry.title;
        if (!entry.detail.isEmpty())
            text += u" \u00B7 "_s + entry.detail;
        thread.lines.append({day(entry.on), text, {entry.record.table, entry.record.id}});
    }
    if (thread.lines.isEmpty())
        return m_thread->showHint(
            tr("Nothing came of it yet: needs, invitations, suggestions and reports gather here."));
    m_thread->showRecord(tr("What came of it"), tr("%1 records").arg(thread.lines.size()), {thread});
}

} // namespace lianxin::ui
