#include "core/base/chinesetext.h"
#include "core/base/codes.h"
#include "core/base/wordlists.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/rulebinding.h"
#include "core/exchange/ruledoubts.h"
#include "core/exchange/ruleposts.h"
#include "core/exchange/sheetimporter.h"
#include "core/exchange/sheetruleset.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

int hundredths(double number)
{
    return static_cast<int>(std::lround(number * 100));
}

class RuleImporter : public SheetImporter
{
public:
    RuleImporter(ImportContext &context, const RecognisedSheet &sheet)
        : SheetImporter(context, sheet)
        , m_set(context, sheet)
        , m_doubts(context, sheet)
    {
        for (const qsizetype row : sheet.rows)
            m_codes.insert(comparable(sheet.sheet->cell(row, sheet.columns.value(u"code"_s)).text));
    }

    Result<Kept> take(RowReader &row) override
    {
        const QString code = row.required(u"code"_s);
        if (row.isRefused() || isRepeated(row, u"code"_s, keyOf(comparable(row.text(u"set"_s)), comparable(code))))
            return Kept::Unchanged;
        RuleSet set = m_set.of(row);
        Rule rule;
        if (set.id.isStored())
            rule = m_context.rules.find(keyOf(set.id, comparable(code))).value_or(Rule {});
        refuseOtherItem(row, rule);
        const Rule before = rule;
        rule.code = code;
        readWords(row, rule);
        if (before.id.isStored() && isAnother(before, rule))
            beginAnew(row, before, rule);
        readPoints(row, rule);
        bind(row, rule);
        if (row.isRefused())
            return Kept::Unchanged;
        auto keptSet = m_context.ruleSets.keep(set);
        if (!keptSet)
            return keptSet;
        rule.ruleSet = set.id;
        if (!rule.id.isStored())
            warnOfSameItem(row, rule);
        auto kept = m_context.rules.keep(rule);
        if (!kept)
            return kept;
        m_context.noteRulesOf(set);
        m_doubts.note(row, rule);
        const auto limited = limitToPosts(row, before, rule);
        return limited ? withPart(withPart(*kept, *keptSet), *limited) : limited;
    }

    QList<ImportIssue> remarks() const override { return m_set.remarks() + m_doubts.remarks(); }

private:
    /// Refuses an item that is not the stored one's, where the set is told by its codes alone.
    void refuseOtherItem(RowReader &row, const Rule &stored) const
    {
        const QString item = comparable(row.text(u"item"_s));
        if (!m_set.isTakenByCodes(row) || !stored.id.isStored() || item.isEmpty() || item == comparable(stored.item))
            return;
        row.refuse(u"item"_s,
                   exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                  "The code %1 is \"%2\" in the set \"%3\". Write the name of the set "
                                                  "into the title or the column \"%4\", or correct the code."))
                       .arg(stored.code, stored.item, m_context.ruleSets.at(stored.ruleSet).name,
                            m_context.words.field(SheetKind::Rules, u"set"_s).header));
    }

    static void readWords(RowReader &row, Rule &rule)
    {
        row.putText(rule.group, u"class"_s);
        rule.item = row.required(u"item"_s);
        row.putText(rule.criterion, u"criterion"_s);
        row.putText(rule.unit, u"unit"_s);
        row.putText(rule.appliesTo, u"applies"_s);
        row.putText(rule.source, u"source"_s);
    }

    void readPoints(RowReader &row, Rule &rule) const
    {
        const bool isDeducted = saysDeduction(row.text(u"points"_s)) || isTakenAwayByWords(row, rule);
        if (!row.required(u"points"_s).isEmpty())
            rule.points = points(row, u"points"_s, isDeducted).value_or(0);
        if (row.has(u"cap"_s))
            rule.cap = points(row, u"cap"_s, isDeducted);
        if (row.has(u"floor"_s))
            rule.floor = points(row, u"floor"_s, isDeducted);
        rule.fullFacts = row.count(u"full_facts"_s).value_or(rule.fullFacts);
        rule.laterShare = row.percentage(u"later_share"_s).value_or(rule.laterShare);
        rule.firstShare = row.percentage(u"first_share"_s).value_or(rule.firstShare);
        rule.otherShare = row.percentage(u"other_share"_s).value_or(rule.otherShare);
        readShares(row, rule);
    }

    /// Whether points above 0 are said to be taken away by the item or the criterion, which is told: as many points, or
    /// any of who was absent or did not reply.
    [[nodiscard]] bool isTakenAwayByWords(RowReader &row, const Rule &rule) const
    {
        const auto amount = readNumber(row.text(u"points"_s));
        if (row.has(u"best"_s) || !amount || *amount <= 0)
            return false; // a sheet of ours means what it says
        const bool isMissing = isOfMissing(proposed(rule).fact);
        for (const QString &text : {halfWidth(rule.item), halfWidth(rule.criterion)}) {
            const auto told = m_context.words.pattern(u"deduction.told"_s).match(text);
            const bool isNamed = isMissing && m_context.words.pattern(u"deduction.word"_s).match(text).hasMatch();
            if (!isNamed && (!told.hasMatch() || told.captured(u"points").toDouble() != *amount))
                continue;
            row.warn(
                u"points"_s,
                exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                               "\"%1\" takes points away, so this is read as below 0. Write a minus "
                                               "sign before the number."))
                    .arg(text));
            return true;
        }
        return false;
    }

    [[nodiscard]] bool saysDeduction(const QString &text) const
    {
        return m_context.words.pattern(u"deduction"_s).match(halfWidth(text)).hasMatch();
    }

    /// Hundredths of a point, below 0 where the points or these are said to be taken away.
    [[nodiscard]] std::optional<int> points(RowReader &row, const QString &field, bool isDeducted) const
    {
        const auto amount = row.amount(field);
        if (!amount)
            return std::nullopt;
        return hundredths(isDeducted || saysDeduction(row.text(field)) ? -std::abs(*amount) : *amount);
    }

    static void readShares(RowReader &row, Rule &rule)
    {
        if (splitList(row.text(u"shares"_s)).isEmpty())
            return;
        const auto shares = readPercentages(row.text(u"shares"_s));
        if (shares.isEmpty() || shares.size() > 2) {
            row.refuse(u"shares"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "The shares of the first and of each other author belong here, "
                                                      "each up to 100 %, such as 1.0/0.5 or 100%/50%; nothing when all "
                                                      "count in full.")));
            return;
        }
        rule.firstShare = shares.first();
        rule.otherShare = shares.last();
    }

    [[nodiscard]] RuleBinding proposed(const Rule &rule) const
    {
        return proposeBinding(m_context.words, m_context.directory.all(), rule);
    }

    /// Whether the code was given to another item: its words seem to count something else or, where they do not tell,
    /// are not near those before.
    [[nodiscard]] bool isAnother(const Rule &before, const Rule &rule) const
    {
        const RuleFact fact = proposed(rule).fact;
        if (comparable(before.item) == comparable(rule.item))
            return false;
        return fact != proposed(before).fact
            || (fact == RuleFact::Unbound && nearestNames(rule.item, {before.item}).isEmpty());
    }

    /// What was chosen for one item does not hold for another that got its code.
    static void beginAnew(RowReader &row, const Rule &before, Rule &rule)
    {
        rule = bound(rule, {});
        rule.confirmed = false;
        if (!row.has(u"fact"_s))
            row.warn(u"item"_s,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "The code %1 was \"%2\" so far. What it counts is proposed anew "
                                                    "from its words; look at it, and at its factors, on the "
                                                    "evaluation page."))
                         .arg(before.code, before.item));
    }

    /// What the rule counts, proposed from its own words; what somebody chose already stays.
    void bind(RowReader &row, Rule &rule) const
    {
        if (const EntryId fact = row.word(u"fact"_s, WordList::RuleFact, UnknownWord::Refuse); fact.isStored())
            rule.fact = withCode<RuleFact>(m_context.meaning(fact)).value_or(rule.fact);
        row.putFlag(rule.confirmed, u"confirmed"_s);
        if (row.has(u"best"_s)) {
            row.putFlag(rule.bestOnly, u"best"_s);
            return; // a sheet of ours says what its rules count
        }
        if (rule.confirmed)
            return;
        RuleBinding binding = proposed(rule);
        if (rule.fact != RuleFact::Unbound)
            binding.fact = rule.fact;
        rule = bound(rule, binding);
        m_doubts.tell(row, rule);
    }

    /// Tells of a rule with the same item whose code the sheet no longer has: points would be given twice.
    void warnOfSameItem(RowReader &row, const Rule &rule) const
    {
        for (const Rule &each : m_context.rules.all())
            if (each.ruleSet == rule.ruleSet && comparable(each.item) == comparable(rule.item)
                && !m_codes.contains(comparable(each.code)))
                row.warn(
                    u"code"_s,
                    exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                   "The set has this item already, with the code %1, which the "
                                                   "sheet has not; both count. Remove one on the evaluation page."))
                        .arg(each.code));
    }

    SheetRuleSet m_set;
    RuleDoubts m_doubts;
    QSet<QString> m_codes; // of the sheet
};

} // namespace

SheetImporterPointer ruleImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<RuleImporter>(context, sheet);
}

} // namespace lianxin
