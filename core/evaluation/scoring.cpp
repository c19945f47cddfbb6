#include "core/evaluation/scoring.h"

#include "core/ledger/joining.h"
#include "core/reports/reportcourse.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

bool matches(const Invitation &invitation, RuleFact fact)
{
    switch (fact) {
    case RuleFact::Attendance:
        return attended(invitation.presence);
    case RuleFact::Volunteered:
        return attended(invitation.presence) && invitation.channel == Channel::Volunteer;
    case RuleFact::NoShow:
        return invitation.reply == Reply::Accepted && invitation.presence == Presence::Absent;
    default:
        return invitation.reply == Reply::None;
    }
}

} // namespace

Scoring::Scoring(const FactIndex &index, const Facts &facts, const Rulebook &book, QDate lastDay)
    : m_index(index)
    , m_facts(facts)
    , m_book(book)
    , m_lastDay(lastDay)
{
}

void Scoring::apply(const Rule &rule)
{
    switch (rule.fact) {
    case RuleFact::Unbound:
        return;
    case RuleFact::Attendance:
    case RuleFact::Volunteered:
    case RuleFact::NoShow:
    case RuleFact::NoReply:
        return invitations(rule);
    case RuleFact::Suggestion:
    case RuleFact::SuggestionSolved:
        return suggestions(rule);
    case RuleFact::Report:
        return reports(rule);
    case RuleFact::ReportAdopted:
        return adoptions(rule);
    case RuleFact::ReportCommented:
        return comments(rule);
    case RuleFact::PairingActive:
        return activePairings(rule);
    case RuleFact::PairingService:
        return services(rule);
    case RuleFact::Outcome:
        return outcomes(rule);
    }
}

void Scoring::invitations(const Rule &rule)
{
    for (const Invitation &invitation : m_facts.invitations)
        if (m_index.wasHeld(invitation.activity) && matches(invitation, rule.fact))
            add(rule, rule.points, invitation.member, m_index.label(m_index.find(invitation.activity)),
                {u"activity"_s, invitation.activity.value});
}

void Scoring::suggestions(const Rule &rule)
{
    for (const Suggestion &suggestion : m_facts.suggestions)
        if (earnsCredit(suggestion)
            && (rule.fact == RuleFact::Suggestion || m_facts.directory.meaning(suggestion.result) == u"solved"_s))
            addShared(rule, rule.points, suggestion.proposers, suggestion.number,
                      {u"suggestion"_s, suggestion.id.value});
}

void Scoring::reports(const Rule &rule)
{
    for (const Report &report : m_facts.reports)
        if (!isInWriting(report))
            addToAuthors(rule, rule.points, report);
}

void Scoring::adoptions(const Rule &rule)
{
    QList<Event> events;
    for (const Adoption &adoption : m_facts.adoptions) {
        if (!m_index.isAdoption(adoption))
            continue;
        const int atLevel = scaled(rule.points, m_book.factor(rule.id, adoption.level));
        events.append({adoption.report, scaled(atLevel, m_book.factor(rule.id, adoption.mode))});
    }
    addEvents(rule, events);
}

void Scoring::comments(const Rule &rule)
{
    QList<Event> events;
    for (const LeaderComment &comment : m_facts.comments)
        events.append({comment.report, scaled(rule.points, m_book.factor(rule.id, comment.level))});
    addEvents(rule, events);
}

void Scoring::addEvents(const Rule &rule, QList<Event> events)
{
    // The most points of each report first.
    std::ranges::stable_sort(events, [](const Event &one, const Event &other) {
        return std::pair(one.report, -std::abs(one.points)) < std::pair(other.report, -std::abs(other.points));
    });
    ReportId before;
    for (const Event &event : events) {
        if (rule.bestOnly && event.report == before)
            continue;
        before = event.report;
        addToAuthors(rule, event.points, m_index.find(event.report));
    }
}

void Scoring::activePairings(const Rule &rule)
{
    for (const Pairing &pairing : m_index.facts().pairings) {
        const QDate served = m_index.lastServedOn(pairing.id, m_lastDay);
        if (served.isValid() && stateOf(pairing, served, m_lastDay, m_facts.quietMonths) == PairingState::Active)
            add(rule, rule.points, pairing.member,
                QCoreApplication::translate("Records", "Pairing %1").arg(pairing.number),
                {u"pairing"_s, pairing.id.value});
    }
}

void Scoring::services(const Rule &rule)
{
    for (const PairingService &service : m_facts.services) {
        if (!wasReached(service, m_index.facts().pairingTerms))
            continue;
        const Pairing &pairing = m_index.find(service.pairing);
        add(rule, rule.points, pairing.member,
            QCoreApplication::translate("Records", "Pairing %1 on %2")
                .arg(QString::number(pairing.number), service.servedOn.toString(Qt::ISODate)),
            {u"pairing"_s, pairing.id.value});
    }
}

void Scoring::outcomes(const Rule &rule)
{
    for (const Outcome &outcome : m_facts.outcomes)
        addShared(rule, rule.points, outcome.members,
                  QCoreApplication::translate("Records", "Outcome %1").arg(outcome.number),
                  {u"outcome"_s, outcome.id.value});
}

void Scoring::addShared(const Rule &rule, int points, const QList<MemberId> &members, const QString &source,
                        const RecordRef &record)
{
    for (qsizetype place = 0; place < members.size(); ++place)
        add(rule, scaled(points, place == 0 ? rule.firstShare : rule.otherShare), members.at(place), source, record);
}

/// By the shares that the authors agreed upon; those of the rule where they did not.
void Scoring::addToAuthors(const Rule &rule, int points, const Report &report)
{
    const RecordRef record {u"report"_s, report.id.value};
    if (report.shares.isEmpty())
        return addShared(rule, points, report.authors, m_index.label(report), record);
    for (const MemberId author : report.authors)
        add(rule, scaled(points, report.shares.value(author)), author, m_index.label(report), record);
}

void Scoring::add(const Rule &rule, int points, MemberId member, const QString &source, const RecordRef &record)
{
    const int ofPost = scaled(points, m_book.factor(rule.id, m_index.find(member).office));
    m_lines[member.value].append({.rule = rule.code, .points = ofPost, .source = source, .record = record});
}

} // namespace lianxin
