#include "ui/selection/matchbars.h"

#include "ui/base/look.h"

#include <QPainter>

namespace lianxin::ui {

namespace {

constexpr int barWidth = 5;
constexpr int barGap = 2;
constexpr int barStep = 4; ///< of one depth
constexpr int deepestBar = 3;
constexpr int pixelRatio = 2; ///< sharp on dense screens too

} // namespace

QPixmap matchBars(const QList<int> &depths)
{
    if (depths.isEmpty())
        return {};
    const QSize size(static_cast<int>(depths.size()) * (barWidth + barGap), deepestBar * barStep + 2);
    QPixmap bars(size * pixelRatio);
    bars.setDevicePixelRatio(pixelRatio);
    bars.fill(Qt::transparent);
    QPainter painter(&bars);
    int left = 0;
    for (const int depth : depths) {
        const int height = depth * barStep;
        painter.fillRect(QRect(left, size.height() - 1, barWidth, 1), colors().line);
        painter.fillRect(QRect(left, size.height() - 1 - height, barWidth, height), colors().accent);
        left += barWidth + barGap;
    }
    return bars;
}

} // namespace lianxin::ui
