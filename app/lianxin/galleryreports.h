#pragma once

class QDialog;

namespace lianxin {

class Workbook;

namespace ui {
class MainWindow;
}

/// The draft of a report out of two suggestions, with what was said before; null when there are none.
QDialog *draftDialog(ui::MainWindow &window, Workbook &workbook);

/// The next step of the first report that was sent: a leader wrote on it. Null when none was.
QDialog *commentDialog(ui::MainWindow &window, Workbook &workbook);

/// The first report, as it is copied out; null when there is none.
QDialog *reportFieldsDialog(ui::MainWindow &window, Workbook &workbook);

} // namespace lianxin
