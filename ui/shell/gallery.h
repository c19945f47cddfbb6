#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace lianxin::ui {

class MainWindow;

/// Writes a picture of each page of `window` into `folder`, which is made if missing, named after its number and
/// icon. Returns the paths. Errors: Storage.
Result<QStringList> saveGallery(MainWindow &window, const QString &folder);

} // namespace lianxin::ui
