#pragma once

#include <QString>

namespace lianxin {

/// `text` without any white space, the full-width one included: how names are compared.
[[nodiscard]] QString withoutSpaces(const QString &text);

/// `text` with full-width letters, digits and signs made half-width.
[[nodiscard]] QString halfWidth(const QString &text);

/// What two writings of one word have in common: no spaces, half width, lower case.
[[nodiscard]] QString comparable(const QString &text);

/// How long `text` is as a word processor counts it: a Chinese character or a sign of full width is one, as is each
/// run of other letters and figures; spaces are none.
[[nodiscard]] int wordCount(const QString &text);

} // namespace lianxin
