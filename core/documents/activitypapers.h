#pragma once

#include "core/activities/activity.h"
#include "core/documents/officepapers.h"

namespace lianxin::documents {

/// The papers about an activity that are no letters.
enum class ActivityPaper {
    Plan,
    Schedule,
    Notes, ///< what members are to know
    MemberList, ///< who comes
    SignIn,
    BusList,
    SeatCards, ///< one a participant
    Badges, ///< ten on a page
    Summary,
    Review, ///< on which those who came tell what they think of it
    Press, ///< a text for the press
    Projects, ///< what the county shows, and what each project asks for
    Ledger, ///< all suggestions made there
    Case, ///< what came of it, told as an example; one for each case that is stored
};

/// The names of their wordings.
std::span<const char *const> codesOf(ActivityPaper);

/// `paper` about the activity, filled in from the records, in the words of the office. Errors: NotFound; Storage;
/// Invalid when the activity has no day or lacks what the paper is made of: participants, a programme, projects,
/// suggestions, that it was held.
Result<WrittenPapers> activityPapers(const Records &records, ActivityPaper paper, ActivityId activity, QDate today);

/// The same in `wording`.
Result<QList<Specimen>> activitySpecimens(const Records &records, ActivityPaper paper, ActivityId activity,
                                          const Wording &wording, QDate today);

} // namespace lianxin::documents
