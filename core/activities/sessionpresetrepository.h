#pragma once

#include "core/activities/activity.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The special sessions that the office keeps.
class SessionPresetRepository : public Repository<SessionPreset>
{
public:
    inline static const QString table = QStringLiteral("session_preset");

    using Repository::Repository;
};

/// `activity` as a session of `preset`: with its mix in place of what it had. A preset that is not stored takes the
/// activity out of special sessions; its mix goes too.
[[nodiscard]] Activity asSession(Activity activity, const SessionPreset &preset);

/// Adds what `preset` usually asks for to `activity`, within an action: in a project of the preset's name, but for what
/// that project asks for already. Specialties that the dictionary does not have are left out. Returns how many needs
/// were added. Errors: Storage.
Result<int> addNeedsOf(Database &database, const SessionPreset &preset, ActivityId activity);

} // namespace lianxin
