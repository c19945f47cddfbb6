#pragma once

#include "core/base/id.h"
#include "core/storage/repository.h"

#include <QDate>

#include <optional>

namespace lianxin {

class Workbook;

using NumberCycleId = Id<struct NumberCycleTag>;
using OfficialNumberId = Id<struct OfficialNumberTag>;

/// How the office numbers some of its papers: one after the other, anew each year.
struct NumberCycle {
    NumberCycleId id;
    int revision = 0;
    QString name;
    QString pattern; ///< what stands on the paper, with {年} and {号} in the places of year and number
    int beginsWith = 1; ///< the first number of a year, 1 to 99999
    std::optional<int> beginsIn; ///< the year that begins with it, the others with 1; none = every year does
    QStringList papers; ///< those that take their numbers from it, by the names of their wordings

    friend bool operator==(const NumberCycle &, const NumberCycle &) = default;
};

/// Since each year begins anew, the year stands in the pattern. Errors: Invalid.
Result<void> validate(const NumberCycle &cycle);

/// The number as it stands on the paper.
[[nodiscard]] QString numberText(const NumberCycle &cycle, int year, int number);

/// The first number that `year` has.
[[nodiscard]] int firstNumber(const NumberCycle &cycle, int year);

/// The cycles of the office, each with a pattern of its own.
class NumberCycleRepository : public Repository<NumberCycle>
{
public:
    inline static const QString table = QStringLiteral("number_cycle");

    using Repository::Repository;

    /// As those of Repository; Invalid, too, when another cycle has the pattern.
    Result<NumberCycle> insert(const NumberCycle &cycle);
    Result<NumberCycle> update(const NumberCycle &cycle);

    /// The one that `paper` takes its numbers from; none = it bears no number.
    [[nodiscard]] Result<std::optional<NumberCycle>> of(const QString &paper) const;

private:
    [[nodiscard]] Result<void> expectOwnPattern(const NumberCycle &cycle) const;
};

/// A number that was given.
struct OfficialNumber {
    OfficialNumberId id;
    int revision = 0;
    NumberCycleId cycle;
    int year = 0;
    int number = 0; ///< from 1 on

    friend bool operator==(const OfficialNumber &, const OfficialNumber &) = default;
};

/// The numbers that were given, each once.
class OfficialNumberRepository : public Repository<OfficialNumber>
{
public:
    inline static const QString table = QStringLiteral("official_number");

    using Repository::Repository;

    /// Those of one year of a cycle, ascending.
    [[nodiscard]] Result<QList<int>> given(NumberCycleId cycle, int year) const;
    /// The years in which `cycle` gave any, ascending.
    [[nodiscard]] Result<QList<int>> years(NumberCycleId cycle) const;
    /// The number that comes next: after the last one that stands. One that left the office stands, for nothing takes
    /// back what a printing is noted of.
    [[nodiscard]] Result<int> next(const NumberCycle &cycle, int year) const;
    /// Gives it, within an action.
    Result<OfficialNumber> give(const NumberCycle &cycle, int year);
};

/// How far a cycle is in a year.
struct CycleYear {
    NumberCycle cycle;
    int year = 0;
    int last = 0; ///< 0 = none was given yet
    QList<int> missing; ///< between the first and the last: their papers were taken back
};

/// Every cycle in every year in which it gave a number, and in `year`. Errors: Storage.
Result<QList<CycleYear>> cycleYears(Database &database, int year);

/// Adds the cycles that come with the program, as what the workbook begins with. Errors: Storage.
Result<void> addStartingCycles(Workbook &workbook);

} // namespace lianxin
