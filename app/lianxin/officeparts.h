#pragma once

#include "ui/shell/desk.h"

namespace lianxin {

/// The office's work, for the desk. `choose` makes what the user has chosen hold in the whole program; empty = not
/// offered.
[[nodiscard]] ui::DeskParts officeParts(std::function<void(const ui::Preferences &chosen)> choose = {});

} // namespace lianxin
