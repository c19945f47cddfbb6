#pragma once

#include "core/base/recordref.h"
#include "core/base/result.h"
#include "core/search/highlight.h"

namespace lianxin {

class Database;
class Workbook;

/// One record that was found.
struct SearchHit {
    RecordRef record;
    QString number; ///< as it is printed; empty = none
    HighlightedText title;
    HighlightedText
        excerpt; ///< where the words stand in it; when the title says it, what tells namesakes apart, else empty
    bool isNamed = false; ///< its number or title says it, not its text alone
};

/// The records that hold each word of `typed`, at most `limit`: members, enterprises, activities, projects, needs,
/// suggestions, reports, pairs and outcomes, with what belongs to them. A word is characters, the beginning of a word
/// or number in letters, or the pinyin of a title, see TypedWord. First those with that number, then those whose title
/// begins with it, is found by it, holds it; then those that hold it in their text; of equal ones people first, then
/// the newest.
/// Errors: Storage.
[[nodiscard]] Result<QList<SearchHit>> search(Workbook &workbook, const QString &typed, int limit = 50);
[[nodiscard]] Result<QList<SearchHit>> search(Database &database, const QString &typed, int limit = 50);

/// The same of records that are known already, such as those opened last; those that are gone are left out.
[[nodiscard]] Result<QList<SearchHit>> recordsToShow(Workbook &workbook, const QList<RecordRef> &records);

/// The same of those that were changed last, the newest first, at most `limit`.
[[nodiscard]] Result<QList<SearchHit>> changedLast(Workbook &workbook, int limit);

/// The words of `typed` that can be looked for.
[[nodiscard]] QList<TypedWord> searchWords(const QString &typed);

} // namespace lianxin
