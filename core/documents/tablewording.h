#pragma once

#include "core/documents/wording.h"

namespace lianxin::documents {

/// Reads one line of a table in a wording and puts it into `blocks`:
/// `|: 2 5 2 5` begins a table with these shares of the width; `| name | {token} |` is a row of it; `||` widens the
/// cell before it by a column; `|4 name | {token} |` makes the row at least 4 lines high. Words without a token are
/// labels; they and figures stand in the middle. A row with tokens of lists is repeated for each entry, and stays once,
/// blank, for an empty list. Errors: Invalid for unknown tokens, or a row that does not cover its table's columns.
Result<void> readTableLine(const QString &line, const Wording &wording, const TokenValues &values,
                           QList<Block> &blocks);

} // namespace lianxin::documents
