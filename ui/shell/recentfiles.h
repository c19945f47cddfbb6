#pragma once

#include <QStringList>

namespace lianxin::ui {

/// The files opened last, kept in the settings, also when they are not there now: the pinned ones, then at most ten
/// others, each the newest first.
[[nodiscard]] QStringList recentFiles();
void rememberFile(const QString &path);
void forgetFile(const QString &path);

/// A pinned file stays, however many others are opened.
[[nodiscard]] bool isPinned(const QString &path);
void setPinned(const QString &path, bool pinned);

/// The file that is open, for the next start; empty = none.
[[nodiscard]] QString fileOpenAtEnd();
void rememberOpen(const QString &path);

} // namespace lianxin::ui
