#include "core/statistics/figures.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The figures of each month, filled by one walk over each list.
class PerMonth
{
public:
    explicit PerMonth(const Scope &scope)
        : m_scope(scope)
    {
        countActivities();
        for (const Suggestion &suggestion : scope.counted.suggestions) {
            ++of(suggestion.registeredOn).suggestionsByRegistrationDate;
            ++of(scope.all.dayOf(suggestion.activity)).suggestionsByActivityDate;
        }
        for (const Report &report : scope.counted.reports)
            ++of(report.formedOn).reportsFormed;
        countAdoptions();
    }

    /// Without a gap from the first month to the last.
    [[nodiscard]] QList<MonthFigures> inOrder() const
    {
        QList<MonthFigures> months;
        if (m_figures.isEmpty())
            return months;
        for (QDate month = m_figures.firstKey(); month <= m_figures.lastKey(); month = month.addMonths(1)) {
            months.append(m_figures.value(month));
            months.last().month = month.toString(u"yyyy-MM");
        }
        return months;
    }

private:
    /// The figures of the month of `day`; those without a day share figures that nobody reads.
    MonthFigures &of(QDate day) { return day.isValid() ? m_figures[monthOf(day).from] : m_undated; }

    void countActivities()
    {
        for (const Activity &activity : m_scope.counted.activities)
            if (activity.state == ActivityState::Held)
                ++of(activity.heldOn).activities;
        for (const Invitation &invitation : m_scope.counted.invitations)
            if (attended(invitation.presence))
                ++of(m_scope.all.dayOf(invitation.activity)).attendances;
    }

    void countAdoptions()
    {
        QMap<QDate, QList<Adoption>> ofMonth;
        for (const Adoption &adoption : m_scope.counted.adoptions)
            if (m_scope.all.isAdoption(adoption))
                ofMonth[monthOf(adoption.adoptedOn).from].append(adoption);
        for (auto month = ofMonth.cbegin(); month != ofMonth.cend(); ++month) {
            MonthFigures &figures = of(month.key());
            figures.cityAdopted = static_cast<int>(adoptedReports(m_scope, *month, u"city").size());
            figures.provinceAdopted = static_cast<int>(adoptedReports(m_scope, *month, u"province").size());
        }
    }

    const Scope &m_scope;
    QMap<QDate, MonthFigures> m_figures; ///< by the first day of the month
    MonthFigures m_undated;
};

} // namespace

QList<MonthFigures> monthFigures(const Scope &scope)
{
    return PerMonth(scope).inOrder();
}

} // namespace lianxin
