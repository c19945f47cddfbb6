#include "core/statistics/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QList<Member> servingOf(const Scope &scope)
{
    QList<Member> serving = scope.counted.members;
    serving.removeIf([&](const Member &member) { return !scope.all.isServing(member); });
    return serving;
}

Tally sameNames(const QList<Member> &members)
{
    QHash<QString, int> counts;
    for (const Member &member : members)
        ++counts[member.name];
    Tally groups;
    for (const Member &member : members)
        if (counts.value(member.name) > 1)
            groups.add(member.name);
    return groups;
}

/// Source: the programme's rule for inviting specialists (see architecture 4.1).
bool isAvailableTo(const Scope &scope, const Activity &activity, const Member &member)
{
    return member.home != activity.region && scope.directory().meaning(member.office) != u"presidium"_s
        && std::ranges::any_of(member.specialties, [&](const MemberSpecialty &each) {
               return each.depth >= scope.counted.themeDepth && activity.specialties.contains(each.specialty);
           });
}

} // namespace

RosterFigures rosterFigures(const Scope &scope)
{
    const Directory &directory = scope.directory();
    const auto &members = scope.counted.members;
    const auto serving = servingOf(scope);
    return {.rows = static_cast<int>(members.size()),
            .serving = static_cast<int>(serving.size()),
            .byState = tallyBy(directory, WordList::MemberState, members, [](const Member &m) { return m.state; }),
            .servingByHome = tallyBy(directory, WordList::Region, serving, [](const Member &m) { return m.home; }),
            .servingBySector = tallyBy(directory, WordList::Sector, serving, [](const Member &m) { return m.sector; }),
            .servingByRole = tallyBy(directory, WordList::Office, serving, [](const Member &m) { return m.office; }),
            .servingBySex = tallyBy(directory, WordList::Sex, serving, [](const Member &m) { return m.sex; }),
            .servingByParty = tallyBy(directory, WordList::Party, serving, [](const Member &m) { return m.party; }),
            .servingByUnitType =
                tallyBy(directory, WordList::UnitType, serving, [](const Member &m) { return m.unitType; }),
            .phoneBlankRows =
                static_cast<int>(std::ranges::count_if(members, [](const Member &m) { return m.phone.isEmpty(); })),
            .specialtyBlankRows = static_cast<int>(
                std::ranges::count_if(members, [](const Member &m) { return m.specialties.isEmpty(); })),
            .sameNameGroups = sameNames(members)};
}

Tally specialistsAvailable(const Scope &scope)
{
    const auto serving = servingOf(scope);
    Tally tally;
    for (const Activity &activity : scope.counted.activities)
        if (activity.number && activity.state != ActivityState::Cancelled)
            tally.add(scope.all.numberOf(activity),
                      static_cast<int>(std::ranges::count_if(
                          serving, [&](const Member &member) { return isAvailableTo(scope, activity, member); })));
    return tally;
}

} // namespace lianxin
