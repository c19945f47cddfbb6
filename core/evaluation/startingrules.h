#pragma once

#include "core/directory/directoryrepository.h"
#include "core/evaluation/rulebook.h"

namespace lianxin {

/// The rules that come with the program, to begin a year with: facts after the first few of a member count less, and
/// results bring more than presence. They are not stored, and belong to no set yet; see copyRules(). What `directory`
/// has no word for has no factor. Errors: Storage when their file is missing.
[[nodiscard]] Result<Rulebook> startingRules(const Directory &directory);

} // namespace lianxin
