#include "core/exchange/ruledoubts.h"

#include "core/base/codes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Tells of points for what nobody should do: the sign may have been forgotten.
void tellReward(RowReader &row, const Rule &rule)
{
    if (rule.points > 0 && isOfMissing(rule.fact))
        row.warn(u"points"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                "This gives points to those who were absent or did not reply. "
                                                "Write a minus sign before the number if they are to lose them.")));
}

} // namespace

bool isOfMissing(RuleFact fact)
{
    return fact == RuleFact::NoShow || fact == RuleFact::NoReply;
}

RuleDoubts::RuleDoubts(const ImportContext &context, const RecognisedSheet &sheet)
    : m_context(context)
    , m_sheet(sheet)
{
}

void RuleDoubts::tell(RowReader &row, const Rule &rule) const
{
    if (rule.fact == RuleFact::Unbound)
        tellUnbound(row, rule);
    tellReward(row, rule);
    tellLevel(row, rule);
}

void RuleDoubts::note(const RowReader &row, const Rule &rule)
{
    if (rule.fact != RuleFact::Unbound)
        m_counted[{rule.ruleSet, rule.fact}].append(
            {row.number(), rule.item, !rule.confirmed && !row.has(u"best"_s) && !row.has(u"fact"_s)});
}

QList<ImportIssue> RuleDoubts::remarks() const
{
    QList<ImportIssue> remarks;
    for (auto counted = m_counted.begin(); counted != m_counted.end(); ++counted) {
        for (qsizetype at = 0; counted->size() > 1 && at < counted->size(); ++at) {
            const Counted &each = counted->at(at);
            const Counted &other = counted->at(at == 0 ? 1 : 0);
            if (each.isGuessed)
                remarks.append({each.row, m_sheet.headers.value(u"item"_s), each.item,
                                exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                               "By its words this counts the same as row %1, \"%2\": "
                                                               "%3. Each such fact gives points by both. Say on the "
                                                               "evaluation page what each counts."))
                                    .arg(QString::number(other.row), other.item, nameOf(counted.key().second))});
        }
    }
    return remarks;
}

QString RuleDoubts::nameOf(RuleFact fact) const
{
    const EntryId word = m_context.withMeaning(WordList::RuleFact, codeOf(fact));
    return word.isStored() ? m_context.directory.at(word).name : codeOf(fact);
}

/// Tells of a level in the words: a rule counts adoptions and comments of all levels, which only factors tell
/// apart.
void RuleDoubts::tellLevel(RowReader &row, const Rule &rule) const
{
    if (rule.fact != RuleFact::ReportAdopted && rule.fact != RuleFact::ReportCommented)
        return;
    const EntryId level = m_context.wordWithin(WordList::Level, rule.item);
    const auto isOfRule = [&](const RuleMultiplier &each) { return rule.id.isStored() && each.rule == rule.id; };
    if (level.isStored() && std::ranges::none_of(m_context.multipliers.all(), isOfRule))
        row.warn(u"item"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                "A rule counts all levels, not \"%1\" alone. Tell the levels apart "
                                                "by factors of one rule, with 0 for those that do not count."))
                     .arg(m_context.directory.at(level).name));
}

void RuleDoubts::tellUnbound(RowReader &row, const Rule &rule) const
{
    if (row.has(u"source"_s) && !m_context.words.namesRecords(rule.source))
        row.warn(u"source"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                "\"%1\" is none of the records that points are counted from, so it "
                                                "is not clear what this counts; mend it, or say so on the "
                                                "evaluation page. The records are: %2."))
                     .arg(rule.source, m_context.words.records().join(u'\u3001')));
    else
        row.warn(u"item"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                "It is not clear what this counts; say so on "
                                                "the evaluation page.")));
}

} // namespace lianxin
