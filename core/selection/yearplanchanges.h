#pragma once

#include "core/selection/yearplan.h"

namespace lianxin::selection {

/// Who comes to an activity by one plan but not by the other; sorted ids.
struct ActivityDifference {
    QString activity;
    QStringList come; ///< by the second plan only
    QStringList go; ///< by the first plan only

    friend bool operator==(const ActivityDifference &, const ActivityDifference &) = default;
};

/// The levels of a plan's value but the lottery, in the order in which they decide.
enum class PlanLevel { Confirmed, Filled, Depth, Squares, Tier, Performance };

/// The figures of two plans at one level.
struct PlanLevelDifference {
    PlanLevel level = PlanLevel::Confirmed;
    qint64 first = 0;
    qint64 second = 0;

    friend bool operator==(const PlanLevelDifference &, const PlanLevelDifference &) = default;
};

struct PlanDifference {
    QList<ActivityDifference> activities; ///< those that differ, in the order of the second plan
    QList<PlanLevelDifference> levels; ///< all of them, in their order
    int coming = 0; ///< invitations that the second plan adds
    int going = 0; ///< invitations that it takes away

    friend bool operator==(const PlanDifference &, const PlanDifference &) = default;
};

/// What the second plan changes.
[[nodiscard]] PlanDifference differenceOf(const YearPlan &first, const YearPlan &second);

/// The problem after an activity was moved to another month; who has confirmed still comes.
[[nodiscard]] PlanProblem withActivityMoved(PlanProblem problem, const QString &activity, int month);

/// The problem after a member has withdrawn from all that lies ahead.
[[nodiscard]] PlanProblem withMemberWithdrawn(PlanProblem problem, const QString &member);

/// The sentences for the user, translated; `problem` gives the names.
[[nodiscard]] QString sentence(const PlanProblem &problem, const ActivityDifference &difference);
[[nodiscard]] QString sentence(const PlanProblem &problem, const EmployerClash &clash);

/// The level's name as the office reads it, translated.
[[nodiscard]] QString nameOf(PlanLevel level);

} // namespace lianxin::selection
