#include "core/storage/backup.h"

#include <algorithm>

namespace lianxin {

namespace {

bool isSameDay(const QDateTime &one, const QDateTime &other)
{
    return one.date() == other.date();
}

bool isSameWeek(const QDateTime &one, const QDateTime &other)
{
    const auto mondayOf = [](const QDate &day) { return day.addDays(1 - day.dayOfWeek()); };
    return mondayOf(one.date()) == mondayOf(other.date());
}

bool isSameMonth(const QDateTime &one, const QDateTime &other)
{
    return one.date().year() == other.date().year() && one.date().month() == other.date().month();
}

/// Copies of which one each span of time is kept, for so many spans.
struct Stage {
    int left;
    bool (*isSameSpan)(const QDateTime &, const QDateTime &);
};

} // namespace

QList<QDateTime> backupsToRemove(QList<QDateTime> backups, const QDateTime &now)
{
    std::ranges::sort(backups, std::greater());
    const QDateTime allSince = now.addDays(-2);
    QList<Stage> stages {{12, isSameDay}, {10, isSameWeek}, {9, isSameMonth}};

    QList<QDateTime> removed;
    QDateTime kept; // the one before
    for (const QDateTime &backup : backups) {
        if (backup > allSince) {
            kept = backup;
            continue;
        }
        while (!stages.isEmpty() && stages.first().left == 0)
            stages.removeFirst();
        if (stages.isEmpty() || (kept.isValid() && stages.first().isSameSpan(backup, kept))) {
            removed.append(backup);
            continue;
        }
        --stages.first().left;
        kept = backup;
    }
    return removed;
}

} // namespace lianxin
