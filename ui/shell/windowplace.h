#pragma once

#include <QRect>

class QSplitter;
class QWidget;

namespace lianxin::ui {

/// `wanted` moved, and made smaller if need be, so that all of it lies on the nearest of `screens`.
[[nodiscard]] QRect placedOn(const QList<QRect> &screens, QRect wanted);

/// Puts `window` and the parts of `splitter` where saveWindowPlace() left them; the first time, in the middle of
/// the screen. Never off the screens there are now.
void restoreWindowPlace(QWidget *window, QSplitter *splitter);
void saveWindowPlace(const QWidget *window, const QSplitter *splitter);

} // namespace lianxin::ui
