#include "ui/shell/samplemaker.h"

#include "core/storage/workbook.h"
#include "ui/base/backgroundjob.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>
#include <QProgressDialog>

namespace lianxin::ui {

namespace {

/// Errors as those of SampleMaker::make(). Returns the path.
Result<QString> writeSample(const SampleMaker::Filling &fill, const QString &user, const QString &path,
                            const Progress &progress)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile::remove(path); // left by one that was stopped
    auto made = Workbook::create(path, user);
    if (!made)
        return made.error();
    const auto filled = fill ? fill(**made) : Result<void>();
    made->reset(); // before anything else touches the file
    if (filled && progress(1, 1))
        return path;
    QFile::remove(path);
    return filled ? Error {ErrorKind::Cancelled, {}, {}} : filled.error();
}

} // namespace

SampleMaker::SampleMaker(Filling fill, QString user, QWidget *window)
    : QObject(window)
    , m_fill(std::move(fill))
    , m_user(std::move(user))
    , m_window(window)
{
}

void SampleMaker::make(const QString &path, std::function<void(const Result<void> &)> finish)
{
    if (m_job)
        return;
    QPointer<QProgressDialog> progress = new QProgressDialog(tr("Making the sample…"), tr("Stop"), 0, 0, m_window);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(500);
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    m_job = watcher;
    connect(progress, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, progress, finish = std::move(finish)] {
        const bool isWanted = !watcher->isCanceled() && watcher->future().resultCount() > 0;
        const Result<QString> made = isWanted ? watcher->result() : QString();
        delete progress;
        delete watcher;
        if (isWanted)
            finish(made ? Result<void>() : made.error());
    });
    watcher->setFuture(runInBackground<QString>(
        [fill = m_fill, user = m_user, path](const Progress &told) { return writeSample(fill, user, path, told); }));
}

} // namespace lianxin::ui
