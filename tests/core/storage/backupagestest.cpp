#include "core/storage/backup.h"
#include "tests/support/printing.h"

#include <random>

using namespace lianxin;

namespace {

/// The copies that are there after `days` days of work with `each` copies a day, thinned after each.
QList<QDateTime> keptAfter(int days, int each)
{
    const QDateTime start(QDate(2024, 1, 1), QTime(8, 0));
    QList<QDateTime> kept;
    for (int day = 0; day < days; ++day) {
        for (int copy = 0; copy < each; ++copy) {
            const QDateTime now = start.addDays(day).addSecs(copy * 3600);
            kept.append(now);
            for (const QDateTime &old : backupsToRemove(kept, now))
                kept.removeAll(old);
        }
    }
    return kept;
}

/// The longest time between two neighbours among those from `from` to `to` days old, in days.
double widestGap(const QList<QDateTime> &kept, int from, int to)
{
    const QDateTime newest = kept.last();
    double widest = 0;
    for (qsizetype index = 1; index < kept.size(); ++index) {
        const auto age = kept.at(index).daysTo(newest);
        if (age >= from && age < to)
            widest = qMax(widest, static_cast<double>(kept.at(index - 1).secsTo(kept.at(index))) / 86400.0);
    }
    return widest;
}

} // namespace

TEST_CASE("over 400 days the copies thin out: two days, 12 days, 10 weeks, 9 months", "[storage][backup]")
{
    const int each = GENERATE(1, 3);
    const QList<QDateTime> kept = keptAfter(400, each);

    CHECK(kept.size() >= 2 * each + 12 + 10 + 9);
    CHECK(kept.size() <= 2 * each + 1 + 12 + 10 + 9);
    CHECK(widestGap(kept, 0, 2) < 1.01);
    CHECK(widestGap(kept, 2, 13) < 1.2);
    CHECK(widestGap(kept, 14, 77) < 8);
    CHECK(widestGap(kept, 78, 340) < 36);
    CHECK(kept.first().daysTo(kept.last()) > 14 + 70 + 8 * 28);
}

TEST_CASE("all copies of the last two days are kept", "[storage][backup]")
{
    const QDateTime now(QDate(2024, 3, 1), QTime(12, 0));
    QList<QDateTime> copies;
    for (int minutes = 0; minutes < 2 * 24 * 60; minutes += 10)
        copies.append(now.addSecs(-60 * minutes));

    CHECK(backupsToRemove(copies, now).isEmpty());
}

TEST_CASE("of an older day the newest copy is kept", "[storage][backup]")
{
    const QDateTime now(QDate(2024, 3, 10), QTime(12, 0));
    const QDateTime morning(QDate(2024, 3, 5), QTime(8, 0));
    const QDateTime evening(QDate(2024, 3, 5), QTime(18, 0));

    CHECK((backupsToRemove({evening, morning, now}, now) == QList {morning}));
}

TEST_CASE("the order of the copies does not matter, and copies of the future stay", "[storage][backup]")
{
    const QDateTime now(QDate(2024, 12, 1), QTime(12, 0));
    QList<QDateTime> copies {now.addDays(3)};
    for (int day = 0; day < 300; ++day)
        copies.append(now.addDays(-day));
    auto expected = backupsToRemove(copies, now);
    CHECK_FALSE(expected.contains(now.addDays(3)));

    std::shuffle(copies.begin(), copies.end(), std::mt19937(5)); // NOLINT: repeatable
    CHECK((backupsToRemove(copies, now) == expected));
}

TEST_CASE("the only copy is never removed, however old it is", "[storage][backup]")
{
    const QDateTime now(QDate(2024, 12, 1), QTime(12, 0));
    CHECK(backupsToRemove({now.addYears(-9)}, now).isEmpty());
    CHECK(backupsToRemove({}, now).isEmpty());
}
