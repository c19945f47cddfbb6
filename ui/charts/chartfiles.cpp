#include "ui/charts/chartfiles.h"

#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtMath>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::charts {

namespace {

constexpr QSize usualPaper(900, 600); // pixels at 96 dpi
constexpr int footHeight = 34;
constexpr int noteIndent = 20;
constexpr int noteFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int fineness = 2; // picture pixels for one of the paper
constexpr int pictureFineness = 3; // the same, of what stands small in a paper
constexpr std::array endings {"png", "svg", "pdf", "xlsx"};

/// How high what is told below the chart is, in lines as long as `width` allows; 0 = nothing is.
int noteHeight(const Series &series, double width)
{
    const QString note = noteOf(series);
    if (note.isEmpty())
        return 0;
    const QRectF room(0, 0, width - 2 * noteIndent, 1000);
    return qCeil(QFontMetricsF(chartFont(12)).boundingRect(room, noteFlags, note).height()) + 4;
}

/// As high as it must be for all names.
QSize paperFor(const Series &series)
{
    const int height = leastHeight(series) + noteHeight(series, usualPaper.width()) + footHeight;
    return usualPaper.expandedTo({0, height});
}

/// The chart in `place` of the paper.
void paintChart(QPainter &painter, const Series &series, const QRectF &place, ChartTheme theme)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    QGraphicsScene scene;
    QChart *chart = chartOf(series, theme).release(); // the scene owns it
    scene.addItem(chart);
    chart->resize(place.size());
    chart->layout()->activate();
    chart->layout()->activate(); // names may have turned meanwhile
    scene.setSceneRect(place);
    scene.render(&painter, place, place);
}

/// The chart in `all`, and below it what is told of it.
void paintNoted(QPainter &painter, const Series &series, const QRectF &all, ChartTheme theme)
{
    const int height = noteHeight(series, all.width());
    paintChart(painter, series, all.adjusted(0, 0, 0, -height), theme);
    painter.setFont(chartFont(12));
    painter.setPen(chartColors(ChartTheme::Light).inkSoft);
    painter.drawText(QRectF(noteIndent, all.bottom() - height, all.width() - 2 * noteIndent, height), noteFlags,
                     noteOf(series));
}

void paint(QPainter &painter, const Series &series, const ChartFoot &foot, ChartTheme theme = ChartTheme::Light)
{
    const QRectF all(QPointF(), paperFor(series));
    painter.fillRect(all, chartColors(ChartTheme::Light).page);
    paintNoted(painter, series, all.adjusted(0, 0, 0, -footHeight), theme);
    const QRectF line = all.adjusted(20, all.height() - footHeight, -20, -10);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, foot.period);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, foot.source);
}

QByteArray pngBytes(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray png(const Series &series, const ChartFoot &foot)
{
    QImage image(paperFor(series) * fineness, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(300 / 0.0254));
    image.setDotsPerMeterY(qRound(300 / 0.0254));
    QPainter painter(&image);
    painter.scale(fineness, fineness);
    paint(painter, series, foot);
    painter.end();
    return pngBytes(image);
}

QByteArray svg(const Series &series, const ChartFoot &foot)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(paperFor(series));
    generator.setViewBox(QRect(QPoint(), paperFor(series)));
    generator.setResolution(96);
    generator.setTitle(series.title.toHtmlEscaped()); // it is written as it is
    QPainter painter(&generator);
    paint(painter, series, foot, ChartTheme::Plain); // QSvgGenerator leaves patterns out
    painter.end();
    return bytes;
}

QByteArray pdf(const Series &series, const ChartFoot &foot)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(series.title);
    writer.setCreator(u"Lianxin"_s);
    writer.setPageSize(QPageSize(QSizeF(paperFor(series)) * 72 / 96, QPageSize::Point));
    writer.setPageMargins({});
    writer.setResolution(96);
    QPainter painter(&writer);
    paint(painter, series, foot);
    painter.end();
    return bytes;
}

Result<void> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QSaveFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error {ErrorKind::Storage, QCoreApplication::translate("Charts", "%1 cannot be written.").arg(path),
                      file.errorString()};
    return {};
}

} // namespace

Result<ChartFormat> chartFormat(const QString &ending)
{
    for (std::size_t place = 0; place < endings.size(); ++place)
        if (ending.compare(QLatin1StringView(endings.at(place)), Qt::CaseInsensitive) == 0)
            return static_cast<ChartFormat>(place);
    return Error {
        ErrorKind::Invalid,
        QCoreApplication::translate("Charts", "Charts are written as png, svg, pdf or xlsx, not as %1.").arg(ending),
        {}};
}

ChartFoot chartFoot(const Period &period, const QString &path, QDate day)
{
    const auto words = [](const char *pattern) { return QCoreApplication::translate("Charts", pattern); };
    const QString from = period.from.toString(Qt::ISODate);
    const QString to = period.to.toString(Qt::ISODate);
    QString told = words(QT_TRANSLATE_NOOP("Charts", "The whole time"));
    if (period.from.isValid() && period.to.isValid())
        told = words(QT_TRANSLATE_NOOP("Charts", "From %1 to %2")).arg(from, to);
    else if (period.from.isValid())
        told = words(QT_TRANSLATE_NOOP("Charts", "From %1 on")).arg(from);
    else if (period.to.isValid())
        told = words(QT_TRANSLATE_NOOP("Charts", "Until %1")).arg(to);
    return {told,
            words(QT_TRANSLATE_NOOP("Charts", "Source: the records of %1, drawn on %2"))
                .arg(QFileInfo(path).completeBaseName(), day.toString(Qt::ISODate))};
}

QByteArray chartPicture(const Series &series, QSize size)
{
    QImage image(size * pictureFineness, QImage::Format_RGB32);
    image.fill(chartColors(ChartTheme::Light).page);
    QPainter painter(&image);
    painter.scale(pictureFineness, pictureFineness);
    paintNoted(painter, series, QRectF(QPointF(), size), ChartTheme::Light);
    painter.end();
    return pngBytes(image);
}

Result<QStringList> writeCharts(const QList<Series> &all, const QString &folder, ChartFormat format,
                                const ChartFoot &foot)
{
    if (!QDir().mkpath(folder))
        return Error {
            ErrorKind::Storage, QCoreApplication::translate("Charts", "The folder %1 cannot be made.").arg(folder), {}};
    static constexpr std::array writers {png, svg, pdf};
    const auto kind = static_cast<std::size_t>(format);
    QStringList written;
    for (const Series &series : all) {
        const QString path = QDir(folder).filePath(u"%1.%2"_s.arg(series.name, QLatin1StringView(endings.at(kind))));
        const auto saved = format == ChartFormat::Xlsx ? writeSheet(path, sheetOf(series, foot))
                                                       : save(writers.at(kind)(series, foot), path);
        if (!saved)
            return saved.error();
        written.append(path);
    }
    return written;
}

} // namespace lianxin::charts
