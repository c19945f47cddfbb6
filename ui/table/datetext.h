#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace lianxin {
class WorkCalendar;
}

namespace lianxin::ui {

/// The day that somebody means who types `text` on the day `today`, in full or half width:
/// 2024-03-15, 2024.3.15, 2024/3/15, 20240315, 24-3-15, 3-15, 3.15, 0315 (of this year), +7 and -1 (days from today),
/// and the words of resources/directory/dates.tsv, whatever the language of the program: for today and the days around
/// it, a weekday of this week or, with a word before it, of another, so many days or weeks later or ago, a day of this,
/// the last or the next month, the end of a month. None when it means no day. Weeks begin on Monday.
[[nodiscard]] std::optional<QDate> dateFromText(const QString &text, QDate today);

/// As tables show dates: 2024-03-15; empty for none.
[[nodiscard]] QString dateText(QDate date);
/// As papers and forms show dates in the language of the program; empty for none. dateFromText() reads it too.
[[nodiscard]] QString dateInWords(QDate date);
/// What else is to be said of `date` on the day `today`: its weekday, the holiday, how many working days lie between.
[[nodiscard]] QString dateRemark(QDate date, QDate today, const WorkCalendar &calendar);

} // namespace lianxin::ui
