#include "ui/activities/coursepane.h"

#include "ui/activities/coursestepdialog.h"
#include "ui/activities/coursetaking.h"
#include "ui/activities/stagestrip.h"
#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/table/datetext.h"
#include "ui/table/recordtable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

CardSection checkSection(const QString &title, const QList<CourseCheck> &checks)
{
    CardSection section {title, {}};
    for (const CourseCheck &check : checks)
        section.lines.append(check.isMet
                                 ? CardLine {check.title, CoursePane::tr("\u2713 there"), {}, Tone::Good}
                                 : CardLine {check.title, check.missing, {check.record.table, check.record.id}});
    return section;
}

CardSection stepsOf(const QList<ActivityStep> &steps)
{
    CardSection section {CoursePane::tr("Steps"), {}};
    for (const ActivityStep &step : steps) {
        QStringList words {wordFor(step.kind), step.content};
        if (!step.lacked.isEmpty())
            words.append(CoursePane::tr("taken although: %1").arg(step.lacked));
        words.removeAll(QString());
        section.lines.append({dateText(step.takenOn), words.join(u" \u00B7 "_s)});
    }
    return section;
}

} // namespace

CoursePane::CoursePane(Workbook &workbook, std::function<QDate()> today, std::function<const Courses &()> courses,
                       QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_today(std::move(today))
    , m_courses(std::move(courses))
    , m_strip(new StageStrip)
    , m_card(new RecordCard)
    , m_step(new QPushButton(tr("Ne&xt step…")))
    , m_usual(new QPushButton(tr("&Usual tasks")))
    , m_table(new RecordTable(u"activityTasks"_s, tr("Tasks")))
    , m_model(new Model(columns(), this))
{
    m_card->setObjectName("courseCard"_L1);
    m_step->setObjectName("takeCourseStep"_L1);
    m_step->setToolTip(tr("What happened next: asked, settled, sent, held, postponed, cancelled…").toHtmlEscaped());
    makePrimary(m_step);
    m_usual->setObjectName("addUsualTasks"_L1);
    m_usual->setToolTip(tr("Adds the tasks of the office's list that this activity lacks").toHtmlEscaped());
    connect(m_step, &QPushButton::clicked, this, &CoursePane::takeStep);
    connect(m_usual, &QPushButton::clicked, this, &CoursePane::addUsual);
    connect(m_card, &RecordCard::openRequested, this, &CoursePane::openRequested);
    connectTasks();
    buildLayout();
}

void CoursePane::connectTasks()
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook(), ActivityTaskRepository::table);
    m_table->makeSmall();
    m_table->setEmptyText(tr("No task yet. \u201cUsual tasks\u201d adds those of the office's list."));
    m_table->addTool(m_usual);
    m_table->offerAdding(tr("Add"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<ActivityTaskRepository>(
        workbook(), [](const ActivityTask &before) { return tr("Edit the task: %1").arg(before.subject); },
        [this](const ActivityTask &) { return tr("Add a task for %1").arg(index().label(shown())); });
    m_model->onComplete = [this](ActivityTask &draft, const QList<ActivityTask> &) {
        draft.activity = activity();
        if (draft.subject.isEmpty())
            draft.subject = tr("New task");
        return Result<void>();
    };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<ActivityTaskRepository>(tr("Remove %1 tasks").arg(ids.size()), ids);
    });
    connect(m_table, &RecordTable::failed, this, &CoursePane::failed);
}

void CoursePane::buildLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Wide);
    head->addWidget(m_strip, 1);
    head->addWidget(m_step);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_card);
    parts->addWidget(m_table);
    parts->setSizes({460, 640});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addLayout(head);
    layout->addWidget(parts, 1);
}

QDate CoursePane::dueOn(const ActivityTask &task) const
{
    return dueOf(task, shown().day(), m_calendar);
}

Tone CoursePane::toneOf(const ActivityTask &task) const
{
    if (task.doneOn.isValid())
        return Tone::Good;
    const QDate due = dueOn(task);
    return due.isValid() && due < m_today() ? Tone::Bad : Tone::Plain;
}

QList<CoursePane::Model::Column> CoursePane::columns()
{
    const auto fields = fieldColumns<ActivityTask>();
    return {
        offsetColumn(),
        dueColumn(),
        fields.text(tr("What"), &ActivityTask::subject).named(u"subject"_s).explains(&ActivityTask::subject).wide(190),
        fields.text(tr("Who"), &ActivityTask::person).named(u"person"_s).wide(80),
        Model::Column(tr("Done"), &ActivityTask::doneOn)
            .named(u"done_on"_s)
            .edits([this](ActivityTask &task, const QVariant &value) {
                task = finished(task, value.toDate(), shown().day(), m_calendar);
            })
            .toned([this](const ActivityTask &task) { return toneOf(task); })
            .wide(100),
        fields.text(tr("Note"), &ActivityTask::note).named(u"note"_s).wide(100),
    };
}

CoursePane::Model::Column CoursePane::offsetColumn()
{
    return Model::Column(
               tr("T\u00B1"),
               [](const ActivityTask &task) { return task.offsetDays ? QVariant(*task.offsetDays) : QVariant(); })
        .named(u"offset_days"_s)
        .edits([](ActivityTask &task, const QVariant &value) -> Result<void> {
            bool isNumber = false;
            QString typed = halfWidth(value.toString()).trimmed();
            typed.replace(QChar(0x2212), u'-');
            const int days = typed.toInt(&isNumber);
            if (!typed.isEmpty() && !isNumber)
                return Error {ErrorKind::Invalid, tr("Working days before (-20) or after (7) belong here."), {}};
            task.offsetDays = typed.isEmpty() ? std::nullopt : std::optional(days);
            return {};
        })
        .wide(56);
}

/// By the offset, until somebody settles another day.
CoursePane::Model::Column CoursePane::dueColumn()
{
    return Model::Column(tr("Due"), [this](const ActivityTask &task) { return QVariant(dueOn(task)); })
        .named(u"due_on"_s)
        .edits([](ActivityTask &task, const QVariant &value) { task.dueOn = value.toDate(); })
        .wide(100);
}

void CoursePane::addUsual()
{
    ActivityTaskRepository tasks(workbook().database());
    const auto added = workbook().perform(tr("Usual tasks for %1").arg(index().label(shown())),
                                          [&] { return tasks.addUsual(activity()); });
    if (expect(added) && *added == 0)
        emit told(tr("It has all the usual tasks already. The list of them stands in the dictionary."));
}

void CoursePane::takeStep()
{
    if (!shown().id.isStored())
        return;
    CourseStepDialog dialog(
        index().label(shown()), m_course, m_today(), [this](const CourseMove &move) { return take(move); }, window());
    connect(&dialog, &CourseStepDialog::openRequested, this, &CoursePane::openRequested, Qt::QueuedConnection);
    dialog.exec();
}

Result<void> CoursePane::take(const CourseMove &move)
{
    const CourseFacts course = m_course;
    const QString label = tr("%1: %2").arg(index().label(shown()), wordFor(move.event));
    const auto taken = takeTold(workbook(), label, index(), course, move, m_today());
    if (!taken)
        return taken.error();
    if (!taken->isEmpty())
        emit told(*taken);
    return {};
}

std::optional<int> CoursePane::count() const
{
    return std::nullopt;
}

bool CoursePane::reveal(const RecordRef &record)
{
    return record.table == ActivityTaskRepository::table && m_table->reveal(record.id);
}

void CoursePane::showCourse()
{
    const ActivityStage stage = stageOf(m_course);
    m_strip->showStage(stage);
    const QList<CourseCheck> before = preparationOf(m_course);
    const QList<CourseCheck> after = followUpOf(m_course);
    QList<CardSection> sections;
    if (stage != ActivityStage::Cancelled && stage < ActivityStage::Held)
        sections.append(checkSection(tr("Preparation"), before));
    if (stage >= ActivityStage::Held && stage != ActivityStage::Cancelled)
        sections.append(checkSection(tr("Follow-up"), after));
    sections.append(stepsOf(m_course.steps));
    m_card->showRecord(tr("Now: %1").arg(wordFor(stage)),
                       tr("Preparation %1 % \u00B7 follow-up %2 % \u00B7 next: %3")
                           .arg(percentMet(before))
                           .arg(percentMet(after))
                           .arg(wordFor(possibleEvents(stage).first())),
                       sections);
}

void CoursePane::showFacts()
{
    setEnabled(shown().id.isStored());
    m_calendar = calendarWith(facts().calendarDays);
    const Courses &courses = m_courses();
    m_model->setEntities(courses.records.tasks.value(activity().value));
    m_course = courses.facts.value(activity().value);
    m_strip->setVisible(shown().id.isStored());
    if (!shown().id.isStored())
        return m_card->showHint(tr("Choose an activity to see how far it is."));
    showCourse();
}

} // namespace lianxin::ui
