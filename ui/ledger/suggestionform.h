#pragma once

#include "ui/forms/recordform.h"

namespace lianxin::ui {

/// The form in which a new suggestion is entered.
[[nodiscard]] FormFace suggestionForm();

} // namespace lianxin::ui
