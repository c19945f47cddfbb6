#pragma once

#include "core/selection/reasons.h"

/// Words that the sentences of the selection share, translated.
namespace lianxin::selection {

/// The name to show for a member of that id.
[[nodiscard]] QString nameIn(const SelectionProblem &problem, const QString &id);

/// Their names, listed.
[[nodiscard]] QString listed(const SelectionProblem &problem, const QStringList &ids);

/// The number of a need, where a sentence names `specialty` besides: "1-2" for "1-2 X", as it is called where it asks
/// for several.
[[nodiscard]] QString needNumber(const QString &need, const QString &specialty);

/// Somebody of that depth, 0–3: "nobody", "one who knows it" …
[[nodiscard]] QString holderOf(int depth);

/// The depth itself, 1–3: "knowledge", "practice", "mastery".
[[nodiscard]] QString masteryOf(int depth);

/// What a need loses by the change, from "with" to "without": "there is one leading expert in X fewer: need 1-2 falls
/// to one who practises it".
[[nodiscard]] QString lossOf(const NeedChange &change);

} // namespace lianxin::selection
