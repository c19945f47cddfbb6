#include "core/base/chinesetext.h"
#include "core/base/codes.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/rulebinding.h"
#include "core/exchange/sheetimporter.h"

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
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QString code = row.required(u"code"_s);
        if (row.isRefused() || isRepeated(row, u"code"_s, keyOf(comparable(row.text(u"set"_s)), comparable(code))))
            return Kept::Unchanged;
        RuleSet set = ruleSet(row);
        Rule rule;
        if (set.id.isStored())
            rule = m_context.rules.find(keyOf(set.id, comparable(code))).value_or(Rule {});
        rule.code = code;
        readWords(row, rule);
        readPoints(row, rule);
        bind(row, rule);
        if (row.isRefused())
            return Kept::Unchanged;
        auto keptSet = m_context.ruleSets.keep(set);
        if (!keptSet)
            return keptSet;
        if (!set.expired)
            m_context.lastRuleSet = set.id;
        rule.ruleSet = set.id;
        const auto kept = m_context.rules.keep(rule);
        return kept ? withPart(*kept, *keptSet) : kept;
    }

private:
    /// The set that the row names.
    RuleSet namedSet(RowReader &row) const
    {
        const QString name = row.text(u"set"_s);
        RuleSet set = m_context.ruleSets.find(comparable(name)).value_or(RuleSet {});
        set.name = name;
        row.putDay(set.validFrom, u"valid_from"_s, Days::Any);
        row.putDay(set.validTo, u"valid_to"_s, Days::Any);
        row.putFlag(set.expired, u"expired"_s);
        if (row.has(u"weighted"_s)) {
            bool isWeighted = set.formula == Formula::Weighted;
            row.putFlag(isWeighted, u"weighted"_s);
            set.formula = isWeighted ? Formula::Weighted : Formula::Sum;
        }
        return set;
    }

    /// The stored set that has all the codes of a sheet which says of no set what it is, such as a table of ours.
    std::optional<RuleSet> setOfSameCodes() const
    {
        QStringList codes;
        for (const qsizetype place : m_sheet.rows)
            codes.append(comparable(m_sheet.sheet->cell(place, m_sheet.columns.value(u"code"_s)).text));
        auto sets = m_context.ruleSets.all();
        std::ranges::stable_sort(sets, std::ranges::greater(), &RuleSet::validFrom);
        std::stable_partition(sets.begin(), sets.end(), [](const RuleSet &set) { return !set.expired; });
        for (const RuleSet &set : std::as_const(sets))
            if (std::ranges::all_of(codes, [&](const QString &code) {
                    return code.isEmpty() || m_context.rules.find(keyOf(set.id, code)).has_value();
                }))
                return set;
        return std::nullopt;
    }

    /// The set that the row or the title names, valid as it says. One whose period nobody knows is not in use: it would
    /// take the place of the one that is.
    RuleSet ruleSet(RowReader &row) const
    {
        if (!row.text(u"set"_s).isEmpty())
            return namedSet(row);
        const bool isNamed = !m_sheet.above.isEmpty() || m_context.ruleSets.find(comparable(nameOfSet()));
        const bool saysPeriod = readYear(m_sheet.title()).has_value();
        if (const auto same = isNamed || saysPeriod ? std::nullopt : setOfSameCodes())
            return *same;
        RuleSet set = titledSet();
        if (!set.id.isStored() && !saysPeriod && !set.validFrom.isValid()) {
            set.expired = true;
            if (m_sheet.rows.first() == row.place())
                row.warn(u"code"_s,
                         exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                        "The sheet does not say for which period these rules hold, so "
                                                        "they are kept as expired and count nothing. Write the year "
                                                        "into the title and import it again.")));
        }
        return set;
    }

    /// The set that the title names.
    RuleSet titledSet() const
    {
        RuleSet set = m_context.ruleSets.find(comparable(nameOfSet())).value_or(RuleSet {});
        set.name = nameOfSet();
        const bool isUnknown = set.id.isStored() && !set.validFrom.isValid() && !readYear(m_sheet.title());
        set.expired = isUnknown ? set.expired : m_context.words.pattern(u"expired"_s).match(m_sheet.title()).hasMatch();
        const auto days = readDays(m_sheet.title());
        const auto year = readYear(m_sheet.title());
        if (days.size() >= 2) {
            set.validFrom = days.first();
            set.validTo = days.last();
        } else if (year) {
            set.validFrom = QDate(*year, 1, 1);
            set.validTo = days.isEmpty() ? QDate(*year, 12, 31) : days.first();
        }
        return set;
    }

    /// The first line on top without its remarks but the first; the name of the sheet if there is none.
    QString nameOfSet() const
    {
        if (m_sheet.above.isEmpty())
            return m_sheet.sheet->name.left(100);
        const auto [title, remark] = splitRemark(m_sheet.above.first());
        const QStringList remarks = splitList(remark);
        return (remarks.isEmpty() ? title : u"%1 %2"_s.arg(title, remarks.first())).left(100);
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

    static void readPoints(RowReader &row, Rule &rule)
    {
        if (!row.required(u"points"_s).isEmpty())
            rule.points = hundredths(row.amount(u"points"_s).value_or(0));
        if (row.has(u"cap"_s)) {
            const auto cap = row.amount(u"cap"_s);
            rule.cap = cap ? std::optional(hundredths(*cap)) : std::nullopt;
        }
        if (row.has(u"floor"_s)) {
            const auto floor = row.amount(u"floor"_s);
            rule.floor = floor ? std::optional(hundredths(*floor)) : std::nullopt;
        }
        rule.fullFacts = row.count(u"full_facts"_s).value_or(rule.fullFacts);
        rule.laterShare = row.count(u"later_share"_s).value_or(rule.laterShare);
        rule.firstShare = row.count(u"first_share"_s).value_or(rule.firstShare);
        rule.otherShare = row.count(u"other_share"_s).value_or(rule.otherShare);
        const QStringList shares = splitList(row.text(u"shares"_s));
        if (shares.isEmpty())
            return;
        rule.firstShare = hundredths(readNumber(shares.first()).value_or(1));
        rule.otherShare = hundredths(readNumber(shares.last()).value_or(1));
    }

    static RuleBinding withFact(RuleBinding proposed, RuleFact fact)
    {
        proposed.fact = fact;
        return proposed;
    }

    /// What the rule counts, proposed from its own words; what somebody chose already stays.
    void bind(RowReader &row, Rule &rule) const
    {
        if (const EntryId fact = m_context.word(WordList::RuleFact, row.text(u"fact"_s)); fact.isStored())
            rule.fact = withCode<RuleFact>(m_context.meaning(fact)).value_or(rule.fact);
        row.putFlag(rule.confirmed, u"confirmed"_s);
        if (row.has(u"best"_s)) {
            row.putFlag(rule.bestOnly, u"best"_s);
            return; // a sheet of ours says what its rules count
        }
        if (rule.confirmed)
            return;
        const RuleBinding proposed = proposeBinding(m_context.words, m_context.directory.all(), rule);
        rule = bound(rule, rule.fact == RuleFact::Unbound ? proposed : withFact(proposed, rule.fact));
        if (rule.fact == RuleFact::Unbound)
            row.warn(u"item"_s,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "It is not clear what this counts; say so on "
                                                    "the evaluation page.")));
    }
};

class MultiplierImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QString code = row.required(u"rule"_s);
        const auto factor = row.amount(u"factor"_s);
        const EntryId entry = entryOf(row);
        const auto rule = m_context.rules.find(keyOf(m_context.ruleSet(row.text(u"set"_s)), comparable(code)));
        if (!rule)
            row.refuse(u"rule"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "There is no rule with this code.")));
        if (!factor)
            row.refuse(u"factor"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "A number belongs here.")));
        if (row.isRefused() || isRepeated(row, u"value"_s, keyOf(rule->id, entry)))
            return Kept::Unchanged;
        RuleMultiplier multiplier = m_context.multipliers.find(keyOf(rule->id, entry)).value_or(RuleMultiplier {});
        multiplier.rule = rule->id;
        multiplier.entry = entry;
        multiplier.factor = hundredths(*factor);
        return m_context.multipliers.keep(multiplier);
    }

private:
    EntryId entryOf(RowReader &row) const
    {
        const QString kind = row.text(u"kind"_s);
        if (m_context.words.pattern(u"multiplier.mode"_s).match(kind).hasMatch())
            return row.word(u"value"_s, WordList::AdoptionMode, UnknownWord::Refuse);
        const EntryId mode = m_context.word(WordList::AdoptionMode, row.required(u"value"_s));
        const bool isLevel = m_context.words.pattern(u"multiplier.level"_s).match(kind).hasMatch();
        const EntryId post = m_context.word(WordList::Office, row.text(u"value"_s));
        if (!mode.isStored() && !isLevel && post.isStored())
            return post;
        return mode.isStored() && !isLevel ? mode : row.word(u"value"_s, WordList::Level, UnknownWord::Refuse);
    }
};

} // namespace

SheetImporterPointer ruleImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<RuleImporter>(context, sheet);
}

SheetImporterPointer multiplierImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<MultiplierImporter>(context, sheet);
}

} // namespace lianxin
