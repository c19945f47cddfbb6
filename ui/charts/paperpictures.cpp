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

/// The picture of the series `name`; one that shows nothing where there is nothing to tell.
documents::Picture pictureOf(const QList<Series> &all, const QString &name, QSize size)
{
    const auto series = std::ranges::find(all, name, &Series::name);
    if (series == all.end() || isEmpty(*series))
        return {};
    return {chartPicture(*series, size), series->title};
}

/// A picture that shows nothing keeps its place beside another one.
void addRow(QList<documents::PictureRow> &rows, const QList<documents::Picture> &pictures)
{
    const auto isShown = [](const documents::Picture &each) { return !each.png.isEmpty(); };
    if (std::ranges::any_of(pictures, isShown))
        rows.append({pictures});
}

} // namespace

QList<documents::PictureRow> paperPictures(const Facts &facts, const Period &period, QDate day)
{
    const auto overview = sectionSeries(SeriesSection::Overview, facts, period, day);
    const auto handling = sectionSeries(SeriesSection::Handling, facts, period, day);
    QList<documents::PictureRow> rows;
    addRow(rows, {pictureOf(overview, u"monthly"_s, wholeSize)}); // a year of months needs the width
    addRow(
        rows,
        {pictureOf(handling, u"course-funnel"_s, halfSize), pictureOf(overview, u"suggestions-by-county"_s, halfSize)});
    return rows;
}

} // namespace lianxin::charts
