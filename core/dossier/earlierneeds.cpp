#include "core/dossier/earlierneeds.h"

#include "core/base/wordlists.h"
#include "core/dossier/earliertexts.h"
#include "core/ledger/handling.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

ComparedText comparedNeed(const FactIndex &index, const Need &need)
{
    ComparedText text {{u"need"_s, need.id.value}, {}, need.content, need.specialties, {}};
    text.place = index.find(index.activityOf(need)).region;
    if (need.category.isStored())
        text.topics.append(need.category);
    return text;
}

QString whereOf(const FactIndex &index, ActivityId activity)
{
    const Activity &visit = index.find(activity);
    return sideBySide(
        {index.dayOf(activity).toString(Qt::ISODate), index.label(visit), index.facts().directory.name(visit.region)});
}

QString becameOf(const FactIndex &index, const Suggestion &suggestion)
{
    return sideBySide({wordFor(stateOf(suggestion)), index.facts().directory.name(suggestion.result),
                       suggestion.closedOn.toString(Qt::ISODate)});
}

QString becameOf(const FactIndex &index, const Need &need)
{
    QStringList answers;
    for (const Suggestion &each : index.facts().suggestions)
        if (each.need == need.id)
            answers.append(each.number + u' ' + becameOf(index, each));
    if (!answers.isEmpty())
        return answers.join(QCoreApplication::translate("Columns", ", "));
    if (!need.explanation.trimmed().isEmpty())
        return need.explanation.trimmed();
    const Activity &visit = index.find(index.activityOf(need));
    return visit.state == ActivityState::Planned ? QString()
                                                 : QCoreApplication::translate("EarlierNeeds", "nobody answered it");
}

ActivityId visitBehind(const FactIndex &index, const RecordRef &record)
{
    return record.table == "need"_L1 ? index.activityOf(index.find(NeedId {record.id}))
                                     : index.find(SuggestionId {record.id}).activity;
}

} // namespace

QList<ComparedText> earlierNeeds(const FactIndex &index)
{
    QList<ComparedText> texts;
    texts.reserve(index.facts().needs.size() + index.facts().suggestions.size());
    for (const Need &need : index.facts().needs)
        texts.append(comparedNeed(index, need));
    for (const Suggestion &suggestion : index.facts().suggestions)
        texts.append(comparedText(index, suggestion));
    return texts;
}

EarlierCase earlierCase(const FactIndex &index, const RecordRef &record)
{
    EarlierCase found {record, whereOf(index, visitBehind(index, record)), {}, {}};
    if (record.table == "need"_L1) {
        const Need &need = index.find(NeedId {record.id});
        found.content = need.content;
        found.outcome = becameOf(index, need);
    } else {
        const Suggestion &suggestion = index.find(SuggestionId {record.id});
        found.where = sideBySide({found.where, suggestion.number});
        found.content = suggestion.content;
        found.outcome = becameOf(index, suggestion);
    }
    return found;
}

QList<EarlierCase> casesLike(const FactIndex &index, const SimilarTexts &texts, const Need &need, qsizetype limit)
{
    const ActivityId own = index.activityOf(need);
    const auto ownTexts =
        std::ranges::count_if(index.facts().needs, [&](const Need &each) { return index.activityOf(each) == own; })
        + std::ranges::count(index.facts().suggestions, own, &Suggestion::activity);
    QList<EarlierCase> cases;
    for (const SimilarText &each : texts.like(comparedNeed(index, need), limit + ownTexts))
        if (cases.size() < limit && visitBehind(index, each.record) != own)
            cases.append(earlierCase(index, each.record));
    return cases;
}

EnterpriseHistory historyOf(const FactIndex &index, EnterpriseId enterprise, ActivityId but)
{
    EnterpriseHistory history;
    if (!enterprise.isStored())
        return history;
    QSet<qint64> projects;
    for (const Project &project : index.facts().projects) {
        if (project.enterprise != enterprise || project.activity == but)
            continue;
        projects.insert(project.id.value);
        if (!history.visits.contains(project.activity))
            history.visits.append(project.activity);
    }
    for (const Need &need : index.facts().needs)
        if (projects.contains(need.project.value))
            history.needs.append(need.id);
    for (const Pairing &pairing : index.facts().pairings)
        if (pairing.partner == enterprise)
            history.pairs.append(pairing.id);
    const auto latest = std::ranges::greater {};
    std::ranges::stable_sort(history.visits, latest, [&](ActivityId id) { return index.dayOf(id); });
    std::ranges::stable_sort(history.needs, latest,
                             [&](NeedId id) { return index.dayOf(index.activityOf(index.find(id))); });
    std::ranges::stable_sort(history.pairs, latest, [&](PairingId id) { return index.find(id).startedOn; });
    return history;
}

} // namespace lianxin
