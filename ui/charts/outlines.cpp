#include "ui/charts/outlines.h"

#include <QGraphicsObject>
#include <QPainter>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::charts {

namespace {

constexpr double pointRadius = 8; // pixels around a value of no size
const QString markName = u"mark"_s;

/// A frame around a part of the chart that it follows.
class Outline : public QGraphicsObject
{
public:
    Outline(QChart *chart, const QRectF &place, QPen pen)
        : QGraphicsObject(chart)
        , m_chart(chart)
        , m_place(place)
        , m_pen(std::move(pen))
    {
        setZValue(15); // above the bars, below what is written
        setAcceptedMouseButtons(Qt::NoButton);
        connect(chart, &QChart::plotAreaChanged, this, &Outline::follow);
        follow();
    }

    [[nodiscard]] QRectF boundingRect() const override { return m_frame.adjusted(-2, -2, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setPen(m_pen);
        painter->setBrush(Qt::NoBrush);
        if (m_place.isNull())
            painter->drawEllipse(m_frame);
        else
            painter->drawRect(m_frame);
    }

private:
    void follow()
    {
        prepareGeometryChange();
        QAbstractSeries *series = m_chart->series().value(0);
        const QPointF one = m_chart->mapToPosition(m_place.topLeft(), series);
        const QPointF other = m_chart->mapToPosition(m_place.bottomRight(), series);
        m_frame = QRectF(one, other).normalized();
        if (m_place.isNull())
            m_frame.adjust(-pointRadius, -pointRadius, pointRadius, pointRadius);
    }

    QChart *m_chart;
    QRectF m_place;
    QPen m_pen;
    QRectF m_frame;
};

int sumAt(const QList<SeriesLine> &lines, qsizetype category)
{
    int sum = 0;
    for (const SeriesLine &line : lines)
        sum += line.points.at(category).value();
    return sum;
}

/// A bar from `from` to `to`, where `middle` is the middle of its category or of its part of it.
QRectF barAt(bool lies, double middle, double thickness, double from, double to)
{
    const QRectF lying(from, middle - thickness / 2, to - from, thickness);
    return lies ? lying : QRectF(lying.y(), lying.x(), lying.height(), lying.width());
}

/// The bar of the value `value`, which is one of `series` or stands in its place a year before.
QRectF barOf(const Series &series, qsizetype line, qsizetype category, double value)
{
    const bool lies = series.kind != SeriesKind::Histogram;
    const auto row = static_cast<double>(lies ? series.categories.size() - 1 - category : category);
    const double thickness = barWidth(series.kind) / static_cast<double>(series.lines.size());
    const double beside = (static_cast<double>(line) - static_cast<double>(series.lines.size() - 1) / 2) * thickness;
    return barAt(lies, lies ? row - beside : row + beside, thickness, 0, value); // lying, the first line is on top
}

QRectF stackedAt(const Series &series, qsizetype category, double from, double to)
{
    const auto row = static_cast<double>(series.categories.size() - 1 - category);
    return barAt(true, row, barWidth(series.kind), from, to);
}

QRectF funnelAt(const Series &series, qsizetype category, double value)
{
    const double widest = std::max(1, highestOf(series));
    return stackedAt(series, category, (widest - value) / 2, (widest + value) / 2);
}

QRectF ghostPlace(const Series &series, qsizetype line, qsizetype category)
{
    const double value = series.ghosts.at(line).points.at(category).value();
    if (series.kind == SeriesKind::Funnel)
        return funnelAt(series, category, value);
    if (series.kind == SeriesKind::StackedBars)
        return stackedAt(series, category, 0, sumAt(series.ghosts, category));
    return barOf(series, line, category, value);
}

void unmark(const QChart *chart)
{
    for (QGraphicsItem *item : chart->childItems())
        if (QGraphicsObject *object = item->toGraphicsObject(); object && object->objectName() == markName)
            delete object;
    for (QAbstractSeries *series : chart->series())
        if (auto *pie = qobject_cast<QPieSeries *>(series))
            for (QPieSlice *slice : pie->slices())
                slice->setExploded(false);
}

} // namespace

double barWidth(SeriesKind kind)
{
    switch (kind) {
    case SeriesKind::Funnel:
        return 0.72;
    case SeriesKind::StackedBars:
        return 0.66;
    case SeriesKind::Histogram:
        return 0.86;
    case SeriesKind::Boxes:
        return 0.5;
    default:
        return 0.68;
    }
}

int highestOf(const Series &series)
{
    int highest = 0;
    for (const QList<SeriesLine> *lines : {&series.lines, &series.ghosts}) {
        if (lines->isEmpty())
            continue;
        for (qsizetype category = 0; category < series.categories.size(); ++category) {
            if (series.kind == SeriesKind::StackedBars)
                highest = std::max(highest, sumAt(*lines, category));
            else
                for (const SeriesLine &line : *lines)
                    highest = std::max(highest, line.points.at(category).value());
        }
    }
    return highest;
}

std::optional<QRectF> placeOf(const Series &series, qsizetype line, qsizetype category)
{
    const double value = series.lines.at(line).points.at(category).value();
    switch (series.kind) {
    case SeriesKind::Funnel:
        return funnelAt(series, category, value);
    case SeriesKind::Bars:
    case SeriesKind::Histogram:
        return barOf(series, line, category, value);
    case SeriesKind::StackedBars: {
        const int below = sumAt(series.lines.first(line), category);
        return stackedAt(series, category, below, below + value);
    }
    case SeriesKind::Boxes: {
        const double least = series.lines.first().points.at(category).value();
        const double most = series.lines.last().points.at(category).value();
        const auto row = static_cast<double>(series.categories.size() - 1 - category);
        return barAt(true, row, barWidth(series.kind), least, most);
    }
    case SeriesKind::Lines:
    case SeriesKind::Radar:
        return QRectF(static_cast<double>(category), value, 0, 0);
    default:
        return std::nullopt;
    }
}

void outlineGhosts(QChart *chart, const Series &series, ChartTheme theme)
{
    if (series.kind == SeriesKind::Lines || chart->series().isEmpty())
        return;
    QPen pen(chartColors(theme).inkSoft, 1.4, Qt::DashLine);
    pen.setCapStyle(Qt::FlatCap);
    for (qsizetype line = 0; line < series.ghosts.size(); ++line) {
        if (line > 0 && series.kind == SeriesKind::StackedBars)
            break; // the sum stands for all of them
        for (qsizetype category = 0; category < series.categories.size(); ++category) {
            const QRectF place = ghostPlace(series, line, category);
            if (place.width() > 0 && place.height() > 0) {
                auto *ghost = new Outline(chart, place, pen);
                ghost->setObjectName("ghost"_L1);
                ghost->setData(0, place);
            }
        }
    }
}

void mark(QChart *chart, const Series &all, qsizetype line, qsizetype category, ChartTheme theme)
{
    unmark(chart);
    const Series series = drawnOf(all);
    if (isEmpty(series) || line < 0 || category < 0 || category >= series.categories.size())
        return;
    for (QAbstractSeries *each : chart->series())
        if (auto *pie = qobject_cast<QPieSeries *>(each))
            pie->slices().at(category)->setExploded();
    if (const auto place = placeOf(series, line, category)) {
        auto *frame = new Outline(chart, *place, QPen(chartColors(theme).ink, 2.4));
        frame->setObjectName(markName);
        frame->setData(0, *place);
    }
}

} // namespace lianxin::charts
