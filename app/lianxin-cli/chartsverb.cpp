#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/statistics/comparison.h"
#include "core/statistics/countedperiod.h"
#include "core/statistics/statisticsfacts.h"
#include "ui/charts/chartfiles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// What charts are drawn from, read once for both years.
CountedPeriod::ReadFacts chartFacts(Database &database)
{
    return readOnce([&database]() -> Result<std::shared_ptr<const KnownFacts>> {
        auto read = readStatisticsFacts(database);
        if (!read)
            return read.error();
        return std::make_shared<const KnownFacts>(std::move(read->facts));
    });
}

/// The charts of every section, and the cross-table.
Result<QList<Series>> chartsOf(ComparedPeriods periods, charts::ChartFormat format)
{
    auto all = everySeries(periods);
    if (!all)
        return all;
    const auto cross =
        crossSeries({}, format == charts::ChartFormat::Xlsx ? CrossSums::With : CrossSums::Without, periods);
    if (!cross)
        return cross.error();
    all->append(*cross);
    return all;
}

} // namespace

int runCharts(const Call &call)
{
    if (!call.has(u"out"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Tell with --out the folder for the charts."));
    const auto period = periodOption(call);
    if (!period)
        return wrongUse(period.error());
    const auto format = charts::chartFormat(call.has(u"format"_s) ? call.value(u"format"_s) : u"png"_s);
    if (!format)
        return wrongUse(format.error());
    if (call.has(u"compare"_s) && !yearBefore(*period))
        return wrongUse(QCoreApplication::translate(
            "Cli", "Tell with --from and --to which days are to be compared with those a year before."));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const QDate today = QDate::currentDate();
    const QDate day = period->to.isValid() ? std::min(period->to, today) : today;
    Database &database = (*workbook)->database();
    const CountedPeriod now(database, *period, chartFacts(database));
    const auto series = chartsOf({now, call.has(u"compare"_s) ? now.aYearBefore() : std::nullopt, day}, *format);
    if (!series)
        return fail(series.error());
    const auto written = charts::writeCharts(*series, call.value(u"out"_s), *format,
                                             charts::chartFoot(*period, call.arguments.first(), today));
    if (!written)
        return fail(written.error());
    if (call.json())
        say(QJsonObject {{u"written"_s, QJsonArray::fromStringList(*written)}, {u"pages"_s, written->size()}});
    else
        for (const QString &path : *written)
            say(path);
    return Done;
}

} // namespace lianxin::cli
