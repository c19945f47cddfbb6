#pragma once

#include "core/nomination/nomination.h"

namespace lianxin {

/// Why a candidate does not sit.
struct WhyNotSitting {
    QStringList sentences; ///< the rule in the way, or where the best panel with the member is worse; translated
    QStringList panel; ///< ids of that panel, sorted; empty = there is none, or nothing else than the one chosen

    friend bool operator==(const WhyNotSitting &, const WhyNotSitting &) = default;
};

/// Why `member` does not sit on the panel chosen: by the best panel with the member, or by the rule that no panel with
/// the member keeps, and what would help. Knows no storage, so that it may work on another thread.
/// Errors: NotFound if there is no such candidate; Invalid.
[[nodiscard]] Result<WhyNotSitting> whyNotSitting(const Nomination &nomination, const QString &member,
                                                  const selection::SolveOptions &options = {});

} // namespace lianxin
