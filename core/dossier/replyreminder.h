#pragma once

#include "core/evaluation/factindex.h"

namespace lianxin {

/// The message by which those who have a letter of `activity` by `day` and have not answered are asked to, with their
/// names, the day of the activity and the earliest letter, signed by `office`; empty when nobody is silent.
[[nodiscard]] QString replyReminder(const FactIndex &index, ActivityId activity, QDate day, const QString &office);

} // namespace lianxin
