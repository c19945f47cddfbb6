#pragma once

#include "core/statistics/figures.h"
#include "core/statistics/series.h"

namespace lianxin {

/// What members say of how a suggestion was handled, as they last said it of the department that had it then; not
/// stored = they did not say.
struct Opinion {
    EntryId satisfaction; ///< with the whole
    EntryId attitude; ///< how they were treated
    EntryId pertinence; ///< whether the answer met the matter
    EntryId unit; ///< of which it is said; not stored = nobody noted who had it

    /// Whether anything is said.
    [[nodiscard]] bool isSaid() const
    {
        return satisfaction.isStored() || attitude.isStored() || pertinence.isStored();
    }

    friend bool operator==(const Opinion &, const Opinion &) = default;
};

/// As it stood on the evening of `day`: steps taken later are left aside; null = as it stands now.
[[nodiscard]] Opinion opinionOf(const Suggestion &suggestion, QDate day);

/// What members say of each department that handled their suggestions, by its name, on the evening of the scope; those
/// of which nothing is said are left out.
[[nodiscard]] QList<UnitOpinions> opinionsByUnit(const Scope &scope);

/// The same as a table: a line for each department, that of which most is said first, and behind each number its
/// suggestions. What nobody speaks of is left out.
[[nodiscard]] Series opinionSeries(const Scope &scope);

} // namespace lianxin
