#include "core/evaluation/resultshare.h"

#include <algorithm>

namespace lianxin {

namespace {

int &partFor(RuleFact fact, ResultShare &share)
{
    switch (fact) {
    case RuleFact::SuggestionSolved:
    case RuleFact::ReportAdopted:
    case RuleFact::ReportCommented:
    case RuleFact::Outcome:
        return share.results;
    case RuleFact::Attendance:
    case RuleFact::Volunteered:
        return share.presence;
    default:
        return share.work;
    }
}

} // namespace

int ResultShare::percentOf(int part) const
{
    const int whole = results + presence + work;
    return whole == 0 ? 0 : qRound(part * 100.0 / whole);
}

ResultShare shareOfPoints(const QList<MemberPoints> &evaluated, const Rulebook &book)
{
    ResultShare share;
    for (const MemberPoints &points : evaluated) {
        for (const PointItem &item : points.items) {
            const auto rule = std::ranges::find(book.rules, item.rule, &Rule::code);
            if (rule != book.rules.end())
                partFor(rule->fact, share) += std::max(item.counted, 0);
        }
    }
    return share;
}

ResultShare shareOfCaps(const Rulebook &book)
{
    ResultShare share;
    for (const Rule &rule : book.rules) {
        if (rule.fact == RuleFact::Unbound || rule.points <= 0)
            continue;
        share.isBounded = share.isBounded && rule.cap.has_value();
        partFor(rule.fact, share) += rule.cap.value_or(0);
    }
    return share;
}

} // namespace lianxin
