#pragma once

#include "core/base/period.h"
#include "core/statistics/coverage.h"
#include "core/statistics/series.h"

namespace lianxin {

/// What the plan came to and what it leaves open, as seen on the evening of `day`: activities planned and held month by
/// month, those held within `period` by county and theme, and the needs and the members who know it
/// for the themes where these are scarcest.
[[nodiscard]] QList<Series> planSeries(const Facts &facts, const Period &period, QDate day);

/// The activities of `coverage` as a heat table.
[[nodiscard]] Series coverageHeat(const Coverage &coverage, const Directory &directory);

/// The sections of the charts of the statistics page.
enum class SeriesSection { Overview, Handling, Members, Plan };

/// The charts of one section, as seen on the evening of `day`.
[[nodiscard]] QList<Series> sectionSeries(SeriesSection section, const Facts &facts, const Period &period, QDate day);

} // namespace lianxin
