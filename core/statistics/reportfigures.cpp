#include "core/statistics/figures.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

template <typename Items>
int size(const Items &items)
{
    return static_cast<int>(items.size());
}

QList<Adoption> adoptionsOf(const Scope &scope)
{
    QList<Adoption> adoptions = scope.counted.adoptions;
    adoptions.removeIf([&](const Adoption &adoption) { return !scope.all.isAdoption(adoption); });
    return adoptions;
}

int distinctReports(const QList<Adoption> &adoptions, EntryId level, EntryId mode = {})
{
    QSet<qint64> reports;
    for (const Adoption &adoption : adoptions)
        if (adoption.level == level && (!mode.isStored() || adoption.mode == mode))
            reports.insert(adoption.report.value);
    return size(reports);
}

void countTheLevels(ReportFigures &figures, const Scope &scope)
{
    const auto adoptions = adoptionsOf(scope);
    for (const DirectoryEntry &level : scope.directory().of(WordList::Level)) {
        figures.adoptedByLevel.add(level.name, distinctReports(adoptions, level.id));
        Tally modes;
        for (const DirectoryEntry &mode : scope.directory().of(WordList::AdoptionMode))
            modes.add(mode.name, distinctReports(adoptions, level.id, mode.id));
        if (modes.sum() > 0)
            figures.adoptedByLevelAndMode.append({level.name, modes.occurring()});
    }
    figures.adoptedByLevel = figures.adoptedByLevel.occurring();
}

int sentTo(const Scope &scope, QStringView level)
{
    int sent = 0;
    for (const Report &report : scope.all.facts().reports)
        for (const ReportSending &sending : report.sendings)
            sent += scope.directory().meaning(sending.level) == level && scope.period.contains(sending.sentOn) ? 1 : 0;
    return sent;
}

void countTheSources(ReportFigures &figures, const Scope &scope)
{
    QHash<qint64, int> reportsOf; // by suggestion
    for (const Report &report : scope.counted.reports) {
        if (report.sources.size() > 1)
            figures.multiSourceReports.append(scope.all.label(report));
        for (const SuggestionId source : report.sources)
            ++reportsOf[source.value];
    }
    figures.suggestionsUsedInReports = size(reportsOf);
    for (auto source = reportsOf.cbegin(); source != reportsOf.cend(); ++source)
        if (source.value() > 1)
            figures.suggestionsFeedingTwoReports.append(scope.all.find(SuggestionId {source.key()}).number);
    figures.suggestionsFeedingTwoReports.sort();
}

void countTheProvince(ReportFigures &figures, const Scope &scope)
{
    QSet<QString> issues;
    QMap<int, QSet<qint64>> reportsOfYear;
    QSet<qint64> adopted;
    for (const Adoption &adoption : scope.counted.adoptions) {
        reportsOfYear[adoption.adoptedOn.year()]; // a year without any is told too
        if (!scope.isAdoptionBy(adoption, u"province"))
            continue;
        issues.insert(adoption.issue.isEmpty() ? QString::number(adoption.id.value) : adoption.issue);
        reportsOfYear[adoption.adoptedOn.year()].insert(adoption.report.value);
        adopted.insert(adoption.report.value);
    }
    figures.provinceIssues = size(issues);
    for (auto year = reportsOfYear.cbegin(); year != reportsOfYear.cend(); ++year)
        figures.provinceAdoptedInYear.append({year.key(), size(*year)});
    const auto formedHere = std::ranges::count_if(
        scope.counted.reports, [&](const Report &report) { return adopted.contains(report.id.value); });
    figures.provinceRatePercent = ratePercent(formedHere, figures.total);
}

} // namespace

QSet<qint64> adoptedReports(const Scope &scope, const QList<Adoption> &adoptions, QStringView level)
{
    QSet<qint64> reports;
    for (const Adoption &adoption : adoptions)
        if (scope.isAdoptionBy(adoption, level))
            reports.insert(adoption.report.value);
    return reports;
}

ReportFigures reportFigures(const Scope &scope)
{
    const auto &reports = scope.counted.reports;
    const int adopted = size(adoptionsOf(scope));
    ReportFigures figures {.total = size(reports),
                           .byKind = tallyBy(scope.directory(), WordList::ReportKind, reports,
                                             [](const Report &report) { return report.kind; }),
                           .sentCity = sentTo(scope, u"city"),
                           .sentProvince = sentTo(scope, u"province"),
                           .sentNational = sentTo(scope, u"nation"),
                           .adoptionEvents = adopted,
                           .forwardedNotAdopted = size(scope.counted.adoptions) - adopted,
                           .comments = size(scope.counted.comments),
                           .commentsByLevel = tallyBy(scope.directory(), WordList::Level, scope.counted.comments,
                                                      [](const LeaderComment &comment) { return comment.level; })};
    countTheLevels(figures, scope);
    countTheSources(figures, scope);
    countTheProvince(figures, scope);
    return figures;
}

Tally funnel(const Scope &scope)
{
    Tally steps;
    steps.add(QCoreApplication::translate("Statistics", "Suggestions"), size(scope.counted.suggestions));
    steps.add(QCoreApplication::translate("Statistics", "Reports"), size(scope.counted.reports));
    const auto adoptions = adoptionsOf(scope);
    for (const DirectoryEntry &level : scope.directory().of(WordList::Level)) {
        const int adopted = distinctReports(adoptions, level.id);
        if (adopted > 0 || level.meaning != u"county")
            steps.add(QCoreApplication::translate("Statistics", "Adopted: %1").arg(level.name), adopted);
    }
    return steps;
}

} // namespace lianxin
