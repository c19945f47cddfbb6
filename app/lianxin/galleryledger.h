#pragma once

#include "ui/shell/gallery.h"

namespace lianxin {

class Workbook;

/// The dialogs about handling suggestions that the gallery pictures.
[[nodiscard]] QList<ui::GalleryDialog> ledgerDialogs(ui::MainWindow &window, Workbook &workbook);

} // namespace lianxin
