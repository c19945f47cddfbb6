#include "core/statistics/departmentboard.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

const QString cards = u"suggestion"_s;

/// Each suggestion once.
void add(SeriesPoint &point, const Suggestion &suggestion)
{
    point.table = cards;
    if (point.ids.isEmpty() || point.ids.last() != suggestion.id.value)
        point.ids.append(suggestion.id.value);
}

/// Gathers what departments have, one suggestion after the other.
class Board
{
public:
    Board(const WorkCalendar &calendar, QDate day)
        : m_calendar(calendar)
        , m_day(day)
    {
    }

    void take(const Suggestion &suggestion)
    {
        Load &has = m_loads[suggestion.mainUnit.value];
        add(has.load.received, suggestion);
        if (isOpen(suggestion, m_day))
            add(has.load.open, suggestion);
        if (isOverdue(suggestion, m_day))
            add(has.load.overdue, suggestion);
        if (const QDate closed = closedOn(suggestion, m_day); closed.isValid()) {
            add(has.load.closed, suggestion);
            has.days.append(m_calendar.workedDays(handedOn(suggestion), closed));
            if (suggestion.dueOn.isValid() && suggestion.dueOn < closed)
                add(has.load.closedLate, suggestion);
        }
        for (const SuggestionStep &step : suggestion.steps)
            if (step.kind == StepKind::Reassigned && step.entryWas.isStored() && step.takenOn <= m_day)
                add(m_loads[step.entryWas.value].load.returned, suggestion);
    }

    [[nodiscard]] QList<DepartmentLoad> inOrder() const
    {
        QList<DepartmentLoad> loads;
        for (auto each = m_loads.cbegin(); each != m_loads.cend(); ++each) {
            DepartmentLoad load = each->load;
            load.unit = {each.key()};
            if (!each->days.isEmpty()) {
                load.medianDays = percentile(each->days, 50);
                load.slowDays = percentile(each->days, 90);
            }
            loads.append(load);
        }
        std::ranges::stable_sort(loads, std::greater {},
                                 [](const DepartmentLoad &load) { return load.received.value(); });
        return loads;
    }

private:
    struct Load {
        DepartmentLoad load;
        QList<int> days;
    };

    const WorkCalendar &m_calendar;
    QDate m_day;
    QMap<qint64, Load> m_loads;
};

bool isHanded(const Suggestion &suggestion, const Period &period)
{
    return suggestion.route == Route::Department && !suggestion.mergedInto.isStored()
        && period.contains(handedOn(suggestion));
}

} // namespace

QDate handedOn(const Suggestion &suggestion)
{
    for (auto step = suggestion.steps.crbegin(); step != suggestion.steps.crend(); ++step)
        if (step->kind == StepKind::Handed || step->kind == StepKind::Reassigned)
            return step->takenOn;
    return suggestion.registeredOn;
}

int percentile(QList<int> values, int share)
{
    const qsizetype rank = std::max<qsizetype>(1, (values.size() * share + 99) / 100);
    std::ranges::nth_element(values, values.begin() + rank - 1);
    return values.at(rank - 1);
}

QList<DepartmentLoad> departmentBoard(const Facts &facts, const Period &period, QDate day)
{
    Board board(facts.deadlines.calendar(), day);
    for (const Suggestion &each : facts.suggestions)
        if (isHanded(each, period))
            board.take(each);
    return board.inOrder();
}

Series departmentTrend(const Facts &facts, const Period &period, QDate day)
{
    struct Month {
        SeriesPoint handed {cards, {}};
        SeriesPoint closed {cards, {}};
    };
    QMap<QDate, Month> months;
    for (const Suggestion &each : facts.suggestions) {
        if (!isHanded(each, period))
            continue;
        add(months[monthOf(handedOn(each)).from].handed, each);
        if (const QDate closed = closedOn(each, day); closed.isValid())
            add(months[monthOf(closed).from].closed, each);
    }
    Series series {.name = u"department-trend"_s,
                   .title = QCoreApplication::translate("Series", "Handed to departments and closed by them"),
                   .unit = QCoreApplication::translate("Series", "suggestions"),
                   .kind = SeriesKind::Lines,
                   .categories = {},
                   .lines = {{QCoreApplication::translate("Series", "Handed over"), {}},
                             {QCoreApplication::translate("Series", "Closed"), {}}}};
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        series.categories.append(month.key().toString(u"yyyy-MM"));
        series.lines.first().points.append(month->handed);
        series.lines.last().points.append(month->closed);
    }
    return series;
}

} // namespace lianxin
