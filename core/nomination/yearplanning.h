#pragma once

#include "core/activities/activity.h"
#include "core/selection/yearplan.h"

namespace lianxin {

class Database;

/// A year's plan as problems of selection. Ids of members and activities are those of the records.
struct YearPlanning {
    selection::PlanProblem problem; ///< what is still to come
    QList<selection::SelectionProblem> panels; ///< of all activities of the year, those held too, by day: what
                                               ///< policyTable() asks for. Without a host county there is none
    QHash<QString, int> unasked; ///< by activity still to come: seats for specialists that neither a need nor the
                                 ///< theme seeks somebody for
    QList<Activity> unplaced; ///< still to come, but left out: they have no host county yet
};

/// The planned activities of the plan of `planYear`, the serving members, and what was settled already. What was
/// cancelled is left out.
///
/// - Places: the local seats; each need with one place for each specialty that it names, the most urgent first, as many
///   as there are specialist seats; the seats that are left for specialists of the theme (`selection::themeSlot`).
/// - Confirmed: who was invited, whether the letter is out or not, and has not said no; and whom the office has set.
/// - Barred from an activity: whom nominationProblem() bars or finds away.
/// - Invited so far: the invitations to activities of that plan that were held; leave that was asked for is none.
/// - Caps: the settings `selection.year_cap` and `selection.employer_cap`.
///
/// Errors: those of nominationProblem(); Storage.
Result<YearPlanning> yearPlanning(Database &database, int planYear);

/// How many seats for specialists of `planned` stay open as nobody is sought for them.
[[nodiscard]] int unaskedSeats(const YearPlanning &planning, const selection::PlannedActivity &planned);

/// The number of the month of `day`, as the activities of the problem tell theirs; 0 for no day.
[[nodiscard]] int monthNumber(QDate day);

} // namespace lianxin
