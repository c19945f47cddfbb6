#pragma once

#include "core/base/result.h"
#include "core/statistics/series.h"

#include <QStringList>

namespace lianxin::charts {

enum class ChartFormat {
    Png,
    Svg,
    Pdf,
    Xlsx, ///< the numbers behind the chart
};

/// What stands below a chart on paper.
struct ChartFoot {
    QString period; ///< which days it tells of
    QString source; ///< where the figures come from
};

/// The format with this ending, without its dot. Errors: Invalid.
[[nodiscard]] Result<ChartFormat> chartFormat(const QString &ending);

/// The foot of charts of the workbook at `path`, drawn on `day`.
[[nodiscard]] ChartFoot chartFoot(const Period &period, const QString &path, QDate day);

/// Writes each series as a file of its name into `folder`, which is made if need be, and answers their paths. What
/// was there under these names is replaced. Pictures are 1800 pixels wide, which are 15 cm at 300 dots an inch, as
/// high as their names need, and light, for print. Errors: Storage.
[[nodiscard]] Result<QStringList> writeCharts(const QList<Series> &all, const QString &folder, ChartFormat format,
                                              const ChartFoot &foot);

/// `series` as a picture for a paper, PNG: `size` in pixels at 96 dpi, light, three times as fine, without a foot.
[[nodiscard]] QByteArray chartPicture(const Series &series, QSize size);

} // namespace lianxin::charts
