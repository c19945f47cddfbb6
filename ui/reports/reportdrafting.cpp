#include "core/directory/settings.h"
#include "core/reports/drafting.h"
#include "core/reports/newreport.h"
#include "ui/base/currentfacts.h"
#include "ui/reports/reporteditor.h"
#include "ui/reports/reportverbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// What an empty editor begins with: the parts, the title and the authors that follow from `sources`.
Report draftOf(const FactIndex &index, const QList<SuggestionId> &sources)
{
    QList<Suggestion> suggestions;
    for (const SuggestionId source : sources)
        suggestions.append(index.find(source));
    const Facts &facts = index.facts();
    Report draft = draftedReport(suggestions, facts.reportRules, facts.reportTitle);
    draft.kind =
        facts.directory.withMeaning(WordList::ReportKind, suggestions.size() > 1 ? u"combined"_s : u"single"_s);
    if (draft.authors.size() > 1 && draft.authors.size() <= 100) {
        const QList<int> shares = evenShares(draft.authors.size());
        for (qsizetype place = 0; place < shares.size(); ++place)
            draft.shares.insert(draft.authors.at(place), shares.at(place));
    }
    return draft;
}

} // namespace

Result<ReportId> draftReport(Workbook &workbook, const QList<SuggestionId> &sources, QDate today, QWidget *parent)
{
    const auto known = CurrentFacts::of(workbook).read();
    if (!known)
        return known.error();
    ReportId made;
    const HandlingTerms terms = handlingTerms((*known)->facts, today);
    ReportEditor editor(
        *known, draftOf((*known)->index, sources),
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

Result<void> leadToProposals(Workbook &workbook, const QList<SuggestionId> &sources, QDate today)
{
    const auto known = CurrentFacts::of(workbook).read();
    if (!known)
        return known.error();
    const Facts &facts = (*known)->facts;
    QList<Suggestion> suggestions;
    for (const SuggestionId source : sources)
        suggestions.append((*known)->index.find(source));
    const auto states = facts.directory.of(WordList::ProposalState);
    const EntryId state = states.isEmpty() ? EntryId {} : states.first().id;
    const QString pattern = Settings(workbook.database()).text(u"proposal.title_pattern"_s);
    const auto added = workbook.perform(ReportVerbs::tr("Leads to %1 proposals").arg(suggestions.size()), [&] {
        return addLeads(workbook.database(), suggestions, pattern, state, handlingTerms(facts, today));
    });
    return added ? Result<void>() : added.error();
}

} // namespace lianxin::ui
