#include "core/statistics/coverage.h"

#include "core/evaluation/openneeds.h"
#include "core/statistics/figures.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QList<EntryId> topsOf(const Directory &directory, const QList<EntryId> &specialties)
{
    QList<EntryId> tops;
    for (const EntryId each : specialties)
        if (const auto line = directory.lineage(each); !line.isEmpty() && !tops.contains(line.last()))
            tops.append(line.last());
    return tops;
}

bool isToCome(const Activity &activity, QDate day)
{
    return activity.state == ActivityState::Planned && (!activity.plannedOn.isValid() || activity.plannedOn >= day);
}

/// Fills a Coverage by one walk over activities, needs and members.
class Covering
{
public:
    Covering(const FactIndex &index, const Period &period, QDate day)
        : m_index(index)
        , m_period(period)
        , m_day(day)
    {
        m_coverage.counties = hosts();
        m_coverage.themes = themes();
        m_coverage.cells = QList<QList<CoverageCell>>(m_coverage.counties.size(),
                                                      QList<CoverageCell>(m_coverage.themes.size(), CoverageCell {}));
        m_coverage.countyHeldOn.resize(m_coverage.counties.size());
        m_coverage.experts.resize(m_coverage.themes.size());
        m_coverage.free.resize(m_coverage.themes.size());
    }

    Coverage cover(const QList<Expertise> &expertise)
    {
        for (const Activity &activity : m_index.facts().activities)
            take(activity);
        for (const NeedId id : openNeeds(m_index)) {
            const Need &need = m_index.find(id);
            for (const EntryId theme : themesOf(need))
                at(m_index.find(m_index.activityOf(need)).region, theme,
                   [id](CoverageCell &cell) { cell.openNeeds.append(id); });
        }
        takeExperts(expertise);
        return m_coverage;
    }

private:
    [[nodiscard]] const Directory &directory() const { return m_index.facts().directory; }

    [[nodiscard]] QList<EntryId> hosts() const
    {
        QSet<qint64> regions;
        for (const Activity &activity : m_index.facts().activities)
            regions.insert(activity.region.value);
        QList<EntryId> hosts;
        for (const DirectoryEntry &county : countiesOf(directory(), regions))
            hosts.append(county.id);
        return hosts;
    }

    [[nodiscard]] QList<EntryId> themesOf(const Need &need) const
    {
        const auto &own = need.specialties;
        return topsOf(directory(), own.isEmpty() ? m_index.find(m_index.activityOf(need)).specialties : own);
    }

    [[nodiscard]] QList<EntryId> themes() const
    {
        QSet<qint64> named;
        for (const Activity &activity : m_index.facts().activities)
            for (const EntryId theme : topsOf(directory(), activity.specialties))
                named.insert(theme.value);
        for (const Need &need : m_index.facts().needs)
            for (const EntryId theme : themesOf(need))
                named.insert(theme.value);
        QList<EntryId> inOrder;
        for (const DirectoryEntry &entry : directory().of(WordList::Specialty))
            if (named.contains(entry.id.value))
                inOrder.append(entry.id);
        return inOrder;
    }

    template <typename Change>
    void at(EntryId county, EntryId theme, Change change)
    {
        const qsizetype row = m_coverage.counties.indexOf(county);
        const qsizetype column = m_coverage.themes.indexOf(theme);
        if (row >= 0 && column >= 0)
            change(m_coverage.cells[row][column]);
    }

    void take(const Activity &activity)
    {
        const bool wasHeld = activity.state == ActivityState::Held && activity.heldOn <= m_day;
        const bool isAhead = isToCome(activity, m_day);
        const qsizetype county = m_coverage.counties.indexOf(activity.region);
        if (wasHeld && county >= 0)
            m_coverage.countyHeldOn[county] = std::max(m_coverage.countyHeldOn.at(county), activity.heldOn);
        for (const EntryId theme : topsOf(directory(), activity.specialties))
            at(activity.region, theme, [&](CoverageCell &cell) {
                cell.isPlanned = cell.isPlanned || isAhead;
                if (!wasHeld)
                    return;
                cell.lastHeldOn = std::max(cell.lastHeldOn, activity.heldOn);
                if (m_period.contains(activity.heldOn))
                    cell.held.append(activity.id);
            });
    }

    /// Of the theme above `specialty`; -1 = none.
    [[nodiscard]] qsizetype columnOf(EntryId specialty) const
    {
        const QList<EntryId> tops = topsOf(directory(), {specialty});
        return tops.isEmpty() ? -1 : m_coverage.themes.indexOf(tops.first());
    }

    /// Each member once in a theme.
    void takeExperts(const QList<Expertise> &expertise)
    {
        QHash<qint64, qsizetype> columns; // by specialty
        for (const Expertise &each : expertise) {
            auto column = columns.constFind(each.specialty.value);
            if (column == columns.cend())
                column = columns.insert(each.specialty.value, columnOf(each.specialty));
            if (*column < 0)
                continue;
            QList<MemberId> &experts = m_coverage.experts[*column];
            if (!experts.isEmpty() && experts.last() == each.member)
                continue;
            experts.append(each.member);
            if (each.isFree)
                m_coverage.free[*column].append({each.member, each.home});
        }
    }

    const FactIndex &m_index;
    Period m_period;
    QDate m_day;
    Coverage m_coverage;
};

/// A place of the table, and what decides which comes first.
struct CoveragePlace {
    qsizetype county = 0;
    qsizetype theme = 0;
    qsizetype openNeeds = 0;
    QDate lastHeldOn;
    QDate countyHeldOn;
    qsizetype experts = 0;
};

bool comesFirst(const CoveragePlace &one, const CoveragePlace &other)
{
    if (one.openNeeds != other.openNeeds)
        return one.openNeeds > other.openNeeds;
    if (one.lastHeldOn != other.lastHeldOn)
        return one.lastHeldOn < other.lastHeldOn; // never is a null day, the earliest
    if (one.countyHeldOn != other.countyHeldOn)
        return one.countyHeldOn < other.countyHeldOn;
    return one.experts > other.experts;
}

QList<CoveragePlace> placesOf(const Coverage &coverage)
{
    QList<CoveragePlace> candidates;
    for (qsizetype county = 0; county < coverage.counties.size(); ++county)
        for (qsizetype theme = 0; theme < coverage.themes.size(); ++theme) {
            const CoverageCell &cell = coverage.cells.at(county).at(theme);
            const qsizetype experts = coverage.experts.at(theme).size();
            if (!cell.isPlanned && experts > 0)
                candidates.append(
                    {county, theme, cell.openNeeds.size(), cell.lastHeldOn, coverage.countyHeldOn.at(county), experts});
        }
    std::ranges::stable_sort(candidates, comesFirst);
    return candidates;
}

QString coverageReason(const char *sentence)
{
    return QCoreApplication::translate("Coverage", sentence);
}

QStringList reasonsFor(const CoveragePlace &candidate, qsizetype free, QDate day)
{
    QStringList reasons;
    if (candidate.openNeeds > 0)
        reasons.append(coverageReason(QT_TRANSLATE_NOOP("Coverage", "Needs without an answer there: %1."))
                           .arg(candidate.openNeeds));
    if (!candidate.lastHeldOn.isValid())
        reasons.append(coverageReason(QT_TRANSLATE_NOOP("Coverage", "The theme was never brought to this county.")));
    else
        reasons.append(coverageReason(QT_TRANSLATE_NOOP("Coverage", "The theme was there last on %1, %2 months ago."))
                           .arg(candidate.lastHeldOn.toString(Qt::ISODate))
                           .arg(wholeMonths(candidate.lastHeldOn, day)));
    if (!candidate.countyHeldOn.isValid())
        reasons.append(coverageReason(QT_TRANSLATE_NOOP("Coverage", "The county was never visited.")));
    else
        reasons.append(
            coverageReason(QT_TRANSLATE_NOOP("Coverage", "The county was visited last on %1, %2 months ago."))
                .arg(candidate.countyHeldOn.toString(Qt::ISODate))
                .arg(wholeMonths(candidate.countyHeldOn, day)));
    reasons.append(
        coverageReason(QT_TRANSLATE_NOOP("Coverage", "Serving members who know about it: %1, free of them: %2."))
            .arg(candidate.experts)
            .arg(free));
    return reasons;
}

} // namespace

QList<MemberId> Coverage::freeFor(qsizetype county, qsizetype theme) const
{
    QList<MemberId> members;
    for (const FreeMember &each : free.at(theme))
        if (each.home != counties.at(county))
            members.append(each.member);
    return members;
}

Coverage coverageOf(const FactIndex &index, const QList<Expertise> &expertise, const Period &period, QDate day)
{
    return Covering(index, period, day).cover(expertise);
}

Coverage coverageOf(const FactIndex &index, const Period &period, QDate day)
{
    QSet<qint64> asked;
    for (const Invitation &each : index.facts().invitations)
        if (!saidNo(each.reply) && isToCome(index.find(each.activity), day))
            asked.insert(each.member.value);
    QList<Expertise> expertise;
    for (const Member &member : index.facts().members)
        for (const MemberSpecialty &each : member.specialties)
            if (each.depth >= index.facts().themeDepth && index.isServing(member))
                expertise.append({member.id, each.specialty, member.home,
                                  !asked.contains(member.id.value)
                                      && index.facts().directory.meaning(member.office) != u"presidium"_s});
    return coverageOf(index, expertise, period, day);
}

QList<ActivityProposal> nextActivities(const Coverage &coverage, QDate day, int count)
{
    const QList<CoveragePlace> candidates = placesOf(coverage);
    QList<ActivityProposal> chosen;
    QSet<qsizetype> counties;
    QSet<qsizetype> themes;
    for (const bool repeatsThemes : {false, true})
        for (const CoveragePlace &each : candidates) {
            if (chosen.size() >= count || counties.contains(each.county)
                || (!repeatsThemes && themes.contains(each.theme)))
                continue;
            counties.insert(each.county);
            themes.insert(each.theme);
            const QList<MemberId> free = coverage.freeFor(each.county, each.theme);
            chosen.append({coverage.counties.at(each.county), coverage.themes.at(each.theme), each.lastHeldOn,
                           coverage.cells.at(each.county).at(each.theme).openNeeds, coverage.experts.at(each.theme),
                           free, reasonsFor(each, free.size(), day)});
        }
    return chosen;
}

} // namespace lianxin
