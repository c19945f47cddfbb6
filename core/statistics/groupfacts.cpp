#include "core/statistics/groupfacts.h"

#include "core/evaluation/factindex.h"

namespace lianxin {

namespace {

/// Leaves in a list of names of each entity those of `members`, and drops the entities that name none of them.
template <typename Entity>
void keepNamed(QList<Entity> &entities, QList<MemberId> Entity::*names, const QSet<qint64> &members)
{
    for (Entity &entity : entities)
        (entity.*names).removeIf([&](MemberId member) { return !members.contains(member.value); });
    entities.removeIf([names](const Entity &entity) { return (entity.*names).isEmpty(); });
}

template <typename Entity>
void keepOf(QList<Entity> &entities, const QSet<qint64> &members)
{
    entities.removeIf([&](const Entity &entity) { return !members.contains(entity.member.value); });
}

template <typename Entity>
QSet<qint64> idsOf(const QList<Entity> &entities)
{
    QSet<qint64> ids;
    for (const Entity &entity : entities)
        ids.insert(entity.id.value);
    return ids;
}

template <typename Entity, typename Owner>
void keepOwned(QList<Entity> &entities, const QSet<qint64> &owners, Owner Entity::*owner)
{
    entities.removeIf([&](const Entity &entity) { return !owners.contains((entity.*owner).value); });
}

void keepActivities(Facts &kept)
{
    QSet<qint64> theirs;
    for (const Invitation &invitation : std::as_const(kept.invitations))
        theirs.insert(invitation.activity.value);
    for (const Suggestion &suggestion : std::as_const(kept.suggestions))
        theirs.insert(suggestion.activity.value);
    kept.activities.removeIf([&](const Activity &activity) { return !theirs.contains(activity.id.value); });
    keepOwned(kept.changes, theirs, &ActivityChange::activity);
    keepOwned(kept.projects, theirs, &Project::activity);
    keepOwned(kept.needs, idsOf(kept.projects), &Need::project);
}

} // namespace

Facts ofMembers(const Facts &facts, const QSet<qint64> &members)
{
    Facts kept = facts;
    kept.members.removeIf([&](const Member &member) { return !members.contains(member.id.value); });
    keepOf(kept.invitations, members);
    keepOf(kept.pairings, members);
    keepOf(kept.awards, members);
    keepNamed(kept.suggestions, &Suggestion::proposers, members);
    keepNamed(kept.reports, &Report::authors, members);
    keepNamed(kept.outcomes, &Outcome::members, members);
    keepOwned(kept.leads, idsOf(kept.suggestions), &ProposalLead::suggestion);
    keepOwned(kept.adoptions, idsOf(kept.reports), &Adoption::report);
    keepOwned(kept.comments, idsOf(kept.reports), &LeaderComment::report);
    keepOwned(kept.services, idsOf(kept.pairings), &PairingService::pairing);
    keepActivities(kept);
    return kept;
}

} // namespace lianxin
