#pragma once

namespace lianxin {

class Workbook;

namespace ui {
class MainWindow;
}

/// Adds the pages of `workbook`, in the order of the navigation; the only place that knows them all.
void addPages(ui::MainWindow &window, Workbook &workbook);

} // namespace lianxin
