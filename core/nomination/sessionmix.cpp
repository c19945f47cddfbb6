#include "core/nomination/sessionmix.h"

#include "core/base/codes.h"
#include "core/evaluation/groupmembers.h"

#include <QSet>

namespace lianxin {

namespace {

/// The word as the dictionary has it, where `typed` may be another name of it.
QString wordFor(const MixItem &item, const Directory &directory)
{
    const auto list = listOf(item.kind);
    const EntryId entry = list ? directory.find(*list, item.word) : EntryId {};
    return entry.isStored() ? directory.name(entry) : item.word;
}

void addWish(const MixItem &item, const FactIndex &index, const Activity &activity,
             selection::SelectionProblem &problem)
{
    const MemberGroup &group = index.find(item.group);
    problem.diversity.append({group.name, item.wanted});
    const QDate day = activity.day().isValid() ? activity.day() : QDate(activity.planYear, 12, 31);
    QSet<QString> holds;
    for (const MemberId member : membersOf(group, index, day, activity.id))
        holds.insert(QString::number(member.value));
    for (selection::Candidate &candidate : problem.members)
        if (holds.contains(candidate.id) && !candidate.traits.contains(group.name))
            candidate.traits.append(group.name);
}

} // namespace

Result<void> addSessionMix(Database &database, const Activity &activity, selection::SelectionProblem &problem)
{
    if (activity.mix.isEmpty())
        return {};
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const FactIndex index(*facts);
    for (const MixItem &item : activity.mix) {
        if (item.isWish())
            addWish(item, index, activity, problem);
        else
            problem.require.append({codeOf(item.kind), wordFor(item, facts->directory), item.wanted});
    }
    return {};
}

} // namespace lianxin
