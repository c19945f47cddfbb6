#include "ui/charts/chartfiles.h"

#include "ui/charts/chart.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::charts {

namespace {

constexpr QSize paper(900, 600); // pixels at 96 dpi
constexpr int footHeight = 34;
constexpr int fineness = 2; // picture pixels for one of the paper
constexpr std::array endings {"png", "svg", "pdf"};

enum class Filling { Pattern, Plain };

/// Fills bars with the colour of their pattern, seen from afar: QSvgGenerator leaves a pattern out.
void fillPlainly(const QChart &chart)
{
    for (const QAbstractSeries *series : chart.series()) {
        const auto *bars = qobject_cast<const QAbstractBarSeries *>(series);
        for (QBarSet *set : bars ? bars->barSets() : QList<QBarSet *>())
            if (set->brush().style() == Qt::TexturePattern)
                set->setBrush(set->brush()
                                  .textureImage()
                                  .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                  .pixelColor(0, 0));
    }
}

void paint(QPainter &painter, const Series &series, const ChartFoot &foot, Filling filling = Filling::Pattern)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const QRectF all(QPointF(), paper);
    painter.fillRect(all, chartColors(ChartTheme::Light).page);

    QGraphicsScene scene;
    QChart *chart = chartOf(series, ChartTheme::Light).release(); // the scene owns it
    if (filling == Filling::Plain)
        fillPlainly(*chart);
    scene.addItem(chart);
    const QRectF above = all.adjusted(0, 0, 0, -footHeight);
    chart->resize(above.size());
    chart->layout()->activate();
    scene.setSceneRect(above);
    scene.render(&painter, above, above);

    painter.setFont(chartFont(12));
    painter.setPen(chartColors(ChartTheme::Light).inkSoft);
    const QRectF line = all.adjusted(20, above.height(), -20, -10);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, foot.period);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, foot.source);
}

QByteArray png(const Series &series, const ChartFoot &foot)
{
    QImage image(paper * fineness, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(300 / 0.0254));
    image.setDotsPerMeterY(qRound(300 / 0.0254));
    QPainter painter(&image);
    painter.scale(fineness, fineness);
    paint(painter, series, foot);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const Series &series, const ChartFoot &foot)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(paper);
    generator.setViewBox(QRect(QPoint(), paper));
    generator.setResolution(96);
    generator.setTitle(series.title.toHtmlEscaped()); // it is written as it is
    QPainter painter(&generator);
    paint(painter, series, foot, Filling::Plain);
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
    writer.setPageSize(QPageSize(QSizeF(paper) * 72 / 96, QPageSize::Point));
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
        QCoreApplication::translate("Charts", "Charts are written as png, svg or pdf, not as %1.").arg(ending),
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
        if (const auto saved = save(writers.at(kind)(series, foot), path); !saved)
            return saved.error();
        written.append(path);
    }
    return written;
}

} // namespace lianxin::charts
