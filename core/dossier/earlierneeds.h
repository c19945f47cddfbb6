#pragma once

#include "core/evaluation/factindex.h"
#include "core/reports/similartexts.h"

namespace lianxin {

/// All needs and suggestions of all years, with what they are about and where, to look for those that are alike.
[[nodiscard]] QList<ComparedText> earlierNeeds(const FactIndex &index);

/// A need or suggestion of before, in words.
struct EarlierCase {
    RecordRef record;
    QString where; ///< day, activity and county
    QString content; ///< what was asked for or proposed
    QString outcome; ///< what became of it; empty while nobody can say

    friend bool operator==(const EarlierCase &, const EarlierCase &) = default;
};

/// `record` is a need or a suggestion.
[[nodiscard]] EarlierCase earlierCase(const FactIndex &index, const RecordRef &record);

/// What is like `need`, stored or not, at most `limit`, the most alike first; `texts` are made of earlierNeeds(). What
/// belongs to the same activity is left out.
[[nodiscard]] QList<EarlierCase> casesLike(const FactIndex &index, const SimilarTexts &texts, const Need &need,
                                           qsizetype limit);

/// What the office has had to do with an enterprise, each the newest first.
struct EnterpriseHistory {
    QList<ActivityId> visits; ///< whose projects were its own
    QList<NeedId> needs; ///< what it asked for then
    QList<PairingId> pairs;

    friend bool operator==(const EnterpriseHistory &, const EnterpriseHistory &) = default;
};

/// That of `enterprise`, without what belongs to the activity `but`; empty when it is not stored.
[[nodiscard]] EnterpriseHistory historyOf(const FactIndex &index, EnterpriseId enterprise, ActivityId but);

} // namespace lianxin
