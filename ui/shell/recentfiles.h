#pragma once

#include <QDate>
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

/// The icon name of the page that was in front of the file `path` on `day`; empty = none. Of one day and one file only:
/// a new day begins with what is due.
[[nodiscard]] QString pageInFront(const QString &path, QDate day);
void rememberPage(const QString &path, const QString &page, QDate day);

} // namespace lianxin::ui
