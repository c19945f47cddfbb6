#pragma once

#include "core/activities/activity.h"
#include "core/storage/repository.h"

namespace lianxin {

/// A place where the committee meets members and people again and again. Source: the programme, D-4.
struct Venue {
    VenueId id = {};
    int revision = 0;
    QString name = {}; ///< 1 to 200 characters, unique
    EntryId kind = {}; ///< of WordList::VenueKind
    EntryId region = {};
    QString address = {};
    QString contact = {};
    QString phone = {};
    QString note = {};

    friend bool operator==(const Venue &, const Venue &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Venue &venue);

class VenueRepository : public Repository<Venue>
{
public:
    inline static const QString table = QStringLiteral("venue");

    using Repository::Repository;
};

/// The activities at a venue, but for those that were cancelled.
struct VenueUse {
    int ahead = 0;
    int held = 0;
    QDate lastHeldOn = {}; ///< null = none was

    friend bool operator==(const VenueUse &, const VenueUse &) = default;
};

/// By venue; those without an activity are missing.
[[nodiscard]] QHash<qint64, VenueUse> venueUses(const QList<Activity> &activities);

} // namespace lianxin
