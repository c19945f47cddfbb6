#pragma once

#include "ui/base/tablemodel.h"
#include "ui/table/cellblock.h"

#include <QDate>

class QAbstractProxyModel;
class QTableView;

namespace lianxin::ui {

/// A cell of a block, and where it goes.
struct PastedCell {
    int line = 0; ///< of the block, from 1
    qint64 record = newRecord;
    int column = -1;
    QString text;
};

/// What a block on the clipboard would change, before it does.
struct PastePlan {
    QList<PastedCell> cells; ///< line by line
    QList<CellChange> changes;
    QList<CellRefusal> refusals; ///< of texts that mean no value there, and of what finds no place
};

/// How `block` comes into what `view` shows, whose model is a proxy of `model`: from the first selected cell to the
/// right and down. A selection of several times its size is filled with it, and a single value fills whatever is
/// selected. Lines below the last row become new records if `model` takes them. Titles copied along are left out.
[[nodiscard]] PastePlan pastePlan(const QTableView &view, const TableModel &model, CellBlock block, QDate today);

/// How the selected cells are emptied; the refusals are of those that must hold something.
[[nodiscard]] PastePlan emptyingPlan(const QTableView &view, const TableModel &model);

/// How the values of the first selected row, or those above it if it is the only one, come into the rows below.
[[nodiscard]] QList<CellChange> fillDownPlan(const QTableView &view, const TableModel &model);

} // namespace lianxin::ui
