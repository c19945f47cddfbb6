#pragma once

#include <QColor>

namespace lianxin::charts {

/// The colour of the series with this number, from 0 on; after the last it begins anew.
[[nodiscard]] QColor seriesColor(int number);

} // namespace lianxin::charts
