#pragma once

#include "ui/forms/recordform.h"

namespace lianxin::ui {

/// The form in which a new activity is entered.
[[nodiscard]] FormFace activityForm();

} // namespace lianxin::ui
