#pragma once

#include "core/storage/database.h"
#include "core/storage/workbook.h"
#include "tests/support/printing.h"

/// A workbook of the latest schema; empty, in memory, unless there is a file at `path`.
inline std::unique_ptr<lianxin::Workbook> aWorkbook(const QString &path = QStringLiteral(":memory:"))
{
    return valueOf(lianxin::Workbook::open(path, QStringLiteral("Tester")));
}

/// Runs `work` as an action of `workbook`.
template <typename Work>
auto act(lianxin::Workbook &workbook, Work work)
{
    return workbook.perform(QStringLiteral("Test"), work);
}
