#include "core/dossier/dossier.h"

#include "core/dossier/thread.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin {

QList<DossierEntry> threadOf(const Facts &facts, EnterpriseId enterprise)
{
    const FactIndex index(facts);
    const Dependents dependents(facts);
    Thread thread(index, dependents);
    for (const Project &project : facts.projects)
        if (project.enterprise == enterprise)
            thread.add(project);
    QSet<qint64> itsSuggestions;
    for (const Suggestion &suggestion : facts.suggestions) {
        if (suggestion.enterprise != enterprise)
            continue;
        itsSuggestions.insert(suggestion.id.value);
        thread.add(suggestion);
    }
    for (const Report &report : facts.reports)
        if (!isInWriting(report)
            && std::ranges::any_of(report.sources, [&](SuggestionId id) { return itsSuggestions.contains(id.value); }))
            thread.add(report);
    for (const Pairing &pairing : facts.pairings)
        if (pairing.partner == enterprise)
            thread.add(pairing);
    for (const Outcome &outcome : facts.outcomes)
        if (outcome.enterprise == enterprise)
            thread.add(outcome);
    return thread.inOrder();
}

QList<DossierEntry> threadOf(const Facts &facts, ActivityId activity)
{
    const FactIndex index(facts);
    const Dependents dependents(facts);
    Thread thread(index, dependents);
    for (const Activity &each : facts.activities)
        if (each.id == activity)
            thread.add(each);
    for (const Project &project : facts.projects)
        if (project.activity == activity)
            thread.add(project);
    for (const Suggestion &suggestion : facts.suggestions)
        if (suggestion.activity == activity)
            thread.add(suggestion);
    for (const Report &report : facts.reports)
        if (!isInWriting(report) && index.activityOf(report) == activity)
            thread.add(report);
    for (const Outcome &outcome : facts.outcomes)
        if (outcome.activity == activity)
            thread.add(outcome);
    return thread.inOrder();
}

QString nameOf(DossierKind kind)
{
    switch (kind) {
    case DossierKind::Activity:
        return QCoreApplication::translate("Dossier", "Activity");
    case DossierKind::Project:
        return QCoreApplication::translate("Dossier", "Project");
    case DossierKind::Need:
        return QCoreApplication::translate("Dossier", "Need");
    case DossierKind::Invitation:
        return QCoreApplication::translate("Dossier", "Invitation");
    case DossierKind::Suggestion:
        return QCoreApplication::translate("Dossier", "Suggestion");
    case DossierKind::Closing:
        return QCoreApplication::translate("Dossier", "Suggestion done");
    case DossierKind::Report:
        return QCoreApplication::translate("Dossier", "Report");
    case DossierKind::Adoption:
        return QCoreApplication::translate("Dossier", "Adoption");
    case DossierKind::Comment:
        return QCoreApplication::translate("Dossier", "Leader's comment");
    case DossierKind::Pairing:
        return QCoreApplication::translate("Dossier", "Pairing begins");
    case DossierKind::PairingEnd:
        return QCoreApplication::translate("Dossier", "Pairing ends");
    case DossierKind::Service:
        return QCoreApplication::translate("Dossier", "Service");
    case DossierKind::Outcome:
        return QCoreApplication::translate("Dossier", "Outcome");
    case DossierKind::Award:
        break;
    }
    return QCoreApplication::translate("Dossier", "Pioneer of the month");
}

} // namespace lianxin
