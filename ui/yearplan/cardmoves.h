#pragma once

#include <QModelIndex>
#include <QPoint>

#include <optional>

class QAbstractItemView;
class QDropEvent;
class QKeyEvent;

namespace lianxin::ui {

/// By how many columns and rows Alt and an arrow moves a card; none = the key moves nothing.
[[nodiscard]] std::optional<QPoint> cardStep(const QKeyEvent &event);

/// Where in `view` something of its own was dropped; an invalid index = beside its cells. The view keeps it where it
/// is: the workbook moves it.
[[nodiscard]] QModelIndex takeDrop(const QAbstractItemView &view, QDropEvent &event);

} // namespace lianxin::ui
