#pragma once

#include "core/base/recordref.h"
#include "core/evaluation/facts.h"

namespace lianxin {

enum class DossierKind {
    Activity,
    Project,
    Need,
    Invitation,
    Suggestion,
    Closing, ///< a suggestion was done
    Report,
    Adoption,
    Comment,
    Pairing,
    PairingEnd,
    Service,
    Outcome,
    Award,
};

/// One thing that happened, as a line of a thread.
struct DossierEntry {
    QDate on; ///< null = the day is not known
    DossierKind kind = DossierKind::Activity;
    QString title;
    QString detail; ///< may be empty
    RecordRef record; ///< what to open

    friend bool operator==(const DossierEntry &, const DossierEntry &) = default;
};

// Each thread is in the order of the days; what has no day stands first. Those of members: MemberDeeds.

/// All that was done for an enterprise or other partner.
QList<DossierEntry> threadOf(const Facts &facts, EnterpriseId enterprise);

/// All that came of an activity.
QList<DossierEntry> threadOf(const Facts &facts, ActivityId activity);

/// What such a line is called.
[[nodiscard]] QString nameOf(DossierKind kind);

} // namespace lianxin
