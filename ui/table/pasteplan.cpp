#include "ui/table/pasteplan.h"

#include "ui/base/shownrows.h"
#include "ui/base/tableroles.h"
#include "ui/table/cellvalue.h"

#include <QAbstractProxyModel>
#include <QCoreApplication>
#include <QTableView>

#include <algorithm>
#include <iterator>
#include <set>

namespace lianxin::ui {

namespace {

Error notTypedIn()
{
    return {ErrorKind::Invalid, QCoreApplication::translate("PastePlan", "This column is not typed in."), {}};
}

/// What `value` is when nothing stands there.
QVariant emptied(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return false;
    case QMetaType::QDate:
        return QDate();
    default:
        return QString();
    }
}

/// The cells that are selected, or the current one.
QModelIndexList chosenCells(const QTableView &view)
{
    QModelIndexList cells = view.selectionModel()->selectedIndexes();
    cells.removeIf([&](const QModelIndex &cell) { return view.isColumnHidden(cell.column()); });
    if (cells.isEmpty() && view.currentIndex().isValid())
        cells.append(view.currentIndex());
    return cells;
}

std::set<int> rowsOf(const QModelIndexList &cells)
{
    std::set<int> rows;
    for (const QModelIndex &cell : cells)
        rows.insert(cell.row());
    return rows;
}

/// `size`, or that of the selection if it is a multiple.
qsizetype filled(qsizetype size, qsizetype selected)
{
    return size > 0 && selected % size == 0 ? std::max(size, selected) : size;
}

/// Puts the cells of a block into their places.
class PlanMaker
{
public:
    PlanMaker(const QTableView &view, const TableModel &model, QDate today)
        : m_shown(*qobject_cast<const QAbstractProxyModel *>(view.model()))
        , m_model(model)
        , m_today(today)
    {
    }

    /// `row` of those shown; behind them come the records that are not there yet.
    void put(int row, int column, const QString &text, int line)
    {
        const bool isThere = row < m_shown.rowCount();
        const QModelIndex cell = m_shown.mapToSource(m_shown.index(row, column));
        if (!isThere && !m_model.canAdd()) {
            ++m_beyond[line];
            return;
        }
        if (!m_model.isEdited(column)) {
            if (!text.isEmpty() && cell.data().toString() != text)
                m_fixed.insert(column);
            return;
        }
        const qint64 record = isThere ? cell.data(IdRole).toLongLong() : newRecord - (row - m_shown.rowCount());
        m_plan.cells.append({line, record, column, text});
        const auto value = cellValue(kindOf(cell, column), text, m_today);
        if (value)
            m_plan.changes.append({record, column, *value});
        else if (isThere || !text.trimmed().isEmpty())
            m_plan.refusals.append({record, column, value.error()});
    }

    /// The line has more cells than there are columns.
    void cut() { ++m_cut; }

    PastePlan plan() &&
    {
        if (!m_beyond.isEmpty())
            note(QCoreApplication::translate("PastePlan", "%1 lines find no place: nothing can be added here.")
                     .arg(m_beyond.size()));
        if (m_cut > 0)
            note(QCoreApplication::translate("PastePlan",
                                             "%1 lines have more cells than there are columns to the right.")
                     .arg(m_cut));
        for (const int column : m_fixed)
            m_plan.refusals.append({{}, column, notTypedIn()});
        return std::move(m_plan);
    }

private:
    void note(const QString &sentence) { m_plan.refusals.append({{}, -1, {ErrorKind::Invalid, sentence, {}}}); }

    [[nodiscard]] CellKind kindOf(const QModelIndex &cell, int column) const
    {
        if (cell.isValid())
            return {valueAt(cell), cell.data(ChoicesRole).toStringList()};
        const QVariant flag = m_model.blank(column, Qt::CheckStateRole);
        return {flag.isValid() ? QVariant(false) : m_model.blank(column, Qt::EditRole),
                m_model.blank(column, ChoicesRole).toStringList()};
    }

    const QAbstractProxyModel &m_shown;
    const TableModel &m_model;
    QDate m_today;
    PastePlan m_plan;
    QHash<int, int> m_beyond; ///< cells without a row, by line
    std::set<int> m_fixed; ///< columns that are not edited
    int m_cut = 0; ///< lines
};

void dropTitles(CellBlock &block, const QTableView &view, const QList<int> &columns)
{
    const QStringList first = block.value(0);
    const auto isTitle = [&](qsizetype place) {
        return place < columns.size()
            && first.at(place) == view.model()->headerData(columns.at(place), Qt::Horizontal).toString();
    };
    bool areTitles = block.size() > 1;
    for (qsizetype place = 0; areTitles && place < first.size(); ++place)
        areTitles = isTitle(place);
    if (areTitles)
        block.removeFirst();
}

QList<int> chosenColumns(const QList<int> &columns, const QModelIndexList &chosen)
{
    QList<int> those;
    std::ranges::copy_if(columns, std::back_inserter(those), [&](int column) {
        return std::ranges::find(chosen, column, &QModelIndex::column) != chosen.end();
    });
    return those;
}

/// Where a block goes to: the selected columns, then those to the right of them; all if none is selected.
QList<int> targetColumns(const QTableView &view, const QModelIndexList &chosen)
{
    const QList<int> shown = shownColumns(view);
    const QList<int> targets = chosenColumns(shown, chosen);
    return targets.isEmpty() ? shown : targets + shown.mid(shown.indexOf(targets.last()) + 1);
}

/// Line for line the selected rows, then those below them; from the top if none is selected.
int targetRow(const std::set<int> &rows, int line)
{
    const int selected = static_cast<int>(rows.size());
    if (line < selected)
        return *std::next(rows.begin(), line);
    return rows.empty() ? line : *rows.rbegin() + 1 + line - selected;
}

} // namespace

PastePlan pastePlan(const QTableView &view, const TableModel &model, CellBlock block, QDate today)
{
    PlanMaker maker(view, model, today);
    const QModelIndexList chosen = chosenCells(view);
    if (block.size() == 1 && block.first().size() == 1 && !chosen.isEmpty()) {
        for (const QModelIndex &cell : chosen)
            maker.put(cell.row(), cell.column(), block.first().first(), 1);
        return std::move(maker).plan();
    }
    const QList<int> columns = targetColumns(view, chosen);
    dropTitles(block, view, columns);
    const auto rows = rowsOf(chosen);
    const qsizetype height = filled(block.size(), static_cast<qsizetype>(rows.size()));
    const qsizetype across = chosenColumns(columns, chosen).size();
    for (qsizetype line = 0; line < height; ++line) {
        const QStringList &cells = block.at(line % block.size());
        const qsizetype width = filled(cells.size(), across);
        for (qsizetype place = 0; place < std::min(width, columns.size()); ++place)
            maker.put(targetRow(rows, static_cast<int>(line)), columns.at(place), cells.at(place % cells.size()),
                      static_cast<int>(line) + 1);
        if (width > columns.size())
            maker.cut();
    }
    return std::move(maker).plan();
}

PastePlan emptyingPlan(const QTableView &view, const TableModel &model)
{
    PastePlan plan;
    QList<CellRefusal> fixed;
    for (const QModelIndex &cell : chosenCells(view)) {
        const qint64 record = cell.data(IdRole).toLongLong();
        const CellChange change {record, cell.column(), emptied(valueAt(cell))};
        const auto refusals = model.preview({change}).refusals;
        if (!model.isEdited(cell.column()))
            fixed.append({record, cell.column(), notTypedIn()});
        else if (valueAt(cell) == change.value)
            continue;
        else if (refusals.isEmpty())
            plan.changes.append(change);
        else
            plan.refusals.append({record, cell.column(), refusals.first().error});
        if (model.isEdited(cell.column()))
            plan.cells.append({cell.row() + 1, record, cell.column(), cellText(valueAt(cell))});
    }
    if (plan.cells.isEmpty())
        plan.refusals = fixed.mid(0, 1);
    return plan;
}

QList<CellChange> fillDownPlan(const QTableView &view, const TableModel &model)
{
    const QModelIndexList chosen = chosenCells(view);
    const auto rows = rowsOf(chosen);
    if (rows.empty() || (rows.size() == 1 && *rows.begin() == 0))
        return {};
    const int source = rows.size() == 1 ? *rows.begin() - 1 : *rows.begin();
    QList<CellChange> changes;
    for (const QModelIndex &cell : chosen)
        if (cell.row() != source && model.isEdited(cell.column()))
            changes.append({cell.data(IdRole).toLongLong(), cell.column(), valueAt(cell.siblingAtRow(source))});
    return changes;
}

} // namespace lianxin::ui
