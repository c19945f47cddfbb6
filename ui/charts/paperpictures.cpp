#include "ui/charts/paperpictures.h"

#include "core/statistics/coverageseries.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::charts {

namespace {

constexpr QSize halfSize(440, 420); // pixels at 96 dpi: of half the type area
constexpr QSize wholeSize(880, 290);

void addTo(documents::PictureRow &row, const QList<Series> &all, const QString &name, QSize size)
{
    const auto series = std::ranges::find(all, name, &Series::name);
    if (series != all.end() && !isEmpty(*series))
        row.pictures.append({chartPicture(*series, size), series->title});
}

} // namespace

QList<documents::PictureRow> paperPictures(const Facts &facts, const Period &period, QDate day)
{
    const auto overview = sectionSeries(SeriesSection::Overview, facts, period, day);
    const auto handling = sectionSeries(SeriesSection::Handling, facts, period, day);
    documents::PictureRow above;
    addTo(above, overview, u"monthly"_s, wholeSize); // a year of months needs the width
    documents::PictureRow below;
    addTo(below, handling, u"course-funnel"_s, halfSize);
    addTo(below, overview, u"suggestions-by-county"_s, halfSize);
    return {above, below};
}

} // namespace lianxin::charts
