#pragma once

#include "core/documents/document.h"
#include "ui/base/shownrows.h"

namespace lianxin::ui {

/// `all` as a paper: a ruled table of the same rows, columns and order, its titles on every page, no text cut off;
/// across where it needs the width. Columns in which nothing stands are left out, which is told; the others share the
/// width so that the rows are low. `remark` stands above the table; empty = none. What is not to be printed is left
/// out, and it is told how many rows of how many are there.
[[nodiscard]] documents::Document rowsPaper(const ShownRows &all, const QString &remark);

/// What a value of ShownRows looks like on the screen.
[[nodiscard]] QString shownText(const QVariant &value);

} // namespace lianxin::ui
