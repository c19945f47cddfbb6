#pragma once

#include <QList>
#include <QStringList>

class QMimeData;

namespace lianxin::ui {

/// Cells as they lie on the clipboard: rows of texts, which may differ in length.
using CellBlock = QList<QStringList>;

/// The cells of `text` as spreadsheets write it: tabs between cells, values with breaks in quotes.
[[nodiscard]] CellBlock cellsOfText(const QString &text);

/// The cells of the first table in `html`. A merged cell counts as so many cells of its value.
[[nodiscard]] CellBlock cellsOfHtml(const QString &html);

/// The cells of what a spreadsheet or this program has copied, without empty lines at the end. Where cells are merged,
/// its HTML is read, else its text; none when there is neither.
[[nodiscard]] CellBlock cellsOf(const QMimeData &copied);

} // namespace lianxin::ui
