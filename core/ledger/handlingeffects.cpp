#include "core/ledger/handling.h"

namespace lianxin {

namespace {

/// Since when the clock of `suggestion` stands, as its last day counts: since the pause began, or since a later last
/// day was granted while it was paused.
QDate clockStandsSince(const Suggestion &suggestion)
{
    for (auto step = suggestion.steps.crbegin(); step != suggestion.steps.crend(); ++step)
        if (step->kind == StepKind::Paused || step->kind == StepKind::Extended)
            return step->takenOn;
    return {};
}

/// Handled again, with a clock of its own; what was settled without a department, is to be routed anew.
std::optional<DeadlineTask> deadlineOfReopening(Route route)
{
    switch (route) {
    case Route::Department:
        return DeadlineTask::Second;
    case Route::Report:
    case Route::Proposal:
        return DeadlineTask::Writing;
    default:
        return {};
    }
}

/// What a step does, apart from standing among the steps.
class Effect
{
public:
    Effect(Suggestion &suggestion, SuggestionStep &step, const HandlingTerms &terms)
        : m_suggestion(suggestion)
        , m_step(step)
        , m_terms(terms)
    {
        m_step.dueWas = m_suggestion.dueOn;
        m_step.entryWas = {};
        m_step.closedWas = {};
        if (m_step.kind != StepKind::Judged) {
            m_step.attitude = {};
            m_step.pertinence = {};
        }
        if (m_step.kind == StepKind::ExtensionAsked || m_step.kind == StepKind::ExtensionRefused)
            m_step.dueOn = {};
        if (m_step.kind != StepKind::ExtensionAsked)
            m_step.askedUntil = {};
    }

    void happen()
    {
        const bool isDissatisfied = m_step.kind == StepKind::Judged && m_step.entry == m_terms.dissatisfied
            && m_suggestion.route == Route::Department;
        const auto task = deadlineSetBy(isDissatisfied ? StepKind::Reopened : m_step.kind, m_suggestion);
        switch (m_step.kind) {
        case StepKind::Solved:
            route(Route::OnSite);
            close(m_terms.solved);
            break;
        case StepKind::Handed:
            route(Route::Department);
            hand();
            break;
        case StepKind::Reassigned:
            hand();
            break;
        case StepKind::Reported:
            route(Route::Report);
            break;
        case StepKind::Proposed:
            route(Route::Proposal);
            break;
        case StepKind::Kept:
            route(Route::Kept);
            close({});
            break;
        case StepKind::Resumed:
            resume();
            break;
        case StepKind::Judged:
            m_suggestion.satisfaction = m_step.entry;
            if (isDissatisfied)
                open();
            break;
        case StepKind::Closed:
            close(m_step.entry);
            break;
        case StepKind::Reopened:
            open();
            break;
        default:
            break;
        }
        if (task && !m_step.dueOn.isValid())
            m_step.dueOn = m_terms.deadlines.lastDay(*task, m_suggestion.category, m_step.takenOn);
        if (m_step.dueOn.isValid())
            m_suggestion.dueOn = m_step.dueOn;
        else
            m_step.dueWas = {};
    }

private:
    void route(Route route) { m_suggestion.route = route; }

    void hand()
    {
        m_step.entryWas = m_suggestion.mainUnit;
        m_suggestion.mainUnit = m_step.entry;
    }

    void close(EntryId result)
    {
        m_suggestion.closedOn = m_step.takenOn;
        m_suggestion.result = result;
        m_suggestion.progress = 100;
    }

    void open()
    {
        m_step.closedWas = m_suggestion.closedOn;
        m_suggestion.closedOn = {};
        m_suggestion.result = {};
        m_suggestion.progress = 0;
        if (m_suggestion.route == Route::OnSite || m_suggestion.route == Route::Kept)
            route(Route::Open);
    }

    /// The last day moves by the working days of the pause; one granted meanwhile, by those since then.
    void resume()
    {
        if (!m_suggestion.dueOn.isValid())
            return;
        const WorkCalendar &calendar = m_terms.deadlines.calendar();
        const int stood = calendar.workedDays(clockStandsSince(m_suggestion), m_step.takenOn);
        m_step.dueOn = calendar.after(m_suggestion.dueOn, stood);
    }

    Suggestion &m_suggestion;
    SuggestionStep &m_step;
    const HandlingTerms &m_terms;
};

} // namespace

std::optional<DeadlineTask> deadlineSetBy(StepKind kind, const Suggestion &suggestion)
{
    switch (kind) {
    case StepKind::Handed:
    case StepKind::Reassigned:
        return DeadlineTask::Handling;
    case StepKind::Reported:
    case StepKind::Proposed:
        return DeadlineTask::Writing;
    case StepKind::Reopened:
        return deadlineOfReopening(suggestion.route);
    default:
        return {};
    }
}

Result<Suggestion> handled(const Suggestion &suggestion, const SuggestionStep &step, const HandlingTerms &terms)
{
    if (const auto faults = faultsOf(suggestion, step, terms); !faults.isEmpty())
        return Error {ErrorKind::Invalid, faults.first().sentence, {}};
    Suggestion after = suggestion;
    SuggestionStep taken = step;
    Effect(after, taken, terms).happen();
    after.steps.append(taken);
    return after;
}

} // namespace lianxin
