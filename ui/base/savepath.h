#pragma once

#include <QString>

class QWidget;

namespace lianxin::ui {

/// Asks where to save; `name` is offered, `filters` are as those of QFileDialog. A name without extension gets that of
/// the filter chosen. The folder is the one that was saved to last. Empty when the user leaves it.
[[nodiscard]] QString askSavePath(QWidget *parent, const QString &title, const QString &name, const QString &filters);

/// `path` for the first of several files, for the others a path beside it at which there is no file yet: -2, -3 and so
/// on behind the name.
[[nodiscard]] QString numberedPath(const QString &path, qsizetype number);

} // namespace lianxin::ui
