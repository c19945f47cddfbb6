#pragma once

#include "core/statistics/statistics.h"

#include <QJsonObject>

namespace lianxin {

/// The contract of `lianxin-cli stats`.
QJsonObject toJson(const Statistics &figures);

} // namespace lianxin
