#pragma once

#include "core/statistics/figures.h"
#include "core/statistics/series.h"

namespace lianxin {

/// What members say of how a suggestion was handled, as they last said it; not stored = they did not say.
struct Opinion {
    EntryId satisfaction; ///< with the whole
    EntryId attitude; ///< how they were treated
    EntryId pertinence; ///< whether the answer met the matter

    friend bool operator==(const Opinion &, const Opinion &) = default;
};

[[nodiscard]] Opinion opinionOf(const Suggestion &suggestion);

/// What members say of each department that handled their suggestions, by its name; those that say nothing are left
/// out.
[[nodiscard]] QList<UnitOpinions> opinionsByUnit(const Scope &scope);

/// The same as a table: a line for each department, that of which most is said first, and behind each number its
/// suggestions. What nobody speaks of is left out.
[[nodiscard]] Series opinionSeries(const Scope &scope);

} // namespace lianxin
