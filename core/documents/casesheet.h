#pragma once

#include "core/documents/officepapers.h"

namespace lianxin {

class FactIndex;

namespace documents {

/// What the tokens of the sheet of one case stand for: background, what members proposed, what was done, what came of
/// it and where it was taken up, as far as the records tell. What they do not tell is empty, and its box stays blank to
/// be written on. Of several suggestions each is told by its number. Source: the programme, D-23.
[[nodiscard]] TokenValues caseValues(const FactIndex &index, ActivityId id, const QList<Suggestion> &suggestions,
                                     const QString &organ);

/// The sheet of one suggestion.
[[nodiscard]] Specimen caseOf(const FactIndex &index, const Suggestion &suggestion, const QString &organ,
                              const Wording &wording);

/// The sheet of a whole activity, in `wording`: of the suggestions that were solved or taken up, or of all while none
/// was. Errors: Invalid when none was made; Storage.
Result<QList<Specimen>> activityCase(const Records &records, ActivityId activity, const Wording &wording);

} // namespace documents

} // namespace lianxin
