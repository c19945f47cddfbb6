#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/pointrow.h"

namespace lianxin {

class Workbook;

/// By what and when points are posted.
struct Posting {
    QDate countedTo; ///< the last day of the facts that count; the first one is that of the rules
    QDate postedOn;
};

/// The rows that `evaluated`, which evaluate() gave by `book` for the days up to posting.countedTo, is written as: one
/// for each line, and one for what a limit, a class or a condition takes or adds. By member, then in the order of the
/// rules, whatever the order of the facts: their sum is the total of each member.
[[nodiscard]] QList<PointRow> rowsOf(const QList<MemberPoints> &evaluated, const Rulebook &book,
                                     const Posting &posting);

/// Those of `rows` that hold: no reversals, and nothing that was reversed.
[[nodiscard]] QList<PointRow> standing(const QList<PointRow> &rows);

/// What is to be added to `stored` so that the rows that hold are `wanted`: first the reversals, then what is new. None
/// when they are. What a fact is called, and the revision of a rule that gives as many points, make no difference.
[[nodiscard]] QList<PointRow> missingRows(const QList<PointRow> &stored, const QList<PointRow> &wanted,
                                          const Posting &posting);

/// The same where the rows that are wanted are those of `evaluated`: see rowsOf().
[[nodiscard]] QList<PointRow> missingRows(const QList<PointRow> &stored, const QList<MemberPoints> &evaluated,
                                          const Rulebook &book, const Posting &posting);

/// The last day that is counted in `rows`; null when there are none.
[[nodiscard]] QDate countedTo(const QList<PointRow> &rows);

/// What would be posted now. Errors: Invalid when posting.countedTo lies outside the days of the rules or before a day
/// that is counted already; Storage.
Result<QList<PointRow>> rowsToPost(Database &database, const FactIndex &index, const Rulebook &book,
                                   const Posting &posting);

/// Posts them as one action, and answers how many there were. Errors: as above.
Result<int> postPoints(Workbook &workbook, const FactIndex &index, const Rulebook &book, const Posting &posting);

} // namespace lianxin
