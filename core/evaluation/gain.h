#pragma once

#include "core/evaluation/facts.h"
#include "core/evaluation/rulebook.h"

namespace lianxin {

/// What an event in the course of a report brings its authors by a rulebook. What they have without it is evaluated
/// once, however many events are asked for.
class EventGain
{
public:
    /// `facts`: of the authors alone, see ofMembers().
    EventGain(Facts facts, Rulebook book);

    /// In hundredths of a point, of all authors together; 0 when the event is neither an adoption nor a comment.
    [[nodiscard]] int of(const ReportProgress &progress) const;

private:
    [[nodiscard]] int pointsWith(const Facts &facts) const;

    Facts m_facts;
    Rulebook m_book;
    int m_before;
};

} // namespace lianxin
