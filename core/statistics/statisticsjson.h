#pragma once

#include "core/statistics/statistics.h"

#include <QJsonObject>

namespace lianxin {

/// The contract of `lianxin-cli stats`.
QJsonObject toJson(const Statistics &figures);
/// What stands there under "headline".
QJsonObject toJson(const Headline &headline);

} // namespace lianxin
