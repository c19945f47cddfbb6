#include "core/evaluation/factindex.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Those under the key `id`, by their numbers.
QList<Suggestion> named(const QMultiMap<qint64, const Suggestion *> &suggestions, SuggestionId id)
{
    QList<Suggestion> found;
    for (auto each = suggestions.find(id.value); each != suggestions.end() && each.key() == id.value; ++each)
        found.append(**each);
    std::ranges::sort(found, {}, &Suggestion::number);
    return found;
}

} // namespace

SharedLabels sharedLabels(const Facts &facts)
{
    SharedLabels shared;
    const auto note = [](auto &seen, auto &twice, const auto &label) {
        (seen.contains(label) ? twice : seen).insert(label);
    };
    QSet<int> activities;
    for (const Activity &activity : facts.activities)
        if (activity.number)
            note(activities, shared.activities, *activity.number);
    QSet<QString> members;
    for (const Member &member : facts.members)
        note(members, shared.members, member.name);
    QSet<int> reports;
    for (const Report &report : facts.reports)
        note(reports, shared.reports, report.number);
    return shared;
}

FactIndex::FactIndex(const Facts &facts, SharedLabels shared)
    : m_facts(facts)
    , m_members(facts.members)
    , m_activities(facts.activities)
    , m_projects(facts.projects)
    , m_suggestions(facts.suggestions)
    , m_reports(facts.reports)
    , m_enterprises(facts.enterprises)
    , m_venues(facts.venues)
    , m_pairings(facts.pairings)
    , m_invitations(facts.invitations)
    , m_needs(facts.needs)
    , m_groups(facts.groups)
    , m_presets(facts.presets)
    , m_shared(std::move(shared))
{
    for (const ActivityChange &change : facts.changes)
        m_changedOn[change.activity.value] = std::max(m_changedOn.value(change.activity.value), change.changedOn);
    for (const Invitation &invitation : facts.invitations)
        if (attended(invitation.presence))
            m_attended.insert({invitation.activity.value, invitation.member.value});
    for (const Suggestion &suggestion : facts.suggestions) {
        if (suggestion.partOf.isStored())
            m_parts.insert(suggestion.partOf.value, &suggestion);
        if (suggestion.mergedInto.isStored())
            m_merged.insert(suggestion.mergedInto.value, &suggestion);
    }
    for (const PairingService &service : facts.services)
        m_served[service.pairing.value].append(service);
    for (const PairingReview &review : facts.reviews)
        m_reviewed[review.pairing.value].append(review);
}

QDate FactIndex::dayOf(ActivityId id) const
{
    const QDate day = find(id).day();
    return day.isValid() ? day : m_changedOn.value(id.value);
}

ActivityId FactIndex::activityOf(const Report &report) const
{
    return report.sources.isEmpty() ? ActivityId {} : find(report.sources.first()).activity;
}

QList<Suggestion> FactIndex::partsOf(SuggestionId whole) const
{
    return named(m_parts, whole);
}

QList<Suggestion> FactIndex::mergedWith(SuggestionId within) const
{
    return named(m_merged, within);
}

bool FactIndex::attendedBy(ActivityId activity, MemberId member) const
{
    return m_attended.contains({activity.value, member.value});
}

QDate FactIndex::lastServedOn(PairingId pairing, QDate day) const
{
    QDate last;
    for (const PairingService &service : m_served.value(pairing.value))
        if ((!day.isValid() || service.servedOn <= day) && wasReached(service, m_facts.pairingTerms))
            last = std::max(last, service.servedOn);
    return last;
}

PairingCourse FactIndex::courseOf(const Pairing &pairing, QDate day) const
{
    return lianxin::courseOf(pairing, m_served.value(pairing.id.value), m_reviewed.value(pairing.id.value),
                             m_facts.pairingTerms, day);
}

bool FactIndex::isAdoption(const Adoption &adoption) const
{
    return m_facts.directory.meaning(adoption.mode) != u"forwarded"_s;
}

bool FactIndex::isServing(const Member &member) const
{
    return m_facts.directory.meaning(member.state) == u"serving"_s;
}

QString FactIndex::numberOf(const Activity &activity) const
{
    if (!activity.number)
        return {};
    if (m_shared.activities.contains(*activity.number))
        return u"%1/%2"_s.arg(activity.planYear).arg(*activity.number);
    return QString::number(*activity.number);
}

QString FactIndex::label(const Activity &activity) const
{
    if (!activity.number)
        return activity.theme;
    if (m_shared.activities.contains(*activity.number))
        return QCoreApplication::translate("Records", "Activity %1 of %2").arg(*activity.number).arg(activity.planYear);
    return QCoreApplication::translate("Records", "Activity %1").arg(numberOf(activity));
}

QString FactIndex::label(const Report &report) const
{
    if (m_shared.reports.contains(report.number))
        return QCoreApplication::translate("Records", "No. %2 of %1").arg(report.year).arg(report.number);
    return QCoreApplication::translate("Records", "No. %1").arg(report.number);
}

QString FactIndex::nameOf(MemberId id) const
{
    const Member &member = find(id);
    return m_shared.members.contains(member.name) ? u"%1\uff08%2\uff09"_s.arg(member.name, member.unit) : member.name;
}

QStringList FactIndex::namesOf(const QList<MemberId> &members) const
{
    QStringList names;
    for (const MemberId member : members)
        names.append(nameOf(member));
    return names;
}

QString FactIndex::leaderOf(const Activity &activity) const
{
    return activity.leader.isStored() ? nameOf(activity.leader) : activity.leaderText;
}

} // namespace lianxin
