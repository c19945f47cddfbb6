#pragma once

#include "ui/shell/gallery.h"

namespace lianxin {

class Workbook;

namespace ui {
class MainWindow;
}

/// The dialogs that the gallery pictures, with what `workbook` and the sample year hold; without a workbook those that
/// need none.
[[nodiscard]] QList<ui::GalleryDialog> galleryDialogs(ui::MainWindow &window, Workbook *workbook);

} // namespace lianxin
