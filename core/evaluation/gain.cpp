#include "core/evaluation/gain.h"

#include "core/evaluation/evaluation.h"

namespace lianxin {

EventGain::EventGain(Facts facts, Rulebook book)
    : m_facts(std::move(facts))
    , m_book(std::move(book))
    , m_before(pointsWith(m_facts))
{
}

int EventGain::of(const ReportProgress &progress) const
{
    if (!progress.adoption && !progress.comment)
        return 0;
    Facts facts = m_facts;
    if (progress.adoption)
        facts.adoptions.append(*progress.adoption);
    if (progress.comment)
        facts.comments.append(*progress.comment);
    return pointsWith(facts) - m_before;
}

int EventGain::pointsWith(const Facts &facts) const
{
    int points = 0;
    for (const MemberPoints &each : evaluate(facts, m_book, m_book.periodFor()))
        points += each.total;
    return points;
}

} // namespace lianxin
