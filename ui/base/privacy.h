#pragma once

#include <QString>

namespace lianxin::ui {

/// Whether telephone numbers and the like are hidden on the screen, and in what is taken from it, for the whole
/// program.
[[nodiscard]] bool hidesPersonal();
/// What shows them must be told to show itself anew.
void setHidesPersonal(bool hides);

/// `text`, of which only the ends are left while such things are hidden.
[[nodiscard]] QString shownPersonal(const QString &text);
/// `text`, as long as before, in which the same is done to each number that may be somebody's telephone.
[[nodiscard]] QString shownWithPersonal(QString text);

} // namespace lianxin::ui
