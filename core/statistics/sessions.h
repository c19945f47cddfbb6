#pragma once

#include "core/base/period.h"

#include <QList>
#include <QString>

namespace lianxin {

/// The times between plenary sessions that began on the days that `text` names, such as "2024-01-15、2025-01-18": from
/// each to the day before the next, the last without end; the newest first. What is no day is passed over.
[[nodiscard]] QList<Period> betweenSessions(const QString &text);

} // namespace lianxin
