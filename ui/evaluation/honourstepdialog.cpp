#include "ui/evaluation/honourstepdialog.h"

#include "ui/base/complaintlabel.h"
#include "ui/base/look.h"
#include "ui/base/verbbutton.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/formfield.h"
#include "ui/table/datetext.h"

#include <QDialogButtonBox>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfHonourStep(560, 400);
constexpr qsizetype mostNamed = 12;

} // namespace

HonourStepDialog::HonourStepDialog(const FactIndex &index, const HonourCase &known, QDate today, Take take,
                                   QWidget *parent)
    : QDialog(parent)
    , m_index(index)
    , m_known(known)
    , m_today(today)
    , m_calendar(index.facts().deadlines.calendar())
    , m_events(possibleEvents(known.round))
    , m_take(std::move(take))
    , m_complaint(new ComplaintLabel(u"honourComplaint"_s))
{
    setObjectName("honourStepDialog"_L1);
    setWindowTitle(tr("Next step of %1").arg(known.round.name));
    buildFields();
    buildLayout();
    m_day->setTyped(dateText(today));
    followEvent();
}

void HonourStepDialog::buildFields()
{
    const auto field = [this](const QString &key, const QString &title, FieldKind kind,
                              const QStringList &choices = {}) {
        auto *made =
            new FormField({.key = key, .title = title, .kind = kind, .choices = choices}, u"honour_"_s + key, this);
        connect(made, &FormField::edited, made, &FormField::clearComplaint);
        return made;
    };
    QStringList words;
    for (const HonourEvent each : std::as_const(m_events))
        words.append(wordFor(each));
    m_event = field(u"event"_s, tr("Step"), FieldKind::Choice, words);
    m_day = field(u"day"_s, tr("On"), FieldKind::Day);
    m_until = field(u"until"_s, tr("Until"), FieldKind::Day);
    m_member = field(u"member"_s, tr("Member"), FieldKind::Choice, QStringList(QString()) + namesOf(Standing::Chosen));
    m_other = field(u"other"_s, tr("In place"), FieldKind::Choice, QStringList(QString()) + namesOf(Standing::Reserve));
    m_words = field(u"words"_s, tr("Reason"), FieldKind::Text);
    m_event->setTyped(words.value(0));
    connect(m_event, &FormField::edited, this, &HonourStepDialog::followEvent);
    connect(m_member, &FormField::edited, this, &HonourStepDialog::followMember);
}

void HonourStepDialog::buildLayout()
{
    auto *grid = new FieldGrid;
    for (const FormField *each : {m_event, m_day, m_until, m_member, m_other})
        grid->addField(each);
    grid->addField(m_words, true);
    m_words->editor()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Normal);
    layout->addWidget(concerned());
    layout->addLayout(grid, 1);
    layout->addWidget(m_complaint);
    layout->addWidget(endingButtons(this, "saveHonourStep", tr("&Save the step")));
    resize(firstSizeOfHonourStep);
}

/// How far the round is, and whom the step is about.
QLabel *HonourStepDialog::concerned() const
{
    QStringList names;
    for (const HonourResult &each : m_known.results)
        if (each.standing == Standing::Chosen)
            names.append(m_index.nameOf(each.member));
    const QString state = tr("State: %1").arg(wordFor(m_known.round.state));
    const QString count = tr("%1 chosen").arg(names.size());
    const bool isLong = names.size() > mostNamed;
    QString told = names.mid(0, mostNamed).join(tr(", "));
    if (isLong)
        told = tr("%1 and %2 more").arg(told, QString::number(names.size() - mostNamed));
    auto *label =
        new QLabel(names.isEmpty() ? tr("%1 · %2").arg(state, count) : tr("%1 · %2: %3").arg(state, count, told));
    label->setObjectName("honourConcerned"_L1);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("soft", true);
    return label;
}

QStringList HonourStepDialog::namesOf(Standing standing) const
{
    QStringList names;
    for (const HonourResult &each : m_known.results)
        if (each.standing == standing && each.points >= m_known.round.threshold)
            names.append(m_index.nameOf(each.member));
    return names;
}

MemberId HonourStepDialog::memberCalled(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_known.results, [&](const HonourResult &each) { return m_index.nameOf(each.member) == name.trimmed(); });
    return found == m_known.results.end() ? MemberId {} : found->member;
}

HonourEvent HonourStepDialog::chosenEvent() const
{
    const auto found = std::ranges::find_if(
        m_events, [this](HonourEvent each) { return wordFor(each) == m_event->typed().trimmed(); });
    return found == m_events.end() ? m_events.value(0) : *found;
}

void HonourStepDialog::followEvent()
{
    using enum HonourEvent;
    const HonourEvent chosen = chosenEvent();
    m_event->showAs(tr("Step"), true);
    m_day->showAs(chosen == Publish ? tr("From") : tr("On"), true);
    m_until->showAs(tr("Until"), chosen == Publish);
    m_member->showAs(tr("Member"), chosen == Remove || chosen == Replace);
    m_other->showAs(tr("In place"), chosen == Replace);
    QString words = tr("Reason");
    if (chosen == Recommend)
        words = tr("Recommended by");
    else if (chosen == Decide)
        words = tr("Meeting or paper");
    m_words->showAs(words, chosen != Publish && chosen != Close);
    m_until->remarkThat(chosen == Publish
                            ? tr("Empty: as few days as must be, %1 working days.").arg(m_known.round.publicityDays)
                            : QString());
    followMember();
}

/// Who comes in place when nobody is named depends on who goes.
void HonourStepDialog::followMember()
{
    const MemberId next = nextInOrder(m_known, memberCalled(m_member->typed()));
    const QString remark = next.isStored() ? tr("Empty: the next in order, %1.").arg(m_index.nameOf(next))
                                           : tr("Nobody is left who could come in place.");
    m_other->remarkThat(chosenEvent() == HonourEvent::Replace ? remark : QString());
}

/// Errors: Invalid, beside its field already.
Result<HonourMove> HonourStepDialog::typedMove() const
{
    HonourMove move {.event = chosenEvent(), .words = m_words->typed().trimmed()};
    for (const auto &[field, day] : {std::pair(m_day, &move.on), std::pair(m_until, &move.until)}) {
        const auto value = field->value();
        if (!value && !field->editor()->isHidden()) {
            field->complain(value.error().message);
            return value.error();
        }
        *day = value && !field->editor()->isHidden() ? value->toDate() : QDate();
    }
    move.member = memberCalled(m_member->typed());
    move.other = m_other->editor()->isHidden() ? MemberId {} : memberCalled(m_other->typed());
    return move;
}

FormField *HonourStepDialog::fieldOf(HonourField field) const
{
    switch (field) {
    case HonourField::Day:
        return m_day;
    case HonourField::Words:
        return m_words;
    case HonourField::Member:
        return m_member;
    case HonourField::Other:
        return m_other;
    case HonourField::Until:
        return m_until;
    case HonourField::Event:
        break;
    }
    return m_event;
}

void HonourStepDialog::accept()
{
    m_complaint->tell({});
    const auto move = typedMove();
    if (!move)
        return;
    const QList<HonourFault> faults = faultsOf(m_known, *move, m_calendar, m_today);
    for (const HonourFault &each : faults)
        fieldOf(each.field)->complain(each.sentence);
    if (!faults.isEmpty())
        return fieldOf(faults.first().field)->editor()->setFocus();
    if (const auto taken = m_take(*move); !taken)
        return m_complaint->tell(taken.error().message);
    QDialog::accept();
}

} // namespace lianxin::ui
