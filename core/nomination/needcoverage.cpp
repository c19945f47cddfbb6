#include "core/nomination/needcoverage.h"

#include "core/selection/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin {

namespace {

constexpr int practised = 2; ///< the depth from which on somebody serves a need well

} // namespace

QList<NeedHolder> holdersOf(const Nomination &nomination, const selection::Need &need)
{
    QList<NeedHolder> holders;
    for (const selection::PanelMember &member : nomination.answer.members)
        for (const selection::Contribution &each : member.needs)
            if (each.need == need.id)
                holders.append({each.depth, selection::nameIn(nomination.problem, member.id)});
    std::ranges::stable_sort(holders, std::greater {}, &NeedHolder::depth);
    return holders;
}

CoverageGrade coverageOf(const selection::Need &need, const QList<NeedHolder> &holders)
{
    if (holders.isEmpty())
        return CoverageGrade::None;
    const bool isDeep = holders.first().depth >= std::max(practised, need.must);
    return isDeep && holders.size() >= need.wanted ? CoverageGrade::Full : CoverageGrade::Weak;
}

QString nameOf(CoverageGrade grade)
{
    switch (grade) {
    case CoverageGrade::None:
        return QCoreApplication::translate("Nomination", "not covered");
    case CoverageGrade::Weak:
        return QCoreApplication::translate("Nomination", "weakly covered");
    case CoverageGrade::Full:
        break;
    }
    return QCoreApplication::translate("Nomination", "covered");
}

} // namespace lianxin
