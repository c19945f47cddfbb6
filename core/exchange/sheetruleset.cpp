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

bool hasPeriod(const RuleSet &set)
{
    return set.validFrom.isValid() && set.validTo.isValid();
}

/// The year `written` behind `first`, of which its century may be left out; `first` when it would not come later.
int lastOf(int first, const QString &written)
{
    const int century = written.size() == 2 ? first / 100 * 100 : 0;
    return std::max(first, century + written.toInt());
}

int monthOr(int usual, const QString &written)
{
    return written.isEmpty() ? usual : written.toInt();
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"\u2026"_s;
}

} // namespace

SheetRuleSet::SheetRuleSet(const ImportContext &context, const RecognisedSheet &sheet)
    : m_context(context)
    , m_sheet(sheet)
{
    if (periodIn(sheet.title()) || context.ruleSets.find(comparable(nameInTitle())))
        return;
    // a title that says neither period nor set may stand over another set's rules
    m_byCodes = withSameCodes(sheet.above.isEmpty() ? 0 : sheet.rows.size() / 2 + 1);
}

RuleSet SheetRuleSet::of(RowReader &row)
{
    if (isTakenByCodes(row)) {
        m_isAnyByCodes = true;
        return m_context.ruleSets.at(m_byCodes);
    }
    RuleSet set = row.text(u"set"_s).isEmpty() ? namedByTitle() : namedBy(row);
    if (!m_rows.contains(set.name))
        m_rows.insert(set.name, row.number());
    const bool hadPeriod = hasPeriod(set);
    readDay(row, set.validFrom, u"valid_from"_s, set.name);
    readDay(row, set.validTo, u"valid_to"_s, set.name);
    row.putFlag(set.expired, u"expired"_s);
    if (row.has(u"weighted"_s)) {
        bool isWeighted = set.formula == Formula::Weighted;
        row.putFlag(isWeighted, u"weighted"_s);
        if (set.formula == Formula::Sum && isWeighted)
            m_weighted.insert(set.name, row.number());
        set.formula = isWeighted ? Formula::Weighted : Formula::Sum;
    }
    if (!row.has(u"expired"_s))
        judge(set, hadPeriod, row.number());
    return set;
}

bool SheetRuleSet::isTakenByCodes(const RowReader &row) const
{
    return m_byCodes.isStored() && row.text(u"set"_s).isEmpty();
}

QList<ImportIssue> SheetRuleSet::remarks() const
{
    QList<ImportIssue> remarks;
    const auto header = [&](const QString &field) { return m_context.words.field(m_sheet.kind, field).header; };
    if (m_isAnyByCodes)
        remarks.append(
            remarkOn(m_sheet, u"code"_s,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "The sheet names no set of rules. It is read as \"%1\", which "
                                                    "has all of its codes; if it is another, write its name into "
                                                    "the title or the column \"%2\"."))
                         .arg(m_context.ruleSets.at(m_byCodes).name, header(u"set"_s))));
    for (auto set = m_withoutPeriod.begin(); set != m_withoutPeriod.end(); ++set) {
        if (!m_context.ruleSets.find(comparable(set.key())))
            continue; // all of its rows were refused
        remarks.append(
            {set.value(),
             m_sheet.headers.value(u"code"_s),
             {},
             exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                            "Nothing says for which period the rules of \"%1\" hold, so they are kept "
                                            "as expired and count nothing. Write the year into the title or the name "
                                            "of the set, or both days into the columns \"%2\" and \"%3\", and import "
                                            "it again."))
                 .arg(set.key(), header(u"valid_from"_s), header(u"valid_to"_s))});
    }
    for (auto set = m_rows.begin(); set != m_rows.end(); ++set)
        if (const auto stored = m_context.ruleSets.find(comparable(set.key())))
            remarks += remarksOnOverlaps(*stored, set.value());
    for (auto set = m_weighted.begin(); set != m_weighted.end(); ++set)
        if (const auto stored = m_context.ruleSets.find(comparable(set.key())))
            remarks +=
                remarksOnWeights(m_context, stored->id, {set.value(), m_sheet.headers.value(u"weighted"_s), {}, {}});
    return remarks;
}

/// Of sets that are in use on the same days: the days of one count by one of them alone.
QList<ImportIssue> SheetRuleSet::remarksOnOverlaps(const RuleSet &set, int row) const
{
    QList<ImportIssue> remarks;
    const QString field = m_sheet.headers.contains(u"valid_from"_s) ? u"valid_from"_s : u"code"_s;
    for (const RuleSet &other : m_context.ruleSets.all()) {
        const QDate from = std::max(set.validFrom, other.validFrom); // a null date lies before all others
        const QDate to = !set.validTo.isValid() || (other.validTo.isValid() && other.validTo < set.validTo)
            ? other.validTo
            : set.validTo;
        const bool isTold = m_rows.contains(other.name) && other.id < set.id; // beside that one
        if (other.id == set.id || isTold || set.expired || other.expired || (to.isValid() && to < from))
            continue;
        remarks.append({row,
                        m_sheet.headers.value(field),
                        {},
                        exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                       "\"%1\" and \"%2\" are both in use from %3 to %4, but a fact "
                                                       "counts by one set alone, that which begins later. Correct the "
                                                       "days, or mark one of the sets as expired."))
                            .arg(set.name, other.name, dayText(from), dayText(to))});
    }
    return remarks;
}

/// The set that the row names. What is not told of its period is taken from the name, else from the title, unless a
/// sheet of ours, which says whether it has expired, leaves it without.
RuleSet SheetRuleSet::namedBy(const RowReader &row) const
{
    const QString name = row.text(u"set"_s);
    RuleSet set = m_context.ruleSets.find(comparable(name)).value_or(RuleSet {});
    set.name = name;
    set.expired = set.id.isStored() ? set.expired : saysExpired(name);
    auto told = periodIn(name);
    if (!told && !row.has(u"expired"_s))
        told = periodIn(m_sheet.title());
    if (!told || hasPeriod(set) || (set.id.isStored() && row.has(u"expired"_s)))
        return set;
    set.validFrom = set.validFrom.isValid() ? set.validFrom : told->from;
    set.validTo = set.validTo.isValid() ? set.validTo : told->to;
    set.expired = saysExpired(name);
    return set;
}

RuleSet SheetRuleSet::namedByTitle() const
{
    const auto told = periodIn(m_sheet.title());
    RuleSet set = m_context.ruleSets.find(comparable(nameInTitle())).value_or(RuleSet {});
    set.name = nameInTitle();
    const bool isUnknown = set.id.isStored() && !set.validFrom.isValid() && !told;
    set.expired = isUnknown ? set.expired : saysExpired(m_sheet.title());
    if (told) {
        set.validFrom = told->from;
        set.validTo = told->to;
    }
    return set;
}

void SheetRuleSet::readDay(RowReader &row, QDate &into, const QString &field, const QString &set)
{
    row.putDay(into, field, Days::Any);
    if (!row.has(field))
        return;
    QDate &told = m_told[keyOf(comparable(set), field)];
    if (told.isValid() && told != into)
        row.warn(field,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                "A row above says %1 for this set. A set has one period; the last "
                                                "row that tells it holds."))
                     .arg(told.toString(Qt::ISODate)));
    told = into;
}

/// A new set whose period nobody tells has expired until a row tells it.
void SheetRuleSet::judge(RuleSet &set, bool hadPeriod, int row)
{
    if (hasPeriod(set)) {
        m_withoutPeriod.remove(set.name);
        set.expired = hadPeriod || !set.id.isStored() ? set.expired : saysExpired(set.name);
        return;
    }
    set.expired = set.expired || !set.id.isStored();
    if (set.expired && !m_withoutPeriod.contains(set.name))
        m_withoutPeriod.insert(set.name, row);
}

bool SheetRuleSet::saysExpired(const QString &text) const
{
    return m_context.words.pattern(u"expired"_s).match(text).hasMatch();
}

/// From the first to the last day that `text` names, else of its months or years; of a year with one day until that.
std::optional<SheetRuleSet::Period> SheetRuleSet::periodIn(const QString &text) const
{
    const auto days = readDays(text);
    if (days.size() >= 2)
        return Period {days.first(), days.last()};
    const QString numerals = m_context.words.numerals();
    const auto year = readYear(text, numerals);
    if (!year)
        return std::nullopt;
    const auto years = m_context.words.pattern(u"years"_s).match(halfWidth(inDigits(text, numerals)));
    if (years.captured(u"first").toInt() != *year)
        return Period {QDate(*year, 1, 1), days.isEmpty() ? QDate(*year, 12, 31) : days.first()};
    const int last = lastOf(*year, years.captured(u"last"));
    const QDate lastMonth(last, monthOr(12, years.captured(u"lastmonth")), 1);
    return Period {QDate(*year, monthOr(1, years.captured(u"month")), 1),
                   days.isEmpty() ? lastMonth.addMonths(1).addDays(-1) : days.first()};
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

QList<ImportIssue> remarksOnWeights(const ImportContext &context, RuleSetId set, const ImportIssue &place)
{
    auto classes = context.ruleClasses.all();
    classes.removeIf([&](const RuleClass &each) { return each.ruleSet != set || !each.weight; });
    const int weights = weightsOf(classes);
    if (context.ruleSets.at(set).formula == Formula::Sum || classes.isEmpty() || weights == 100)
        return {};
    ImportIssue remark = place;
    remark.reason = exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                   "The weights of the classes of \"%1\" are %2 % together; they must "
                                                   "be 100 %, or the totals are not out of the whole. Correct them "
                                                   "here or on the evaluation page."))
                        .arg(context.ruleSets.at(set).name)
                        .arg(weights);
    return {remark};
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
