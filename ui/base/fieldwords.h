#pragma once

#include "core/evaluation/factindex.h"

#include <QVariant>

namespace lianxin::ui {

/// The name on the screen of a column of the schema that a table does not show itself, such as the activity that an
/// invitation belongs to, or the party of a candidate; the column's own name when there is none.
[[nodiscard]] QString fieldTitle(const QString &column);

/// What `value`, as column `column` of `table` holds it, is called on the screen: the word for a reference or a code,
/// yes and no, ten thousand yuan for fen, points for hundredths. Empty for none.
[[nodiscard]] QString fieldText(const FactIndex &index, const QString &table, const QString &column,
                                const QVariant &value);

} // namespace lianxin::ui
