#include "ui/statistics/valuetable.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int narrowestValue = 48; // pixels of a column
} // namespace

ValueTable::ValueTable(const Series &series, QWidget *parent)
    : QTableWidget(static_cast<int>(series.lines.size()), static_cast<int>(series.categories.size()), parent)
{
    setObjectName(series.name + "-values"_L1);
    setAccessibleName(series.title);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeaderLabels(series.categories);
    fill(series);
    fit();
    connect(this, &QTableWidget::cellActivated, this, [this](int row, int column) {
        if (item(row, column)->text() != "0"_L1)
            emit chosen(row, column);
    });
}

void ValueTable::fill(const Series &series)
{
    QStringList names;
    for (int row = 0; row < rowCount(); ++row) {
        const SeriesLine &line = series.lines.at(row);
        names.append(line.name);
        for (int column = 0; column < columnCount(); ++column) {
            auto *cell = new QTableWidgetItem(QString::number(line.points.at(column).value()));
            cell->setTextAlignment(Qt::AlignCenter);
            setItem(row, column, cell);
        }
    }
    setVerticalHeaderLabels(names);
    verticalHeader()->setVisible(rowCount() > 1);
}

/// As high as its rows, and no column narrower than its name.
void ValueTable::fit()
{
    const QString lean = u"QHeaderView::section { padding: 2px 6px; border: 0; font-weight: 400; }"_s;
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setStyleSheet(lean);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setHighlightSections(false);
    }
    setCornerButtonEnabled(false);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    for (int column = 0; column < columnCount(); ++column) {
        const QString name = horizontalHeaderItem(column)->text();
        setColumnWidth(column, std::max(narrowestValue, fontMetrics().horizontalAdvance(name) + 24));
    }
    const int rows = rowCount() * verticalHeader()->defaultSectionSize();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows + style()->pixelMetric(QStyle::PM_ScrollBarExtent)
                   + 2);
}

} // namespace lianxin::ui
