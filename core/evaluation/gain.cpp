#include "core/evaluation/gain.h"

#include "core/evaluation/pointgathering.h"

namespace lianxin {

CommonCounts commonCounts(const FactIndex &index, const Rulebook &book)
{
    if (book.set.formula == Formula::Sum && book.conditions.isEmpty())
        return {};
    return PointGathering::over(index, book, book.periodFor()).common(index.facts().members, index.facts().directory);
}

EventGain::EventGain(Facts facts, Rulebook book, CommonCounts all)
    : m_facts(std::move(facts))
    , m_book(std::move(book))
    , m_all(std::move(all))
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
    const FactIndex index(facts);
    int points = 0;
    for (const MemberPoints &each :
         PointGathering::over(index, m_book, m_book.periodFor()).evaluated(facts.members, facts.directory, m_all))
        points += each.total;
    return points;
}

} // namespace lianxin
