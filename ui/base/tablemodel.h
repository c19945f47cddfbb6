#pragma once

#include "core/base/result.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace lianxin::ui {

/// The first record of several that are not there yet; those after it are numbered downwards.
constexpr qint64 newRecord = 0;

/// A value of a record that is to be another one. It knows the record, whose row may move.
struct CellChange {
    qint64 record = newRecord; ///< its row id
    int column = -1;
    QVariant value; ///< as its column takes it
};

/// Why a value is not taken; column -1: the whole record, no record: something about a column or all of it.
struct CellRefusal {
    std::optional<qint64> record;
    int column = -1;
    Error error;
};

/// What changes would come to.
struct ChangePreview {
    int added = 0; ///< records
    int updated = 0; ///< records; those that stay equal do not count
    QList<CellRefusal> refusals;
};

/// A table whose cells are changed in place, many at a time if need be.
///
/// It stores nothing: it asks the page, once for all changes that belong together, and shows what the page reads anew.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Whether records can be added here.
    [[nodiscard]] virtual bool canAdd() const = 0;
    /// Whether the user may change the values of `column`.
    [[nodiscard]] virtual bool isEdited(int column) const = 0;
    /// Whether the user gives a record its value in `column`: also one that privacy hides, which is not edited then.
    [[nodiscard]] virtual bool isFilledIn(int column) const = 0;
    /// Where the record stands; -1 = it is not here.
    [[nodiscard]] virtual int rowOf(qint64 record) const = 0;
    /// What the record in `row` holds in `column`, also where privacy hides it: not to be shown.
    [[nodiscard]] virtual QVariant held(int row, int column) const = 0;
    [[nodiscard]] QList<int> editedColumns() const
    {
        QList<int> columns;
        for (int column = 0; column < columnCount(); ++column)
            if (isEdited(column))
                columns.append(column);
        return columns;
    }
    /// What a record that is not there yet would show in `column`.
    [[nodiscard]] virtual QVariant blank(int column, int role) const = 0;

    /// What is doubtful about `value` in `column`, although it can be taken; empty = nothing is.
    [[nodiscard]] virtual QString doubtAbout(int column, const QVariant &value) const = 0;

    /// What request() would do. Nothing is changed.
    [[nodiscard]] virtual ChangePreview preview(const QList<CellChange> &changes) const = 0;
    /// Has `changes` stored as one action called `label`; what preview() refuses is left out. False when nothing could
    /// be stored, which refused() tells.
    virtual bool request(const QList<CellChange> &changes, const QString &label) = 0;
    /// Has one change of a record that is here stored. Errors, which are not told: why not.
    [[nodiscard]] virtual Result<void> put(const CellChange &change) = 0;
    /// Has a record added, with what its kind begins with. Returns its row id; 0 when there is none, which refused()
    /// tells.
    virtual qint64 add() = 0;

    /// What a new record begins with, by column. Errors: what is missing before there can be one.
    [[nodiscard]] virtual Result<QList<QVariant>> begun() const = 0;
    /// Has the one record that `changes` make up added, and returns its row id. Errors, which are not told: why not.
    [[nodiscard]] virtual Result<qint64> addOf(const QList<CellChange> &changes) = 0;

signals:
    void refused(const lianxin::Error &error);
};

} // namespace lianxin::ui
