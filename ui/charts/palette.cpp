#include "ui/charts/palette.h"

#include <QPainter>
#include <QPixmap>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::charts {

namespace {

using Row = std::array<QRgb, 6>;

constexpr Row light {0xff2b5c8a, 0xffc8843d, 0xff4f8a6b, 0xffa6192e, 0xff7a5c99, 0xff5b6b7a};
constexpr Row dark {0xff7fa9d3, 0xffe0b072, 0xff86bd9c, 0xffe8848f, 0xffb49bd0, 0xffa3b1bd};

std::size_t placeOf(int number)
{
    return static_cast<std::size_t>(number) % light.size();
}

QColor mixed(const QColor &color, const QColor &with, double share)
{
    const auto part = [share](int one, int other) { return qRound(one * (1 - share) + other * share); };
    return {part(color.red(), with.red()), part(color.green(), with.green()), part(color.blue(), with.blue())};
}

/// `color` so far mixed with white that its grey is `grey`, from its own to 255.
QColor lightened(const QColor &color, int grey)
{
    constexpr int white = 255;
    const int own = qGray(color.rgb());
    return mixed(color, Qt::white, static_cast<double>(grey - own) / (white - own));
}

/// Draws one tile of the pattern with this number; 0 has none.
void drawTile(QPainter &painter, std::size_t pattern, double side)
{
    switch (pattern) {
    case 1: // rising
        painter.drawLine(QPointF(-side, side), QPointF(side, -side));
        painter.drawLine(QPointF(0, side), QPointF(side, 0));
        painter.drawLine(QPointF(0, 2 * side), QPointF(2 * side, 0));
        break;
    case 2: // dotted
        painter.drawEllipse(QPointF(side / 2, side / 2), side / 10, side / 10);
        break;
    case 3: // level
        painter.drawLine(QPointF(0, side / 2), QPointF(side, side / 2));
        break;
    case 4: // falling
        painter.drawLine(QPointF(0, -side), QPointF(2 * side, side));
        painter.drawLine(QPointF(0, 0), QPointF(side, side));
        painter.drawLine(QPointF(-side, 0), QPointF(side, 2 * side));
        break;
    case 5: // upright
        painter.drawLine(QPointF(side / 2, 0), QPointF(side / 2, side));
        break;
    default:
        break;
    }
}

} // namespace

const ChartColors &chartColors(ChartTheme theme)
{
    static const ChartColors onPaper {u"#FFFFFF"_s, u"#22303C"_s, u"#56636E"_s, u"#E4E1DC"_s};
    static const ChartColors onSlate {u"#22282F"_s, u"#E6EAED"_s, u"#A9B4BD"_s, u"#363F48"_s};
    return theme == ChartTheme::Dark ? onSlate : onPaper;
}

QColor seriesColor(int number, ChartTheme theme)
{
    return QColor::fromRgb((theme == ChartTheme::Dark ? dark : light).at(placeOf(number)));
}

QBrush seriesBrush(int number, ChartTheme theme)
{
    const QColor color = seriesColor(number, theme);
    const std::size_t pattern = placeOf(number);
    if (pattern == 0)
        return color;
    if (theme == ChartTheme::Plain) {
        static constexpr std::array greys {0, 230, 194, 158, 212, 176}; // neighbours lie far apart
        return lightened(color, greys.at(pattern));
    }
    constexpr int side = 8; // pixels of the chart
    constexpr int fineness = 4; // so that it is sharp in print
    QPixmap tile(side * fineness, side * fineness);
    tile.fill(mixed(color, chartColors(theme).page, 0.62));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(color, chartColors(theme).page, 0.25), 1.2 * fineness));
    painter.setBrush(painter.pen().color());
    drawTile(painter, pattern, side * fineness);
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1.0 / fineness, 1.0 / fineness));
    return brush;
}

QPen seriesPen(int number, ChartTheme theme)
{
    static constexpr std::array styles {Qt::SolidLine, Qt::DashLine,       Qt::DotLine,
                                        Qt::SolidLine, Qt::DashDotDotLine, Qt::DashDotLine};
    QPen pen(seriesColor(number, theme), 2);
    pen.setStyle(styles.at(placeOf(number)));
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

QColor inkOn(int number, ChartTheme theme)
{
    return placeOf(number) == 0 ? chartColors(theme).page : chartColors(theme).ink;
}

QFont chartFont(int size, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Source Han Sans CN"_s, u"Microsoft YaHei UI"_s,
                      u"Microsoft YaHei"_s, u"PingFang SC"_s, u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s});
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

} // namespace lianxin::charts
