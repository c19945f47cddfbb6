#include "core/reports/newreport.h"

#include "core/ledger/suggestionrepository.h"
#include "core/reports/reportrepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype longestAbout = 60; // characters

/// Takes the step `kind` with the suggestion, if nobody has routed it yet.
Result<void> routeTo(SuggestionRepository &suggestions, SuggestionId id, StepKind kind, const QString &told,
                     const HandlingTerms &terms)
{
    const auto suggestion = suggestions.find(id);
    if (!suggestion)
        return suggestion.error();
    if (stateOf(*suggestion) != HandlingState::Registered)
        return {};
    const SuggestionStep step {.takenOn = terms.today, .content = told, .kind = kind};
    const auto faults = faultsOf(*suggestion, step, terms);
    if (std::ranges::find(faults, StepField::Day, &StepFault::field) != faults.end())
        return {}; // it was registered for a later day: somebody routes it by hand
    const auto routed = handled(*suggestion, step, terms);
    if (!routed)
        return routed.error();
    const auto stored = suggestions.update(*routed);
    return stored ? Result<void>() : stored.error();
}

} // namespace

Result<Report> addDraft(Database &database, const Report &draft, const HandlingTerms &terms)
{
    ReportRepository reports(database);
    const auto number = reports.nextNumber(terms.today.year());
    if (!number)
        return number.error();
    Report added = draft;
    added.year = terms.today.year();
    added.number = *number;
    added.steps = {{terms.today, ReportEvent::Draft}};
    auto stored = reports.insert(added);
    if (!stored)
        return stored;
    const QString told =
        QCoreApplication::translate("Report", "Written up in report %1/%2.").arg(added.year).arg(added.number);
    SuggestionRepository suggestions(database);
    for (const SuggestionId source : added.sources)
        if (const auto routed = routeTo(suggestions, source, StepKind::Reported, told, terms); !routed)
            return routed.error();
    return stored;
}

QList<Suggestion> withoutLead(QList<Suggestion> suggestions, const QList<ProposalLead> &leads)
{
    suggestions.removeIf([&](const Suggestion &each) {
        return std::ranges::find(leads, each.id, &ProposalLead::suggestion) != leads.end();
    });
    return suggestions;
}

Result<QList<ProposalLead>> addLeads(Database &database, const QList<Suggestion> &suggestions,
                                     const QString &titlePattern, EntryId state, const HandlingTerms &terms)
{
    ProposalLeadRepository leads(database);
    SuggestionRepository ledger(database);
    const auto known = leads.all();
    if (!known)
        return known.error();
    QList<ProposalLead> added;
    for (const Suggestion &each : withoutLead(suggestions, *known)) {
        const QString about = (each.subject.isEmpty() ? each.content : each.subject).simplified().left(longestAbout);
        ProposalLead lead;
        lead.suggestion = each.id;
        lead.title = titlePattern.contains("%1"_L1) ? titlePattern.arg(about) : about;
        lead.state = state;
        const auto stored = leads.insert(lead);
        if (!stored)
            return stored.error();
        added.append(*stored);
        const QString told = QCoreApplication::translate("Report", "Becomes the proposal “%1”.").arg(lead.title);
        if (const auto routed = routeTo(ledger, each.id, StepKind::Proposed, told, terms); !routed)
            return routed.error();
    }
    return added;
}

} // namespace lianxin
