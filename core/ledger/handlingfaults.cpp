#include "core/ledger/handling.h"
#include "core/ledger/lateness.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin {

namespace {

QString told(const char *sentence)
{
    return QCoreApplication::translate("Handling", sentence);
}

/// The last day on which something was done with it.
QDate lastTakenOn(const Suggestion &suggestion)
{
    QDate last = suggestion.registeredOn;
    for (const SuggestionStep &each : suggestion.steps)
        if (each.takenOn.isValid())
            last = std::max(last, each.takenOn);
    return last;
}

/// The states in which a step of `kind` is possible, in words.
QString statesFor(StepKind kind)
{
    QStringList states;
    for (const Transition &each : transitions())
        if (each.step == kind)
            states.append(wordFor(each.from));
    return states.join(told(QT_TRANSLATE_NOOP("Handling", " or ")));
}

class FaultFinder
{
public:
    FaultFinder(const Suggestion &suggestion, const SuggestionStep &step, const HandlingTerms &terms)
        : m_suggestion(suggestion)
        , m_step(step)
        , m_terms(terms)
    {
    }

    QList<StepFault> all()
    {
        day();
        if (m_step.kind == StepKind::Note) {
            demand(Content, StepField::Content, QT_TRANSLATE_NOOP("Handling", "Tell what there is to note."),
                   !m_step.content.trimmed().isEmpty(), Content);
            return m_faults;
        }
        const HandlingState state = stateOf(m_suggestion);
        const Transition *possible = transition(state, m_step.kind);
        if (possible == nullptr) {
            add(StepField::Kind,
                told(QT_TRANSLATE_NOOP("Handling", "“%1” is possible only while it is %2; it is %3."))
                    .arg(wordFor(m_step.kind), statesFor(m_step.kind), wordFor(state)));
            return m_faults;
        }
        demands(possible->demands);
        satisfied();
        lastDay(possible->demands);
        return m_faults;
    }

private:
    void add(StepField field, const QString &sentence) { m_faults.append({field, sentence}); }

    void demand(unsigned demands, StepField field, const char *sentence, bool given, StepDemand which)
    {
        if ((demands & which) != 0 && !given)
            add(field, told(sentence));
    }

    void day()
    {
        if (!m_step.takenOn.isValid())
            add(StepField::Day, told(QT_TRANSLATE_NOOP("Handling", "On which day was it?")));
        else if (m_step.takenOn > m_terms.today)
            add(StepField::Day, told(QT_TRANSLATE_NOOP("Handling", "This day has not come yet.")));
        else if (const QDate last = lastTakenOn(m_suggestion); m_step.takenOn < last)
            add(StepField::Day,
                told(QT_TRANSLATE_NOOP("Handling", "The step before was taken on %1: this one cannot lie before it."))
                    .arg(last.toString(Qt::ISODate)));
    }

    void demands(unsigned demands)
    {
        demand(demands, StepField::Content,
               QT_TRANSLATE_NOOP("Handling", "Tell what was done, or the reason: it stands on the card."),
               !m_step.content.trimmed().isEmpty(), Content);
        const bool named = m_step.entry.isStored();
        demand(demands, StepField::Entry, QT_TRANSLATE_NOOP("Handling", "Which department?"), named, UnitNamed);
        demand(demands, StepField::Entry, QT_TRANSLATE_NOOP("Handling", "Which class of result?"), named, ResultNamed);
        demand(demands, StepField::Entry, QT_TRANSLATE_NOOP("Handling", "What do the members say of it?"), named,
               SatisfactionNamed);
        demand(demands, StepField::Person, whoOf(m_step.kind), !m_step.person.trimmed().isEmpty(), PersonNamed);
        request(demands);
    }

    static const char *whoOf(StepKind kind)
    {
        switch (kind) {
        case StepKind::Chased:
            return QT_TRANSLATE_NOOP("Handling", "Who was asked, and how?");
        case StepKind::ExtensionAsked:
            return QT_TRANSLATE_NOOP("Handling", "Who asks for more time?");
        default:
            return QT_TRANSLATE_NOOP("Handling", "Who decided it?");
        }
    }

    /// One request after the other: each has its answer before the next.
    void request(unsigned demands)
    {
        const SuggestionStep *asked = openRequest(m_suggestion, m_terms.today);
        if ((demands & RequestOpen) != 0 && asked == nullptr)
            add(StepField::Kind, told(QT_TRANSLATE_NOOP("Handling", "Nobody asked for more time.")));
        if (m_step.kind == StepKind::ExtensionAsked && asked != nullptr)
            add(StepField::Kind,
                told(QT_TRANSLATE_NOOP("Handling",
                                       "The request of %1 has no answer yet: grant or refuse more time first."))
                    .arg(asked->takenOn.toString(Qt::ISODate)));
    }

    /// What members are dissatisfied with is not closed without a word on what was done since.
    void satisfied()
    {
        if (m_step.kind == StepKind::Closed && m_terms.dissatisfied.isStored()
            && m_suggestion.satisfaction == m_terms.dissatisfied && m_step.content.trimmed().isEmpty())
            add(StepField::Content,
                told(QT_TRANSLATE_NOOP("Handling", "The members were not satisfied: tell what was done since.")));
    }

    void lastDay(unsigned demands)
    {
        const QDate due = m_step.kind == StepKind::ExtensionAsked ? m_step.askedUntil : m_step.dueOn;
        if ((demands & LaterDay) != 0 && !due.isValid())
            add(StepField::DueOn, told(QT_TRANSLATE_NOOP("Handling", "Until when?")));
        else if ((demands & LaterDay) != 0 && m_suggestion.dueOn.isValid() && due <= m_suggestion.dueOn)
            add(StepField::DueOn,
                told(QT_TRANSLATE_NOOP("Handling", "The new last day must lie after %1."))
                    .arg(m_suggestion.dueOn.toString(Qt::ISODate)));
        else if (due.isValid() && due < m_step.takenOn)
            add(StepField::DueOn, told(QT_TRANSLATE_NOOP("Handling", "The last day lies before the step itself.")));
    }

    const Suggestion &m_suggestion;
    const SuggestionStep &m_step;
    const HandlingTerms &m_terms;
    QList<StepFault> m_faults;
};

} // namespace

QList<StepFault> faultsOf(const Suggestion &suggestion, const SuggestionStep &step, const HandlingTerms &terms)
{
    return FaultFinder(suggestion, step, terms).all();
}

} // namespace lianxin
