#pragma once

#include "ui/forms/recordform.h"

namespace lianxin::ui {

/// The form in which a new member is entered.
[[nodiscard]] FormFace memberForm();

} // namespace lianxin::ui
