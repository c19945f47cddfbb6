#pragma once

#include "core/base/period.h"
#include "core/ledger/lateness.h"
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
    /// Those that credit their proposers and were registered within `period`, by id: number, day, result and proposers.
    [[nodiscard]] Result<QList<Suggestion>> creditedWithin(const Period &period) const;
    /// Errors: NotFound.
    [[nodiscard]] Result<Suggestion> numbered(const QString &number) const;

    // Of large ledgers only what a question needs: some of the fields, and the steps with their kinds and days.

    /// By id all of which something may have to be done on `day`, and perhaps others: what is late or due by `until`,
    /// not signed for, looked after by a leader or to be visited, and the ledgers in which a route is missing. Without
    /// proposers, other units and what only papers tell.
    [[nodiscard]] Result<QList<Suggestion>> toFollow(QDate day, QDate until, const Patience &patience) const;
    /// By id all that were handed to departments within `period`, and perhaps others: unit and days, and the steps that
    /// change those.
    [[nodiscard]] Result<QList<Suggestion>> handedWithin(const Period &period) const;
    /// By id all with what figures are counted from: no words of members, sheets or papers.
    [[nodiscard]] Result<QList<Suggestion>> counted() const;
    /// By id those that answer a need, with that alone.
    [[nodiscard]] Result<QList<Suggestion>> answering() const;
    /// The activities held by the evening of `day` in whose ledger nothing stands yet, or some route is missing;
    /// besides those planned for it or before of which nobody has noted whether they were held.
    [[nodiscard]] Result<QList<ActivityId>> unfinishedOn(QDate day) const;

private:
    struct Cut;
    [[nodiscard]] Result<QList<Suggestion>> cut(const Cut &cut, const QVariantMap &values) const;
};

/// The stored leads to proposals.
class ProposalLeadRepository : public Repository<ProposalLead>
{
public:
    inline static const QString table = QStringLiteral("proposal_lead");

    using Repository::Repository;
};

} // namespace lianxin
