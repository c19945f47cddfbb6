#pragma once

#include "core/base/language.h"

namespace lianxin::ui {

using lianxin::speak;

} // namespace lianxin::ui
