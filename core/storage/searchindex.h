#pragma once

#include "core/base/recordref.h"
#include "core/base/result.h"
#include "core/storage/check.h"

#include <QStringList>

namespace lianxin {

class Database;

/// One row of the index: the words of one row of a table.
struct IndexEntry {
    RecordRef row; ///< where the words stand
    RecordRef record; ///< what is opened: the row itself, or the record it belongs to
    QString number; ///< as it is printed; empty = none
    QString title;
    QString body; ///< the rest of its words, in lines
    QString recordNumber; ///< that of `record`
    QString recordTitle;

    friend bool operator==(const IndexEntry &, const IndexEntry &) = default;
};

/// A word that is looked for: as it stands, the last sign of it perhaps the beginning of more; or by the title's
/// pinyin.
struct IndexWord {
    QString text;
    QString titleText; ///< must stand in the title as well for the pinyin to count; empty = nothing
    QStringList letters; ///< beginnings of the title's pinyin or its initials, see spellingsMeant() and initialsMeant()
};

/// Where the first word is looked for; the others may stand anywhere.
enum class IndexField {
    Anywhere,
    WholeNumber, ///< at its beginning, and no longer number
    Number,
    Title, ///< at its beginning, or by its pinyin
};

// Where there is no index, as in a snapshot that attachments were left out of, nothing is found.

/// The rows that hold each of `words`, the newest first, at most `limit`. Rows that are found by letters
/// are to be looked at again: TypedWord decides. Errors: Storage.
[[nodiscard]] Result<QList<IndexEntry>> indexEntries(Database &database, const QList<IndexWord> &words,
                                                     IndexField field, int limit);

/// The rows of `records`, as far as they are there, in that order. Errors: Storage.
[[nodiscard]] Result<QList<IndexEntry>> indexEntries(Database &database, const QList<RecordRef> &records);

/// The rows that were changed last, the newest first, at most `limit`. Errors: Storage.
[[nodiscard]] Result<QList<IndexEntry>> entriesChangedLast(Database &database, int limit);

/// Brings the index up to date with what `action` changed, within its transaction. Does nothing where there is no
/// index. A broken index does not keep an action from being done: it is made anew when the document is opened next.
void indexChanges(Database &database, qint64 action);

/// Makes the index anew if it is out of step: after an upgrade, a rescue, or damage. Row by row it is looked at up to
/// 200,000 of them, for that takes seconds beyond. Where it fails, only search is without it.
void bringIndexUpToDate(Database &database);

/// Makes the index anew. Errors: Storage.
Result<void> rebuildIndex(Database &database);

/// Whether the index holds what the records hold. Errors: Storage.
[[nodiscard]] Result<QList<Finding>> indexFindings(Database &database);

} // namespace lianxin
