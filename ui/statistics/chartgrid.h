#pragma once

#include "core/statistics/series.h"
#include "ui/charts/chart.h"

#include <QScrollArea>

class QBoxLayout;
class QChartView;
class QGridLayout;
class QTimer;

namespace lianxin::ui {

class ValueTable;

/// Charts beside and below each other, as many in a row as the width allows; in the colours of the theme in force. Each
/// has its numbers below: which is chosen there is marked in the chart, and the other way round.
class ChartGrid : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChartGrid(QWidget *parent = nullptr);

    void setSeries(const QList<Series> &series);
    [[nodiscard]] const QList<Series> &series() const { return m_series; }

signals:
    /// A bar or a point was clicked, or its number was chosen by Enter.
    void pointChosen(qsizetype series, qsizetype line, qsizetype category);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawNext();
    void place(qsizetype number);
    [[nodiscard]] int columns() const;
    QWidget *frameFor(qsizetype number);
    void addTable(qsizetype number, QBoxLayout *layout);
    void addChart(qsizetype number, QBoxLayout *layout);
    static void offerCopy(const QWidgetList &widgets, const Series &series);
    static QChartView *viewOf(const Series &series, const charts::PointChosen &choose);
    void arrange();

    QList<Series> m_series;
    QList<QWidget *> m_frames;
    QTimer *m_following;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace lianxin::ui
