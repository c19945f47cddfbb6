#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

class QDialog;

namespace lianxin::ui {

class MainWindow;

/// A dialog to be pictured.
struct GalleryDialog {
    QString name; ///< of the picture, after its number
    /// Makes it; null when the workbook holds nothing to show in it.
    std::function<QDialog *()> make;
};

/// Writes a picture of each page of `window` into `folder`, which is made if missing, named after its number and
/// icon; of each further tab of a page (02-activities-2.png); and of `dialogs`, which count on from the pages. Waits
/// for what works in the background. Returns the paths. Errors: Storage.
Result<QStringList> saveGallery(MainWindow &window, const QString &folder, const QList<GalleryDialog> &dialogs = {});

} // namespace lianxin::ui
