#include "ui/statistics/valuetable.h"

#include "ui/base/look.h"
#include "ui/charts/chart.h"
#include "ui/charts/otherkinds.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int narrowestValue = 48; // pixels of a column
constexpr int valueRole = Qt::UserRole; // the number itself
constexpr int recordsRole = Qt::UserRole + 1; // how many stand behind it

/// Fills each cell with its colour, which the look of tables leaves out.
class HeatDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->fillRect(option.rect, index.data(Qt::BackgroundRole).value<QBrush>());
        QStyledItemDelegate::paint(painter, option, index);
    }
};
} // namespace

ValueTable::ValueTable(const Series &series, bool sums, QWidget *parent)
    : QTableWidget(static_cast<int>(series.lines.size()), static_cast<int>(series.categories.size()), parent)
    , m_isHeat(series.kind == SeriesKind::Heat)
    , m_sums(sums)
{
    setObjectName(series.name + "-values"_L1);
    setAccessibleName(series.title);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeaderLabels(series.categories);
    if (m_isHeat)
        setItemDelegate(new HeatDelegate(this));
    fill(series);
    heat();
    fit();
    connect(this, &QTableWidget::cellActivated, this, &ValueTable::choose);
    connect(this, &QTableWidget::cellClicked, this, &ValueTable::choose);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        if (row >= 0 && column >= 0)
            emit placeChanged(row, column);
    });
}

void ValueTable::choose(int row, int column)
{
    if (item(row, column)->data(recordsRole).toInt() > 0)
        emit chosen(row, column);
}

void ValueTable::select(qsizetype line, qsizetype category)
{
    const QSignalBlocker quiet(this);
    setCurrentCell(static_cast<int>(line), static_cast<int>(category));
}

void ValueTable::showTexts(const QList<QStringList> &texts)
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            item(row, column)->setText(texts.at(row).at(column));
    fit();
}

void ValueTable::fillRoom()
{
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void ValueTable::fill(const Series &series)
{
    QStringList names;
    for (int row = 0; row < rowCount(); ++row) {
        const SeriesLine &line = series.lines.at(row);
        names.append(line.name);
        for (int column = 0; column < columnCount(); ++column) {
            auto *cell = new QTableWidgetItem(charts::valueText(series, row, column));
            cell->setData(valueRole, line.points.at(column).value());
            cell->setData(recordsRole, static_cast<int>(line.points.at(column).ids.size()));
            cell->setTextAlignment(Qt::AlignCenter);
            setItem(row, column, cell);
        }
    }
    setVerticalHeaderLabels(names);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setVisible(rowCount() > 1 || m_isHeat);
}

/// Colours each number by how great it is among all but the sums.
void ValueTable::heat()
{
    if (!m_isHeat)
        return;
    const auto shade = theme() == Theme::Light ? charts::ChartTheme::Light : charts::ChartTheme::Dark;
    const int rows = rowCount() - (m_sums ? 1 : 0);
    const int columns = columnCount() - (m_sums ? 1 : 0);
    int highest = 0;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            highest = std::max(highest, item(row, column)->data(valueRole).toInt());
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const double share = charts::heatOf(item(row, column)->data(valueRole).toInt(), highest);
            item(row, column)->setBackground(charts::heatColor(share, shade));
            item(row, column)->setForeground(charts::inkOnHeat(share, shade));
        }
}

void ValueTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        heat();
}

/// As high as its rows, and no column narrower than its name and its widest line.
void ValueTable::fit()
{
    const QString lean = u"QHeaderView::section { padding: 2px 6px; border: 0; font-weight: 400; }"_s;
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setStyleSheet(lean);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setHighlightSections(false);
    }
    setCornerButtonEnabled(false);
    int tallest = fontMetrics().height();
    for (int column = 0; column < columnCount(); ++column) {
        const QString name = horizontalHeaderItem(column)->text();
        int widest = fontMetrics().horizontalAdvance(name);
        for (int row = 0; row < rowCount(); ++row) {
            const QSize text = fontMetrics().size(0, item(row, column)->text());
            widest = std::max(widest, text.width());
            tallest = std::max(tallest, text.height());
        }
        setColumnWidth(column, std::max(narrowestValue, widest + 24));
    }
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(tallest + 10);
    const int rows = rowCount() * verticalHeader()->defaultSectionSize();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows + style()->pixelMetric(QStyle::PM_ScrollBarExtent)
                   + 2);
}

} // namespace lianxin::ui
