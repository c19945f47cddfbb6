#pragma once

#include "ui/forms/recordform.h"

namespace lianxin::ui {

/// The form in which a new report is entered.
[[nodiscard]] FormFace reportForm();

} // namespace lianxin::ui
