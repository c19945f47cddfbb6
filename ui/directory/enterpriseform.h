#pragma once

#include "ui/forms/recordform.h"

namespace lianxin::ui {

/// The form in which a new enterprise, or another partner, is entered.
[[nodiscard]] FormFace enterpriseForm();

} // namespace lianxin::ui
