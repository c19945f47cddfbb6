#pragma once

#include "core/directory/customfield.h"
#include "core/directory/directoryentry.h"

namespace lianxin {

using EnterpriseId = Id<struct EnterpriseTag>;

/// Whom the members visit and help: an enterprise, a cooperative, a village, a community.
struct Enterprise {
    EnterpriseId id;
    int revision = 0;
    QString name; ///< 1 to 200 characters, unique
    EntryId kind; ///< of WordList::PartnerKind
    EntryId region; ///< of WordList::Region
    QString industry;
    QString scale; ///< what it is like, in words
    QString contact;
    QString phone;
    QString note;
    CustomValues custom = {}; ///< what the office's own fields hold

    friend bool operator==(const Enterprise &, const Enterprise &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Enterprise &enterprise);

} // namespace lianxin
