#pragma once

#include "core/activities/activity.h"

namespace lianxin {

class Workbook;

namespace ui {
class CaptureWindow;
class MainWindow;
} // namespace ui

/// Lets what is said at `activity` be written down, on the whole screen, until that is left.
ui::CaptureWindow *openCapture(ui::MainWindow &window, Workbook &workbook, ActivityId activity);

/// The same at the activity that is in front, otherwise at that of today, otherwise at the last one; tells when there
/// is none.
void captureToday(ui::MainWindow &window, Workbook &workbook);

} // namespace lianxin
