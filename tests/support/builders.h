#pragma once

#include "core/storage/database.h"
#include "core/storage/workbook.h"
#include "tests/support/printing.h"

/// A new workbook of the latest schema; in memory, unless `path` names a file, which must not be there yet.
inline std::unique_ptr<lianxin::Workbook> aWorkbook(const QString &path = QStringLiteral(":memory:"))
{
    return valueOf(lianxin::Workbook::create(path, QStringLiteral("Tester")));
}

/// Runs `work` as an action of `workbook`.
template <typename Work>
auto act(lianxin::Workbook &workbook, Work work)
{
    return workbook.perform(QStringLiteral("Test"), work);
}
