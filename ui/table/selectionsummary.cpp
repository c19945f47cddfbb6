#include "ui/table/selectionsummary.h"

#include "ui/base/tableroles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr qint64 mostCells = 200'000; ///< that are added up while somebody waits

bool isAddable(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double;
}

bool isOrdinal(const QTableView &view, int column)
{
    return view.model()->headerData(column, Qt::Horizontal, OrdinalRole).toBool();
}

struct Summary {
    int rows = 0;
    int numbers = 0;
    double sum = 0;
};

/// Rows of several ranges are counted once.
int rowsIn(const QItemSelection &selection)
{
    QList<std::pair<int, int>> spans;
    for (const QItemSelectionRange &range : selection)
        spans.append({range.top(), range.bottom()});
    std::ranges::sort(spans);
    int count = 0;
    int last = -1;
    for (const auto &[top, bottom] : spans) {
        count += std::max(0, bottom - std::max(top, last + 1) + 1);
        last = std::max(last, bottom);
    }
    return count;
}

Summary summaryOf(const QTableView &view)
{
    const QItemSelection selection = view.selectionModel()->selection();
    Summary summary {rowsIn(selection)};
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection)
        cells += static_cast<qint64>(range.width()) * range.height();
    if (cells > mostCells)
        return summary;
    for (const QItemSelectionRange &range : selection)
        for (const QModelIndex &cell : range.indexes())
            if (const QVariant value = cell.data(Qt::EditRole);
                isAddable(value) && !view.isColumnHidden(cell.column()) && !isOrdinal(view, cell.column())) {
                ++summary.numbers;
                summary.sum += value.toDouble();
            }
    return summary;
}

QString numberText(double number)
{
    const bool isWhole = std::abs(number - std::round(number)) < 1e-9;
    return QLocale(QLocale::English).toString(number, 'f', isWhole ? 0 : 2);
}

} // namespace

QString selectionSummary(const QTableView &view)
{
    if (view.selectionModel() == nullptr)
        return {};
    const Summary summary = summaryOf(view);
    QStringList parts;
    if (summary.rows > 1)
        parts.append(QCoreApplication::translate("RecordTable", "%1 selected").arg(summary.rows));
    if (summary.numbers > 1)
        parts.append(QCoreApplication::translate("RecordTable", "sum %1").arg(numberText(summary.sum)));
    return parts.join(u" \u00b7 "_s);
}

} // namespace lianxin::ui
