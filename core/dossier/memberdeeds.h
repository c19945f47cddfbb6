#pragma once

#include "core/dossier/thread.h"

namespace lianxin {

/// What each member did and was asked to do, gathered once for any number of members.
class MemberDeeds
{
public:
    /// `index` must stay as it is meanwhile.
    explicit MemberDeeds(const FactIndex &index);

    /// All that a member did and was asked to do, in the order of the days; what has no day stands first.
    [[nodiscard]] QList<DossierEntry> timelineOf(MemberId member) const;

    /// The records of one member, each in the order of the facts.
    struct Records {
        QList<const Invitation *> invitations;
        QList<const Suggestion *> suggestions; ///< also those that the member joined
        QList<const Report *> reports;
        QList<const Pairing *> pairings;
        QList<const Outcome *> outcomes;
        QList<const MonthlyAward *> awards;
    };
    [[nodiscard]] Records recordsOf(MemberId member) const { return m_records.value(member.value); }

private:
    const FactIndex &m_index;
    Dependents m_dependents;
    QHash<qint64, Records> m_records; ///< by member
};

} // namespace lianxin
