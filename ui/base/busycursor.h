#pragma once

#include <QCursor>
#include <QGuiApplication>

namespace lianxin::ui {

/// Shows that the program is at work, while it lives.
class BusyCursor
{
public:
    BusyCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(BusyCursor)
};

} // namespace lianxin::ui
