#include "core/dossier/thread.h"

#include "core/base/codes.h"
#include "core/base/wordlists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

template <typename Code>
QString wordForCode(const Directory &directory, WordList list, Code value)
{
    return directory.word(list, codeOf(value));
}

} // namespace

Dependents::Dependents(const Facts &facts)
{
    for (const Need &each : facts.needs)
        needs[each.project.value].append(&each);
    for (const Adoption &each : facts.adoptions)
        adoptions[each.report.value].append(&each);
    for (const LeaderComment &each : facts.comments)
        comments[each.report.value].append(&each);
    for (const PairingService &each : facts.services)
        services[each.pairing.value].append(&each);
}

void Thread::add(const Activity &activity)
{
    add(activity.day(), DossierKind::Activity, m_index.label(activity),
        sideBySide({word(activity.region), activity.theme}), {u"activity"_s, activity.id.value});
}

void Thread::add(const Project &project)
{
    const QDate day = m_index.dayOf(project.activity);
    const RecordRef record {u"activity"_s, project.activity.value};
    add(day, DossierKind::Project, project.name, m_index.label(m_index.find(project.activity)), record);
    for (const Need *need : m_dependents.needs.value(project.id.value))
        add(day, DossierKind::Need, need->content, sideBySide({word(need->category), word(need->urgency)}), record);
}

void Thread::add(const Invitation &invitation)
{
    const Activity &activity = m_index.find(invitation.activity);
    const Directory &directory = m_facts.directory;
    const bool isOver = invitation.presence != Presence::Unknown;
    add(activity.day(), DossierKind::Invitation, sideBySide({m_index.label(activity), activity.theme}),
        sideBySide({wordForCode(directory, WordList::Channel, invitation.channel),
                    isOver ? wordForCode(directory, WordList::Presence, invitation.presence)
                           : wordForCode(directory, WordList::Reply, invitation.reply),
                    word(invitation.leaveReason)}),
        {u"activity"_s, activity.id.value});
}

void Thread::add(const Suggestion &suggestion)
{
    const RecordRef record {u"suggestion"_s, suggestion.id.value};
    const QString title = sideBySide({suggestion.number, suggestion.content});
    add(suggestion.registeredOn, DossierKind::Suggestion, title,
        sideBySide({wordForCode(m_facts.directory, WordList::Route, suggestion.route), word(suggestion.mainUnit)}),
        record);
    if (suggestion.closedOn.isValid())
        add(suggestion.closedOn, DossierKind::Closing, title,
            sideBySide({word(suggestion.result), word(suggestion.satisfaction)}), record);
}

void Thread::add(const Report &report)
{
    const RecordRef record {u"report"_s, report.id.value};
    const QString title = sideBySide({m_index.label(report), report.title});
    add(report.formedOn, DossierKind::Report, title, word(report.kind), record);
    for (const Adoption *adoption : m_dependents.adoptions.value(report.id.value))
        add(adoption->adoptedOn, DossierKind::Adoption, title,
            sideBySide({word(adoption->level), adoption->body, word(adoption->mode), adoption->issue}), record);
    for (const LeaderComment *comment : m_dependents.comments.value(report.id.value))
        add(comment->commentedOn, DossierKind::Comment, title, sideBySide({word(comment->level), comment->leader}),
            record);
}

void Thread::add(const Pairing &pairing)
{
    const RecordRef record {u"pairing"_s, pairing.id.value};
    const QString title = sideBySide({m_index.find(pairing.member).name, m_index.find(pairing.partner).name});
    add(pairing.startedOn, DossierKind::Pairing, title, pairing.purpose, record);
    for (const PairingService *service : m_dependents.services.value(pairing.id.value))
        add(service->servedOn, DossierKind::Service, service->content, sideBySide({title, service->effect}), record);
    if (pairing.endedOn.isValid())
        add(pairing.endedOn, DossierKind::PairingEnd, title, sideBySide({pairing.result, pairing.endReason}), record);
}

void Thread::add(const Outcome &outcome)
{
    add(outcome.reachedOn, DossierKind::Outcome, outcome.title, sideBySide({word(outcome.kind), outcome.recognition}),
        {u"outcome"_s, outcome.id.value});
}

void Thread::add(const MonthlyAward &award)
{
    const QDate day =
        award.announcedOn.isValid() ? award.announcedOn : QDate::fromString(award.month + u"-01"_s, Qt::ISODate);
    add(day, DossierKind::Award, award.month, award.story, {u"monthly_award"_s, award.id.value});
}

QList<DossierEntry> Thread::inOrder()
{
    std::ranges::stable_sort(m_entries, {}, [](const DossierEntry &entry) {
        return std::tuple(entry.on, entry.kind, entry.record.table, entry.record.id);
    });
    return m_entries;
}

} // namespace lianxin
