#pragma once

#include <QChar>

namespace lianxin {

/// Stands for a letter of a telephone number that is not to be seen.
inline constexpr QChar hidingSign(u'\u2022');

} // namespace lianxin
