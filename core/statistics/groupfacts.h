#pragma once

#include "core/evaluation/facts.h"

#include <QSet>

namespace lianxin {

class Database;

/// What of `facts` the members with the ids `members` did: what others did with them counts, but as theirs alone. Of
/// the activities those stay to which one of them was invited or of which one made a suggestion. The roll has them
/// alone.
[[nodiscard]] Facts ofMembers(const Facts &facts, const QSet<qint64> &members);

/// What of `facts` belongs to a campaign: activities with the tag `tag`, whom they brought together, what was suggested
/// there, and what became of it. Pairings and outcomes belong to none and are left out; the roll stays whole.
[[nodiscard]] Facts ofCampaign(const Facts &facts, EntryId tag);

/// The tags that activities have, in the order of the list.
[[nodiscard]] QList<EntryId> campaignsIn(const Facts &facts);
/// The same of what is stored, which has the words of `directory`. Errors: Storage.
[[nodiscard]] Result<QList<EntryId>> readCampaigns(Database &database, const Directory &directory);

} // namespace lianxin
