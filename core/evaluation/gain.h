#pragma once

#include "core/evaluation/totals.h"

namespace lianxin {

/// What all members have by `book`: which rules are used, and the facts that conditions count. Empty where the total of
/// one member does not depend on the others.
[[nodiscard]] CommonCounts commonCounts(const FactIndex &index, const Rulebook &book);

/// What an event in the course of a report brings its authors by a rulebook. What they have without it is evaluated
/// once, however many events are asked for.
class EventGain
{
public:
    /// `facts`: of the authors alone, see ofMembers(). `all`: what everybody has.
    EventGain(Facts facts, Rulebook book, CommonCounts all);

    /// In hundredths of a point, of all authors together; 0 when the event is neither an adoption nor a comment.
    [[nodiscard]] int of(const ReportProgress &progress) const;

private:
    [[nodiscard]] int pointsWith(const Facts &facts) const;

    Facts m_facts;
    Rulebook m_book;
    CommonCounts m_all;
    int m_before;
};

} // namespace lianxin
