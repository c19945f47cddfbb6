#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/factindex.h"

namespace lianxin {

/// The way of a suggestion, from what was asked for to who was honoured.
enum class ThreadStage { Need, Visit, Suggestion, Handling, Report, Adoption, Outcome, Points, Honour };

inline constexpr int threadStages = 9;

/// What such a stage is called.
[[nodiscard]] QString nameOf(ThreadStage stage);

/// One link of the thread.
struct ThreadLink {
    ThreadStage stage = ThreadStage::Suggestion;
    QDate on; ///< null = the day is not known, or it has none
    QString title;
    QString detail; ///< may be empty
    RecordRef record; ///< what to open

    friend bool operator==(const ThreadLink &, const ThreadLink &) = default;
};

/// What is missing at a stage, and where it can be supplied.
struct ThreadDebt {
    ThreadStage stage = ThreadStage::Suggestion;
    QString sentence;
    RecordRef record;

    friend bool operator==(const ThreadDebt &, const ThreadDebt &) = default;
};

struct ResultThread {
    QList<ThreadLink> links; ///< by stage, and in each by day
    QList<ThreadDebt> debts; ///< by stage
};

/// The whole thread of a suggestion as it stands on the evening of `day`. `points`: what the proposers have, of which
/// the lines that name the suggestion or its reports are told. Empty when there is no such suggestion.
[[nodiscard]] ResultThread resultThreadOf(const FactIndex &index, SuggestionId id, const QList<MemberPoints> &points,
                                          QDate day);

} // namespace lianxin
