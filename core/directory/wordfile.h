#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace lianxin {

/// The lines but the first of a table of tabs that comes with the program, such as "exchange/lists.tsv", each with
/// exactly `columns` fields. Errors: Storage when the file is missing.
[[nodiscard]] Result<QList<QStringList>> readWordFile(const QString &name, int columns);

} // namespace lianxin
