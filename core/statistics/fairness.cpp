#include "core/statistics/fairness.h"

#include "core/statistics/departmentboard.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace lianxin {

int bearersOfHalf(QList<int> values)
{
    std::ranges::sort(values, std::ranges::greater {});
    const int sum = std::accumulate(values.begin(), values.end(), 0);
    int borne = 0;
    int bearers = 0;
    while (2 * borne < sum)
        borne += values.at(bearers++);
    return bearers;
}

std::array<int, 5> fiveNumbers(const QList<int> &values)
{
    const auto [least, greatest] = std::ranges::minmax(values);
    return {least, percentile(values, 25), percentile(values, 50), percentile(values, 75), greatest};
}

} // namespace lianxin
