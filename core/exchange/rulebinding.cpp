#include "core/exchange/rulebinding.h"

#include "core/base/chinesetext.h"
#include "core/base/codes.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int half = 50; // percent

/// The longest name of the kinds of facts among `words` that `text` holds.
NamedFact longestNamedIn(const QList<DirectoryEntry> &words, const QString &text)
{
    const QString within = comparable(text);
    NamedFact found;
    for (const DirectoryEntry &entry : words)
        for (const QString &name : QStringList {entry.name} + entry.aliases)
            if (entry.list == WordList::RuleFact && name.size() > found.word.size()
                && within.contains(comparable(name)))
                found = {withCode<RuleFact>(entry.meaning).value_or(RuleFact::Unbound), name};
    return found;
}

NamedFact factOf(const ExchangeWords &words, const QList<DirectoryEntry> &directory, const Rule &rule)
{
    for (const QString &keptIn : {rule.source, QString()})
        for (const QString &text : {rule.item, rule.criterion, rule.source})
            if (NamedFact named = words.factNamedIn(text, keptIn); named.fact != RuleFact::Unbound)
                return named;
    return longestNamedIn(directory, rule.item);
}

} // namespace

RuleBinding proposeBinding(const ExchangeWords &words, const QList<DirectoryEntry> &directory, const Rule &rule)
{
    const NamedFact named = factOf(words, directory, rule);
    RuleBinding binding {.fact = named.fact,
                         .bestOnly = words.pattern(u"best"_s).match(rule.criterion).hasMatch(),
                         .firstShare = rule.firstShare,
                         .otherShare = rule.otherShare,
                         .shownBy = named.word};
    const bool sharesAlike = rule.firstShare == 100 && rule.otherShare == 100;
    if (sharesAlike && words.pattern(u"half"_s).match(rule.criterion).hasMatch())
        binding.otherShare = half;
    return binding;
}

Rule bound(Rule rule, const RuleBinding &binding)
{
    rule.fact = binding.fact;
    rule.bestOnly = binding.bestOnly;
    rule.firstShare = binding.firstShare;
    rule.otherShare = binding.otherShare;
    return rule;
}

} // namespace lianxin
