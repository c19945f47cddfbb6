#pragma once

#include "core/documents/officepapers.h"

namespace lianxin::documents {

/// The papers about the plan of a year.
enum class SchemePaper {
    Scheme, ///< what is planned, as it is decided on
    Changes, ///< what became of the plan that was approved, and why
};

/// The names of their wordings.
std::span<const char *const> codesOf(SchemePaper);

/// What the tokens of both are, without values.
[[nodiscard]] TokenValues blankScheme();

/// `paper` about the plan of `year`, as of the day `today`, in the words of the office. Errors: Invalid when nothing is
/// planned; NotFound when changes are asked for and the plan was never approved; Storage.
Result<Document> schemePaper(const Records &records, SchemePaper paper, int year, QDate today);

/// `paper` about the plan that the activity `activity` belongs to, to see how its words come out. Errors: as above.
Result<QList<Specimen>> schemeSpecimens(const Records &records, SchemePaper paper, ActivityId activity,
                                        const Wording &wording, QDate today);

} // namespace lianxin::documents
