#pragma once

#include <QStringList>

namespace lianxin {

/// The employer out of "employer and post" as the roll prints them: what stands before the longest ending
/// that is one of `posts`. The whole text when no ending is.
[[nodiscard]] QString employerOf(const QString &unit, const QStringList &posts);

/// Every employer that "employer and post" names, where a member holds posts at several.
[[nodiscard]] QStringList employersOf(const QString &unit, const QStringList &posts);

} // namespace lianxin
