#pragma once

#include "core/documents/document.h"
#include "ui/base/shownrows.h"

namespace lianxin::ui {

/// `shown` as a paper: a ruled table of the same rows, columns and order, its titles on every page, no text cut off;
/// across where it needs the width. `remark` stands above the table; empty = none.
[[nodiscard]] documents::Document rowsPaper(const ShownRows &shown, const QString &remark);

/// What a value of ShownRows looks like on the screen.
[[nodiscard]] QString shownText(const QVariant &value);

} // namespace lianxin::ui
