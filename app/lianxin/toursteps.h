#pragma once

#include "ui/shell/tour.h"

namespace lianxin {

/// The walk through the loop: what is due, an activity, who goes, what was said, what came of it, what it counts.
[[nodiscard]] QList<ui::TourStep> tourSteps();

} // namespace lianxin
