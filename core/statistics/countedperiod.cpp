#include "core/statistics/countedperiod.h"

#include "core/statistics/comparison.h"

namespace lianxin {

CountedPeriod::CountedPeriod(Database &database, const Period &period, ReadFacts readFacts)
    : m_database(&database)
    , m_period(period)
    , m_readFacts(std::move(readFacts))
{
}

CountedPeriod::CountedPeriod(std::shared_ptr<const KnownFacts> facts, const Period &period)
    : m_database(nullptr)
    , m_period(period)
    , m_facts(std::move(facts))
{
}

std::optional<CountedPeriod> CountedPeriod::aYearBefore() const
{
    const auto before = yearBefore(m_period);
    if (!before)
        return std::nullopt;
    CountedPeriod earlier = *this;
    earlier.m_period = *before;
    earlier.m_overview.reset();
    return earlier;
}

Result<OverviewRecords> CountedPeriod::overview()
{
    if (m_overview)
        return *m_overview;
    if (m_database == nullptr)
        return m_overview.emplace(overviewOf(m_facts->facts, m_period));
    auto read = readOverview(*m_database, m_period);
    if (read)
        m_overview = *read;
    return read;
}

Result<CrossTable> CountedPeriod::cross(const CrossQuestion &question)
{
    if (question == CrossQuestion {}) {
        const auto records = overview();
        return records ? Result<CrossTable>(suggestionsByCountyAndCategory(*records)) : records.error();
    }
    const auto known = facts();
    return known ? Result<CrossTable>(crossTable((*known)->facts, m_period, question)) : known.error();
}

Result<Coverage> CountedPeriod::coverage(QDate day)
{
    return m_database ? readCoverage(*m_database, m_period, day) : coverageOf(m_facts->index, m_period, day);
}

Result<QList<Series>> CountedPeriod::section(SeriesSection section, QDate day)
{
    if (section == SeriesSection::Overview) {
        const auto records = overview();
        return records ? Result<QList<Series>>(chartSeries(*records)) : records.error();
    }
    const auto known = facts();
    return known ? Result<QList<Series>>(sectionSeries(section, (*known)->facts, m_period, day)) : known.error();
}

Result<std::shared_ptr<const KnownFacts>> CountedPeriod::facts()
{
    if (m_facts)
        return m_facts;
    auto read = m_readFacts();
    if (read)
        m_facts = *read;
    return read;
}

CountedPeriod::ReadFacts readOnce(CountedPeriod::ReadFacts read)
{
    return
        [read = std::move(read),
         known = std::make_shared<std::shared_ptr<const KnownFacts>>()]() -> Result<std::shared_ptr<const KnownFacts>> {
            if (*known == nullptr) {
                const auto facts = read();
                if (!facts)
                    return facts.error();
                *known = *facts;
            }
            return *known;
        };
}

Result<QList<Series>> comparedSeries(SeriesSection section, ComparedPeriods &periods)
{
    auto now = periods.now.section(section, periods.day);
    if (!now || !periods.before)
        return now;
    const auto before = periods.before->section(section, periods.day.addYears(-1));
    return before ? Result<QList<Series>>(compared(*std::move(now), *before)) : before.error();
}

Result<ComparedCross> comparedCross(const CrossQuestion &question, ComparedPeriods &periods)
{
    const auto now = periods.now.cross(question);
    if (!now)
        return now.error();
    ComparedCross compared {*now, std::nullopt};
    if (!periods.before)
        return compared;
    const auto before = periods.before->cross(question);
    if (!before)
        return before.error();
    compared.before = *before;
    return compared;
}

Result<Series> crossSeries(const CrossQuestion &question, CrossSums sums, ComparedPeriods &periods)
{
    const auto cross = comparedCross(question, periods);
    if (!cross)
        return cross.error();
    return besideYearBefore(cross->now, cross->before, sums == CrossSums::With ? &seriesWithSums : &heatSeries);
}

Result<QList<Series>> everySeries(ComparedPeriods &periods)
{
    QList<Series> all;
    for (const SeriesSection section :
         {SeriesSection::Overview, SeriesSection::Handling, SeriesSection::Members, SeriesSection::Plan}) {
        const auto series = comparedSeries(section, periods);
        if (!series)
            return series.error();
        all += *series;
    }
    return all;
}

} // namespace lianxin
