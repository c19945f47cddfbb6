#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QFutureWatcherBase;

namespace lianxin {
class Workbook;
}

namespace lianxin::ui {

/// Makes the sample on another thread, while a dialog that can stop it says so.
class SampleMaker : public QObject
{
    Q_OBJECT

public:
    using Filling = std::function<Result<void>(Workbook &workbook)>;

    /// `fill` runs on that thread; what is made is recorded as done by `user`. Belongs to the window.
    SampleMaker(Filling fill, QString user, QWidget *window);

    /// Makes a sample at `path`, in the place of a file there, and calls `finish`, unless it was stopped: nothing is
    /// left then. While one is being made, this does nothing. Errors: those of Workbook::create() and of the filling.
    void make(const QString &path, std::function<void(const Result<void> &)> finish);

private:
    Filling m_fill;
    QString m_user;
    QWidget *m_window;
    QPointer<QFutureWatcherBase> m_job; ///< null = none is being made
};

} // namespace lianxin::ui
