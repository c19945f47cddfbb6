#pragma once

#include "core/activities/activity.h"

namespace lianxin {

class Workbook;

namespace ui {
class MainWindow;
enum class ActivityErrand;
} // namespace ui

/// Does what the papers' menu of an activity offers beside the papers.
void runErrand(ui::MainWindow &window, Workbook &workbook, ActivityId activity, ui::ActivityErrand errand);

} // namespace lianxin
