#include "ui/charts/chartfiles.h"

#include "core/exchange/spreadsheet.h"
#include "tests/support/printing.h"
#include "tests/ui/charts/aseries.h"
#include "ui/charts/chartdata.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;
using namespace lianxin;
using charts::ChartFormat;
using charts::writeCharts;

namespace {

const charts::ChartFoot foot {u"The whole time"_s, u"Source: the tests"_s};

QList<Series> allKinds()
{
    QList<Series> all;
    for (const SeriesKind kind : {SeriesKind::Funnel, SeriesKind::Bars, SeriesKind::StackedBars, SeriesKind::Lines,
                                  SeriesKind::Histogram, SeriesKind::Donut, SeriesKind::Heat, SeriesKind::Radar}) {
        all.append(aSeries(kind, {u"North"_s, u"South"_s, u"West"_s}, {{30, 20, 10}}));
        all.last().name = u"chart-%1"_s.arg(all.size());
    }
    return all;
}

/// How many colours a picture has within `part`.
std::size_t coloursIn(const QImage &image, const QRect &part)
{
    std::set<QRgb> colours;
    for (int y = part.top(); y <= part.bottom(); y += 2)
        for (int x = part.left(); x <= part.right(); x += 2)
            colours.insert(image.pixel(x, y));
    return colours.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Each chart becomes a picture 1800 pixels wide with title, bars and foot", "[charts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/charts"_s);
    const auto written = valueOf(writeCharts(allKinds(), path, ChartFormat::Png, foot));
    REQUIRE(written.size() == 8);
    CHECK(written.first() == path + u"/chart-1.png"_s);
    for (const QString &each : written) {
        const QImage image(each);
        CHECK(image.size() == QSize(1800, 1200));
        CHECK(coloursIn(image, {400, 10, 1000, 100}) > 2); // the title
        CHECK(coloursIn(image, {200, 200, 1400, 800}) > 4); // what is drawn
        CHECK(coloursIn(image, {20, 1140, 1760, 40}) > 2); // the foot
        CHECK(image.pixel(2, 2) == qRgb(255, 255, 255));
    }
}

TEST_CASE("Charts become drawings and pages too", "[charts]")
{
    const QTemporaryDir folder;
    for (const QString &path : valueOf(writeCharts(allKinds(), folder.path(), ChartFormat::Svg, foot))) {
        CHECK(path.endsWith(u".svg"_s));
        CHECK(bytesOf(path).contains("<svg"));
        CHECK(bytesOf(path).size() > 4000);
    }
    for (const QString &path : valueOf(writeCharts(allKinds(), folder.path(), ChartFormat::Pdf, foot))) {
        CHECK(path.endsWith(u".pdf"_s));
        CHECK(bytesOf(path).startsWith("%PDF-"));
        CHECK(bytesOf(path).size() > 4000);
    }
}

TEST_CASE("A picture is as high as its names need", "[charts]")
{
    const QTemporaryDir folder;
    QStringList departments;
    for (int number = 1; number <= 30; ++number)
        departments.append(u"Department %1"_s.arg(number));
    const QList<int> days(30, 20);
    Series boxes = aSeries(SeriesKind::Boxes, departments, {days, days, days, days, days});
    boxes.name = u"boxes"_s;
    const Series table = aSeries(SeriesKind::Heat, departments, {QList<int>(30, 1)});
    const auto written = valueOf(writeCharts({boxes, table}, folder.path(), ChartFormat::Png, foot));
    CHECK(QImage(written.first()).size() == QSize(1800, 2 * (110 + 30 * 32 + 34)));
    CHECK(QImage(written.last()).size() == QSize(1800, 1200));
}

TEST_CASE("Every bar of a drawing is filled", "[charts]")
{
    const QTemporaryDir folder;
    const auto written = valueOf(writeCharts({aSeries(SeriesKind::StackedBars, {u"North"_s}, {{3}, {2}})},
                                             folder.path(), ChartFormat::Svg, foot));
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QSvgRenderer(written.first()).render(&painter);
    painter.end();
    CHECK(image.pixelColor(200, 200) != QColor(Qt::white)); // the first line
    CHECK(image.pixelColor(600, 200) != QColor(Qt::white)); // the second
    CHECK(image.pixelColor(600, 200) != image.pixelColor(200, 200));
}

TEST_CASE("A folder that cannot be made is told", "[charts]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s));
    REQUIRE(file.open(QFile::WriteOnly));
    const auto written = writeCharts(allKinds(), file.fileName() + u"/charts"_s, ChartFormat::Png, foot);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Storage);
}

TEST_CASE("Endings name the formats", "[charts]")
{
    CHECK(valueOf(charts::chartFormat(u"png"_s)) == ChartFormat::Png);
    CHECK(valueOf(charts::chartFormat(u"SVG"_s)) == ChartFormat::Svg);
    CHECK(valueOf(charts::chartFormat(u"pdf"_s)) == ChartFormat::Pdf);
    CHECK(charts::chartFormat(u"gif"_s).error().kind == ErrorKind::Invalid);
}

TEST_CASE("The foot of a chart names the days and where the figures come from", "[charts]")
{
    const QDate from(2024, 1, 1);
    const QDate to(2024, 12, 31);
    const auto periodOf = [](const Period &period) { return charts::chartFoot(period, u"a.lianxin"_s, {}).period; };
    CHECK(periodOf({}) == u"The whole time"_s);
    CHECK(periodOf({from, to}) == u"From 2024-01-01 to 2024-12-31"_s);
    CHECK(periodOf({from, {}}) == u"From 2024-01-01 on"_s);
    CHECK(periodOf({{}, to}) == u"Until 2024-12-31"_s);
    CHECK(charts::chartFoot({}, u"/somewhere/our year.lianxin"_s, to).source
          == u"Source: the records of our year, drawn on 2024-12-31"_s);
}

TEST_CASE("The numbers of a chart become a sheet, with the year before, the difference and the foot", "[charts]")
{
    Series series = aSeries(SeriesKind::Bars, {u"North"_s, u"South"_s}, {{3, 2}});
    series.ghosts = aSeries(SeriesKind::Bars, {u"North"_s, u"South"_s}, {{1, 5}}).lines;
    series.remark = u"Two counties."_s;
    const SheetToWrite sheet = charts::sheetOf(series, foot);
    CHECK(sheet.titles.size() == 4);
    REQUIRE(sheet.rows.size() == 7);
    CHECK(sheet.rows.at(0) == QList<QVariant> {u"North"_s, 3, 1, 2});
    CHECK(sheet.rows.at(1) == QList<QVariant> {u"South"_s, 2, 5, -3});
    CHECK(sheet.rows.last() == QList<QVariant> {foot.source});
    CHECK(sheet.rows.at(4) == QList<QVariant> {series.remark});

    const QTemporaryDir folder;
    const auto written = valueOf(writeCharts({series}, folder.path(), ChartFormat::Xlsx, foot));
    REQUIRE(written.size() == 1);
    CHECK(written.first().endsWith(u"a-series.xlsx"_s));
    const auto read = valueOf(readSpreadsheet(written.first()));
    CHECK(read.sheets.size() == 1);
}

TEST_CASE("What is told of a chart stands below it in as many lines as it takes, in a picture for a paper too",
          "[charts]")
{
    Series series = aSeries(SeriesKind::Funnel, {}, {}); // without bars that would count as ink
    const QSize size(440, 420);
    const QRect below(0, 3 * 360, 3 * 440, 3 * 60);
    const auto inkBelow = [&] {
        const QImage image = QImage::fromData(charts::chartPicture(series, size));
        REQUIRE(image.size() == 3 * size);
        QSet<int> rows; // with any ink
        for (int y = below.top(); y <= below.bottom(); ++y)
            for (int x = below.left(); x <= below.right(); ++x)
                if (qGray(image.pixel(x, y)) < 160) {
                    rows.insert(y);
                    break;
                }
        return rows.size();
    };
    series.remark = u"Few came."_s;
    const qsizetype one = inkBelow();
    series.remark = QStringList(12, u"Of the 5 reports"_s).join(u' ');
    CHECK(inkBelow() > one);
}
