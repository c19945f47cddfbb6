#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace lianxin {

/// The first days of plenary sessions that `text` lists, such as "2024-01-15、2025-01-18", whatever stands between:
/// each once, by time. What is no day is passed over.
[[nodiscard]] QList<QDate> sessionDays(const QString &text);

} // namespace lianxin
