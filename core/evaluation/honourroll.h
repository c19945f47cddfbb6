#pragma once

#include "core/evaluation/factindex.h"
#include "core/evaluation/honour.h"

namespace lianxin {

/// One honour of one member.
struct HonourEntry {
    HonourKind kind = HonourKind::Month;
    QString period; ///< yyyy-MM of a month, the name of the round of a year
    MemberId member;
    std::optional<int> points; ///< hundredths, as they were then; none where nobody kept them
    QDate on; ///< announced or decided; may be null
    QString story; ///< of a pioneer
    QString evidence = {}; ///< what the points were for; empty where nobody kept it

    friend bool operator==(const HonourEntry &, const HonourEntry &) = default;
};

/// All honours of all years, the newest first: every award of a month, and who was chosen in the rounds of years that
/// are decided. `results` are those of all `rounds`.
[[nodiscard]] QList<HonourEntry> honourRoll(const QList<MonthlyAward> &awards, const QList<HonourRound> &rounds,
                                            const QList<HonourResult> &results);

/// The same of what is stored. Errors: Storage.
Result<QList<HonourEntry>> readHonourRoll(Database &database);

} // namespace lianxin
