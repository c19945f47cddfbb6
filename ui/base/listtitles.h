#pragma once

#include "core/directory/directoryentry.h"

namespace lianxin::ui {

/// What the office calls `list`.
[[nodiscard]] QString titleOf(WordList list);

} // namespace lianxin::ui
