#pragma once

class QDialog;

namespace lianxin {

class Workbook;

namespace ui {
class MainWindow;
}

/// The next step of the first activity that is still planned; null when there is none.
[[nodiscard]] QDialog *courseDialog(ui::MainWindow &window, Workbook &workbook);

} // namespace lianxin
