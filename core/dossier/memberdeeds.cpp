#include "core/dossier/memberdeeds.h"

namespace lianxin {

MemberDeeds::MemberDeeds(const FactIndex &index)
    : m_index(index)
    , m_dependents(index.facts())
{
    const Facts &facts = index.facts();
    for (const Invitation &each : facts.invitations)
        m_records[each.member.value].invitations.append(&each);
    for (const Suggestion &each : facts.suggestions)
        for (const MemberId proposer : each.proposers)
            m_records[proposer.value].suggestions.append(&each);
    for (const Report &each : facts.reports)
        for (const MemberId author : isInWriting(each) ? QList<MemberId>() : each.authors)
            m_records[author.value].reports.append(&each);
    for (const Pairing &each : facts.pairings)
        m_records[each.member.value].pairings.append(&each);
    for (const Outcome &each : facts.outcomes)
        for (const MemberId member : each.members)
            m_records[member.value].outcomes.append(&each);
    for (const MonthlyAward &each : facts.awards)
        m_records[each.member.value].awards.append(&each);
}

QList<DossierEntry> MemberDeeds::timelineOf(MemberId member) const
{
    Thread thread(m_index, m_dependents);
    const Records records = recordsOf(member);
    for (const Invitation *each : records.invitations)
        thread.add(*each);
    for (const Suggestion *each : records.suggestions)
        thread.add(*each);
    for (const Report *each : records.reports)
        thread.add(*each);
    for (const Pairing *each : records.pairings)
        thread.add(*each);
    for (const Outcome *each : records.outcomes)
        thread.add(*each);
    for (const MonthlyAward *each : records.awards)
        thread.add(*each);
    return thread.inOrder();
}

} // namespace lianxin
