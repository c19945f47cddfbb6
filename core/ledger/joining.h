#pragma once

#include "core/ledger/handling.h"

namespace lianxin {

/// What becomes of the suggestions when some go on within another one.
struct Joining {
    Suggestion within; ///< the one that goes on, and tells of the others
    QList<Suggestion> merged; ///< the others; each keeps its number, its proposers and so its credit
};

/// `others` go on within `within` from `day` on. Errors: Invalid, when one is closed and another open, is merged or has
/// been split already, or is `within` itself.
[[nodiscard]] Result<Joining> joined(const Suggestion &within, const QList<Suggestion> &others, QDate day);

/// One part of a suggestion that is split.
struct PartDraft {
    QString content; ///< 1 to 5,000 characters
    int weight = 1; ///< 1 to 100
};

/// A suggestion that goes on in parts.
struct Splitting {
    Suggestion whole; ///< keeps the credit of its proposers
    QList<Suggestion> parts; ///< not stored yet, to be routed each by itself
};

/// `whole` in `parts` from `day` on; their numbers are its own with -1, -2 … Errors: Invalid, when it is closed, merged
/// or a part itself, when there are fewer than two parts, or one breaks a rule.
[[nodiscard]] Result<Splitting> split(const Suggestion &whole, const QList<PartDraft> &parts, QDate day);

/// How far a suggestion with `parts` has come, in percent: the parts by their weights. Its own progress without any.
[[nodiscard]] int progressOf(const Suggestion &whole, const QList<Suggestion> &parts);

/// Whether its proposers are credited for it: for a whole once, for its parts not once more.
[[nodiscard]] bool earnsCredit(const Suggestion &suggestion);

} // namespace lianxin
