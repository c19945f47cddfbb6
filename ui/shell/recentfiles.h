#pragma once

#include <QStringList>

namespace lianxin::ui {

/// The files opened last, at most ten, the newest first; kept in the settings, also when they are not there now.
[[nodiscard]] QStringList recentFiles();
void rememberFile(const QString &path);
void forgetFile(const QString &path);

} // namespace lianxin::ui
