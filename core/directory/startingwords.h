#pragma once

#include "core/base/result.h"

namespace lianxin {

class Workbook;

/// Puts the words and settings that come with the program into a new workbook, as one action that undo does not
/// take back: without them nothing could be imported. What is there already stays. Errors: Storage when they cannot be
/// read or written.
Result<void> addStartingWords(Workbook &workbook);

/// Gives a workbook of an older version the settings that came with the program since; what the office has emptied
/// stays empty. Not within an action. Errors: Storage.
Result<void> addMissingSettings(Workbook &workbook);

/// The phrases of needs that ask for the specialty of this name, as far as the program brings them.
[[nodiscard]] QStringList startingKeywords(const QString &specialty);

/// The value that the setting `name` has in a new workbook; empty when it has none.
[[nodiscard]] QString startingSetting(const QString &name);

} // namespace lianxin
