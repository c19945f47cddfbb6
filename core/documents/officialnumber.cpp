#include "core/documents/officialnumber.h"

#include "core/directory/wordfile.h"
#include "core/storage/repositoryimpl.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<NumberCycle> &tableMap<NumberCycle>()
{
    using C = NumberCycle;
    static const TableMap<C> map {
        .table = NumberCycleRepository::table,
        .columns = {column(u"name"_s, &C::name), column(u"pattern"_s, &C::pattern),
                    column(u"begins_with"_s, &C::beginsWith), column(u"begins_in"_s, &C::beginsIn)},
        .lists = {ownedValues(u"number_cycle_paper"_s, u"number_cycle"_s, &C::papers, u"paper"_s)},
        .validate = [](const C &cycle) { return validate(cycle); }};
    return map;
}

template <>
const TableMap<OfficialNumber> &tableMap<OfficialNumber>()
{
    using N = OfficialNumber;
    static const TableMap<N> map {.table = OfficialNumberRepository::table,
                                  .columns = {column(u"number_cycle"_s, &N::cycle), column(u"year"_s, &N::year),
                                              column(u"number"_s, &N::number)}};
    return map;
}

template class Repository<NumberCycle>;
template class Repository<OfficialNumber>;

namespace {

const QString yearPlace = u"{\u5e74}"_s;
const QString numberPlace = u"{\u53f7}"_s;
constexpr qsizetype longestPattern = 80;
constexpr int lastNumber = 99999;

Error unsound(const QString &sentence)
{
    return Error {ErrorKind::Invalid, sentence, {}};
}

} // namespace

Result<void> validate(const NumberCycle &cycle)
{
    constexpr qsizetype longestName = 40;
    if (cycle.name.trimmed().isEmpty() || cycle.name.size() > longestName)
        return unsound(QCoreApplication::translate("Documents", "The name of a cycle has 1 to 40 characters."));
    if (!cycle.pattern.contains(numberPlace) || cycle.pattern.size() > longestPattern)
        return unsound(QCoreApplication::translate("Documents", "%1 stands in a number where the figures belong.")
                           .arg(numberPlace));
    if (!cycle.pattern.contains(yearPlace))
        return unsound(QCoreApplication::translate("Documents",
                                                   "Each year begins anew: %1 stands in a number where the year "
                                                   "belongs, or two would have the same.")
                           .arg(yearPlace));
    QString rest = cycle.pattern;
    if (rest.remove(yearPlace).remove(numberPlace).contains(u'{'))
        return unsound(
            QCoreApplication::translate("Documents", "A number knows %1 and %2 only.").arg(yearPlace, numberPlace));
    if (cycle.beginsWith < 1 || cycle.beginsWith > lastNumber)
        return unsound(QCoreApplication::translate("Documents", "A year begins with a number from 1 to 99999."));
    return {};
}

QString numberText(const NumberCycle &cycle, int year, int number)
{
    QString text = cycle.pattern;
    return text.replace(yearPlace, QString::number(year)).replace(numberPlace, QString::number(number));
}

int firstNumber(const NumberCycle &cycle, int year)
{
    return !cycle.beginsIn || *cycle.beginsIn == year ? cycle.beginsWith : 1;
}

Result<void> NumberCycleRepository::expectOwnPattern(const NumberCycle &cycle) const
{
    const auto cycles = all();
    if (!cycles)
        return cycles.error();
    for (const NumberCycle &each : *cycles)
        if (each.id != cycle.id && each.pattern.trimmed() == cycle.pattern.trimmed())
            return unsound(
                QCoreApplication::translate("Documents", "%1 numbers its papers like this: two would have the same.")
                    .arg(each.name));
    return {};
}

Result<NumberCycle> NumberCycleRepository::insert(const NumberCycle &cycle)
{
    const auto own = expectOwnPattern(cycle);
    return own ? Repository::insert(cycle) : own.error();
}

Result<NumberCycle> NumberCycleRepository::update(const NumberCycle &cycle)
{
    const auto own = expectOwnPattern(cycle);
    return own ? Repository::update(cycle) : own.error();
}

Result<std::optional<NumberCycle>> NumberCycleRepository::of(const QString &paper) const
{
    const auto cycles = all();
    if (!cycles)
        return cycles.error();
    const auto found =
        std::ranges::find_if(*cycles, [&](const NumberCycle &each) { return each.papers.contains(paper); });
    return found == cycles->end() ? std::nullopt : std::optional(*found);
}

Result<QList<int>> OfficialNumberRepository::given(NumberCycleId cycle, int year) const
{
    const QString sql = u"SELECT number FROM official_number WHERE number_cycle = :cycle AND year = :year "
                        "ORDER BY number"_s;
    return database().select(sql, {{u":cycle"_s, cycle.value}, {u":year"_s, year}},
                             [](const Row &row) { return row.count(u"number"_s); });
}

Result<QList<int>> OfficialNumberRepository::years(NumberCycleId cycle) const
{
    const QString sql = u"SELECT DISTINCT year FROM official_number WHERE number_cycle = :cycle ORDER BY year"_s;
    return database().select(sql, {{u":cycle"_s, cycle.value}}, [](const Row &row) { return row.count(u"year"_s); });
}

Result<int> OfficialNumberRepository::next(const NumberCycle &cycle, int year) const
{
    const QString sql = u"SELECT coalesce(max(number), 0) AS last FROM official_number "
                        "WHERE number_cycle = :cycle AND year = :year"_s;
    const auto last = database().select(sql, {{u":cycle"_s, cycle.id.value}, {u":year"_s, year}},
                                        [](const Row &row) { return row.count(u"last"_s); });
    return last ? Result<int>(std::max(firstNumber(cycle, year), last->value(0) + 1)) : last.error();
}

Result<OfficialNumber> OfficialNumberRepository::give(const NumberCycle &cycle, int year)
{
    const auto number = next(cycle, year);
    if (!number)
        return number.error();
    OfficialNumber given;
    given.cycle = cycle.id;
    given.year = year;
    given.number = *number;
    return insert(given);
}

Result<QList<CycleYear>> cycleYears(Database &database, int year)
{
    const auto cycles = NumberCycleRepository(database).all();
    if (!cycles)
        return cycles.error();
    const OfficialNumberRepository numbers(database);
    QList<CycleYear> found;
    for (const NumberCycle &cycle : *cycles) {
        auto years = numbers.years(cycle.id);
        if (!years)
            return years.error();
        if (!years->contains(year))
            years->append(year);
        for (const int each : std::as_const(*years)) {
            const auto given = numbers.given(cycle.id, each);
            if (!given)
                return given.error();
            CycleYear state {cycle, each, given->isEmpty() ? 0 : given->last(), {}};
            for (int number = firstNumber(cycle, each); number < state.last; ++number)
                if (!std::ranges::binary_search(*given, number))
                    state.missing.append(number);
            found.append(state);
        }
    }
    return found;
}

Result<void> addStartingCycles(Workbook &workbook)
{
    const auto lines = readWordFile(u"directory/numbers.tsv"_s, 3);
    if (!lines)
        return lines.error();
    const QString label = QCoreApplication::translate("Documents", "The numbers that come with the program");
    return workbook.performFounding(label, [&]() -> Result<void> {
        NumberCycleRepository cycles(workbook.database());
        for (const QStringList &fields : *lines) {
            NumberCycle cycle;
            cycle.name = fields.at(0);
            cycle.pattern = fields.at(1);
            cycle.papers = fields.at(2).split(u',', Qt::SkipEmptyParts);
            if (const auto stored = cycles.insert(cycle); !stored)
                return stored.error();
        }
        return {};
    });
}

} // namespace lianxin
