#pragma once

#include <QDate>
#include <QVariant>

namespace lianxin::ui {

// What is doubtful about a value that can be taken all the same; empty = nothing is. `today` is the day of asking.

/// A telephone of fewer digits than any has.
[[nodiscard]] QString phoneDoubt(const QVariant &phone);
/// A day more than five years before or after today.
[[nodiscard]] QString farDayDoubt(const QVariant &day, QDate today);
/// A day after today of what has happened.
[[nodiscard]] QString futureDayDoubt(const QVariant &day, QDate today);

} // namespace lianxin::ui
