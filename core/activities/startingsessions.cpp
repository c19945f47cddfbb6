#include "core/activities/startingsessions.h"

#include "core/activities/sessionpresetrepository.h"
#include "core/base/codes.h"
#include "core/directory/wordfile.h"
#include "core/members/membergrouprepository.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The one of `entities` that is called `name`, added at the end when there is none.
template <typename Entity>
Entity &calledIn(QList<Entity> &entities, const QString &name)
{
    const auto found = std::ranges::find(entities, name, &Entity::name);
    if (found != entities.end())
        return *found;
    Entity entity;
    entity.name = name;
    return entities.emplaceBack(entity);
}

Result<QList<MemberGroup>> groupsOfProgram()
{
    const auto lines = readWordFile(u"directory/groups.tsv"_s, 5);
    if (!lines)
        return lines.error();
    QList<MemberGroup> groups;
    for (const QStringList &fields : *lines) {
        MemberGroup &group = calledIn(groups, fields.at(0));
        group.match = withCode<GroupMatch>(fields.at(1)).value_or(GroupMatch::All);
        const auto field = withCode<GroupField>(fields.at(2));
        const auto comparison = withCode<Comparison>(fields.at(3));
        Q_ASSERT_X(field && comparison, "groups.tsv", qPrintable(fields.join(u' ')));
        if (field && comparison)
            group.conditions.append({*field, {}, *comparison, fields.at(4)});
    }
    return groups;
}

/// One line of a session: who must come, who is wished for, or a need.
void addLine(SessionPreset &preset, const QStringList &fields, const QList<MemberGroup> &groups)
{
    const int wanted = fields.at(3).toInt();
    if (fields.at(1) == "need"_L1) {
        preset.needs.append({fields.at(2), fields.at(5), wanted, fields.at(4).toInt()});
        return;
    }
    const auto kind = withCode<MixKind>(fields.at(1));
    Q_ASSERT_X(kind, "sessions.tsv", qPrintable(fields.at(1)));
    if (!kind)
        return;
    MixItem item {*kind, fields.at(2), {}, wanted};
    if (item.isWish()) {
        const auto group = std::ranges::find(groups, item.word, &MemberGroup::name);
        if (group == groups.end())
            return;
        item = {*kind, {}, group->id, wanted};
    }
    preset.mix.append(item);
}

Result<QList<SessionPreset>> sessionsOfProgram(const QList<MemberGroup> &groups)
{
    const auto lines = readWordFile(u"directory/sessions.tsv"_s, 6);
    if (!lines)
        return lines.error();
    QList<SessionPreset> presets;
    for (const QStringList &fields : *lines)
        addLine(calledIn(presets, fields.at(0)), fields, groups);
    return presets;
}

/// Returns how many of `wanted` had to be added.
template <typename Stored, typename Entity>
Result<int> addMissing(Stored stored, const QList<Entity> &wanted)
{
    const auto present = stored.all();
    if (!present)
        return present.error();
    int added = 0;
    for (const Entity &entity : wanted) {
        if (std::ranges::find(*present, entity.name, &Entity::name) != present->end())
            continue;
        if (const auto done = stored.insert(entity); !done)
            return done.error();
        ++added;
    }
    return added;
}

} // namespace

Result<int> addSessionsOfProgram(Database &database)
{
    const auto groups = groupsOfProgram();
    if (!groups)
        return groups.error();
    auto addedGroups = addMissing(MemberGroupRepository(database), *groups);
    if (!addedGroups)
        return addedGroups;
    const auto stored = MemberGroupRepository(database).all();
    if (!stored)
        return stored.error();
    const auto presets = sessionsOfProgram(*stored);
    if (!presets)
        return presets.error();
    const auto addedPresets = addMissing(SessionPresetRepository(database), *presets);
    return addedPresets ? Result<int>(*addedGroups + *addedPresets) : addedPresets;
}

Result<void> addStartingSessions(Workbook &workbook)
{
    const QString label =
        QCoreApplication::translate("Sessions", "The groups and special sessions that come with the program");
    const auto added = workbook.performFounding(label, [&] { return addSessionsOfProgram(workbook.database()); });
    return added ? Result<void>() : added.error();
}

} // namespace lianxin
