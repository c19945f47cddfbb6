#pragma once

#include <QDate>

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

} // namespace lianxin
