#pragma once

#include "ui/shell/gallery.h"

namespace lianxin {

class Workbook;

/// The dialogs about honours that the gallery pictures.
[[nodiscard]] QList<ui::GalleryDialog> honourDialogs(ui::MainWindow &window, Workbook &workbook);

} // namespace lianxin
