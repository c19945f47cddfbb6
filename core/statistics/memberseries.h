#pragma once

#include "core/base/period.h"
#include "core/members/member.h"
#include "core/statistics/series.h"

#include <memory>

namespace lianxin {

/// How members took part within `period`: how often each serving one came, with how evenly that is spread, and, as seen
/// on the evening of `day`, how many months ago they came and were asked last.
[[nodiscard]] QList<Series> memberSeries(const Facts &facts, const Period &period, QDate day);

/// What each member did within a period, counted once, however many are looked at.
class MemberRadars
{
public:
    MemberRadars(const Facts &facts, const Period &period);
    ~MemberRadars();
    Q_DISABLE_COPY_MOVE(MemberRadars)

    /// What `member` did beside the mean of those who serve: attendances, suggestions, reports, adopted
    /// reports, services of pairings and outcomes, each from 0 to 100, which is the most that one of them has.
    [[nodiscard]] Series of(MemberId member) const;

private:
    class Deeds;

    std::unique_ptr<const Deeds> m_deeds;
};

/// The one of `member`; see MemberRadars, which is for several.
[[nodiscard]] Series memberRadar(const Facts &facts, const Period &period, MemberId member);

} // namespace lianxin
