#pragma once

#include "core/nomination/nomination.h"

namespace lianxin {

/// A panel that the office made by hand, beside the one that was chosen.
struct HandMadePanel {
    Nomination nomination; ///< with this panel in place of the chosen one; feasible, so that it can be invited
    QStringList faults; ///< the rules that it breaks, one sentence each, translated; empty = none
    QString price; ///< against the chosen panel, a sentence; empty if none was chosen
};

/// Checks the panel of `members` by the question that `chosen` answers.
/// Errors: NotFound if one of them is no candidate; Invalid.
[[nodiscard]] Result<HandMadePanel> handMadePanel(const Nomination &chosen, const QStringList &members);

} // namespace lianxin
