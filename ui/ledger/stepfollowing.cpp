#include "core/base/codes.h"
#include "core/base/wordlists.h"
#include "core/ledger/lateness.h"
#include "ui/forms/formfield.h"
#include "ui/ledger/stepdialog.h"
#include "ui/table/datetext.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

unsigned StepDialog::demands() const
{
    unsigned demands = Content;
    for (const Suggestion &each : std::as_const(m_suggestions))
        if (const Transition *row = transition(lianxin::stateOf(each), kind()))
            demands |= row->demands;
    return demands;
}

/// Shows what the step chosen asks for.
void StepDialog::followKind()
{
    const unsigned demands = this->demands();
    const bool asks = kind() == StepKind::ExtensionAsked;
    for (FormField *each : {m_attitude, m_pertinence})
        each->showAs(each->face().title, (demands & SatisfactionNamed) != 0);
    m_person->showAs(asks ? tr("Who asks") : tr("Who, and how"), (demands & PersonNamed) != 0);
    m_due->showAs(asks ? tr("Wanted until") : tr("Last day"),
                  (demands & LaterDay) != 0 || deadlineSetBy(kind(), m_suggestions.first()));
    tellKind();
    proposeExtension();
    offerEntries(demands);
    offerPhrases();
    tellDeadline();
    showPreview();
}

/// Says what is worth knowing of the step chosen.
void StepDialog::tellKind()
{
    const SuggestionStep *request = kind() == StepKind::ExtensionRefused ? answeredRequest() : nullptr;
    if (kind() == StepKind::Visited)
        m_kind->remarkThat(tr("If it is not really done, choose “%1” instead.").arg(wordFor(StepKind::Reopened)));
    else
        m_kind->remarkThat(request == nullptr ? QString() : sideBySide({request->person, extensionOf(*request)}));
}

/// The request that the step answers; null = it answers none, or it is for several suggestions.
const SuggestionStep *StepDialog::answeredRequest() const
{
    const bool answers = kind() == StepKind::Extended || kind() == StepKind::ExtensionRefused;
    return answers && m_suggestions.size() == 1 ? openRequest(m_suggestions.first(), m_terms.today) : nullptr;
}

/// The department asks, and what it asks for is granted, as a rule.
void StepDialog::proposeExtension()
{
    const bool asks = kind() == StepKind::ExtensionAsked && m_suggestions.size() == 1;
    const SuggestionStep *request = kind() == StepKind::Extended ? answeredRequest() : nullptr;
    propose(m_person, asks ? m_directory.name(m_suggestions.first().mainUnit) : QString());
    propose(m_due, request != nullptr ? dateText(request->askedUntil) : QString());
}

/// Puts what is usual into `field`, and takes it away again with its step; what was typed stays.
void StepDialog::propose(FormField *field, const QString &text)
{
    QString &before = m_proposed[field];
    if (before != text && field->typed() == before)
        field->setTyped(text);
    before = text;
}

/// Which list the entry of a step comes from.
WordList StepDialog::entriesFor(unsigned demands)
{
    if ((demands & ResultNamed) != 0)
        return WordList::ResultClass;
    return (demands & SatisfactionNamed) != 0 ? WordList::Satisfaction : WordList::Unit;
}

void StepDialog::offerEntries(unsigned demands)
{
    m_entry->setOffered(m_directory.namesOf(entriesFor(demands)));
    const bool ofUnit = (demands & UnitNamed) != 0;
    const bool ofResult = (demands & ResultNamed) != 0;
    m_entry->showAs(ofUnit         ? tr("Department")
                        : ofResult ? tr("Class of result")
                                   : tr("Members say"),
                    ofUnit || ofResult || (demands & SatisfactionNamed) != 0);
}

void StepDialog::offerPhrases()
{
    m_phrases->clear();
    m_phrases->addItem(tr("Insert a standard phrase…"));
    for (const DirectoryEntry &each : m_directory.of(WordList::Phrase))
        if (each.meaning.isEmpty() || each.meaning == codeOf(kind()))
            m_phrases->addItem(each.name);
    m_phrases->setVisible(m_phrases->count() > 1);
}

/// Says which last day the rules give, when none is typed.
void StepDialog::tellDeadline()
{
    const auto task = deadlineSetBy(kind(), m_suggestions.first());
    const auto day = m_day->value();
    if (!task || !day || !day->toDate().isValid()) {
        const SuggestionStep *request = answeredRequest();
        m_due->remarkThat(request == nullptr || kind() != StepKind::Extended
                              ? QString()
                              : sideBySide({request->person, extensionOf(*request)}));
        return;
    }
    const EntryId category = m_suggestions.first().category;
    const DeadlineRule rule = m_terms.deadlines.ruleFor(*task, category);
    const QDate due = m_terms.deadlines.lastDay(*task, category, day->toDate());
    const QString length = (rule.working ? tr("%1 working days") : tr("%1 days of the calendar")).arg(rule.days);
    QString remark = tr("If left empty: %1 (%2).").arg(dateText(due), length);
    if (!yearsWithoutHolidays(m_terms.deadlines.calendar(), day->toDate(), due).isEmpty())
        remark += u' ' + tr("The holidays of %1 are not known yet: only weekends are left out.").arg(due.year());
    m_due->remarkThat(remark);
}

} // namespace lianxin::ui
