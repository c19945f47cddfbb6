#pragma once

#include "core/evaluation/knownfacts.h"
#include "core/statistics/coverageseries.h"
#include "core/statistics/overview.h"

#include <functional>
#include <memory>
#include <optional>

namespace lianxin {

class Database;

/// What is to be counted of a period, each part read when it is first asked for. Of all that is stored the overview,
/// the cross-table that stands there at first and the coverage are read without the records; whoever asks for more
/// has all facts read.
class CountedPeriod
{
public:
    using ReadFacts = std::function<Result<std::shared_ptr<const KnownFacts>>()>;

    /// Of all that is stored; `readFacts` reads it whole.
    CountedPeriod(Database &database, const Period &period, ReadFacts readFacts);
    /// Of `facts` alone, such as those of a group.
    CountedPeriod(std::shared_ptr<const KnownFacts> facts, const Period &period);

    /// The same a year earlier, see yearBefore(); none of a period without both ends.
    [[nodiscard]] std::optional<CountedPeriod> aYearBefore() const;
    [[nodiscard]] const Period &period() const { return m_period; }

    // Errors of all: Storage, and those of reading facts.

    [[nodiscard]] Result<OverviewRecords> overview();
    [[nodiscard]] Result<CrossTable> cross(const CrossQuestion &question);
    /// As seen on the evening of `day`.
    [[nodiscard]] Result<Coverage> coverage(QDate day);
    /// See sectionSeries().
    [[nodiscard]] Result<QList<Series>> section(SeriesSection section, QDate day);
    /// All that counts, whatever the period.
    [[nodiscard]] Result<std::shared_ptr<const KnownFacts>> facts();

private:
    Database *m_database; ///< null = the facts are all that counts
    Period m_period;
    ReadFacts m_readFacts;
    std::shared_ptr<const KnownFacts> m_facts; ///< null = not read yet
    std::optional<OverviewRecords> m_overview; ///< none = not counted yet
};

/// A period, and what it is compared with.
struct ComparedPeriods {
    CountedPeriod now;
    std::optional<CountedPeriod> before; ///< a year earlier; none = not compared
    QDate day; ///< from whose evening it is seen, and a year earlier what was before
};

/// Reads once what `read` reads, for all copies of the answer; what failed is tried again. Of one thread.
[[nodiscard]] CountedPeriod::ReadFacts readOnce(CountedPeriod::ReadFacts read);

enum class CrossSums { Without, With };

// Errors: as those of CountedPeriod.

/// The charts of one section, beside those a year before if that is compared.
[[nodiscard]] Result<QList<Series>> comparedSeries(SeriesSection section, ComparedPeriods &periods);

/// A cross-table, and that of a year before if that is compared.
struct ComparedCross {
    CrossTable now;
    std::optional<CrossTable> before;
};
/// The table that is asked for, and that of a year before if it is compared.
[[nodiscard]] Result<ComparedCross> comparedCross(const CrossQuestion &question, ComparedPeriods &periods);

/// The cross-table as a heat table, or as a table with its sums.
[[nodiscard]] Result<Series> crossSeries(const CrossQuestion &question, CrossSums sums, ComparedPeriods &periods);

/// The charts of all sections, one after the other.
[[nodiscard]] Result<QList<Series>> everySeries(ComparedPeriods &periods);

} // namespace lianxin
