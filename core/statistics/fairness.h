#pragma once

#include <QList>

#include <array>

namespace lianxin {

/// How many of the greatest of `values` together have at least half of their sum; 0 where that is 0.
[[nodiscard]] int bearersOfHalf(QList<int> values);

/// The least, the quarters and the greatest of `values`, which are not empty: the value that so many percent of them
/// do not exceed, by the nearest rank.
[[nodiscard]] std::array<int, 5> fiveNumbers(const QList<int> &values);

} // namespace lianxin
