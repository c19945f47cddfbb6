#include "core/activities/venue.h"

#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

Result<void> validate(const Venue &venue)
{
    if (venue.name.trimmed().isEmpty() || venue.name.size() > 200)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Activity", "The name of a venue has 1 to 200 characters."),
                      {}};
    return {};
}

template <>
const TableMap<Venue> &tableMap<Venue>()
{
    using V = Venue;
    static const TableMap<V> map {.table = VenueRepository::table,
                                  .columns = {column(u"name"_s, &V::name), column(u"kind"_s, &V::kind),
                                              column(u"region"_s, &V::region), column(u"address"_s, &V::address),
                                              column(u"contact"_s, &V::contact), column(u"phone"_s, &V::phone),
                                              column(u"note"_s, &V::note)},
                                  .validate = [](const V &venue) { return validate(venue); }};
    return map;
}

template class Repository<Venue>;

QHash<qint64, VenueUse> venueUses(const QList<Activity> &activities)
{
    QHash<qint64, VenueUse> uses;
    for (const Activity &each : activities) {
        if (!each.venue.isStored() || each.state == ActivityState::Cancelled)
            continue;
        VenueUse &use = uses[each.venue.value];
        if (each.state == ActivityState::Planned) {
            ++use.ahead;
            continue;
        }
        ++use.held;
        use.lastHeldOn = std::max(use.lastHeldOn, each.heldOn);
    }
    return uses;
}

} // namespace lianxin
