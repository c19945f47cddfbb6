#pragma once

#include "core/directory/customfield.h"
#include "core/directory/directoryentry.h"

#include <QList>

#include <optional>

namespace lianxin {

using MemberId = Id<struct MemberTag>;

/// What a member knows about, and how deeply.
struct MemberSpecialty {
    EntryId specialty; ///< of WordList::Specialty
    int depth = 2; ///< 1 knows, 2 practises, 3 leads

    friend bool operator==(const MemberSpecialty &, const MemberSpecialty &) = default;
};

/// A member of the committee, serving or not any more: nobody is ever taken off the roll.
struct Member {
    MemberId id;
    int revision = 0;
    std::optional<int> number; ///< the place on the official roll
    QString name; ///< without spaces; 1 to 60 characters
    EntryId sex;
    QString ethnicGroup;
    QString bornIn; ///< the month, yyyy-MM; empty = not known
    EntryId party;
    EntryId sector;
    QString unit; ///< employer and post, as letters print them
    EntryId office; ///< the post held in the committee; the meaning "presidium" excludes from selection and points
    EntryId unitType;
    EntryId home; ///< where the member lives; decides whether a seat is local
    EntryId workplace;
    QString phone; ///< as written; personal
    EntryId term;
    EntryId state; ///< the meaning "serving" = holds the mandate now
    QString note;
    QDate verifiedOn; ///< the last day on which employer and telephone were confirmed; null = never
    QList<MemberSpecialty> specialties; ///< each at most once
    CustomValues custom = {}; ///< what the office's own fields hold

    friend bool operator==(const Member &, const Member &) = default;
};

/// Whether employer and telephone of `member` were not confirmed within `months` before `today`; 0 = that
/// does not matter.
[[nodiscard]] bool isUnverified(const Member &member, QDate today, int months);

/// Whether `member` may be stored. Errors: Invalid, telling the first rule that it breaks.
Result<void> validate(const Member &member);

} // namespace lianxin
