#pragma once

#include "core/base/result.h"

#include <QList>

namespace lianxin {

class Database;

/// One thing that is wrong with a document.
struct Finding {
    QString table; ///< by its name in the schema; empty = the file as a whole
    qint64 row = 0; ///< its id; 0 = the table as a whole
    QString what; ///< one translated sentence, perhaps with the engine's words

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Looks for damaged pages, broken references, a history that does not fit its seals, missing guards, rows that are not
/// as the history left them, and a search index that is out of step.
/// What cannot be looked at is a finding too. A sound document gives an empty list.
[[nodiscard]] QList<Finding> check(Database &database);

/// The same of a file that is not open; whatever its state is, it is only read.
/// Errors: NotFound; Unusable when it is not ours or in use; Storage when it cannot be read.
Result<QList<Finding>> check(const QString &path);

/// What of check() tells a good copy from a bad one: pages and history.
[[nodiscard]] QList<Finding> checkPagesAndHistory(Database &database);

} // namespace lianxin
