#pragma once

#include <QString>

namespace lianxin {

/// The path of `name` among the files that come with the program: fonts, the sample year, word lists.
[[nodiscard]] QString resourcePath(const QString &name);

} // namespace lianxin
