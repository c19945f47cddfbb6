#pragma once

#include "core/base/recordref.h"

#include <QMetaType>

namespace lianxin::ui {

using lianxin::RecordRef;

} // namespace lianxin::ui

Q_DECLARE_METATYPE(lianxin::RecordRef)
