#include "core/statistics/funnelsteps.h"

#include "core/statistics/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

Series funnelOf(Series series, const QList<FunnelStep> &steps)
{
    QStringList remarks;
    series.lines = {{series.title, {}}};
    QList<SeriesPoint> &points = series.lines.first().points;
    for (const FunnelStep &step : steps) {
        SeriesPoint point = step.records;
        const int above = points.isEmpty() ? 0 : points.last().value();
        if (!points.isEmpty() && step.others > 0)
            remarks.append(step.remark);
        else if (!points.isEmpty() && point.value() > above)
            remarks.append(QCoreApplication::translate("Series", "“%1” are more than “%2”: several came out of one.")
                               .arg(step.name, series.categories.last()));
        else if (!points.isEmpty())
            point.whole = above;
        series.categories.append(step.name);
        points.append(point);
    }
    series.remark = inOneLine(remarks);
    return series;
}

qsizetype notAmong(const SeriesPoint &point, const SeriesPoint &above)
{
    const QSet<qint64> known(above.ids.begin(), above.ids.end());
    return std::ranges::count_if(point.ids, [&](qint64 id) { return !known.contains(id); });
}

} // namespace lianxin
