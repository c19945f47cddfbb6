#include "ui/charts/palette.h"

#include <array>

namespace lianxin::charts {

QColor seriesColor(int number)
{
    static constexpr std::array<QRgb, 6> colors {0xff1f5fa8, 0xffc8553d, 0xff4f8a5b,
                                                 0xffd9a441, 0xff7a5c99, 0xff5b6b7a};
    return QColor::fromRgb(colors.at(static_cast<std::size_t>(number) % colors.size()));
}

} // namespace lianxin::charts
