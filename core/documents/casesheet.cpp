#include "core/documents/casesheet.h"

#include "core/activities/aftermath.h"
#include "core/directory/settings.h"
#include "core/documents/officialtext.h"
#include "core/documents/suggestionvalues.h"
#include "core/documents/template.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

QString caseWords(const char *sentence)
{
    return QCoreApplication::translate("Documents", sentence);
}

/// The lines of `tell` for each suggestion; of several each is told by its number.
template <typename Tell>
QString linesFor(const QList<Suggestion> &suggestions, Tell tell)
{
    QStringList lines;
    for (const Suggestion &each : suggestions) {
        const QString told = tell(each);
        if (!told.isEmpty())
            lines.append(suggestions.size() == 1
                             ? told
                             : caseWords(QT_TRANSLATE_NOOP("Documents", "%1: %2")).arg(each.number, told));
    }
    return lines.join(u'\n');
}

bool isAbout(const FactIndex &index, const Project &project, const Suggestion &suggestion)
{
    if (suggestion.enterprise.isStored())
        return project.enterprise == suggestion.enterprise;
    return !suggestion.subject.isEmpty()
        && (suggestion.subject == project.name || suggestion.subject == index.find(project.enterprise).name);
}

/// The projects visited that the suggestions are about.
QList<Project> projectsBehind(const FactIndex &index, ActivityId activity, const QList<Suggestion> &suggestions)
{
    QList<Project> projects;
    std::ranges::copy_if(index.facts().projects, std::back_inserter(projects), [&](const Project &project) {
        return project.activity == activity
            && std::ranges::any_of(suggestions, [&](const Suggestion &each) { return isAbout(index, project, each); });
    });
    return projects;
}

/// What the projects are like and ask for.
QString backgroundOf(const FactIndex &index, const QList<Project> &projects)
{
    QStringList lines;
    for (const Project &project : projects) {
        const QString enterprise = index.find(project.enterprise).name;
        lines.append(caseWords(QT_TRANSLATE_NOOP("Documents", "%1: %2"))
                         .arg(enterprise.isEmpty() ? project.name : enterprise, project.summary));
        QStringList needs;
        for (const Need &need : index.facts().needs)
            if (need.project == project.id)
                needs.append(need.content);
        if (!needs.isEmpty())
            lines.append(caseWords(QT_TRANSLATE_NOOP("Documents", "Needs: %1")).arg(inOneSentence(needs)));
    }
    return lines.join(u'\n');
}

QString resultLine(const Directory &directory, const Suggestion &suggestion)
{
    QStringList parts {resultWords(directory, suggestion.result)};
    if (suggestion.closedOn.isValid())
        parts.append(caseWords(QT_TRANSLATE_NOOP("Documents", "done on %1")).arg(officialDate(suggestion.closedOn)));
    if (suggestion.satisfaction.isStored())
        parts.append(
            caseWords(QT_TRANSLATE_NOOP("Documents", "members say: %1")).arg(directory.name(suggestion.satisfaction)));
    parts.removeAll(QString());
    return parts.join(caseWords(QT_TRANSLATE_NOOP("Documents", "; ")));
}

/// The outcomes of the activity that the enterprises concerned gained.
QStringList outcomeLines(const FactIndex &index, ActivityId activity, const QList<Project> &projects)
{
    QStringList lines;
    for (const Outcome &outcome : index.facts().outcomes) {
        const bool isTheirs = std::ranges::any_of(
            projects, [&](const Project &project) { return project.enterprise == outcome.enterprise; });
        if (outcome.activity != activity || !isTheirs)
            continue;
        QStringList line {outcome.reachedOn.toString(Qt::ISODate), outcome.title, outcome.recognition};
        line.removeAll(QString());
        lines.append(line.join(u' '));
    }
    return lines;
}

bool grewInto(const Suggestion &suggestion, const Report &report)
{
    return report.sources.contains(suggestion.id);
}

/// Who took up the reports that grew out of it, and the proposal that did.
QString promotionOf(const FactIndex &index, const Suggestion &suggestion)
{
    QStringList lines;
    for (const Adoption &adoption : index.facts().adoptions) {
        const Report &report = index.find(adoption.report);
        if (!grewInto(suggestion, report) || !index.isAdoption(adoption))
            continue;
        QStringList line {adoption.adoptedOn.toString(Qt::ISODate), adoption.body, adoption.issue, report.title};
        line.removeAll(QString());
        lines.append(line.join(u' '));
    }
    for (const ProposalLead &lead : index.facts().leads)
        if (lead.suggestion == suggestion.id)
            lines.append(caseWords(QT_TRANSLATE_NOOP("Documents", "Proposal: %1")).arg(lead.title));
    return lines.join(u'\n');
}

/// Where the office made the case known, then who took it up.
QString promotedIn(const FactIndex &index, const ActivityCase &example, const QList<Suggestion> &suggestions)
{
    QStringList noted {example.promotedOn.toString(Qt::ISODate), example.promotedAt};
    noted.removeAll(QString());
    QStringList lines {noted.join(u' '),
                       linesFor(suggestions, [&](const Suggestion &s) { return promotionOf(index, s); })};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString allProposers(const FactIndex &index, const QList<Suggestion> &suggestions)
{
    QList<MemberId> proposers;
    for (const Suggestion &each : suggestions)
        for (const MemberId proposer : each.proposers)
            if (!proposers.contains(proposer))
                proposers.append(proposer);
    return enumerated(index.namesOf(proposers));
}

QString subjectsOf(const QList<Suggestion> &suggestions)
{
    QStringList subjects;
    for (const Suggestion &each : suggestions)
        subjects.append(each.subject);
    subjects.removeAll(QString());
    subjects.removeDuplicates();
    return enumerated(subjects);
}

/// The one subject that it is about, else the theme.
QString titleOf(const Activity &activity, const QList<Suggestion> &suggestions)
{
    return suggestions.size() == 1 && !suggestions.first().subject.isEmpty() ? suggestions.first().subject
                                                                             : activity.theme;
}

bool isAnExample(const FactIndex &index, const Suggestion &suggestion)
{
    return index.facts().directory.meaning(suggestion.result) == u"solved"_s
        || !promotionOf(index, suggestion).isEmpty();
}

/// Those of `made` that are worth telling; all while none is.
QList<Suggestion> examplesAmong(const FactIndex &index, const QList<Suggestion> &made)
{
    QList<Suggestion> examples;
    std::ranges::copy_if(made, std::back_inserter(examples),
                         [&](const Suggestion &each) { return isAnExample(index, each); });
    return examples.isEmpty() ? made : examples;
}

/// Who writes the sheets, from what and in which words.
struct CaseOffice {
    const FactIndex &index;
    QString organ;
    const Wording &wording;
};

/// A sheet that is kept under `name`.
Specimen sheetOfCase(const CaseOffice &office, const QString &name, const ActivityCase &example,
                     const QList<Suggestion> &suggestions)
{
    const Wording &wording = office.wording;
    const TokenValues values = caseValues(office.index, example, suggestions, office.organ);
    const auto blocks = blocksOf(wording, values);
    return {example.title.isEmpty() ? name : example.title, values,
            blocks ? Result<Document>(Document {
                Format::Card, Paper::A4, {}, {}, *blocks, wording.name + u' ' + name, values.texts.value(u"organ"_s)})
                   : blocks.error()};
}

} // namespace

TokenValues caseValues(const FactIndex &index, const ActivityCase &example, const QList<Suggestion> &suggestions,
                       const QString &organ)
{
    const Directory &directory = index.facts().directory;
    const Activity &activity = index.find(example.activity);
    const QString subject = titleOf(activity, suggestions);
    const QList<Project> projects = projectsBehind(index, example.activity, suggestions);
    QStringList results = outcomeLines(index, example.activity, projects);
    results.prepend(linesFor(suggestions, [&](const Suggestion &each) { return resultLine(directory, each); }));
    results.removeAll(QString());
    TokenValues values;
    values.texts = {
        {u"organ"_s, organ},
        {u"activity"_s, (index.label(activity) + QChar(0x3000) + activity.theme).trimmed()},
        {u"date"_s, officialDate(activity.day())},
        {u"county"_s, directory.name(activity.region)},
        {u"case_title"_s, example.title.isEmpty() ? subject : example.title},
        {u"case_own_title"_s, example.title},
        {u"case_subject"_s, example.title.isEmpty() ? subject : QString()},
        {u"project"_s, subjectsOf(suggestions)},
        {u"proposer_names"_s, allProposers(index, suggestions)},
        {u"case_background"_s, backgroundOf(index, projects)},
        {u"case_proposed"_s, linesFor(suggestions, [](const Suggestion &each) { return each.content; })},
        {u"case_done"_s, linesFor(suggestions, [&](const Suggestion &s) { return stepLines(s, directory); })},
        {u"case_result"_s, results.join(u'\n')},
        {u"case_lesson"_s, example.lesson},
        {u"case_promoted"_s, promotedIn(index, example, suggestions)}};
    return values;
}

Result<QList<Specimen>> suggestionCases(const Records &records, const QList<Suggestion> &suggestions,
                                        const Wording &wording)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    const auto stored = ActivityCaseRepository(records.database()).all();
    if (!stored)
        return stored.error();
    const CaseOffice office {(*known)->index, Settings(records.database()).text(u"office.name"_s), wording};
    QList<Specimen> sheets;
    for (const Suggestion &suggestion : suggestions) {
        QList<ActivityCase> cases;
        std::ranges::copy_if(*stored, std::back_inserter(cases),
                             [&](const ActivityCase &each) { return each.suggestion == suggestion.id; });
        if (cases.isEmpty())
            cases.append(ActivityCase {.activity = suggestion.activity});
        for (const ActivityCase &each : cases)
            sheets.append(sheetOfCase(office, suggestion.number, each, {suggestion}));
    }
    return sheets;
}

Result<QList<Specimen>> activityCases(const Records &records, ActivityId activity, const Wording &wording)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    auto cases = ActivityCaseRepository(records.database()).of(activity);
    if (!cases)
        return cases.error();
    const auto made = suggestionsMadeAt(index.facts(), activity);
    if (!made && cases->isEmpty())
        return made.error();
    if (cases->isEmpty())
        cases->append(ActivityCase {.activity = activity});
    const QList<Suggestion> examples = made ? examplesAmong(index, *made) : QList<Suggestion>();
    const CaseOffice office {index, Settings(records.database()).text(u"office.name"_s), wording};
    QList<Specimen> sheets;
    for (const ActivityCase &each : *cases)
        sheets.append(sheetOfCase(office, index.label(index.find(activity)), each,
                                  each.suggestion.isStored() ? QList {index.find(each.suggestion)} : examples));
    return sheets;
}

} // namespace lianxin::documents
