#pragma once

#include <QDate>
#include <QList>

#include <algorithm>
#include <optional>

namespace lianxin {

/// A range of days; both ends belong to it.
struct Period {
    QDate from; ///< null = from the beginning
    QDate to; ///< null = without end

    [[nodiscard]] bool isOpen() const { return !from.isValid() && !to.isValid(); }

    /// A day that nobody knows belongs to no period but the whole of time.
    [[nodiscard]] bool contains(QDate day) const
    {
        if (!day.isValid())
            return isOpen();
        return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }

    friend bool operator==(const Period &, const Period &) = default;
};

/// The whole months from `from` to `to`; 0 when `to` lies before.
[[nodiscard]] inline int wholeMonths(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return std::max(0, from.addMonths(months) > to ? months - 1 : months);
}

/// The whole months from `then` to `day`; none when `then` is null: it never was.
[[nodiscard]] inline std::optional<int> monthsSince(QDate then, QDate day)
{
    return then.isValid() ? std::optional(wholeMonths(then, day)) : std::nullopt;
}

/// The whole month of `day`.
[[nodiscard]] inline Period monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

/// The evening from which somebody sees on `day` what happened within `period`: its last one, or `day` while it lasts.
[[nodiscard]] inline QDate seenOn(const Period &period, QDate day)
{
    return period.to.isValid() ? std::min(period.to, day) : day;
}

/// The first days of the months of which a day up to `last` belongs to `period`, which has a beginning.
[[nodiscard]] inline QList<QDate> begunMonths(const Period &period, QDate last)
{
    const QDate end = seenOn(period, last);
    QList<QDate> months;
    if (period.from.isValid() && period.from <= end)
        for (QDate first = monthOf(period.from).from; first <= end; first = first.addMonths(1))
            months.append(first);
    return months;
}

} // namespace lianxin
