#pragma once

#include "core/storage/database.h"
#include "core/storage/workbook.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A place for a workbook of this run, in memory where the system keeps a folder there.
inline QString aPlace()
{
    static const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir folder((QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
                                      + QStringLiteral("/lianxin-tests-XXXXXX"));
    static int count = 0;
    return folder.filePath(QStringLiteral("%1.lianxin").arg(++count));
}

/// A new workbook of the latest schema: a copy of one that was made with the tests, for making one takes longer than
/// most tests do.
inline std::unique_ptr<lianxin::Workbook> aWorkbook()
{
    const QString place = aPlace();
    REQUIRE(QFile::copy(QStringLiteral(NEW_WORKBOOK), place));
    return valueOf(lianxin::Workbook::open(place, QStringLiteral("Tester")));
}

/// The same, made at `path`, which must not be there yet.
inline std::unique_ptr<lianxin::Workbook> aWorkbook(const QString &path)
{
    return valueOf(lianxin::Workbook::create(path, QStringLiteral("Tester")));
}

/// Runs `work` as an action of `workbook`.
template <typename Work>
auto act(lianxin::Workbook &workbook, Work work)
{
    return workbook.perform(QStringLiteral("Test"), work);
}
