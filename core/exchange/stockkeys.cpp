#include "core/exchange/stockkeys.h"

#include "core/base/chinesetext.h"

namespace lianxin {

QStringList keysOf(const DirectoryEntry &entry)
{
    QStringList keys {keyOf(entry.list, comparable(entry.name))};
    for (const QString &alias : entry.aliases)
        keys.append(keyOf(entry.list, comparable(alias)));
    return keys;
}

QStringList keysOf(const Enterprise &enterprise)
{
    return {comparable(enterprise.name)};
}

QStringList keysOf(const Member &member)
{
    return {withoutSpaces(member.name)};
}

QStringList keysOf(const Activity &activity)
{
    if (!activity.number)
        return {};
    return {keyOf(activity.planYear, *activity.number)};
}

QStringList keysOf(const ActivityChange &change)
{
    return {keyOf(change.activity)};
}

QStringList keysOf(const AgendaItem &item)
{
    return {keyOf(item.activity, item.position)};
}

QStringList keysOf(const Project &project)
{
    return {keyOf(project.activity, project.number)};
}

QStringList keysOf(const Need &need)
{
    return {keyOf(need.project, need.number)};
}

QStringList keysOf(const Invitation &invitation)
{
    return {keyOf(invitation.activity, invitation.member)};
}

QStringList keysOf(const Suggestion &suggestion)
{
    return {comparable(suggestion.number)};
}

QStringList keysOf(const ProposalLead &lead)
{
    return {keyOf(lead.suggestion, comparable(lead.title))};
}

QStringList keysOf(const Publicity &told)
{
    return {keyOf(told.activity, comparable(told.title))};
}

QStringList keysOf(const ActivityCase &example)
{
    return {keyOf(example.activity, comparable(example.title))};
}

QStringList keysOf(const ActivityReview &review)
{
    return {keyOf(review.activity)};
}

QStringList keysOf(const Report &report)
{
    return {keyOf(report.number), keyOf(report.year, report.number)};
}

QStringList keysOf(const Adoption &adoption)
{
    return {keyOf(adoption.report, adoption.level, adoption.mode, adoption.adoptedOn)};
}

QStringList keysOf(const LeaderComment &comment)
{
    return {keyOf(comment.report, comment.level, comment.commentedOn)};
}

QStringList keysOf(const Pairing &pairing)
{
    return {keyOf(pairing.member, pairing.partner, pairing.startedOn), keyOf(pairing.number)};
}

QStringList keysOf(const PairingService &service)
{
    return {keyOf(service.pairing, service.servedOn, comparable(service.content))};
}

QStringList keysOf(const Outcome &outcome)
{
    return {keyOf(outcome.number), comparable(outcome.title)};
}

QStringList keysOf(const RuleSet &set)
{
    return {comparable(set.name)};
}

QStringList keysOf(const Rule &rule)
{
    return {keyOf(rule.ruleSet, comparable(rule.code))};
}

QStringList keysOf(const RuleMultiplier &multiplier)
{
    return {keyOf(multiplier.rule, multiplier.entry)};
}

QStringList keysOf(const RuleClass &group)
{
    return {keyOf(group.ruleSet, comparable(group.name))};
}

QStringList keysOf(const RuleCondition &condition)
{
    return {keyOf(condition.ruleSet, comparable(condition.name), condition.measure, comparable(condition.group),
                  condition.rule, condition.fact, condition.bound)};
}

QStringList keysOf(const CalendarDay &day)
{
    return {day.day.toString(Qt::ISODate)};
}

QStringList keysOf(const Venue &venue)
{
    return {comparable(venue.name)};
}

QStringList keysOf(const MonthlyAward &award)
{
    return {keyOf(award.month, award.member)};
}

} // namespace lianxin
