#pragma once

#include <QList>
#include <QPixmap>

namespace lianxin::ui {

/// One small bar for each of `depths`, 0 to 3, in the colours of the theme in force: the deeper, the taller.
[[nodiscard]] QPixmap matchBars(const QList<int> &depths);

} // namespace lianxin::ui
