#pragma once

#include "ui/shell/gallery.h"

namespace lianxin {

class Workbook;

/// The dialogs about the rules of evaluation that the gallery pictures.
[[nodiscard]] QList<ui::GalleryDialog> evaluationDialogs(ui::MainWindow &window, Workbook &workbook);

} // namespace lianxin
