#include "core/statistics/groupfacts.h"

#include "core/evaluation/factindex.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

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

/// Those of `tags` that are policy lines or campaigns, in the order of the list.
QList<EntryId> campaignsAmong(const QSet<qint64> &tags, const Directory &directory)
{
    QList<EntryId> inOrder;
    for (const DirectoryEntry &entry : directory.of(WordList::PolicyTag))
        if (tags.contains(entry.id.value))
            inOrder.append(entry.id);
    return inOrder;
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

Facts ofCampaign(const Facts &facts, EntryId tag)
{
    Facts kept = facts;
    kept.activities.removeIf([tag](const Activity &activity) { return !activity.tags.contains(tag); });
    const QSet<qint64> activities = idsOf(kept.activities);
    keepOwned(kept.changes, activities, &ActivityChange::activity);
    keepOwned(kept.projects, activities, &Project::activity);
    keepOwned(kept.needs, idsOf(kept.projects), &Need::project);
    keepOwned(kept.invitations, activities, &Invitation::activity);
    keepOwned(kept.suggestions, activities, &Suggestion::activity);
    const QSet<qint64> suggestions = idsOf(kept.suggestions);
    keepOwned(kept.leads, suggestions, &ProposalLead::suggestion);
    kept.reports.removeIf([&](const Report &report) { // it belongs to the activity of its first source
        return report.sources.isEmpty() || !suggestions.contains(report.sources.first().value);
    });
    const QSet<qint64> reports = idsOf(kept.reports);
    keepOwned(kept.adoptions, reports, &Adoption::report);
    keepOwned(kept.comments, reports, &LeaderComment::report);
    kept.pairings.clear();
    kept.services.clear();
    kept.reviews.clear();
    kept.outcomes.clear();
    kept.awards.clear();
    return kept;
}

QList<EntryId> campaignsIn(const Facts &facts)
{
    QSet<qint64> used;
    for (const Activity &activity : facts.activities)
        for (const EntryId tag : activity.tags)
            used.insert(tag.value);
    return campaignsAmong(used, facts.directory);
}

Result<QList<EntryId>> readCampaigns(Database &database, const Directory &directory)
{
    QSet<qint64> used;
    const auto done = database.forEachRow(u"SELECT DISTINCT tag FROM activity_tag"_s, {},
                                          [&](const Row &row) { used.insert(row.integer(u"tag"_s)); });
    return done ? Result<QList<EntryId>>(campaignsAmong(used, directory)) : done.error();
}

} // namespace lianxin
