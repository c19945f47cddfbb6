#include "core/documents/schemepapers.h"

#include "core/activities/scheme.h"
#include "core/base/codes.h"
#include "core/directory/settings.h"
#include "core/documents/officialtext.h"
#include "core/documents/template.h"
#include "core/dossier/plantarget.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

/// What both papers are written from.
struct SchemeData {
    int year = 0;
    QDate today;
    PlanBaseline baseline; ///< not stored = the plan is not approved
    QList<PlanTarget> targets;
    QString organ;
    QString signature;
    QString programme;
};

/// As the plan prints it, or the day.
QString printedDate(const QString &text, QDate day)
{
    return text.isEmpty() ? monthAndDay(day) : text;
}

/// A figure that is left out with its piece of a sentence when it is 0.
QString orNothing(qsizetype amount)
{
    return amount == 0 ? QString() : QString::number(amount);
}

QList<Activity> plannedIn(const FactIndex &index, int year)
{
    QList<Activity> planned;
    for (const Activity &each : index.facts().activities)
        if (each.planYear == year && each.state != ActivityState::Cancelled)
            planned.append(each);
    std::ranges::stable_sort(planned, {}, [](const Activity &each) {
        return std::tuple(!each.number, each.number.value_or(0), each.id.value);
    });
    return planned;
}

/// What a plan has in each line; a blank would look forgotten.
QString orUnsettled(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("Documents", "to be settled") : text;
}

void addLine(const FactIndex &index, const Activity &activity, QHash<QString, QStringList> &lists)
{
    const Directory &directory = index.facts().directory;
    lists[u"plan_number"_s].append(activity.number ? QString::number(*activity.number) : QString());
    lists[u"plan_date"_s].append(orUnsettled(printedDate(activity.plannedText.trimmed(), activity.day())));
    lists[u"plan_county"_s].append(orUnsettled(directory.name(activity.region)));
    lists[u"plan_theme"_s].append(orUnsettled(activity.theme.trimmed()));
    lists[u"plan_form"_s].append(activity.form);
    lists[u"plan_leader"_s].append(index.leaderOf(activity));
    lists[u"plan_host"_s].append(activity.host);
    lists[u"plan_units"_s].append(enumerated(directory.namesOf(activity.units)));
    lists[u"plan_responsible"_s].append(activity.responsible);
    lists[u"plan_kind"_s].append(directory.name(activity.kind));
    lists[u"plan_place"_s].append(directory.name(activity.placeKind));
    lists[u"plan_venue"_s].append(index.find(activity.venue).name);
}

void addChange(const Directory &directory, const SchemeLine &line, QHash<QString, QStringList> &lists)
{
    const BaselineLine &told = line.now.activityWas != 0 ? line.now : line.was;
    lists[u"change_number"_s].append(told.number ? QString::number(*told.number) : QString());
    lists[u"change_theme"_s].append(told.theme);
    lists[u"change_county"_s].append(directory.name(told.region));
    lists[u"change_was"_s].append(printedDate(line.was.plannedText, line.was.plannedOn));
    lists[u"change_now"_s].append(printedDate(line.now.plannedText, line.now.plannedOn));
    lists[u"change_kind"_s].append(wordFor(line.fate));
    lists[u"change_reason"_s].append(line.reason);
}

/// All lists are there, though nothing stands in them.
QHash<QString, QStringList> noLists()
{
    QHash<QString, QStringList> lists;
    for (const QString &key :
         {u"plan_number"_s,   u"plan_date"_s,  u"plan_county"_s, u"plan_theme"_s,       u"plan_form"_s,
          u"plan_leader"_s,   u"plan_host"_s,  u"plan_units"_s,  u"plan_responsible"_s, u"plan_kind"_s,
          u"plan_place"_s,    u"plan_venue"_s, u"plan_target"_s, u"change_number"_s,    u"change_theme"_s,
          u"change_county"_s, u"change_was"_s, u"change_now"_s,  u"change_kind"_s,      u"change_reason"_s})
        lists.insert(key, {});
    return lists;
}

void addPlan(const FactIndex &index, const SchemeData &data, TokenValues &values)
{
    QSet<qint64> counties;
    const QList<Activity> planned = plannedIn(index, data.year);
    for (const Activity &each : planned) {
        addLine(index, each, values.lists);
        if (each.region.isStored())
            counties.insert(each.region.value);
    }
    for (const PlanTarget &target : data.targets)
        values.lists[u"plan_target"_s].append(QCoreApplication::translate("Documents", "%1: %2 activities")
                                                  .arg(subjectOf(target, index), QString::number(target.wanted)));
    values.texts.insert(
        {{u"plan_count"_s, QString::number(planned.size())}, {u"plan_counties"_s, orNothing(counties.size())}});
}

void addChanges(const FactIndex &index, const SchemeData &data, TokenValues &values)
{
    const QList<SchemeLine> lines = data.baseline.id.isStored()
        ? compareScheme(data.baseline, index.facts().activities, index.facts().changes)
        : QList<SchemeLine>();
    for (const SchemeLine &line : lines)
        if (line.fate != SchemeFate::Kept)
            addChange(index.facts().directory, line, values.lists);
    const auto amount = [&](SchemeFate fate) { return orNothing(std::ranges::count(lines, fate, &SchemeLine::fate)); };
    const SchemeProgress progress = progressOn(data.baseline, lines, data.today);
    values.texts.insert({{u"approved_on"_s, officialDate(data.baseline.approvedOn)},
                         {u"approved_by"_s, data.baseline.approvedBy},
                         {u"approved_count"_s, QString::number(progress.approved)},
                         {u"due_count"_s, QString::number(progress.due)},
                         {u"held_count"_s, QString::number(progress.held)},
                         {u"moved_count"_s, amount(SchemeFate::Moved)},
                         {u"changed_count"_s, amount(SchemeFate::Changed)},
                         {u"dropped_count"_s, amount(SchemeFate::Dropped)},
                         {u"added_count"_s, amount(SchemeFate::Added)}});
}

TokenValues schemeValues(const FactIndex &index, const SchemeData &data)
{
    TokenValues values;
    values.lists = noLists();
    values.texts.insert({{u"organ"_s, data.organ},
                         {u"signature"_s, data.signature},
                         {u"activity_title"_s, data.programme},
                         {u"plan_year"_s, yearText(QDate(data.year, 1, 1))},
                         {u"issued_on"_s, officialDate(data.today)}});
    addPlan(index, data, values);
    addChanges(index, data, values);
    return values;
}

Result<SchemeData> readScheme(Database &database, int year, QDate today)
{
    const auto baseline = PlanBaselineRepository(database).ofYear(year);
    if (!baseline && baseline.error().kind != ErrorKind::NotFound)
        return baseline.error();
    const auto targets = PlanTargetRepository(database).ofYear(year);
    if (!targets)
        return targets.error();
    const Settings settings(database);
    return SchemeData {year,
                       today,
                       baseline ? *baseline : PlanBaseline(),
                       *targets,
                       settings.text(u"office.name"_s),
                       settings.text(u"letter.organ"_s),
                       settings.text(u"programme.title"_s)};
}

/// Errors: Invalid.
Result<void> expectScheme(const FactIndex &index, const SchemeData &data, SchemePaper paper)
{
    const auto refused = [&](const char *sentence) {
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Documents", sentence).arg(data.year), {}};
    };
    if (paper == SchemePaper::Changes && !data.baseline.id.isStored())
        return refused(
            QT_TRANSLATE_NOOP("Documents", "The plan of %1 was not approved yet: nothing can have changed."));
    if (paper == SchemePaper::Scheme && plannedIn(index, data.year).isEmpty())
        return refused(QT_TRANSLATE_NOOP("Documents", "Nothing is planned for %1 yet."));
    return {};
}

Specimen schemeSpecimen(const FactIndex &index, const SchemeData &data, const Wording &wording)
{
    const TokenValues values = schemeValues(index, data);
    const auto blocks = blocksOf(wording, values);
    const QString name = values.texts.value(u"plan_year"_s) + paperTitle(wording.name);
    return {name, values,
            blocks ? Result<Document>(Document {Format::General, Paper::A4, {}, {}, *blocks, name, data.organ})
                   : blocks.error()};
}

} // namespace

std::span<const char *const> codesOf(SchemePaper)
{
    static constexpr std::array codes {"year-scheme", "scheme-changes"};
    return codes;
}

TokenValues blankScheme()
{
    const Facts nothing;
    return schemeValues(FactIndex(nothing), {});
}

Result<Document> schemePaper(const Records &records, SchemePaper paper, int year, QDate today)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    const auto data = readScheme(records.database(), year, today);
    if (!data)
        return data.error();
    if (const auto there = expectScheme((*known)->index, *data, paper); !there)
        return there.error();
    const auto wording = wordingOf(records.database(), lianxin::codeOf(paper));
    return wording ? schemeSpecimen((*known)->index, *data, *wording).paper : wording.error();
}

Result<QList<Specimen>> schemeSpecimens(const Records &records, SchemePaper paper, ActivityId activity,
                                        const Wording &wording, QDate today)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    const auto data = readScheme(records.database(), index.find(activity).planYear, today);
    if (!data)
        return data.error();
    if (const auto there = expectScheme(index, *data, paper); !there)
        return there.error();
    return QList<Specimen> {schemeSpecimen(index, *data, wording)};
}

} // namespace lianxin::documents
