#pragma once

#include "core/directory/settings.h"
#include "core/members/member.h"

#include <QHash>

namespace lianxin {

/// What one kind of merit has brought a member.
struct CapabilityLine {
    QString setting; ///< the name of the rule that tells what one counts, such as "capability.report"
    QString what; ///< what was done, translated
    int count = 0; ///< how often, 1 …
    int points = 0; ///< count by the weight of the rule
    QString table; ///< of the records
    QList<qint64> records; ///< those behind it, each once

    friend bool operator==(const CapabilityLine &, const CapabilityLine &) = default;
};

/// What a member has brought about, with all that it is counted from.
struct Capability {
    QList<CapabilityLine> lines; ///< of what there is, in the order of the rules
    int performance = 0; ///< the sum of the points within 0–1000
    int tier = 0; ///< 0–3
    QList<int> thresholds; ///< from how many points on the tiers 1, 2 and 3 begin

    friend bool operator==(const Capability &, const Capability &) = default;
};

/// The capability of `member` from what lies before `day`. Errors: Storage.
[[nodiscard]] Result<Capability> capabilityOf(Database &database, MemberId member, QDate day);

/// The performance of every member who has one, by member id: not limited yet. Errors: Storage.
[[nodiscard]] Result<QHash<qint64, int>> performances(Database &database, QDate day);

/// From how many points on the tiers 1, 2 and 3 begin, as the office has set.
[[nodiscard]] QList<int> tierThresholds(const Settings &settings);

/// The tier of so many points, 0–3.
[[nodiscard]] int tierOf(int performance, const QList<int> &thresholds);

} // namespace lianxin
