#include "core/statistics/comparison.h"

#include "core/statistics/spread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QDate endBefore(QDate day)
{
    const QDate before = day.addYears(-1);
    const bool endsMonth = day.day() == day.daysInMonth();
    return endsMonth ? QDate(before.year(), before.month(), before.daysInMonth()) : before;
}

bool isCompared(SeriesKind kind)
{
    return kind != SeriesKind::Boxes && kind != SeriesKind::Radar;
}

QDate monthNamed(const QString &category)
{
    return QDate::fromString(category + u"-01"_s, Qt::ISODate);
}

/// Under which name now stands what a year ago was called `category`.
QString nameNow(const QString &category)
{
    const QDate month = monthNamed(category);
    return month.isValid() ? monthCategory(month.addYears(1)) : category;
}

QStringList namesNow(QStringList categories)
{
    std::ranges::transform(categories, categories.begin(), nameNow);
    return categories;
}

QStringList lineNames(const Series &series)
{
    QStringList names;
    for (const SeriesLine &line : series.lines)
        names.append(line.name);
    return names;
}

/// Brings the points of `line` from the order of `from` into that of `to`.
SeriesLine reordered(const SeriesLine &line, const QStringList &from, const QStringList &to)
{
    const SeriesPoint none {line.points.isEmpty() ? QString() : line.points.first().table, {}};
    SeriesLine ordered {line.name, {}};
    for (const QString &category : to) {
        const qsizetype place = from.indexOf(category);
        ordered.points.append(place < 0 ? none : line.points.at(place));
    }
    return ordered;
}

/// The names of both; months by time, and what both have last, such as their sum, last.
QStringList together(const QStringList &now, const QStringList &before)
{
    QStringList all = now + before;
    all.removeDuplicates();
    const bool isLastKept = !now.isEmpty() && !before.isEmpty() && now.last() == before.last();
    if (isLastKept)
        all.removeOne(now.last());
    if (std::ranges::all_of(all, [](const QString &each) { return monthNamed(each).isValid(); }))
        all.sort();
    if (isLastKept)
        all.append(now.last());
    return all;
}

Series comparedWith(const Series &now, const Series &before)
{
    const QStringList categoriesBefore = namesNow(before.categories);
    const QStringList names = lineNames(now);
    const QStringList namesBefore = namesNow(lineNames(before));
    Series joined = now;
    joined.categories = together(now.categories, categoriesBefore);
    joined.lines.clear();
    for (const QString &name : together(names, namesBefore)) {
        const qsizetype line = names.indexOf(name);
        const qsizetype ghost = namesBefore.indexOf(name);
        const SeriesLine &known = line >= 0 ? now.lines.at(line) : before.lines.at(ghost);
        const SeriesPoint none {known.points.value(0).table, {}};
        const SeriesLine nothing {name, QList<SeriesPoint>(joined.categories.size(), none)};
        joined.lines.append(line >= 0 ? reordered(now.lines.at(line), now.categories, joined.categories) : nothing);
        joined.ghosts.append(ghost >= 0 ? reordered(before.lines.at(ghost), categoriesBefore, joined.categories)
                                        : nothing);
    }
    return joined;
}

} // namespace

std::optional<Period> yearBefore(const Period &period)
{
    if (!period.from.isValid() || !period.to.isValid())
        return std::nullopt;
    return Period {period.from.addYears(-1), endBefore(period.to)};
}

QList<Series> compared(QList<Series> series, const QList<Series> &before)
{
    for (Series &each : series) {
        const auto same = std::ranges::find(before, each.name, &Series::name);
        if (same != before.end() && isCompared(each.kind))
            each = comparedWith(each, *same);
    }
    return series;
}

QString differenceText(int now, int before)
{
    if (now == before)
        return u"="_s;
    return now > before ? u"+%1"_s.arg(now - before) : u"−%1"_s.arg(before - now);
}

} // namespace lianxin
