#include "ui/base/backgroundjob.h"

#include "tests/support/things.h"
#include "ui/base/jobbar.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A job such as an export: reads things from a snapshot and tells how far it is.
Result<QStringList> namesIn(const Snapshot &snapshot, const Progress &progress)
{
    const auto copy = Database::open(snapshot);
    if (!copy)
        return copy.error();
    const auto things = ThingRepository(**copy).all();
    if (!things)
        return things.error();
    QStringList names;
    for (const Thing &thing : *things) {
        names.append(thing.name);
        progress(static_cast<int>(names.size()), static_cast<int>(things->size()));
    }
    return names;
}

} // namespace

TEST_CASE("a job runs off the GUI thread, on the document as it was when it began", "[jobs]")
{
    const auto workbook = aWorkbookOfThings();
    ThingRepository things(workbook->database());
    const auto add = [&](const QString &name) {
        valueOf(workbook->perform(u"Add"_s, [&] { return things.insert({{}, name, {}, {}}); }));
    };
    add(u"Oak"_s);

    ui::JobBar bar;
    QStringList read;
    bool wasElsewhere = false;
    QSemaphore added;
    const auto job = ui::runInBackground<QStringList>(
        [&, snapshot = valueOf(workbook->snapshot())](const Progress &progress) -> Result<QStringList> {
            wasElsewhere = QThread::currentThread() != qApp->thread();
            added.acquire();
            return namesIn(snapshot, progress);
        });
    bar.follow<QStringList>(job, [&read](const Result<QStringList> &result) { read = valueOf(result); });
    CHECK(bar.isHidden()); // for a moment
    CHECK(QTest::qWaitFor([&] { return !bar.isHidden(); }));
    add(u"Elm"_s);
    added.release();

    REQUIRE(QTest::qWaitFor([&] { return !read.isEmpty(); }));
    CHECK(read == QStringList {u"Oak"_s});
    CHECK(wasElsewhere);
    CHECK(bar.isHidden());
    CHECK(bar.findChild<QProgressBar *>()->maximum() == 1);
}

TEST_CASE("a job that fails says so", "[jobs]")
{
    ui::JobBar bar;
    Error told;
    const auto job = ui::runInBackground<int>([](const Progress &) -> Result<int> {
        return Error {ErrorKind::Storage, u"The disk is full."_s, {}};
    });
    bar.follow<int>(job, [&told](const Result<int> &result) { told = result.error(); });

    CHECK(QTest::qWaitFor([&] { return told.message == u"The disk is full."_s; }));
}

TEST_CASE("stopping a job makes its progress answer false", "[jobs]")
{
    QSemaphore started;
    QSemaphore cancelled;
    std::atomic<bool> goOn = true;
    ui::JobBar bar;
    auto job = ui::runInBackground<int>([&](const Progress &progress) -> Result<int> {
        started.release();
        cancelled.acquire();
        goOn = progress(1, 2);
        return 0;
    });
    bar.follow<int>(job, [](const Result<int> &) { FAIL("a stopped job has no result"); });
    started.acquire();

    bar.findChild<QPushButton *>()->click();
    cancelled.release();

    job.waitForFinished();
    CHECK(bar.isHidden());
    CHECK_FALSE(goOn);
}
