#pragma once

#include "core/exchange/exchangewords.h"

namespace lianxin {

/// What a rule seems to count, and how.
struct RuleBinding {
    RuleFact fact = RuleFact::Unbound;
    bool bestOnly = false; ///< see Rule
    int firstShare = 100; ///< percent
    int otherShare = 100; ///< percent
    QString shownBy; ///< the word of the rule that shows it; empty when none does

    friend bool operator==(const RuleBinding &, const RuleBinding &) = default;
};

/// Proposes a binding of `rule` from its own words: item, criterion and where its facts are kept; never from its code.
/// What is kept elsewhere is proposed only when nothing else is. Of `directory`, the words of WordList::RuleFact
/// are looked for last. Shares that the rule already has stay.
[[nodiscard]] RuleBinding proposeBinding(const ExchangeWords &words, const QList<DirectoryEntry> &directory,
                                         const Rule &rule);

/// `rule` as `binding` has it.
[[nodiscard]] Rule bound(Rule rule, const RuleBinding &binding);

} // namespace lianxin
