#pragma once

#include "core/directory/directoryrepository.h"
#include "core/nomination/trackrecord.h"
#include "core/nomination/visitedenterprises.h"

#include <QSet>

namespace lianxin {

/// What is the same for the panels of all activities.
struct OfficeRecords {
    Directory directory;
    QList<Member> members;
    QList<Enterprise> enterprises;
    AvailabilityRules rules;
};

/// Errors: Storage.
[[nodiscard]] Result<OfficeRecords> readOfficeRecords(Database &database);

/// All that the panel of one activity is made from, read once.
struct PanelRecords : OfficeRecords {
    Activity activity;
    QList<Project> projects;
    QList<Need> needs;
    VisitedEnterprises visited;
    QHash<qint64, TrackRecord> tracks; ///< by member, as the other tables
    QHash<qint64, Invitation> invitations; ///< to this activity
    QHash<qint64, QList<Occasion>> elsewhere; ///< invitations the same day to which the member did not say no
    QHash<qint64, QList<Occasion>> lastTwo; ///< invitations before that day, the newest first

    /// Whether the activity still lies ahead, so that the replies to it matter.
    [[nodiscard]] bool isAhead() const { return activity.state == ActivityState::Planned; }
};

/// Reads what `office` does not hold yet. Errors: NotFound; Storage.
[[nodiscard]] Result<PanelRecords> readPanelRecords(Database &database, ActivityId activity,
                                                    const OfficeRecords &office);

/// What `records` tell about `member`; `posts` part an employer from a post.
[[nodiscard]] Situation situationOf(const PanelRecords &records, const Member &member, const QStringList &posts);

} // namespace lianxin
