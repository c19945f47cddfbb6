#include "ui/ledger/stepdialog.h"

#include "ui/base/complaintlabel.h"
#include "ui/base/look.h"
#include "ui/base/verbbutton.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/formfield.h"
#include "ui/ledger/steppreview.h"
#include "ui/table/datetext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfStep(560, 460);
constexpr QSize firstSizeOfSteps(640, 620);

/// Those that are possible for each of `suggestions`, then those for some of them.
QList<StepKind> stepsOffered(const QList<Suggestion> &suggestions)
{
    QList<StepKind> steps = possibleSteps(suggestions);
    for (const Suggestion &suggestion : suggestions)
        for (const StepKind each : possibleSteps({suggestion}))
            if (!steps.contains(each))
                steps.append(each);
    return steps;
}

} // namespace

StepDialog::StepDialog(const Facts &facts, const QList<Suggestion> &suggestions, QDate today, Take take,
                       QWidget *parent)
    : QDialog(parent)
    , m_directory(facts.directory)
    , m_terms(handlingTerms(facts, today))
    , m_suggestions(suggestions)
    , m_kinds(stepsOffered(suggestions))
    , m_take(std::move(take))
    , m_phrases(new QComboBox)
    , m_complaint(new ComplaintLabel(u"stepComplaint"_s))
{
    setObjectName("stepDialog"_L1);
    setWindowTitle(suggestions.size() == 1 ? tr("Next step of %1").arg(suggestions.first().number)
                                           : tr("Next step of %1 suggestions").arg(suggestions.size()));
    buildFields();
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    if (suggestions.size() > 1)
        layout->addWidget(m_preview = new StepPreview, 1);
    layout->addWidget(m_complaint);
    layout->addWidget(endingButtons(this, "saveStep", tr("&Save the step")));
    resize(m_preview == nullptr ? firstSizeOfStep : firstSizeOfSteps);
    m_day->setTyped(dateText(today));
    choose(usualStep());
}

void StepDialog::buildFields()
{
    QStringList words;
    for (const StepKind each : std::as_const(m_kinds))
        words.append(wordFor(each));
    const auto field = [this](const QString &key, const QString &title, FieldKind fieldKind,
                              const QStringList &choices = {}) {
        auto *made =
            new FormField({.key = key, .title = title, .kind = fieldKind, .choices = choices}, u"step_"_s + key, this);
        connect(made, &FormField::edited, made, &FormField::clearComplaint);
        return made;
    };
    m_kind = field(u"kind"_s, tr("Step"), FieldKind::Choice, words);
    m_day = field(u"day"_s, tr("On"), FieldKind::Day);
    m_entry = field(u"entry"_s, tr("Unit, result or opinion"), FieldKind::Choice, {QString()});
    const QStringList opinions = QStringList {QString()} + m_directory.namesOf(WordList::Satisfaction);
    m_attitude = field(u"attitude"_s, tr("Their attitude"), FieldKind::Choice, opinions);
    m_pertinence = field(u"pertinence"_s, tr("To the point"), FieldKind::Choice, opinions);
    m_person = field(u"person"_s, tr("Who, and how"), FieldKind::Line);
    m_due = field(u"due"_s, tr("Last day"), FieldKind::Day);
    m_content = field(u"content"_s, tr("What was done"), FieldKind::Text);
    m_note = field(u"note"_s, tr("Internal note"), FieldKind::Line);
    m_note->remarkThat(tr("Never printed."));
    m_phrases->setObjectName("stepPhrases"_L1);
    m_phrases->setAccessibleName(tr("Standard phrases"));
    connect(m_phrases, &QComboBox::activated, this, [this](int place) {
        if (place > 0)
            m_content->setTyped(m_content->typed() + m_phrases->itemText(place));
        m_phrases->setCurrentIndex(0);
    });

    auto *grid = new FieldGrid;
    for (FormField *each : {m_kind, m_day, m_entry, m_attitude, m_pertinence, m_person, m_due, m_content})
        grid->addField(each);
    grid->addWidget(m_phrases, grid->rowCount(), 1);
    grid->addField(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid, 1);
    connect(m_kind, &FormField::edited, this, &StepDialog::followKind);
    connect(m_day, &FormField::edited, this, &StepDialog::tellDeadline);
    for (const FormField *each : {m_day, m_entry, m_due})
        connect(each, &FormField::edited, this, &StepDialog::showPreview);
}

/// Once it is answered, the members are asked what they think of it; else the first that is possible.
StepKind StepDialog::usualStep() const
{
    const QList<StepKind> ofEach = possibleSteps(m_suggestions);
    return ofEach.contains(StepKind::Judged) ? StepKind::Judged : ofEach.value(1, StepKind::Note);
}

void StepDialog::choose(StepKind kind)
{
    if (m_kinds.contains(kind))
        m_kind->setTyped(wordFor(kind));
    followKind();
}

/// Also one that is not possible: the rules tell why.
std::optional<StepKind> StepDialog::namedKind() const
{
    const QString typed = m_kind->typed().trimmed();
    for (int each = 0; each < static_cast<int>(StepKind::Merged); ++each)
        if (wordFor(static_cast<StepKind>(each)) == typed)
            return static_cast<StepKind>(each);
    return {};
}

StepKind StepDialog::kind() const
{
    return namedKind().value_or(StepKind::Note);
}

FormField *StepDialog::fieldOf(StepField field) const
{
    switch (field) {
    case StepField::Kind:
        return m_kind;
    case StepField::Day:
        return m_day;
    case StepField::Content:
        return m_content;
    case StepField::Entry:
        return m_entry;
    case StepField::Person:
        return m_person;
    case StepField::DueOn:
        break;
    }
    return m_due;
}

/// The word of the office in `field`; empty is none. Errors: Invalid; the field tells it.
Result<EntryId> StepDialog::opinionIn(FormField *field) const
{
    const QString typed = field->editor()->isHidden() ? QString() : field->typed().trimmed();
    const EntryId found = m_directory.find(WordList::Satisfaction, typed);
    if (typed.isEmpty() || found.isStored())
        return found;
    const Error unknown {
        ErrorKind::Invalid,
        tr("Choose one: %1.")
            .arg(m_directory.namesOf(WordList::Satisfaction).join(QCoreApplication::translate("Columns", ", "))),
        {}};
    field->complain(unknown.message);
    field->editor()->setFocus();
    return unknown;
}

/// What stands in the fields, as far as it can be read.
SuggestionStep StepDialog::draft() const
{
    const auto shown = [](const FormField *field) { return !field->editor()->isHidden(); };
    const auto dayIn = [](const FormField *field) {
        const auto value = field->value();
        return value ? value->toDate() : QDate();
    };
    const auto entryIn = [&](const FormField *field, WordList list) {
        return shown(field) ? m_directory.find(list, field->typed().trimmed()) : EntryId();
    };
    SuggestionStep step {.takenOn = dayIn(m_day), .content = m_content->typed().trimmed(), .kind = kind()};
    step.entry = entryIn(m_entry, entriesFor(demands()));
    step.attitude = entryIn(m_attitude, WordList::Satisfaction);
    step.pertinence = entryIn(m_pertinence, WordList::Satisfaction);
    if (shown(m_person))
        step.person = m_person->typed().trimmed();
    if (shown(m_due))
        (step.kind == StepKind::ExtensionAsked ? step.askedUntil : step.dueOn) = dayIn(m_due);
    step.note = m_note->typed().trimmed();
    return step;
}

void StepDialog::showPreview()
{
    if (m_preview != nullptr)
        m_preview->preview(m_suggestions, draft(), m_terms);
}

/// What stands in the fields. Errors: Invalid; the field tells it.
Result<SuggestionStep> StepDialog::typedStep()
{
    if (!namedKind()) {
        QStringList words;
        for (const StepKind each : std::as_const(m_kinds))
            words.append(wordFor(each));
        const Error unknown {ErrorKind::Invalid,
                             tr("Choose one: %1.").arg(words.join(QCoreApplication::translate("Columns", ", "))),
                             {}};
        m_kind->complain(unknown.message);
        m_kind->editor()->setFocus();
        return unknown;
    }
    for (FormField *each : {m_kind, m_day, m_entry, m_due}) {
        if (each->editor()->isHidden())
            continue;
        if (const auto value = each->value(); !value) {
            each->complain(value.error().message);
            return value.error();
        }
    }
    for (FormField *each : {m_attitude, m_pertinence})
        if (const auto said = opinionIn(each); !said)
            return said.error();
    return draft();
}

/// Those that the step does not pass over; all, when it would pass over each, so that its fields tell why.
QList<Suggestion> StepDialog::takenBy(const SuggestionStep &step) const
{
    QList<Suggestion> taken;
    for (const Suggestion &each : m_suggestions)
        if (leftOutBecause(each, step, m_terms).isEmpty())
            taken.append(each);
    return taken.isEmpty() ? m_suggestions : taken;
}

/// Tells each fault beside its field. True when there is none.
bool StepDialog::complain(const QList<StepFault> &faults, const Suggestion &about)
{
    const FormField *first = nullptr;
    for (const StepFault &fault : faults) {
        FormField *field = fieldOf(fault.field);
        field->complain(m_suggestions.size() == 1 ? fault.sentence : tr("%1: %2").arg(about.number, fault.sentence));
        if (first == nullptr || field->editor()->y() < first->editor()->y())
            first = field;
    }
    if (first != nullptr)
        first->editor()->setFocus();
    return faults.isEmpty();
}

void StepDialog::accept()
{
    m_complaint->tell({});
    const auto step = typedStep();
    if (!step)
        return;
    const QList<Suggestion> taken = takenBy(*step);
    for (const Suggestion &each : taken)
        if (!complain(faultsOf(each, *step, m_terms), each))
            return;
    if (const auto stored = m_take(taken, *step); !stored) {
        m_complaint->tell(stored.error().message);
        return;
    }
    QDialog::accept();
}

} // namespace lianxin::ui
