#pragma once

class QWidget;

namespace lianxin::ui {

/// Lets Tab go through the controls of `part` in the order in which its layouts show them, whenever they were made.
/// To be called again when some of them are made anew.
void tabAsShown(QWidget &part);

} // namespace lianxin::ui
