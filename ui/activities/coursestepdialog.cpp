#include "ui/activities/coursestepdialog.h"

#include "ui/base/look.h"
#include "ui/base/recordlink.h"
#include "ui/base/taborder.h"
#include "ui/base/tonesign.h"
#include "ui/base/verbbutton.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/formfield.h"
#include "ui/table/datetext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfCourseStep(560, 420);

QStringList wordsForSteps(const QList<ActivityEvent> &events)
{
    QStringList words;
    for (const ActivityEvent each : events)
        words.append(wordFor(each));
    return words;
}

} // namespace

CourseStepDialog::CourseStepDialog(const QString &name, CourseFacts facts, QDate today, Take take, QWidget *parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
    , m_today(today)
    , m_events(possibleEvents(stageOf(m_facts)))
    , m_take(std::move(take))
    , m_missing(new QVBoxLayout)
    , m_complaint(new QLabel)
{
    setObjectName("courseStepDialog"_L1);
    setWindowTitle(tr("Next step of %1, now %2").arg(name, wordFor(stageOf(m_facts))));
    buildFields();
    buildLayout();
    m_day->setTyped(dateText(today));
    choose(m_events.first());
}

FormField *CourseStepDialog::makeField(const QString &key, int kind, const QStringList &choices)
{
    auto *field = new FormField({.key = key, .title = key, .kind = static_cast<FieldKind>(kind), .choices = choices},
                                u"course_"_s + key, this);
    connect(field, &FormField::edited, field, &FormField::clearComplaint);
    return field;
}

void CourseStepDialog::buildFields()
{
    m_event = makeField(u"event"_s, static_cast<int>(FieldKind::Choice), wordsForSteps(m_events));
    m_day = makeField(u"day"_s, static_cast<int>(FieldKind::Day));
    m_newDay = makeField(u"new_day"_s, static_cast<int>(FieldKind::Day));
    m_newText = makeField(u"new_text"_s, static_cast<int>(FieldKind::Line));
    m_content = makeField(u"content"_s, static_cast<int>(FieldKind::Text));
    m_forced = makeField(u"forced"_s, static_cast<int>(FieldKind::Flag));
    connect(m_event, &FormField::edited, this, &CourseStepDialog::followEvent);
    connect(m_forced, &FormField::edited, this, &CourseStepDialog::followEvent);
}

void CourseStepDialog::buildLayout()
{
    auto *grid = new FieldGrid;
    grid->addField(m_event);
    m_missing->setSpacing(Narrow);
    grid->addLayout(m_missing, grid->rowCount(), 1);
    for (const FormField *each : {m_forced, m_day, m_newDay, m_newText})
        grid->addField(each);
    grid->addField(m_content, true);
    m_complaint->setObjectName("courseComplaint"_L1);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->setStyleSheet(u"color: %1;"_s.arg(colors().bad.name()));
    m_complaint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid, 1);
    layout->addWidget(m_complaint);
    layout->addWidget(endingButtons(this, "saveCourseStep", tr("&Save the step")));
    resize(firstSizeOfCourseStep);
}

void CourseStepDialog::choose(ActivityEvent event)
{
    if (m_events.contains(event))
        m_event->setTyped(wordFor(event));
    followEvent();
}

void CourseStepDialog::proposeDay(QDate day)
{
    m_newDay->setTyped(dateText(day));
}

std::optional<ActivityEvent> CourseStepDialog::chosenEvent() const
{
    const auto found = std::ranges::find_if(
        m_events, [this](ActivityEvent each) { return wordFor(each) == m_event->typed().trimmed(); });
    return found == m_events.end() ? std::nullopt : std::optional(*found);
}

void CourseStepDialog::followEvent()
{
    const auto chosen = chosenEvent();
    const bool isPostponed = chosen == ActivityEvent::Postpone;
    const auto way = chosen ? courseTransition(stageOf(m_facts), *chosen) : std::nullopt;
    const bool lacks = way && std::ranges::count(checksOf(m_facts, way->demands), false, &CourseCheck::isMet) > 0;
    const bool isForced = lacks && m_forced->value() && m_forced->value()->toBool();
    m_event->showAs(tr("Step"), true);
    m_forced->showAs(tr("Take it all the same"), lacks);
    m_day->showAs(chosen == ActivityEvent::Hold ? tr("Held on") : tr("On"), true);
    m_newDay->showAs(tr("New day"), isPostponed);
    m_newText->showAs(tr("New date in words"), isPostponed);
    m_content->showAs((way && way->isReasonTold) || isForced ? tr("Reason") : tr("Remark"), true);
    showMissing();
}

/// A line for each thing that the step chosen lacks, which leads to where it is mended.
void CourseStepDialog::showMissing()
{
    while (QLayoutItem *item = m_missing->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto chosen = chosenEvent();
    const auto way = chosen ? courseTransition(stageOf(m_facts), *chosen) : std::nullopt;
    for (const CourseCheck &check : checksOf(m_facts, way ? way->demands : 0)) {
        if (check.isMet)
            continue;
        auto *link = new RecordLink(withShape(Tone::Warning, check.missing), {check.record.table, check.record.id});
        link->setObjectName(u"courseMissing%1"_s.arg(static_cast<unsigned>(check.demand)));
        connect(link, &RecordLink::openRequested, this, [this](const RecordRef &record) {
            reject();
            emit openRequested(record);
        });
        m_missing->addWidget(link);
    }
    tabAsShown(*this);
}

CourseMove CourseStepDialog::typedMove() const
{
    const auto textOf = [](const FormField *field) {
        return field->editor()->isHidden() ? QString() : field->typed().trimmed();
    };
    const auto dayOf = [](const FormField *field) {
        const auto day = field->value();
        return field->editor()->isHidden() || !day ? QDate() : day->toDate();
    };
    const auto forced = m_forced->value();
    return {.event = chosenEvent().value_or(ActivityEvent::Note),
            .on = dayOf(m_day),
            .content = textOf(m_content),
            .newDay = dayOf(m_newDay),
            .newText = textOf(m_newText),
            .isForced = !m_forced->editor()->isHidden() && forced && forced->toBool()};
}

FormField *CourseStepDialog::fieldOf(CourseField field) const
{
    switch (field) {
    case CourseField::Event:
        return m_event;
    case CourseField::Day:
        return m_day;
    case CourseField::Content:
        return m_content;
    case CourseField::NewDay:
        break;
    }
    return m_newDay;
}

/// Tells each fault beside its field; of several at one place the first. True when there is none.
bool CourseStepDialog::complain(const QList<CourseFault> &faults)
{
    for (auto fault = faults.crbegin(); fault != faults.crend(); ++fault) {
        FormField *field = fieldOf(fault->field);
        field->complain(fault->mayBeForced
                            ? tr("%1 Mend it, or take the step all the same and say why.").arg(fault->sentence)
                            : fault->sentence);
        field->editor()->setFocus();
    }
    return faults.isEmpty();
}

/// Says beside a field that what stands there is no day. True when none does.
bool CourseStepDialog::knowsDays()
{
    for (FormField *each : {m_day, m_newDay})
        if (const auto day = each->value(); !each->editor()->isHidden() && !day) {
            each->complain(day.error().message);
            each->editor()->setFocus();
            return false;
        }
    return true;
}

void CourseStepDialog::accept()
{
    m_complaint->hide();
    m_event->tidy();
    if (!chosenEvent()) {
        m_event->complain(
            tr("Choose one: %1.").arg(wordsForSteps(m_events).join(QCoreApplication::translate("Columns", ", "))));
        m_event->editor()->setFocus();
        return;
    }
    if (!knowsDays())
        return;
    const CourseMove move = typedMove();
    if (!complain(faultsOf(m_facts, move, m_today)))
        return;
    if (const auto taken = m_take(move); !taken) {
        m_complaint->setText(taken.error().message);
        m_complaint->show();
        return;
    }
    QDialog::accept();
}

} // namespace lianxin::ui
