#include "ui/statistics/recordwords.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// The one of `entities` with this id; null when there is none.
template <typename Entity>
const Entity *oneOf(const QList<Entity> &entities, qint64 id)
{
    const auto found = std::ranges::find(entities, id, [](const Entity &entity) { return entity.id.value; });
    return found == entities.end() ? nullptr : &*found;
}

QString joined(const QStringList &parts)
{
    QStringList told = parts;
    told.removeAll(QString());
    return told.join(u" · "_s);
}

RecordWords wordsFor(const FactIndex &index, const Activity &activity)
{
    return {
        index.label(activity),
        joined({activity.day().toString(Qt::ISODate), index.facts().directory.name(activity.region), activity.theme}),
        {ActivityRepository::table, activity.id.value}};
}

RecordWords wordsFor(const FactIndex &index, const Report &report)
{
    return {index.label(report), report.title, {ReportRepository::table, report.id.value}};
}

RecordWords wordsFor(const FactIndex &index, const Adoption &adoption)
{
    const Directory &directory = index.facts().directory;
    RecordWords words = wordsFor(index, index.find(adoption.report));
    words.detail = joined({adoption.adoptedOn.toString(Qt::ISODate), directory.name(adoption.level),
                           directory.name(adoption.mode), words.detail});
    return words;
}

RecordWords wordsFor(const FactIndex &index, const LeaderComment &comment)
{
    RecordWords words = wordsFor(index, index.find(comment.report));
    words.detail = joined({comment.commentedOn.toString(Qt::ISODate), comment.leader, words.detail});
    return words;
}

RecordWords wordsFor(const FactIndex &index, const Project &project)
{
    const Activity &activity = index.find(project.activity);
    const QString enterprise = index.find(project.enterprise).name;
    return {project.name.isEmpty() ? enterprise : project.name,
            index.label(activity),
            {ActivityRepository::table, activity.id.value}};
}

RecordWords wordsFor(const FactIndex &index, const Need &need)
{
    RecordWords words = wordsFor(index, index.find(need.project));
    words.detail = joined({words.name, words.detail});
    words.name = need.content;
    return words;
}

RecordWords wordsFor(const FactIndex &index, const Pairing &pairing)
{
    return {index.nameOf(pairing.member),
            joined({pairing.startedOn.toString(Qt::ISODate), index.find(pairing.partner).name, pairing.purpose}),
            {PairingRepository::table, pairing.id.value}};
}

RecordWords wordsFor(const FactIndex &index, const PairingService &service)
{
    const Pairing &pairing = index.find(service.pairing);
    return {index.nameOf(pairing.member),
            joined({service.servedOn.toString(Qt::ISODate), index.find(pairing.partner).name, service.content}),
            {PairingRepository::table, pairing.id.value}};
}

RecordWords wordsFor(const FactIndex &index, const Outcome &outcome)
{
    return {outcome.title,
            joined({outcome.reachedOn.toString(Qt::ISODate), index.facts().directory.name(outcome.kind),
                    index.find(outcome.enterprise).name}),
            {OutcomeRepository::table, outcome.id.value}};
}

RecordWords wordsFor(const FactIndex &index, const MonthlyAward &award)
{
    return {index.nameOf(award.member),
            joined({award.month, award.story}),
            {MonthlyAwardRepository::table, award.id.value}};
}

RecordWords wordsFor(const FactIndex &, const Suggestion &suggestion)
{
    return {suggestion.number,
            joined({suggestion.subject, suggestion.content}),
            {SuggestionRepository::table, suggestion.id.value}};
}

RecordWords wordsFor(const FactIndex &, const Member &member)
{
    return {member.name, member.unit, {MemberRepository::table, member.id.value}};
}

RecordWords wordsFor(const FactIndex &index, const Invitation &invitation)
{
    const Activity &activity = index.find(invitation.activity);
    return {index.find(invitation.member).name, index.label(activity), {ActivityRepository::table, activity.id.value}};
}

} // namespace

RecordWords wordsFor(const FactIndex &index, const lianxin::RecordRef &record)
{
    const Facts &facts = index.facts();
    std::optional<RecordWords> words;
    const auto look = [&](const QString &table, const auto &entities) {
        if (record.table != table)
            return;
        if (const auto *found = oneOf(entities, record.id))
            words = wordsFor(index, *found);
    };
    look(SuggestionRepository::table, facts.suggestions);
    look(MemberRepository::table, facts.members);
    look(ActivityRepository::table, facts.activities);
    look(ReportRepository::table, facts.reports);
    look(AdoptionRepository::table, facts.adoptions);
    look(InvitationRepository::table, facts.invitations);
    look(LeaderCommentRepository::table, facts.comments);
    look(ProjectRepository::table, facts.projects);
    look(NeedRepository::table, facts.needs);
    look(PairingRepository::table, facts.pairings);
    look(PairingServiceRepository::table, facts.services);
    look(OutcomeRepository::table, facts.outcomes);
    look(MonthlyAwardRepository::table, facts.awards);
    if (record.table == DirectoryRepository::table)
        return {facts.directory.name(EntryId {record.id}), {}, {record.table, record.id}};
    return words.value_or(RecordWords {QString::number(record.id), {}, {record.table, record.id}});
}

} // namespace lianxin::ui
