#pragma once

#include <QString>

class QLabel;
class QStatusBar;

namespace lianxin::ui {

/// What the status bar tells: the file, since when all is saved, and how much the page shows. Nothing that must
/// be seen is only there.
class StatusLine
{
public:
    explicit StatusLine(QStatusBar *bar);

    /// The file at `path`; empty = none.
    void setFile(const QString &path);
    void setName(const QString &name); ///< in place of the file's
    /// All is saved, the last change at this moment.
    void setSavedNow();
    /// What is shown is a copy that can only be read.
    void setReadOnly();
    /// Telephone numbers and the like are hidden.
    void setPrivate(bool isPrivate);
    void setCount(const QString &text);

private:
    QLabel *m_file;
    QLabel *m_saved;
    QLabel *m_private;
    QLabel *m_count;
};

} // namespace lianxin::ui
