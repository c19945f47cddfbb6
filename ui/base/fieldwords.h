#pragma once

#include "core/documents/issuedletter.h"
#include "core/evaluation/factindex.h"
#include "ui/base/recordref.h"

#include <QVariant>

#include <functional>

namespace lianxin::ui {

/// The name on the screen of a column of the schema that a table does not show itself, such as the activity that an
/// invitation belongs to, or the party of a candidate; the column's own name when there is none. `table` is that of the
/// column, where it makes a difference.
[[nodiscard]] QString fieldTitle(const QString &column, const QString &table = {});

/// Whether a column only serves the program and tells a user nothing.
[[nodiscard]] bool isTechnical(const QString &column);

/// What a photo shows, on the screen.
[[nodiscard]] QString momentWord(PhotoMoment moment);

/// How a paper left the office, on the screen.
[[nodiscard]] QString channelWord(PaperChannel channel);

/// Names a record that the facts do not hold; empty = it cannot be named.
using NameOfOther = std::function<QString(const RecordRef &record)>;

/// What `value`, as column `column` of `table` holds it, is called on the screen: the word for a reference or a code,
/// yes and no, ten thousand yuan for fen, points for hundredths. Empty for none. References that the facts do not know
/// are named by `other`.
[[nodiscard]] QString fieldText(const FactIndex &index, const QString &table, const QString &column,
                                const QVariant &value, const NameOfOther &other = {});

} // namespace lianxin::ui
