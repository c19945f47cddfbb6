#include "core/directory/settings.h"
#include "core/reports/drafting.h"
#include "core/reports/newreport.h"
#include "ui/base/currentfacts.h"
#include "ui/reports/reporteditor.h"
#include "ui/reports/reportverbs.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QList<Suggestion> suggestionsOf(const FactIndex &index, const QList<SuggestionId> &ids)
{
    QList<Suggestion> suggestions;
    for (const SuggestionId id : ids)
        suggestions.append(index.find(id));
    return suggestions;
}

} // namespace

Result<ReportId> draftReport(Workbook &workbook, const QList<SuggestionId> &sources, QDate today, QWidget *parent)
{
    const auto known = CurrentFacts::of(workbook).read();
    if (!known)
        return known.error();
    ReportId made;
    const Facts &facts = (*known)->facts;
    const HandlingTerms terms = handlingTerms(facts, today);
    const Report draft =
        draftedReport(suggestionsOf((*known)->index, sources), facts.reportRules, facts.reportTitle, facts.directory);
    ReportEditor editor(
        *known, draft,
        [&](const Report &written) -> Result<void> {
            const auto added = workbook.perform(ReportVerbs::tr("Draft the report “%1”").arg(written.title),
                                                [&] { return addDraft(workbook.database(), written, terms); });
            if (!added)
                return added.error();
            made = added->id;
            return {};
        },
        parent);
    editor.exec();
    return made;
}

Result<qsizetype> leadToProposals(Workbook &workbook, const QList<SuggestionId> &sources, QDate today)
{
    const auto known = CurrentFacts::of(workbook).read();
    if (!known)
        return known.error();
    const Facts &facts = (*known)->facts;
    const QList<Suggestion> suggestions = withoutLead(suggestionsOf((*known)->index, sources), facts.leads);
    const auto states = facts.directory.of(WordList::ProposalState);
    const EntryId state = states.isEmpty() ? EntryId {} : states.first().id;
    const QString pattern = titlePattern(Settings(workbook.database()), u"proposal.title_pattern"_s);
    const auto added = workbook.perform(ReportVerbs::tr("Leads to %1 proposals").arg(suggestions.size()), [&] {
        return addLeads(workbook.database(), suggestions, pattern, state, handlingTerms(facts, today));
    });
    return added ? Result<qsizetype>(added->size()) : added.error();
}

} // namespace lianxin::ui
