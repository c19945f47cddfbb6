#pragma once

#include "core/ledger/handling.h"
#include "core/reports/report.h"

namespace lianxin {

class Database;

/// Stores `draft` as a new report of the year of `terms.today`, with the next number and drafted on that day. Each of
/// its sources that nobody has routed is routed to be a report. Within an action. Errors: Invalid; Storage.
Result<Report> addDraft(Database &database, const Report &draft, const HandlingTerms &terms);

/// Those of `suggestions` from which none of `leads` grew.
[[nodiscard]] QList<Suggestion> withoutLead(QList<Suggestion> suggestions, const QList<ProposalLead> &leads);

/// Stores a lead to a proposal for each of `suggestions` that has none yet, titled by `titlePattern`, which has %1
/// where stands what it is about, in `state`; those that nobody has routed are routed to be a proposal. Within an
/// action. Errors: Invalid; Storage.
Result<QList<ProposalLead>> addLeads(Database &database, const QList<Suggestion> &suggestions,
                                     const QString &titlePattern, EntryId state, const HandlingTerms &terms);

} // namespace lianxin
