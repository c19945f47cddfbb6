#pragma once

#include "core/documents/wording.h"

namespace lianxin::documents {

/// Takes the row of all that belongs to no named county, or to no activity of the period, out of the lists of `values`
/// where `wording` would tell nothing but 0 in it, or where it would stand alone among the activities.
void leaveOutIdleOthers(TokenValues &values, const Wording &wording);

} // namespace lianxin::documents
