#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

#include <functional>

class QModelIndex;
class QTableView;

namespace lianxin::ui {

/// A table as it is on the screen: its rows in their order, its columns in theirs, without those hidden.
struct ShownRows {
    QString name; ///< what the table shows, for a file or a sheet
    QStringList titles;
    QList<QVariantList> rows; ///< as many values as titles; dates, numbers and flags as such
    qsizetype leftOut = 0; ///< how many more rows there are, which a filter hides
    QString note = {}; ///< stands above them on paper; empty = nothing
    QList<qsizetype> offPaper = {}; ///< the rows that are never printed, ascending; a spreadsheet has them

    friend bool operator==(const ShownRows &, const ShownRows &) = default;
};

/// What of a table goes on paper.
struct PaperRule {
    QString note = {}; ///< stands above the rows; empty = nothing
    std::function<bool(qint64 id)> isPrinted = {}; ///< none = every row is
};

[[nodiscard]] ShownRows shownRows(const QTableView &view, const QString &name, const PaperRule &rule = {});

/// What is selected in `view`, as spreadsheets take it from the clipboard: a tab between cells, values with
/// breaks quoted. Cells of a row that are not selected come empty.
[[nodiscard]] QString selectionAsText(const QTableView &view, bool withTitles);

/// The same as a table in HTML, which tells them besides what is text and no number.
[[nodiscard]] QString selectionAsHtml(const QTableView &view, bool withTitles);

/// What a cell holds: a date, a number, a flag, words.
[[nodiscard]] QVariant valueAt(const QModelIndex &cell);

/// The logical numbers of the columns shown, from left to right.
[[nodiscard]] QList<int> shownColumns(const QTableView &view);

} // namespace lianxin::ui
