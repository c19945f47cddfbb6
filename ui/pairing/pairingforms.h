#pragma once

#include "ui/forms/recordform.h"

namespace lianxin::ui {

/// The form in which a new pairing is entered.
[[nodiscard]] FormFace pairingForm();

/// The form in which a new outcome is entered.
[[nodiscard]] FormFace outcomeForm();

} // namespace lianxin::ui
