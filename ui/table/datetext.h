#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace lianxin::ui {

/// The day that somebody means who types `text` on the day `today`, in full or half width:
/// 2024-03-15, 2024.3.15, 2024/3/15, 20240315, 3-15, 3.15, 0315 (of this year), the words for today, tomorrow and
/// yesterday, +7 and -1 (days from today), and a weekday of this week or, with the word for it, of the next one.
/// None when it means no day. Weeks begin on Monday.
[[nodiscard]] std::optional<QDate> dateFromText(const QString &text, QDate today);

/// As dates are shown: 2024-03-15; empty for none.
[[nodiscard]] QString dateText(QDate date);

} // namespace lianxin::ui
