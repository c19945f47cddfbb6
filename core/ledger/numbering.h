#pragma once

#include <QStringList>

namespace lianxin {

/// The number after the highest of `numbers`, which end in digits: "2024-A-09" gives "2024-A-10". The first is
/// `prefix` with 01.
[[nodiscard]] QString nextNumber(const QStringList &numbers, const QString &prefix);

} // namespace lianxin
