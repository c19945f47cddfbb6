#include "ui/charts/otherkinds.h"
#include "ui/charts/outlines.h"

#include <QFontMetricsF>
#include <QGraphicsObject>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin::charts {

namespace {

constexpr double gapBetween = 2; // pixels between cells
constexpr double mostForNames = 0.3; // of width and height
constexpr double palest = 0.12; // of what is there at all

QColor between(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * (1 - share) + b * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

/// From 0, black, to 1, white, as WCAG 2.1 defines it.
double luminanceOf(const QColor &color)
{
    const auto part = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

/// The whole table, as large as the chart lets it.
class HeatItem : public QGraphicsObject
{
public:
    HeatItem(QChart *chart, const Series &series, ChartTheme theme)
        : QGraphicsObject(chart)
        , m_chart(chart)
        , m_series(series)
        , m_theme(theme)
        , m_highest(highestOf(series))
    {
        connect(chart, &QChart::geometryChanged, this, [this] { follow(); });
        connect(chart, &QChart::plotAreaChanged, this, [this] { follow(); });
        follow();
    }

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setFont(chartFont(12));
        for (qsizetype row = 0; row < m_series.lines.size(); ++row) {
            const QRectF first = cell(row, 0);
            const QRectF name(m_area.left(), first.top(), m_names.width() - 6, first.height());
            write(painter, name, m_series.lines.at(row).name, chartColors(m_theme).ink, Qt::AlignRight);
            for (qsizetype column = 0; column < m_series.categories.size(); ++column)
                paintCell(painter, row, column);
        }
        for (qsizetype column = 0; column < m_series.categories.size(); ++column)
            paintHead(painter, column);
    }

private:
    void follow()
    {
        prepareGeometryChange();
        m_area = m_chart->plotArea();
        if (m_area.isEmpty())
            m_area = m_chart->rect().adjusted(8, 40, -8, -8);
        const QFontMetricsF metrics(chartFont(12));
        double names = 0;
        double heads = 0;
        for (const SeriesLine &line : std::as_const(m_series.lines))
            names = std::max(names, metrics.horizontalAdvance(line.name));
        for (const QString &category : std::as_const(m_series.categories))
            heads = std::max(heads, metrics.horizontalAdvance(category));
        m_names.setWidth(std::min(names + 10, m_area.width() * mostForNames));
        const auto columns = static_cast<double>(std::max<qsizetype>(1, m_series.categories.size()));
        m_upright = heads + 6 > (m_area.width() - m_names.width()) / columns;
        m_names.setHeight(m_upright ? std::min(heads + 10, m_area.height() * mostForNames) : metrics.height() + 8);
    }

    [[nodiscard]] QRectF cell(qsizetype row, qsizetype column) const
    {
        const auto rows = static_cast<double>(m_series.lines.size());
        const auto columns = static_cast<double>(m_series.categories.size());
        const QSizeF size((m_area.width() - m_names.width()) / columns, (m_area.height() - m_names.height()) / rows);
        return QRectF(m_area.left() + m_names.width() + static_cast<double>(column) * size.width(),
                      m_area.top() + m_names.height() + static_cast<double>(row) * size.height(), size.width(),
                      size.height())
            .adjusted(0, 0, -gapBetween, -gapBetween);
    }

    void paintCell(QPainter *painter, qsizetype row, qsizetype column)
    {
        const int value = m_series.lines.at(row).points.at(column).value();
        const double heat = heatOf(value, m_highest);
        painter->fillRect(cell(row, column), heatColor(heat, m_theme));
        if (const QString text = valueText(m_series, row, column); text != "0"_L1 && text != "0 (=)"_L1)
            write(painter, cell(row, column), text, inkOnHeat(heat, m_theme), Qt::AlignHCenter);
    }

    void paintHead(QPainter *painter, qsizetype column)
    {
        const QRectF below = cell(0, column);
        const QString name = m_series.categories.at(column);
        if (!m_upright) {
            write(painter, {below.left(), m_area.top(), below.width(), m_names.height()}, name,
                  chartColors(m_theme).ink, Qt::AlignHCenter);
            return;
        }
        painter->save();
        painter->translate(below.center().x(), m_area.top() + m_names.height() - 6);
        painter->rotate(-90);
        write(painter, {0, -below.width() / 2, m_names.height() - 8, below.width()}, name, chartColors(m_theme).ink,
              Qt::AlignLeft);
        painter->restore();
    }

    static void write(QPainter *painter, const QRectF &place, const QString &text, const QColor &color,
                      Qt::Alignment alignment)
    {
        painter->setPen(color);
        painter->drawText(place, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetricsF(painter->font()).elidedText(text, Qt::ElideRight, place.width()));
    }

    QChart *m_chart;
    Series m_series;
    ChartTheme m_theme;
    int m_highest;
    QRectF m_area;
    QSizeF m_names; ///< of the rows and of the columns
    bool m_upright = false; ///< the names of the columns run upwards
};

} // namespace

double heatOf(int value, int highest)
{
    return value <= 0 || highest <= 0 ? 0 : palest + (1 - palest) * value / highest;
}

QColor heatColor(double heat, ChartTheme theme)
{
    const QColor nothing = between(chartColors(theme).page, chartColors(theme).grid, 0.4);
    return heat <= 0 ? nothing : between(chartColors(theme).page, seriesColor(0, theme), heat);
}

QColor inkOnHeat(double heat, ChartTheme theme)
{
    constexpr double asFar = 0.179; // the luminance that is as far from white as from black
    return luminanceOf(heatColor(heat, theme)) > asFar ? Qt::black : Qt::white;
}

void drawHeat(QChart *chart, const Series &series, ChartTheme theme)
{
    auto *table = new HeatItem(chart, series, theme);
    table->setObjectName("heat"_L1);
}

} // namespace lianxin::charts
