#pragma once

#include "core/activities/activity.h"
#include "core/nomination/trackrecord.h"
#include "core/selection/panelsolver.h"
#include "core/selection/relaxations.h"
#include "core/selection/reserves.h"

namespace lianxin {

/// What the office has settled by hand for one panel.
struct PanelChoices {
    QSet<qint64> pinned; ///< member ids: sit in any case
    QSet<qint64> barred; ///< member ids: do not sit

    friend bool operator==(const PanelChoices &, const PanelChoices &) = default;
};

/// Those that are kept with the activity.
[[nodiscard]] PanelChoices choicesOf(const Activity &activity);

/// The workbook's records of one activity as a problem of selection. Ids of candidates are those of the members.
///
/// Candidates are the serving members. Barred are the presidium and the people of the enterprises visited; away is
/// who is invited elsewhere that day, and, while the activity lies ahead, who has declined it; who has accepted it
/// sits. Quotas, caps and depths are the office's settings; each need asks for each specialty that it names.
/// `choices`: none = those of the activity.
/// Errors: NotFound; Invalid when the activity has no county; Storage.
Result<selection::SelectionProblem> nominationProblem(Database &database, ActivityId activity,
                                                      const std::optional<PanelChoices> &choices = {});

/// A panel with all that is to be told about it. Ids are those of members.
struct Nomination {
    selection::SelectionProblem problem;
    selection::PanelAnswer answer;
    QHash<QString, QString> reasons; ///< by id: why this member sits, a sentence
    QList<selection::SeatReserves> reserves;
    QHash<QString, QString> exclusions; ///< by id: why this member cannot sit, a sentence
    selection::Diagnosis diagnosis; ///< what would help; empty when a panel was found
};

/// Chooses the panel of `problem`; knows no storage, so that it may work on another thread.
/// Errors: Invalid; Cancelled when `options` stopped it.
Result<Nomination> nominate(const selection::SelectionProblem &problem, const selection::SolveOptions &options = {});

/// Chooses the panel of an activity. Errors: those of nominationProblem().
Result<Nomination> nominate(Database &database, ActivityId activity, const std::optional<PanelChoices> &choices = {});

} // namespace lianxin
