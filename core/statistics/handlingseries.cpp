#include "core/statistics/handlingseries.h"

#include "core/statistics/courseseries.h"
#include "core/statistics/departmentboard.h"
#include "core/statistics/fairness.h"
#include "core/statistics/figures.h"
#include "core/statistics/opinions.h"
#include "core/statistics/spread.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int ageClass = 30; // days
constexpr int answerClass = 10; // working days
constexpr int mostClasses = 8;

const QString handledTable = u"suggestion"_s;

QString handlingWords(const char *words)
{
    return QCoreApplication::translate("Series", words);
}

Series routes(const Scope &scope)
{
    const Directory &directory = scope.directory();
    Series series {.name = u"suggestions-by-route"_s,
                   .title = handlingWords(QT_TRANSLATE_NOOP("Series", "Suggestions by route")),
                   .unit = handlingWords(QT_TRANSLATE_NOOP("Series", "suggestions")),
                   .kind = SeriesKind::Donut,
                   .categories = {},
                   .lines = {{handlingWords(QT_TRANSLATE_NOOP("Series", "Suggestions")), {}}}};
    for (int route = 0; route <= static_cast<int>(Route::Kept); ++route) {
        SeriesPoint point {handledTable, {}};
        for (const Suggestion &suggestion : scope.counted.suggestions)
            if (suggestion.route == Route(route))
                point.ids.append(suggestion.id.value);
        if (point.ids.isEmpty())
            continue;
        series.categories.append(wordOf(directory, WordList::Route, Route(route)));
        series.lines.first().points.append(point);
    }
    return series;
}

Series ages(const Scope &scope, QDate day)
{
    QList<Measured> open;
    for (const Suggestion &suggestion : scope.counted.suggestions)
        if (isOpen(suggestion, day))
            open.append({suggestion.id.value, std::max(0, static_cast<int>(suggestion.registeredOn.daysTo(day)))});
    Series series {.name = u"open-ages"_s,
                   .title = handlingWords(QT_TRANSLATE_NOOP("Series", "How old the open cards are")),
                   .unit = handlingWords(QT_TRANSLATE_NOOP("Series", "suggestions")),
                   .kind = SeriesKind::Histogram,
                   .categories = {},
                   .lines = {}};
    if (!open.isEmpty())
        series.remark = handlingWords(QT_TRANSLATE_NOOP("Series", "Days since registration; the oldest has waited %1."))
                            .arg(std::ranges::max_element(open, {}, &Measured::value)->value);
    return histogram(series, handledTable, open, ageClass);
}

/// What departments closed, by their names, and after how many working days; the slowest middle first.
QList<std::pair<QString, QList<Measured>>> answers(const Scope &scope, QDate day)
{
    const WorkCalendar calendar = scope.all.facts().deadlines.calendar();
    QMap<QString, QList<Measured>> found;
    for (const Suggestion &suggestion : scope.counted.suggestions) {
        const QDate closed = suggestion.route == Route::Department ? closedOn(suggestion, day) : QDate();
        if (closed.isValid())
            found[orBlank(scope.directory().name(suggestion.mainUnit))].append(
                {suggestion.id.value, std::max(0, calendar.workedDays(handedOn(suggestion), closed))});
    }
    QList<std::pair<QString, QList<Measured>>> groups;
    for (auto group = found.cbegin(); group != found.cend(); ++group)
        groups.append({group.key(), group.value()});
    const auto middle = [](const auto &group) {
        QList<int> days;
        for (const Measured &each : group.second)
            days.append(each.value);
        return percentile(days, 50);
    };
    std::ranges::stable_sort(groups, std::ranges::greater {}, middle);
    return groups;
}

Series answerDays(const QList<std::pair<QString, QList<Measured>>> &groups)
{
    QList<Measured> all;
    for (const auto &group : groups)
        all += group.second;
    return histogram({.name = u"answer-days"_s,
                      .title = handlingWords(QT_TRANSLATE_NOOP("Series", "Working days to an answer")),
                      .unit = handlingWords(QT_TRANSLATE_NOOP("Series", "suggestions")),
                      .kind = SeriesKind::Histogram,
                      .categories = {},
                      .lines = {}},
                     handledTable, all, answerClass);
}

Series answerBoxes(const QList<std::pair<QString, QList<Measured>>> &groups)
{
    return boxSeries({.name = u"answer-days-by-department"_s,
                      .title = handlingWords(QT_TRANSLATE_NOOP("Series", "Working days to an answer, by department")),
                      .unit = handlingWords(QT_TRANSLATE_NOOP("Series", "working days")),
                      .kind = SeriesKind::Boxes,
                      .categories = {},
                      .lines = {}},
                     handledTable, groups);
}

} // namespace

Series histogram(Series series, const QString &table, const QList<Measured> &values, int width)
{
    const auto classOf = [width](int value) { return std::min((std::max(value, 1) - 1) / width, mostClasses - 1); };
    int last = -1;
    for (const Measured &each : values)
        last = std::max(last, classOf(each.value));
    for (int number = 0; number <= last; ++number) {
        const int from = number == 0 ? 0 : number * width + 1;
        series.categories.append(number == mostClasses - 1
                                     ? handlingWords(QT_TRANSLATE_NOOP("Series", "from %1")).arg(from)
                                     : u"%1–%2"_s.arg(from).arg((number + 1) * width));
    }
    series.lines = {{series.title, QList<SeriesPoint>(last + 1, SeriesPoint {table, {}})}};
    for (const Measured &each : values)
        series.lines.first().points[classOf(each.value)].ids.append(each.id);
    return series;
}

Series boxSeries(Series series, const QString &table, const QList<std::pair<QString, QList<Measured>>> &groups)
{
    series.lines = {{handlingWords(QT_TRANSLATE_NOOP("Series", "Least")), {}},
                    {handlingWords(QT_TRANSLATE_NOOP("Series", "A quarter within")), {}},
                    {handlingWords(QT_TRANSLATE_NOOP("Series", "Half within")), {}},
                    {handlingWords(QT_TRANSLATE_NOOP("Series", "Three quarters within")), {}},
                    {handlingWords(QT_TRANSLATE_NOOP("Series", "Most")), {}}};
    for (const auto &[name, values] : groups) {
        QList<int> numbers;
        SeriesPoint point {table, {}};
        for (const Measured &each : values) {
            numbers.append(each.value);
            point.ids.append(each.id);
        }
        const auto five = fiveNumbers(numbers);
        series.categories.append(name);
        for (std::size_t place = 0; place < five.size(); ++place) {
            point.measure = five.at(place);
            series.lines[static_cast<qsizetype>(place)].points.append(point);
        }
    }
    return series;
}

QList<Series> handlingSeries(const Facts &facts, const Period &period, QDate day)
{
    const Scope scope(facts, period, day);
    const CourseSeries course = courseSeries(scope, day);
    const auto groups = answers(scope, day);
    return {course.funnel,       routes(scope),   ages(scope, day),    answerDays(groups),
            answerBoxes(groups), course.byCounty, opinionSeries(scope)};
}

} // namespace lianxin
