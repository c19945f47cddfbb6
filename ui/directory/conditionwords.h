#pragma once

#include "core/evaluation/factindex.h"

namespace lianxin::ui {

/// What can be looked at, as it stands in the table of conditions: the fields of a member, and by their names those
/// that the office added.
[[nodiscard]] QStringList groupFieldTitles(const Facts &facts);
[[nodiscard]] QString groupFieldTitle(const Facts &facts, const GroupCondition &condition);

/// Has `condition` look at what `title` names, compared as before where that can be, else in the most usual way.
/// Errors: Invalid.
Result<void> assignGroupField(const Facts &facts, GroupCondition &condition, const QString &title);
/// Errors: Invalid.
Result<void> assignComparison(const Facts &facts, GroupCondition &condition, const QString &title);
/// Errors: Invalid, naming what the dictionary does not have.
Result<void> assignWords(const Facts &facts, GroupCondition &condition, const QString &words);

/// What its words are chosen from; empty where they are numbers or free.
[[nodiscard]] QStringList offeredWords(const Facts &facts, const GroupCondition &condition);

} // namespace lianxin::ui
