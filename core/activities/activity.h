#pragma once

#include "core/activities/sessionpreset.h"
#include "core/members/member.h"

#include <algorithm>

namespace lianxin {

using ActivityId = Id<struct ActivityTag>;
using VenueId = Id<struct VenueTag>;

enum class ActivityState { Planned, Held, Cancelled };

std::span<const char *const> codesOf(ActivityState);

/// A liaison activity, from its line in the year plan to the visit.
struct Activity {
    ActivityId id;
    int revision = 0;
    int planYear = 0; ///< the year in which the plan begins, 1949 to 2999
    std::optional<int> number; ///< within the plan, from 1 on; none for what was dropped before it got one
    ActivityState state = ActivityState::Planned;
    QString theme;
    QString form; ///< visit, meeting, matching session: in the office's words
    EntryId region; ///< the host county
    QString host; ///< the unit that receives the visit
    MemberId leader;
    QString leaderText; ///< the leader as the plan prints it
    QString plannedText; ///< the date as the plan prints it: "late April" is a plan too
    QDate plannedOn; ///< null while the plan names no day
    QDate heldOn; ///< null until it was held
    int localSeats = 3; ///< for members who live in the host county. Source: the programme, D-18
    int specialistSeats = 7; ///< for members whose specialty fits, 6 to 8. Source: the programme, D-20
    QString section; ///< the responsible section of the office
    QString meetingPoint; ///< where and when the bus leaves
    QDate needsDueOn; ///< until when the county sends its projects and needs
    QDate needsReceivedOn;
    QString note;
    QList<EntryId> specialties; ///< the theme: what those invited should know about
    QList<EntryId> units; ///< cooperating departments
    QList<EntryId> tags; ///< policy lines and campaigns that it serves
    QList<MemberId> pinned; ///< settled by hand: they sit on the panel in any case
    QList<MemberId> barred; ///< settled by hand: they do not sit
    CustomValues custom = {}; ///< what the office's own fields hold
    SessionPresetId preset = {}; ///< the special session that it is; not stored = an ordinary visit
    QList<MixItem> mix = {}; ///< who must be on the panel and who is wished for
    QString minutes = {}; ///< what was said at the meeting, up to 50,000 characters
    EntryId kind = {}; ///< of WordList::ActivityKind
    EntryId placeKind = {}; ///< of WordList::PlaceKind
    VenueId venue = {}; ///< where it takes place; not stored = elsewhere
    QString responsible = {}; ///< the person of the office
    QString question = {}; ///< of research: what is to be found out; up to 2,000 characters
    QDate outlineDueOn = {}; ///< of research
    QDate reportDueOn = {}; ///< of research; not before the outline
    QDate outlineDoneOn = {}; ///< of research; null = it is still to be handed in, as the report
    QDate reportDoneOn = {};

    /// The day of the visit: held or planned; null while neither is known.
    [[nodiscard]] QDate day() const { return heldOn.isValid() ? heldOn : plannedOn; }

    friend bool operator==(const Activity &, const Activity &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Activity &activity);

/// Its theme; its number while it has none.
[[nodiscard]] QString nameOf(const Activity &activity);

/// The number after the last of the plan of `year` among `activities`.
template <typename Activities>
[[nodiscard]] int nextPlanNumber(const Activities &activities, int year)
{
    int last = 0;
    for (const Activity &each : activities)
        if (each.planYear == year)
            last = std::max(last, each.number.value_or(0));
    return last + 1;
}

enum class ChangeKind { Postponed, Cancelled };

std::span<const char *const> codesOf(ChangeKind);

/// What became of a line of the plan, and why.
struct ActivityChange {
    Id<struct ActivityChangeTag> id;
    int revision = 0;
    ActivityId activity;
    ChangeKind kind = ChangeKind::Postponed;
    QString was; ///< the line as it was
    QString became;
    QDate changedOn;
    QString reason;

    friend bool operator==(const ActivityChange &, const ActivityChange &) = default;
};

/// One line of the day's programme.
struct AgendaItem {
    Id<struct AgendaItemTag> id;
    int revision = 0;
    ActivityId activity;
    int position = 0;
    QTime startsAt;
    QString place;
    QString subject;
    QTime endsAt = {};
    EntryId segment = {}; ///< of WordList::Segment
    QString person = {}; ///< who leads it
    Id<struct ProjectTag> project = {}; ///< which is seen

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// Errors: Invalid.
Result<void> validate(const AgendaItem &item);

/// What a photo shows of a place that changes.
enum class PhotoMoment { Any, Before, After };

std::span<const char *const> codesOf(PhotoMoment);

/// A photo or paper of an activity.
struct ActivityFile {
    Id<struct ActivityFileTag> id;
    int revision = 0;
    ActivityId activity;
    QString name; ///< as it was called outside; 1 to 200 characters
    QString caption;
    QString content; ///< the SHA-256 of its bytes, by which the workbook keeps them
    PhotoMoment moment = PhotoMoment::Any;
    QString photographer = {};
    Id<struct ProjectTag> project = {}; ///< which it shows

    friend bool operator==(const ActivityFile &, const ActivityFile &) = default;
};

/// Something to arrange for the day: bus, meal, papers, room.
struct Arrangement {
    Id<struct ArrangementTag> id;
    int revision = 0;
    ActivityId activity;
    int position = 0;
    QString subject; ///< 1 to 200 characters
    QString detail;
    QString person; ///< who sees to it
    QString phone;
    QDate doneOn; ///< null = it is still to be done

    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Arrangement &arrangement);

} // namespace lianxin
