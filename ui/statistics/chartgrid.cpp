#include "ui/statistics/chartgrid.h"

#include "ui/base/look.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartfiles.h"
#include "ui/charts/outlines.h"
#include "ui/statistics/valuetable.h"

#include <QAction>
#include <QChartView>
#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int chartWidth = 440; // pixels: below it a chart has no room for its names
constexpr int chartHeight = 340;
constexpr int emptyHeight = 140;
constexpr QSize copiedSize(720, 440); // pixels at 96 dpi: as wide as the text of a page
constexpr qsizetype seenAtOnce = 2; // a row of charts fills what is seen without scrolling

/// A view of the chart that hands the wheel to the page around it.
class ChartView : public QChartView
{
public:
    using QChartView::QChartView;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

charts::ChartTheme shade()
{
    return theme() == Theme::Light ? charts::ChartTheme::Light : charts::ChartTheme::Dark;
}

QLabel *noteLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("soft", true);
    label->setContentsMargins(Normal, 0, Normal, 0);
    return label;
}

QBoxLayout *besideMargins(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Normal, 0, Normal, 0);
    row->addWidget(widget);
    return row;
}

} // namespace

ChartGrid::ChartGrid(QWidget *parent)
    : QScrollArea(parent)
    , m_following(new QTimer(this))
{
    connect(m_following, &QTimer::timeout, this, &ChartGrid::drawNext);
    setObjectName("charts"_L1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(Wide);
    setWidget(content);
}

void ChartGrid::setSeries(const QList<Series> &series)
{
    if (series == m_series)
        return;
    m_series = series;
    draw();
}

void ChartGrid::draw()
{
    qDeleteAll(m_frames);
    m_frames.clear();
    m_columns = 0;
    arrange();
    while (m_frames.size() < std::min(m_series.size(), seenAtOnce))
        drawNext();
    m_following->start();
}

/// The charts below those seen at once come one a turn, so that the window answers meanwhile.
void ChartGrid::drawNext()
{
    const qsizetype number = m_frames.size();
    if (number >= m_series.size()) {
        m_following->stop();
        return;
    }
    m_frames.append(frameFor(number));
    place(number);
}

/// The chart with its numbers and what is to be told of it below.
QWidget *ChartGrid::frameFor(qsizetype number)
{
    const Series &series = m_series.at(number);
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, Normal, 1, Narrow);
    layout->setSpacing(Narrow);
    if (series.kind == SeriesKind::Heat && !charts::isEmpty(series))
        addTable(number, layout);
    else
        addChart(number, layout);
    if (const QString note = charts::noteOf(series); !note.isEmpty() && !charts::isEmpty(series))
        layout->addWidget(noteLabel(note));
    return frame;
}

/// A heat table is its own chart: its numbers take the keyboard as they are.
void ChartGrid::addTable(qsizetype number, QBoxLayout *layout)
{
    const Series &series = m_series.at(number);
    auto *title = noteLabel(tr("%1 (unit: %2)").arg(series.title, series.unit));
    title->setProperty("soft", false);
    auto *values = new ValueTable(series);
    connect(values, &ValueTable::chosen, this,
            [this, number](qsizetype line, qsizetype category) { emit pointChosen(number, line, category); });
    layout->addWidget(title);
    layout->addLayout(besideMargins(values));
    layout->addStretch();
}

void ChartGrid::addChart(qsizetype number, QBoxLayout *layout)
{
    const Series &series = m_series.at(number);
    if (charts::isEmpty(series)) {
        layout->addWidget(viewOf(series, {}), 1);
        return;
    }
    auto *values = new ValueTable(series);
    const auto choose = [this, number](qsizetype line, qsizetype category) {
        emit pointChosen(number, line, category);
    };
    auto *view = viewOf(series, [values, choose](qsizetype line, qsizetype category) {
        values->select(line, category);
        emit values->placeChanged(line, category);
        choose(line, category);
    });
    connect(values, &ValueTable::chosen, this, choose);
    connect(values, &ValueTable::placeChanged, view, [view, series](qsizetype line, qsizetype category) {
        charts::mark(view->chart(), series, line, category, shade());
    });
    layout->addWidget(view, 1);
    layout->addLayout(besideMargins(values));
    offerCopy({view, values}, series);
}

/// By the menu of the right button, or of its key upon the numbers.
void ChartGrid::offerCopy(const QWidgetList &widgets, const Series &series)
{
    auto *copy = new QAction(tr("Copy the picture"), widgets.first());
    copy->setObjectName("copyPicture"_L1);
    connect(copy, &QAction::triggered, widgets.first(), [series] {
        const QSize size = copiedSize.expandedTo({0, charts::leastHeight(series)});
        QGuiApplication::clipboard()->setImage(QImage::fromData(charts::chartPicture(series, size)));
    });
    for (QWidget *each : widgets) {
        each->addAction(copy);
        each->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

QChartView *ChartGrid::viewOf(const Series &series, const charts::PointChosen &choose)
{
    auto *view = new ChartView(charts::chartOf(series, shade(), choose).release()); // the view owns it
    view->setObjectName(series.name);
    view->setAccessibleName(series.title);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus); // the numbers below take the keyboard
    view->setBackgroundBrush(colors().card);
    view->setMinimumHeight(charts::isEmpty(series) ? emptyHeight : std::max(chartHeight, charts::leastHeight(series)));
    return view;
}

int ChartGrid::columns() const
{
    return viewport()->width() >= 2 * chartWidth + Wide ? 2 : 1;
}

void ChartGrid::place(qsizetype number)
{
    const auto at = static_cast<int>(number);
    const bool alone = number == m_series.size() - 1 && at % m_columns == 0; // the last one fills its row
    m_grid->addWidget(m_frames.at(number), at / m_columns, at % m_columns, 1, alone ? m_columns : 1);
}

void ChartGrid::arrange()
{
    if (columns() == m_columns)
        return;
    m_columns = columns();
    for (QWidget *frame : std::as_const(m_frames))
        m_grid->removeWidget(frame);
    for (qsizetype number = 0; number < m_frames.size(); ++number)
        place(number);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_columns - 1);
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ChartGrid::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_series.isEmpty()) // a turn later: who tells it holds the views
        QMetaObject::invokeMethod(this, &ChartGrid::draw, Qt::QueuedConnection);
}

} // namespace lianxin::ui
