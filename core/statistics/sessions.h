#pragma once

#include "core/base/period.h"

#include <QList>
#include <QString>

namespace lianxin {

/// The times between plenary sessions that began on the days that `text` lists (see sessionDays()): from each to the
/// day before the next, the last without end; the newest first.
[[nodiscard]] QList<Period> betweenSessions(const QString &text);

} // namespace lianxin
