#pragma once

#include "core/selection/problem.h"

#include <QByteArray>

namespace lianxin::selection {

/// Reads a problem file: the JSON object of `lianxin-cli solve`, or one that holds it as "problem".
///
/// Keys: county, theme, theme_depth, seats {local, specialist [min, max]}, needs [{id, specialty, wanted, must,
/// weight}], caps {employer, sector}, require [{attribute, value, at_least}], diversity [{trait, wanted}], members
/// [{id, name, county, sector, employer, specialties, tier, performance, invited, traits, available, barred, pinned}],
/// seed, fewest_invited_first. Any other text of a member is an attribute that `require` may ask for.
///
/// Errors: Invalid with the place and the fault: no JSON, a missing or unknown key, a wrong type, a number out of its
/// range, an id that stands twice.
[[nodiscard]] Result<SelectionProblem> readProblem(const QByteArray &json);

} // namespace lianxin::selection
