#pragma once

class QMenu;

namespace lianxin::ui {

/// Gives each verb of `menu` a letter of its own for the keyboard: the first keeps the one that it has, the others get
/// one that is free. Menus are put together of verbs from several places, which do not know of each other.
void partLetters(const QMenu &menu);

} // namespace lianxin::ui
