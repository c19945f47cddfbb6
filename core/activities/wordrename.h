#pragma once

#include "core/directory/directoryentry.h"

namespace lianxin {

class Database;

/// Stores `entry`, within an action. Where its name changed, the groups of members, special sessions and mixes of
/// activities that name the word name it anew: they hold words as they are typed. Errors: those of
/// DirectoryRepository::update().
Result<DirectoryEntry> updateWord(Database &database, const DirectoryEntry &entry);

} // namespace lianxin
