#pragma once

#include "core/evaluation/factindex.h"

namespace lianxin {

/// All facts of a workbook at one moment, and the ways among them. They stay as they are as long as somebody
/// holds them.
struct KnownFacts {
    explicit KnownFacts(Facts read)
        : facts(std::move(read))
        , index(facts)
    {
    }
    ~KnownFacts() = default;
    Q_DISABLE_COPY_MOVE(KnownFacts)

    const Facts facts;
    const FactIndex index;
};

} // namespace lianxin
