#pragma once

#include "core/selection/yearplan.h"

#include <vector>

namespace lianxin::selection {

/// How often a member is invited in the year.
struct MemberLoad {
    QString member;
    int past = 0; ///< Candidate::invited
    int planned = 0; ///< confirmed ones included

    [[nodiscard]] int total() const { return past + planned; }

    friend bool operator==(const MemberLoad &, const MemberLoad &) = default;
};

/// How the invitations of the year are shared among the members who may come to an activity or do.
struct PlanFigures {
    QList<MemberLoad> loads; ///< the most invited first, then by id
    QMap<int, int> histogram; ///< times invited → number of members
    QStringList neverInvited; ///< sorted ids
    int giniPermille = 0; ///< 0 = all equally often … 1000 = all invitations to one of very many

    friend bool operator==(const PlanFigures &, const PlanFigures &) = default;
};

[[nodiscard]] PlanFigures figuresOf(const PlanProblem &problem, const YearPlan &plan);

/// The Gini coefficient of non-negative numbers in thousandths, rounded; 0 for none, and for zeros alone.
[[nodiscard]] int giniPermille(std::vector<int> numbers);

/// Places that stay open, and what keeps each of the members off who would fit. Each is counted once, by the first
/// that applies in the order of the fields.
struct PlanShortage {
    QString activity;
    QString need; ///< id of the slot; empty = the local seats
    int wanted = 0;
    int filled = 0; ///< by members who fit
    int elsewhereHere = 0; ///< take another place of the activity
    int sameMonth = 0; ///< come to another activity of the month
    int away = 0; ///< barred from the activity, or not available
    int yearFull = 0; ///< invited as often as is allowed
    int employer = 0; ///< colleagues come; more would break the employer cap

    [[nodiscard]] int missing() const { return wanted - filled; }
    /// All who fit by residence or specialty.
    [[nodiscard]] int fitting() const { return filled + elsewhereHere + sameMonth + away + yearFull + employer; }

    friend bool operator==(const PlanShortage &, const PlanShortage &) = default;
};

/// The places that `plan` leaves open, in the order of the problem.
[[nodiscard]] QList<PlanShortage> shortagesOf(const PlanProblem &problem, const YearPlan &plan);

/// The sentence for the user, translated.
[[nodiscard]] QString sentence(const PlanProblem &problem, const PlanShortage &shortage);

/// That so many seats for specialists of `activity` stay open as no specialty is named, in a sentence.
[[nodiscard]] QString unaskedSentence(const PlanProblem &problem, const QString &activity, int seats);

} // namespace lianxin::selection
