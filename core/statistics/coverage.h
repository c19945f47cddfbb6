#pragma once

#include "core/base/period.h"
#include "core/evaluation/factindex.h"

namespace lianxin {

class Database;

/// What was done about one theme in one county.
struct CoverageCell {
    QList<ActivityId> held; ///< within the period
    QDate lastHeldOn; ///< at any time; null = never
    QList<NeedId> openNeeds; ///< that wait for another activity
    bool isPlanned = false; ///< an activity that is still to come

    friend bool operator==(const CoverageCell &, const CoverageCell &) = default;
};

/// A member who could come at once.
struct FreeMember {
    MemberId member;
    EntryId home; ///< there no specialist is needed

    friend bool operator==(const FreeMember &, const FreeMember &) = default;
};

/// Which themes were brought to which counties. A theme is a specialty at the top of the tree; of an activity those
/// that it needs, of a need those that it asks for, otherwise those of its activity.
struct Coverage {
    QList<EntryId> counties; ///< those that host visits, in the order of the list
    QList<EntryId> themes; ///< those of some activity or need, in the order of the list
    QList<QList<CoverageCell>> cells; ///< by county, then by theme
    QList<QDate> countyHeldOn; ///< the last activity in each county, whatever its theme; null = never
    QList<QList<MemberId>> experts; ///< by theme: serving members who know it as deeply as the office asks
    QList<QList<FreeMember>> free; ///< of these: who is not on the presidium and asked to nothing that is still to come

    /// The free members who may take a specialist's seat in a county for a theme: those who live elsewhere.
    [[nodiscard]] QList<MemberId> freeFor(qsizetype county, qsizetype theme) const;

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// That a serving member knows a specialty as deeply as the office asks.
struct Expertise {
    MemberId member;
    EntryId specialty;
    EntryId home;
    bool isFree = false; ///< see Coverage::free
};

/// As it is on the evening of `day`; `period` limits what was held alone.
[[nodiscard]] Coverage coverageOf(const FactIndex &index, const Period &period, QDate day);
/// The same where `index` has no members: `expertise` tells of them, one after the other.
[[nodiscard]] Coverage coverageOf(const FactIndex &index, const QList<Expertise> &expertise, const Period &period,
                                  QDate day);

/// The same of what is stored, without reading members and most of the suggestions. Errors: Storage.
[[nodiscard]] Result<Coverage> readCoverage(Database &database, const Period &period, QDate day);

/// An activity that should come next, and why.
struct ActivityProposal {
    EntryId county;
    EntryId theme;
    QDate lastHeldOn; ///< of this theme in this county; null = never
    QList<NeedId> openNeeds;
    QList<MemberId> experts;
    QList<MemberId> free; ///< of these, see Coverage::freeFor()
    QStringList reasons; ///< in sentences, the weightiest first

    friend bool operator==(const ActivityProposal &, const ActivityProposal &) = default;
};

/// The next `count` activities: where more needs are open first, then where the theme was never or longest ago, then
/// the county that was visited longest ago, then whose theme more members know. Each county and, as long as there are
/// others, each theme once; nothing that is planned already or that no serving member knows about.
[[nodiscard]] QList<ActivityProposal> nextActivities(const Coverage &coverage, QDate day, int count = 3);

} // namespace lianxin
