#include "core/exchange/sheetruleset.h"

#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"
#include "core/exchange/fieldreaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

bool namesNoSet(const RecognisedSheet &sheet)
{
    return !sheet.columns.contains(u"set"_s) || std::ranges::all_of(sheet.rows, [&](qsizetype row) {
        return sheet.sheet->cell(row, sheet.columns.value(u"set"_s)).text.trimmed().isEmpty();
    });
}

ImportIssue remarkOn(const RecognisedSheet &sheet, const QString &column, const QString &reason)
{
    return {sheet.sheet->rows.at(sheet.rows.first()).number, sheet.headers.value(column), {}, reason};
}

} // namespace

SheetRuleSet::SheetRuleSet(const ImportContext &context, const RecognisedSheet &sheet)
    : m_context(context)
    , m_sheet(sheet)
{
    if (yearInTitle())
        return;
    const auto titled = context.ruleSets.find(comparable(nameInTitle())).value_or(RuleSet {});
    if (!titled.id.isStored()) // a title that says neither year nor set may stand over another set's rules
        m_byCodes = withSameCodes(sheet.above.isEmpty() ? 0 : sheet.rows.size() / 2 + 1);
    const bool isInUse = titled.id.isStored() && !titled.expired;
    m_isWithoutPeriod = !m_byCodes.isStored() && !titled.validFrom.isValid() && !isInUse;
}

RuleSet SheetRuleSet::of(RowReader &row)
{
    if (!row.text(u"set"_s).isEmpty())
        return namedBy(row);
    m_isNamed = false;
    if (m_byCodes.isStored())
        return m_context.ruleSets.at(m_byCodes);
    RuleSet set = namedByTitle();
    set.expired = set.expired || (!set.id.isStored() && !set.validFrom.isValid());
    return set;
}

bool SheetRuleSet::isTakenByCodes(const RowReader &row) const
{
    return m_byCodes.isStored() && row.text(u"set"_s).isEmpty();
}

QList<ImportIssue> SheetRuleSet::remarks() const
{
    if (m_isNamed)
        return {};
    if (m_byCodes.isStored())
        return {remarkOn(
            m_sheet, u"code"_s,
            exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                           "The sheet names no set of rules. It is read as \"%1\", which "
                                           "has all of its codes; if it is another, write its name into "
                                           "the title or the column \"%2\"."))
                .arg(m_context.ruleSets.at(m_byCodes).name, m_context.words.field(m_sheet.kind, u"set"_s).header))};
    if (m_isWithoutPeriod)
        return {remarkOn(m_sheet, u"code"_s,
                         exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                        "The sheet does not say for which period these rules hold, so "
                                                        "they are kept as expired and count nothing. Write the year "
                                                        "into the title and import it again.")))};
    return {};
}

RuleSet SheetRuleSet::namedBy(RowReader &row) const
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

RuleSet SheetRuleSet::namedByTitle() const
{
    const auto year = yearInTitle();
    RuleSet set = m_context.ruleSets.find(comparable(nameInTitle())).value_or(RuleSet {});
    set.name = nameInTitle();
    const bool isUnknown = set.id.isStored() && !set.validFrom.isValid() && !year;
    set.expired = isUnknown ? set.expired : m_context.words.pattern(u"expired"_s).match(m_sheet.title()).hasMatch();
    const auto days = readDays(m_sheet.title());
    if (days.size() >= 2) {
        set.validFrom = days.first();
        set.validTo = days.last();
    } else if (year) {
        set.validFrom = QDate(*year, 1, 1);
        set.validTo = days.isEmpty() ? QDate(*year, 12, 31) : days.first();
    }
    return set;
}

/// Of several with as many items those in use, and then the newest, go before the others.
RuleSetId SheetRuleSet::withSameCodes(qsizetype leastItems) const
{
    auto sets = m_context.ruleSets.all();
    std::ranges::stable_sort(sets, std::ranges::greater(), &RuleSet::validFrom);
    std::stable_partition(sets.begin(), sets.end(), [](const RuleSet &set) { return !set.expired; });
    const auto text = [&](qsizetype row, const QString &field) {
        return comparable(m_sheet.sheet->cell(row, m_sheet.columns.value(field)).text);
    };
    RuleSetId found;
    qsizetype mostItems = leastItems - 1;
    for (const RuleSet &set : std::as_const(sets)) {
        const auto hasCode = [&](qsizetype row) {
            const QString code = text(row, u"code"_s);
            return code.isEmpty() || m_context.rules.find(keyOf(set.id, code)).has_value();
        };
        const auto hasItem = [&](qsizetype row) {
            const auto rule = m_context.rules.find(keyOf(set.id, text(row, u"code"_s)));
            return rule && comparable(rule->item) == text(row, u"item"_s);
        };
        const auto items = std::ranges::count_if(m_sheet.rows, hasItem);
        if (items > mostItems && std::ranges::all_of(m_sheet.rows, hasCode)) {
            mostItems = items;
            found = set.id;
        }
    }
    return found;
}

/// The first line on top without its remarks but the first; the name of the sheet if there is none.
QString SheetRuleSet::nameInTitle() const
{
    if (m_sheet.above.isEmpty())
        return m_sheet.sheet->name.left(100);
    const auto [title, remark] = splitRemark(m_sheet.above.first());
    const QStringList remarks = splitList(remark);
    return (remarks.isEmpty() ? title : u"%1 %2"_s.arg(title, remarks.first())).left(100);
}

std::optional<int> SheetRuleSet::yearInTitle() const
{
    return readYear(m_sheet.title(), m_context.words.numerals());
}

QList<ImportIssue> remarksOnNewestSet(const ImportContext &context, const RecognisedSheet &sheet)
{
    const RuleSetId newest = context.ruleSet({});
    if (sheet.rows.isEmpty() || context.hasRulesComeIn() || !newest.isStored() || !namesNoSet(sheet))
        return {};
    return {remarkOn(sheet, {},
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "The sheet names no set of rules, so it goes with \"%1\", the "
                                                    "newest in use; if it belongs to another, write its name into the "
                                                    "column \"%2\"."))
                         .arg(context.ruleSets.at(newest).name, context.words.field(sheet.kind, u"set"_s).header))};
}

} // namespace lianxin
