#pragma once

#include <QString>

namespace lianxin {

/// Whose name the history bears: that of the session; never empty.
[[nodiscard]] QString userName();

} // namespace lianxin
