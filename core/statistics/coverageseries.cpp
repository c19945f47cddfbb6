#include "core/statistics/coverageseries.h"

#include "core/activities/planmonth.h"
#include "core/statistics/figures.h"
#include "core/statistics/handlingseries.h"
#include "core/statistics/memberseries.h"
#include "core/statistics/spread.h"
#include "core/statistics/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype mostNamed = 12; // more make no sentence

QString planWords(const char *words)
{
    return QCoreApplication::translate("Series", words);
}

/// The month of `day`; a word for none.
QString monthOrNone(QDate day)
{
    return day.isValid() ? monthCategory(day) : planWords(QT_TRANSLATE_NOOP("Series", "no day"));
}

/// What was planned for a month counts there whatever became of it, what was held where it was held.
class PlanAndDone
{
public:
    PlanAndDone(const Facts &facts, const Period &period)
    {
        for (const Activity &activity : facts.activities) {
            const QDate place = placeInPlan(activity);
            const bool wasHeld = activity.state == ActivityState::Held;
            const bool isAdHoc = wasHeld && !place.isValid() && !activity.number;
            const bool isPlanned = !isAdHoc && isWithin(period, place, activity.planYear);
            const bool isHeld = wasHeld && period.contains(activity.heldOn);
            if (isPlanned)
                m_planned.append({activity.id.value, place});
            if (isPlanned && activity.state == ActivityState::Cancelled)
                m_cancelled.append({activity.id.value, place});
            if (isHeld)
                m_held.append({activity.id.value, activity.heldOn});
            m_movedOutCount += isPlanned && wasHeld && !isHeld ? 1 : 0;
            m_movedInCount += isHeld && !isPlanned && !isAdHoc ? 1 : 0;
            if (isPlanned && isHeld && monthOrNone(place) != monthOrNone(activity.heldOn))
                ++m_movedCount;
        }
    }

    [[nodiscard]] Series series() const
    {
        const QStringList months = monthsOf(m_planned + m_held);
        Series series {.name = u"plan-and-done"_s,
                       .title = planWords(QT_TRANSLATE_NOOP("Series", "Activities planned and held")),
                       .unit = planWords(QT_TRANSLATE_NOOP("Series", "activities")),
                       .kind = SeriesKind::Histogram,
                       .categories = months,
                       .lines = {lineOf(QT_TRANSLATE_NOOP("Series", "Planned"), m_planned, months),
                                 lineOf(QT_TRANSLATE_NOOP("Series", "Held"), m_held, months)},
                       .remark = remark()};
        if (!m_cancelled.isEmpty())
            series.lines.append(lineOf(QT_TRANSLATE_NOOP("Series", "Cancelled"), m_cancelled, months));
        return series;
    }

private:
    struct Placed {
        qint64 id = 0;
        QDate day;
    };

    /// What nobody placed is planned for its whole year.
    static bool isWithin(const Period &period, QDate place, int year)
    {
        if (place.isValid())
            return period.contains(place);
        return period.isOpen() || (period.contains({year, 1, 1}) && period.contains({year, 12, 31}));
    }

    /// In their order, that of none last.
    static QStringList monthsOf(const QList<Placed> &all)
    {
        QStringList months;
        for (const Placed &each : all)
            if (each.day.isValid())
                months.append(monthCategory(each.day));
        months.removeDuplicates();
        months.sort();
        if (std::ranges::any_of(all, &QDate::isNull, &Placed::day))
            months.append(monthOrNone({}));
        return months;
    }

    static SeriesLine lineOf(const char *name, const QList<Placed> &all, const QStringList &months)
    {
        Spread spread(planWords(name), u"activity"_s, months);
        for (const Placed &each : all)
            spread.add(monthOrNone(each.day), each.id);
        return spread.line();
    }

    [[nodiscard]] QString remark() const
    {
        QStringList told {planWords(QT_TRANSLATE_NOOP("Series", "Planned: %1, of these cancelled: %2. Held: %3."))
                              .arg(m_planned.size())
                              .arg(m_cancelled.size())
                              .arg(m_held.size())};
        const auto add = [&told](const char *sentence, int count) {
            if (count > 0)
                told.append(planWords(sentence).arg(count));
        };
        add(QT_TRANSLATE_NOOP("Series", "Held in another month than planned: %1."), m_movedCount);
        add(QT_TRANSLATE_NOOP("Series", "Of those planned, held outside these days: %1."), m_movedOutCount);
        add(QT_TRANSLATE_NOOP("Series", "Of those held, planned outside these days: %1."), m_movedInCount);
        return inOneLine(told);
    }

    QList<Placed> m_planned;
    QList<Placed> m_held;
    QList<Placed> m_cancelled;
    int m_movedCount = 0; ///< within the period, from one month to another
    int m_movedOutCount = 0; ///< of it
    int m_movedInCount = 0; ///< into it
};

/// The needs by what they ask for, the themes above it included.
QHash<qint64, QList<qint64>> needsByTheme(const Scope &scope)
{
    QHash<qint64, QList<qint64>> needs;
    for (const Need &need : scope.counted.needs) {
        QSet<qint64> themes;
        for (const EntryId specialty : need.specialties)
            for (const EntryId above : scope.directory().lineage(specialty))
                themes.insert(above.value);
        for (const qint64 theme : std::as_const(themes))
            needs[theme].append(need.id.value);
    }
    return needs;
}

/// The scarcest of `themes`, and how many there are besides.
QString toldScarce(const QStringList &themes)
{
    const QString named = themes.mid(0, mostNamed).join(planWords(QT_TRANSLATE_NOOP("Series", ", ")));
    if (themes.size() <= mostNamed)
        return planWords(QT_TRANSLATE_NOOP("Series", "More needs than members: %1.")).arg(named);
    return planWords(QT_TRANSLATE_NOOP("Series", "More needs than members: %1 and %2 others."))
        .arg(named, QString::number(themes.size() - mostNamed));
}

/// The needs of `period` and the members for every theme that is asked for, those first where these are scarcest.
Series needsAndExperts(const Scope &scope, const Coverage &coverage)
{
    struct Theme {
        EntryId id;
        QList<qint64> needs;
        QList<qint64> experts;
    };
    const auto needs = needsByTheme(scope);
    QList<Theme> themes;
    for (qsizetype place = 0; place < coverage.themes.size(); ++place) {
        const EntryId id = coverage.themes.at(place);
        Theme theme {id, needs.value(id.value), {}};
        for (const MemberId member : coverage.experts.at(place))
            theme.experts.append(member.value);
        if (!theme.needs.isEmpty())
            themes.append(theme);
    }
    std::ranges::stable_sort(themes, std::ranges::greater {}, [](const Theme &theme) {
        return static_cast<double>(theme.needs.size()) / static_cast<double>(theme.experts.size() + 1);
    });
    Series series {.name = u"needs-and-members"_s,
                   .title = planWords(QT_TRANSLATE_NOOP("Series", "What is asked for, and who knows it")),
                   .unit = planWords(QT_TRANSLATE_NOOP("Series", "needs, members")),
                   .kind = SeriesKind::Bars,
                   .categories = {},
                   .lines = {{planWords(QT_TRANSLATE_NOOP("Series", "Needs")), {}},
                             {planWords(QT_TRANSLATE_NOOP("Series", "Members who know it")), {}}}};
    QStringList scarce;
    for (const Theme &theme : std::as_const(themes)) {
        const QString name = scope.directory().name(theme.id);
        series.categories.append(name);
        series.lines.first().points.append({u"need"_s, theme.needs});
        series.lines.last().points.append({u"member"_s, theme.experts});
        if (theme.needs.size() > theme.experts.size())
            scarce.append(name);
    }
    if (!scarce.isEmpty())
        series.remark = toldScarce(scarce);
    return series;
}

} // namespace

Series coverageHeat(const Coverage &coverage, const Directory &directory)
{
    Series series {.name = u"coverage"_s,
                   .title = planWords(QT_TRANSLATE_NOOP("Series", "Activities by county and theme")),
                   .unit = planWords(QT_TRANSLATE_NOOP("Series", "activities")),
                   .kind = SeriesKind::Heat,
                   .categories = {},
                   .lines = {}};
    for (const EntryId theme : coverage.themes)
        series.categories.append(directory.name(theme));
    for (qsizetype county = 0; county < coverage.counties.size(); ++county) {
        SeriesLine line {directory.name(coverage.counties.at(county)), {}};
        for (const CoverageCell &cell : coverage.cells.at(county))
            line.points.append(recordsIn(u"activity"_s, cell.held));
        series.lines.append(line);
    }
    return series;
}

QList<Series> planSeries(const Facts &facts, const Period &period, QDate day)
{
    const Scope scope(facts, period, day);
    const Coverage coverage = coverageOf(scope.all, period, day);
    return {PlanAndDone(facts, period).series(), needsAndExperts(scope, coverage),
            coverageHeat(coverage, facts.directory)};
}

QList<Series> sectionSeries(SeriesSection section, const Facts &facts, const Period &period, QDate day)
{
    switch (section) {
    case SeriesSection::Overview:
        return chartSeries(facts, period);
    case SeriesSection::Handling:
        return handlingSeries(facts, period, day);
    case SeriesSection::Members:
        return memberSeries(facts, period, day);
    case SeriesSection::Plan:
        return planSeries(facts, period, day);
    }
    return {};
}

} // namespace lianxin
