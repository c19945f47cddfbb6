#include "core/base/chinesetext.h"
#include "core/base/codes.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"
#include "core/exchange/sheetruleset.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Points as they are kept; none where nothing is written.
std::optional<int> pointsIn(RowReader &row, const QString &field)
{
    const auto amount = row.amount(field);
    return amount ? std::optional(static_cast<int>(std::lround(*amount * 100))) : std::nullopt;
}

void refuseWithoutSet(RowReader &row, RuleSetId set, const QString &field)
{
    if (!set.isStored())
        row.refuse(field, exchangeText(QT_TRANSLATE_NOOP("Exchange", "There is no set of rules with this name.")));
}

class RuleClassImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QString name = row.required(u"class"_s);
        const RuleSetId set = m_context.ruleSet(row.text(u"set"_s));
        refuseWithoutSet(row, set, u"set"_s);
        if (row.isRefused() || isRepeated(row, u"class"_s, keyOf(set, comparable(name))))
            return Kept::Unchanged;
        RuleClass group = m_context.ruleClasses.find(keyOf(set, comparable(name))).value_or(RuleClass {});
        group.ruleSet = set;
        group.name = name;
        if (row.has(u"cap"_s))
            group.cap = pointsIn(row, u"cap"_s);
        if (row.has(u"floor"_s))
            group.floor = pointsIn(row, u"floor"_s);
        if (row.has(u"weight"_s))
            group.weight = row.percentage(u"weight"_s);
        if (row.isRefused())
            return Kept::Unchanged;
        m_lastRows.insert(set, row.number());
        return m_context.ruleClasses.keep(group);
    }

    QList<ImportIssue> remarks() const override
    {
        QList<ImportIssue> remarks = remarksOnNewestSet(m_context, m_sheet);
        for (auto last = m_lastRows.begin(); last != m_lastRows.end(); ++last)
            remarks +=
                remarksOnWeights(m_context, last.key(), {last.value(), m_sheet.headers.value(u"weight"_s), {}, {}});
        return remarks;
    }

private:
    QMap<RuleSetId, int> m_lastRows; // of each set, in the sheet
};

class RuleConditionImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        RuleCondition condition;
        condition.ruleSet = m_context.ruleSet(row.text(u"set"_s));
        refuseWithoutSet(row, condition.ruleSet, u"set"_s);
        condition.name = row.required(u"condition"_s);
        readMeasure(row, condition);
        QList<RuleCondition> conditions;
        for (const QString &field : boundsIn(row)) {
            readAmount(row, condition, field);
            readConsequence(row, condition);
            if (row.isRefused() || isRepeated(row, u"condition"_s, keysOf(condition).first()))
                return Kept::Unchanged;
            conditions.append(condition);
        }
        if (conditions.size() > 1 && conditions.first().amount > conditions.last().amount) {
            row.refuse(u"at_most"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "This is below what must be reached at least; nobody could meet "
                                                      "both.")));
            return Kept::Unchanged;
        }
        return keep(conditions);
    }

    QList<ImportIssue> remarks() const override { return remarksOnNewestSet(m_context, m_sheet); }

private:
    /// What the condition looks at is what its row names: a class, a rule or a kind of fact, or else the total.
    void readMeasure(RowReader &row, RuleCondition &condition) const
    {
        condition.group = row.text(u"class"_s);
        const QString code = row.text(u"rule"_s);
        const QString fact = row.text(u"fact"_s);
        if (!condition.group.isEmpty())
            condition.measure = Measure::ClassPoints;
        if (!code.isEmpty()) {
            condition.measure = Measure::RulePoints;
            if (const auto rule = m_context.rules.find(keyOf(condition.ruleSet, comparable(code))))
                condition.rule = rule->id;
            else
                row.refuse(u"rule"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "There is no rule with this code.")));
        }
        if (!fact.isEmpty()) {
            condition.measure = Measure::FactCount;
            const EntryId word = row.word(u"fact"_s, WordList::RuleFact, UnknownWord::Refuse);
            condition.fact = withCode<RuleFact>(m_context.meaning(word)).value_or(RuleFact::Unbound);
        }
    }

    /// Those that the row tells; one stands for none.
    static QStringList boundsIn(const RowReader &row)
    {
        QStringList fields {u"at_least"_s, u"at_most"_s};
        fields.removeIf([&](const QString &field) { return row.text(field).isEmpty(); });
        return fields.isEmpty() ? QStringList {u"at_most"_s} : fields;
    }

    static void readAmount(RowReader &row, RuleCondition &condition, const QString &field)
    {
        condition.bound = field == "at_least"_L1 ? Bound::AtLeast : Bound::AtMost;
        if (row.text(field).isEmpty())
            row.refuse(field, exchangeText(QT_TRANSLATE_NOOP("Exchange", "A number belongs here.")));
        else if (condition.measure == Measure::FactCount)
            condition.amount = row.count(field).value_or(0);
        else
            condition.amount = pointsIn(row, field).value_or(0);
    }

    /// What the row does not tell stays as it is stored.
    void readConsequence(RowReader &row, RuleCondition &condition) const
    {
        const RuleCondition before =
            m_context.ruleConditions.find(keysOf(condition).first()).value_or(RuleCondition {});
        condition.id = before.id;
        condition.revision = before.revision;
        condition.totalCap = row.has(u"total_cap"_s) ? pointsIn(row, u"total_cap"_s) : before.totalCap;
        condition.consequence = condition.totalCap ? Consequence::Capped : Consequence::Ineligible;
    }

    Result<Kept> keep(const QList<RuleCondition> &conditions)
    {
        std::optional<Kept> all;
        for (RuleCondition condition : conditions) {
            auto kept = m_context.ruleConditions.keep(condition);
            if (!kept)
                return kept;
            all = all ? withPart(*all, *kept) : *kept;
        }
        return all.value_or(Kept::Unchanged);
    }
};

} // namespace

SheetImporterPointer ruleClassImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<RuleClassImporter>(context, sheet);
}

SheetImporterPointer ruleConditionImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<RuleConditionImporter>(context, sheet);
}

} // namespace lianxin
