#pragma once

#include "core/documents/officepapers.h"

namespace lianxin {

class FactIndex;
struct ActivityCase;

namespace documents {

/// What the tokens of the sheet of one case stand for: background, what members proposed, what was done, what came of
/// it, what others may learn and where it was made known, as far as the records tell. What they do not tell is empty,
/// and its box stays blank to be written on. Of several suggestions each is told by its number. Of an `example` without
/// a title only the activity counts. Source: the programme, D-23.
[[nodiscard]] TokenValues caseValues(const FactIndex &index, const ActivityCase &example,
                                     const QList<Suggestion> &suggestions, const QString &organ);

/// The sheets of the cases that the office stored of each of `suggestions`, or one while it stored none.
/// Errors: Storage.
Result<QList<Specimen>> suggestionCases(const Records &records, const QList<Suggestion> &suggestions,
                                        const Wording &wording);

/// The sheets of an activity in `wording`, one for each case that the office stored; while it stored none, one. What a
/// case does not name is of the suggestions that were solved or taken up, or of all while none was. Errors: Invalid
/// when neither a case is stored nor a suggestion was made; Storage.
Result<QList<Specimen>> activityCases(const Records &records, ActivityId activity, const Wording &wording);

} // namespace documents

} // namespace lianxin
