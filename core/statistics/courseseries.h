#pragma once

#include "core/statistics/scope.h"
#include "core/statistics/series.h"

namespace lianxin {

/// The way from need to adoption.
struct CourseSeries {
    Series funnel;
    Series byCounty; ///< the same, county by county
};

/// How far what is counted has come on the evening of `day`. A report adopted counts also where it was formed earlier.
[[nodiscard]] CourseSeries courseSeries(const Scope &scope, QDate day);

} // namespace lianxin
