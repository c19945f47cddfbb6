#pragma once

#include "core/documents/issuedletter.h"
#include "core/documents/officepapers.h"

#include <optional>

namespace lianxin {

class FactIndex;

namespace documents {

/// The papers about suggestions that are no letters.
enum class SuggestionPaper {
    Card, ///< the tracking card, one a suggestion
    Ledger, ///< all of them in one table, across
    Case, ///< what is told of it as an example, one a suggestion
};

/// The names of their wordings.
std::span<const char *const> codesOf(SuggestionPaper);

/// `paper` of `suggestions`, in their order; none of none. Internal notes are never printed. Errors: as blocksOf();
/// NotFound; Storage.
/// Cards are of the size `size`, otherwise of the one that the office has set.
Result<WrittenPapers> suggestionPapers(const Records &records, SuggestionPaper paper,
                                       const QList<SuggestionId> &suggestions, std::optional<Paper> size = {});

/// What `paper` of `suggestions` is, for noting that it left: about the activity at which all of them were made, or
/// about none.
[[nodiscard]] PapersAbout papersAbout(Database &database, SuggestionPaper paper,
                                      const QList<SuggestionId> &suggestions);

/// The same in `wording`, of those made at `activity`. Errors: Invalid, too, when none was.
Result<QList<Specimen>> suggestionSpecimens(const Records &records, SuggestionPaper paper, ActivityId activity,
                                            const Wording &wording);

/// What the tokens of the ledger stand for.
[[nodiscard]] TokenValues ledgerValues(const FactIndex &index, const QList<Suggestion> &suggestions,
                                       const QString &organ);

} // namespace documents

} // namespace lianxin
