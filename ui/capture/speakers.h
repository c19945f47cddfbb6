#pragma once

#include "core/evaluation/factindex.h"

namespace lianxin::ui {

/// The names of those who were at `activity`; as long as nobody has checked in, of those invited who are not known to
/// stay away.
[[nodiscard]] QStringList speakersAt(const FactIndex &index, ActivityId activity);

/// Who said something together, in the order of `text`, with signs between. A full name may be anybody's on the roll;
/// a part of one, or its first letters, only that of somebody who was there. Errors: Invalid, naming the first who is
/// not known, or who was not there and why.
[[nodiscard]] Result<QList<MemberId>> speakersNamed(const FactIndex &index, ActivityId activity, const QString &text);

} // namespace lianxin::ui
