#include "core/activities/sessionpresetrepository.h"

#include "core/activities/projectrepository.h"
#include "core/base/wordlists.h"
#include "core/directory/directoryrepository.h"
#include "core/storage/repositoryimpl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<SessionPreset> &tableMap<SessionPreset>()
{
    using P = SessionPreset;
    using M = MixItem;
    using N = PresetNeed;
    static const TableMap<P> map {
        .table = SessionPresetRepository::table,
        .columns = {column(u"name"_s, &P::name), column(u"note"_s, &P::note)},
        .lists = {ownedList(u"session_preset_mix"_s, u"session_preset"_s, &P::mix,
                            {column(u"mix_kind"_s, &M::kind), column(u"word"_s, &M::word),
                             column(u"member_group"_s, &M::group), column(u"wanted"_s, &M::wanted)}),
                  ownedList(u"session_preset_need"_s, u"session_preset"_s, &P::needs,
                            {column(u"content"_s, &N::content), column(u"specialties"_s, &N::specialties),
                             column(u"wanted"_s, &N::wanted), column(u"weight"_s, &N::weight)})},
        .validate = [](const P &preset) { return validate(preset); }};
    return map;
}

template class Repository<SessionPreset>;

namespace {

/// The project of `activity` that is called `name`, added when there is none.
Result<Project> projectCalled(Database &database, ActivityId activity, const QString &name)
{
    ProjectRepository projects(database);
    const auto present = projects.of(activity);
    if (!present)
        return present.error();
    const auto found = std::ranges::find(*present, name, &Project::name);
    if (found != present->end())
        return *found;
    Project project;
    project.activity = activity;
    project.name = name;
    project.number = present->isEmpty() ? 1 : present->last().number + 1;
    return projects.insert(project);
}

QList<EntryId> specialtiesIn(const QString &words, const Directory &directory)
{
    QList<EntryId> specialties;
    for (const QString &word : splitList(words))
        if (const EntryId found = directory.find(WordList::Specialty, word);
            found.isStored() && !specialties.contains(found))
            specialties.append(found);
    return specialties;
}

} // namespace

Activity asSession(Activity activity, const SessionPreset &preset)
{
    activity.preset = preset.id;
    activity.mix = preset.mix;
    return activity;
}

Result<int> addNeedsOf(Database &database, const SessionPreset &preset, ActivityId activity)
{
    const auto directory = readDirectory(database);
    if (!directory)
        return directory.error();
    const auto project = projectCalled(database, activity, preset.name);
    if (!project)
        return project.error();
    NeedRepository needs(database);
    auto present = needs.of(activity);
    if (!present)
        return present.error();
    present->removeIf([&](const Need &each) { return each.project != project->id; });
    int number = 0;
    for (const Need &each : *present)
        number = std::max(number, each.number);

    int added = 0;
    for (const PresetNeed &wanted : preset.needs) {
        if (std::ranges::find(*present, wanted.content, &Need::content) != present->end())
            continue;
        Need need;
        need.project = project->id;
        need.number = ++number;
        need.content = wanted.content;
        need.specialties = specialtiesIn(wanted.specialties, *directory);
        need.wanted = wanted.wanted;
        need.weight = wanted.weight;
        if (const auto stored = needs.insert(need); !stored)
            return stored.error();
        ++added;
    }
    return added;
}

} // namespace lianxin
