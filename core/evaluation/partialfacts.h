#pragma once

#include "core/evaluation/factindex.h"

namespace lianxin {

/// What one question needs of the facts, read by itself as the whole would take too long. What the lists do not hold
/// may be there all the same, so it is for the question alone that gives it its type: nobody is to count it, or to take
/// it for the whole.
struct PartialFacts {
    Facts facts;
    SharedLabels shared; ///< as far as the labels of these records are
};

} // namespace lianxin
