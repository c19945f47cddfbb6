#pragma once

#include "core/ledger/suggestion.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The stored ledger.
class SuggestionRepository : public Repository<Suggestion>
{
public:
    inline static const QString table = QStringLiteral("suggestion");

    using Repository::Repository;

    /// In the order of the ledger.
    [[nodiscard]] Result<QList<Suggestion>> of(ActivityId activity) const;
    [[nodiscard]] Result<QList<Suggestion>> by(MemberId proposer) const;
    /// The activity at which each suggestion was made, by its id.
    [[nodiscard]] Result<QHash<qint64, ActivityId>> activities() const;
    /// Errors: NotFound.
    [[nodiscard]] Result<Suggestion> numbered(const QString &number) const;
};

/// The stored leads to proposals.
class ProposalLeadRepository : public Repository<ProposalLead>
{
public:
    inline static const QString table = QStringLiteral("proposal_lead");

    using Repository::Repository;
};

} // namespace lianxin
