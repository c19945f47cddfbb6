#include "core/statistics/courseseries.h"

#include "core/statistics/departmentboard.h"
#include "core/statistics/figures.h"
#include "core/statistics/funnelsteps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QString courseWords(const char *words)
{
    return QCoreApplication::translate("Series", words);
}

/// Whether it is settled what became of it on the evening of `day`.
bool isHandled(const Suggestion &suggestion, QDate day)
{
    if (suggestion.route == Route::Department)
        return closedOn(suggestion, day).isValid();
    return stateOf(suggestion) != HandlingState::Registered;
}

QStringList stepNames()
{
    return {courseWords(QT_TRANSLATE_NOOP("Series", "Needs")), courseWords(QT_TRANSLATE_NOOP("Series", "Suggestions")),
            courseWords(QT_TRANSLATE_NOOP("Series", "Handled")), courseWords(QT_TRANSLATE_NOOP("Series", "Reports")),
            courseWords(QT_TRANSLATE_NOOP("Series", "Reports adopted"))};
}

/// Need, suggestion, handled, report, adopted: the records of each step, all and county by county.
class CourseSteps
{
public:
    CourseSteps(const Scope &scope, QDate day)
    {
        QSet<qint64> needs;
        for (const Need &need : scope.counted.needs) {
            needs.insert(need.id.value);
            add(Asked, scope.all.find(scope.all.activityOf(need)).region, need.id.value);
        }
        for (const Suggestion &suggestion : scope.counted.suggestions) {
            const EntryId county = scope.all.find(suggestion.activity).region;
            add(Made, county, suggestion.id.value);
            m_others[Made] += needs.contains(suggestion.need.value) ? 0 : 1;
            if (isHandled(suggestion, day))
                add(Handled, county, suggestion.id.value);
        }
        countReports(scope);
    }

    /// With what did not come out of the step above.
    [[nodiscard]] QList<FunnelStep> funnel() const
    {
        const auto names = stepNames();
        QList<FunnelStep> steps;
        for (const Step step : {Asked, Made, Handled, Formed, Adopted})
            steps.append({names.at(step), m_all.at(step), m_others.at(step), remarkOn(step)});
        return steps;
    }
    [[nodiscard]] QList<SeriesPoint> of(EntryId county) const { return m_byCounty.value(county.value, none()); }
    /// Whether there is something of `county`; not stored = of none.
    [[nodiscard]] bool hasAny(EntryId county) const { return m_byCounty.contains(county.value); }

private:
    enum Step { Asked, Made, Handled, Formed, Adopted };

    void countReports(const Scope &scope)
    {
        const QSet<qint64> handled(m_all.at(Handled).ids.begin(), m_all.at(Handled).ids.end());
        for (const Report &report : scope.counted.reports) {
            add(Formed, countyOf(scope, report), report.id.value);
            m_others[Formed] += scope.grewOut(report, handled) ? 0 : 1;
        }
        QSet<qint64> adopted;
        for (const Adoption &adoption : scope.counted.adoptions)
            if (scope.all.isAdoption(adoption))
                adopted.insert(adoption.report.value);
        QList<qint64> inOrder = adopted.values();
        std::ranges::sort(inOrder);
        for (const qint64 report : std::as_const(inOrder))
            add(Adopted, countyOf(scope, scope.all.find(ReportId {report})), report);
        m_others[Adopted] = notAmong(m_all.at(Adopted), m_all.at(Formed));
    }

    [[nodiscard]] QString remarkOn(Step step) const
    {
        const auto told = [&](const char *words) {
            return courseWords(words).arg(m_all.at(step).value()).arg(m_others.at(step));
        };
        switch (step) {
        case Made:
            return told(QT_TRANSLATE_NOOP("Series", "Of the %1 suggestions, %2 answer none of these needs."));
        case Formed:
            return told(QT_TRANSLATE_NOOP("Series", "Of the %1 reports, %2 grew out of no suggestion handled here."));
        case Adopted:
            return told(QT_TRANSLATE_NOOP("Series", "Of the %1 reports adopted, %2 were not formed in these days."));
        default:
            return {};
        }
    }

    static EntryId countyOf(const Scope &scope, const Report &report)
    {
        return scope.all.find(scope.all.activityOf(report)).region;
    }

    static QList<SeriesPoint> none()
    {
        return {{u"need"_s, {}}, {u"suggestion"_s, {}}, {u"suggestion"_s, {}}, {u"report"_s, {}}, {u"report"_s, {}}};
    }
    void add(Step step, EntryId county, qint64 id)
    {
        m_all[step].ids.append(id);
        auto place = m_byCounty.find(county.value);
        if (place == m_byCounty.end())
            place = m_byCounty.insert(county.value, none());
        (*place)[step].ids.append(id);
    }

    QList<SeriesPoint> m_all = none();
    QList<qsizetype> m_others = QList<qsizetype>(Adopted + 1, 0); ///< by step: not out of the one above
    QHash<qint64, QList<SeriesPoint>> m_byCounty;
};

Series courseFunnel(const CourseSteps &steps)
{
    return funnelOf({.name = u"course-funnel"_s,
                     .title = courseWords(QT_TRANSLATE_NOOP("Series", "From need to adoption")),
                     .unit = courseWords(QT_TRANSLATE_NOOP("Series", "needs, suggestions, and reports each once")),
                     .kind = SeriesKind::Funnel,
                     .categories = {},
                     .lines = {}},
                    steps.funnel());
}

Series courseByCounty(const Scope &scope, const CourseSteps &steps)
{
    Series series {.name = u"course-by-county"_s,
                   .title = courseWords(QT_TRANSLATE_NOOP("Series", "From need to adoption, county by county")),
                   .unit = courseWords(QT_TRANSLATE_NOOP("Series", "needs, suggestions, and reports each once")),
                   .kind = SeriesKind::Heat,
                   .categories = stepNames(),
                   .lines = {}};
    for (const DirectoryEntry &county : countiesOf(scope))
        series.lines.append({county.name, steps.of(county.id)});
    if (steps.hasAny({}))
        series.lines.append({blankWord(), steps.of({})});
    return series;
}

} // namespace

CourseSeries courseSeries(const Scope &scope, QDate day)
{
    const CourseSteps steps(scope, day);
    return {courseFunnel(steps), courseByCounty(scope, steps)};
}

} // namespace lianxin
