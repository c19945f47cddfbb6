#include "core/evaluation/startingrules.h"

#include "core/base/codes.h"
#include "core/directory/wordfile.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The places of the columns of rules.tsv.
enum RuleField {
    CodeField,
    ClassField,
    ItemField,
    CriterionField,
    FactField,
    PointsField,
    UnitField,
    CapField,
    FullFactsField,
    LaterShareField,
    FirstShareField,
    OtherShareField,
    BestOnlyField,
    FactorsField,
    SourceField,
    RuleFields,
};

int hundredthsIn(const QString &points)
{
    return qRound(points.toDouble() * 100);
}

Rule ruleFrom(const QStringList &fields)
{
    Rule rule;
    rule.code = fields.at(CodeField);
    rule.group = fields.at(ClassField);
    rule.item = fields.at(ItemField);
    rule.criterion = fields.at(CriterionField);
    rule.fact = withCode<RuleFact>(fields.at(FactField)).value_or(RuleFact::Unbound);
    rule.points = hundredthsIn(fields.at(PointsField));
    rule.unit = fields.at(UnitField);
    rule.cap = hundredthsIn(fields.at(CapField));
    rule.fullFacts = fields.at(FullFactsField).toInt();
    rule.laterShare = fields.at(LaterShareField).toInt();
    rule.firstShare = fields.at(FirstShareField).toInt();
    rule.otherShare = fields.at(OtherShareField).toInt();
    rule.bestOnly = !fields.at(BestOnlyField).isEmpty();
    rule.source = fields.at(SourceField);
    rule.confirmed = true;
    return rule;
}

/// Each as "level:city=50": a list, a meaning and a percentage.
QList<RuleMultiplier> factorsFrom(const QString &text, RuleId rule, const Directory &directory)
{
    QList<RuleMultiplier> factors;
    for (const QString &each : text.split(u'\u3001', Qt::SkipEmptyParts)) {
        const QString meaning = each.section(u':', 1).section(u'=', 0, 0);
        const auto list = withCode<WordList>(each.section(u':', 0, 0));
        Q_ASSERT_X(list, "rules.tsv", qPrintable(each));
        const EntryId entry = list ? directory.withMeaning(*list, meaning) : EntryId {};
        if (entry.isStored())
            factors.append({{}, 0, rule, entry, each.section(u'=', 1).toInt()});
    }
    return factors;
}

} // namespace

Result<Rulebook> startingRules(const Directory &directory)
{
    const auto lines = readWordFile(u"directory/rules.tsv"_s, RuleFields);
    if (!lines)
        return lines.error();
    Rulebook book;
    for (const QStringList &fields : *lines) {
        Rule rule = ruleFrom(fields);
        rule.id = {book.rules.size() + 1}; // for the factors to refer to
        book.multipliers += factorsFrom(fields.at(FactorsField), rule.id, directory);
        book.rules.append(rule);
    }
    return book;
}

} // namespace lianxin
