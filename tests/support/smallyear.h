#pragma once

#include "core/evaluation/facts.h"
#include "core/evaluation/rulebook.h"

#include <algorithm>
#include <random>

/// A year of an office as a plain value, to which tests add what they are about.
struct SmallYear {
    lianxin::Facts facts;
    QList<lianxin::DirectoryEntry> words;

    SmallYear()
    {
        using lianxin::WordList;
        for (const char *level : {"county", "city", "province", "nation"})
            word(WordList::Level, level, level);
        for (const char *mode : {"single", "combined", "forwarded"})
            word(WordList::AdoptionMode, mode, mode);
        word(WordList::MemberState, "serving", "serving");
        word(WordList::MemberState, "left", "left");
        word(WordList::Office, "chair", "presidium");
        word(WordList::Office, "member");
        word(WordList::ResultClass, "A", "solved");
        word(WordList::ResultClass, "C", "kept");
        word(WordList::Region, "Town", {}, "Town");
        word(WordList::Region, "North", {}, "county");
        word(WordList::Region, "South", {}, "county");
        for (const char *kind : {"loan", "order"})
            word(WordList::OutcomeKind, kind);
        facts.financing = of(WordList::OutcomeKind, "loan");
    }

    lianxin::EntryId word(lianxin::WordList list, const char *name, const char *meaning = "", const char *kind = "")
    {
        lianxin::DirectoryEntry entry;
        entry.id = {++m_lastId};
        entry.list = list;
        entry.name = QString::fromLatin1(name);
        entry.meaning = QString::fromLatin1(meaning);
        entry.kind = QString::fromLatin1(kind);
        entry.position = static_cast<int>(words.size()) + 1;
        words.append(entry);
        facts.directory = lianxin::Directory(words);
        return entry.id;
    }

    [[nodiscard]] lianxin::EntryId of(lianxin::WordList list, const char *name) const
    {
        return facts.directory.find(list, QString::fromLatin1(name));
    }

    lianxin::MemberId member(const char *name, const char *office = "member")
    {
        lianxin::Member member;
        member.id = {++m_lastId};
        member.name = QString::fromLatin1(name);
        member.office = of(lianxin::WordList::Office, office);
        member.state = of(lianxin::WordList::MemberState, "serving");
        facts.members.append(member);
        return member.id;
    }

    lianxin::ActivityId activity(int number, QDate heldOn, const char *region = "North")
    {
        lianxin::Activity activity;
        activity.id = {++m_lastId};
        activity.planYear = 2024;
        activity.number = number;
        activity.state = lianxin::ActivityState::Held;
        activity.heldOn = heldOn;
        activity.region = of(lianxin::WordList::Region, region);
        facts.activities.append(activity);
        return activity.id;
    }

    lianxin::Invitation &invite(lianxin::ActivityId activity, lianxin::MemberId member,
                                lianxin::Presence presence = lianxin::Presence::Present)
    {
        lianxin::Invitation invitation;
        invitation.id = {++m_lastId};
        invitation.activity = activity;
        invitation.member = member;
        invitation.reply = lianxin::Reply::Accepted;
        invitation.presence = presence;
        return facts.invitations.emplace_back(invitation);
    }

    lianxin::Suggestion &suggest(lianxin::ActivityId activity, const QList<lianxin::MemberId> &proposers,
                                 QDate registeredOn)
    {
        lianxin::Suggestion suggestion;
        suggestion.id = {++m_lastId};
        suggestion.number = QStringLiteral("S%1").arg(facts.suggestions.size() + 1);
        suggestion.activity = activity;
        suggestion.content = QStringLiteral("Build a bridge.");
        suggestion.registeredOn = registeredOn;
        suggestion.route = lianxin::Route::OnSite;
        suggestion.proposers = proposers;
        return facts.suggestions.emplace_back(suggestion);
    }

    lianxin::ReportId report(QDate formedOn, const QList<lianxin::MemberId> &authors,
                             const QList<lianxin::SuggestionId> &sources = {})
    {
        lianxin::Report report;
        report.id = {++m_lastId};
        report.year = formedOn.year();
        report.number = static_cast<int>(facts.reports.size()) + 1;
        report.title = QStringLiteral("On bridges");
        report.formedOn = formedOn;
        report.authors = authors;
        report.sources = sources;
        facts.reports.append(report);
        return report.id;
    }

    void adopt(lianxin::ReportId report, const char *level, const char *mode, QDate on)
    {
        lianxin::Adoption adoption;
        adoption.id = {++m_lastId};
        adoption.report = report;
        adoption.level = of(lianxin::WordList::Level, level);
        adoption.mode = of(lianxin::WordList::AdoptionMode, mode);
        adoption.adoptedOn = on;
        facts.adoptions.append(adoption);
    }

    lianxin::Pairing &pair(lianxin::MemberId member, QDate startedOn)
    {
        lianxin::Pairing pairing;
        pairing.id = {++m_lastId};
        pairing.number = static_cast<int>(facts.pairings.size()) + 1;
        pairing.member = member;
        pairing.startedOn = startedOn;
        return facts.pairings.emplace_back(pairing);
    }

    void serve(lianxin::PairingId pairing, QDate on)
    {
        lianxin::PairingService service;
        service.id = {++m_lastId};
        service.pairing = pairing;
        service.servedOn = on;
        facts.services.append(service);
    }

    lianxin::Outcome &outcome(const char *kind, QDate reachedOn, const QList<lianxin::MemberId> &members)
    {
        lianxin::Outcome outcome;
        outcome.id = {++m_lastId};
        outcome.number = static_cast<int>(facts.outcomes.size()) + 1;
        outcome.kind = of(lianxin::WordList::OutcomeKind, kind);
        outcome.title = QStringLiteral("A bridge");
        outcome.reachedOn = reachedOn;
        outcome.members = members;
        return facts.outcomes.emplace_back(outcome);
    }

    /// The same facts in another order.
    [[nodiscard]] lianxin::Facts shuffled(unsigned seed) const
    {
        lianxin::Facts facts_ = facts;
        std::mt19937 chance(seed);
        const auto shuffle = [&](auto &list) { std::ranges::shuffle(list, chance); };
        shuffle(facts_.members);
        shuffle(facts_.activities);
        shuffle(facts_.invitations);
        shuffle(facts_.suggestions);
        shuffle(facts_.reports);
        shuffle(facts_.adoptions);
        shuffle(facts_.pairings);
        shuffle(facts_.services);
        shuffle(facts_.outcomes);
        return facts_;
    }

private:
    qint64 m_lastId = 0;
};

/// Three members, three visits from March to May 2024, and what came of them: for tests that need some of everything.
inline SmallYear aBusySpring()
{
    using namespace lianxin;
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    const MemberId cid = year.member("Cid");
    const QList<QDate> days {{2024, 3, 28}, {2024, 4, 25}, {2024, 5, 23}};
    for (int number = 1; number <= 3; ++number) {
        const QDate day = days.at(number - 1);
        const ActivityId activity = year.activity(number, day, number == 2 ? "South" : "North");
        year.invite(activity, ann).seat = Seat::Local;
        year.invite(activity, bob, number == 1 ? Presence::Late : Presence::Absent);
        year.invite(activity, cid, Presence::Leave).reply = Reply::Leave;
        const SuggestionId first = year.suggest(activity, {ann, bob}, day).id;
        Suggestion &late = year.suggest(activity, {ann}, day.addDays(4));
        late.route = Route::Department;
        late.dueOn = day.addDays(60);
        late.closedOn = number == 1 ? day.addDays(61) : QDate();
        const ReportId report = year.report(day.addDays(10), {bob, ann}, {first});
        year.adopt(report, "city", "single", day.addDays(20));
        if (number > 1)
            year.adopt(report, "province", "combined", day.addDays(40));
        year.adopt(report, "nation", "forwarded", day.addDays(50));
    }
    const PairingId pairing = year.pair(cid, {2024, 4, 1}).id;
    for (const QDate day : {QDate(2024, 4, 10), QDate(2024, 5, 10)})
        year.serve(pairing, day);
    year.outcome("loan", {2024, 5, 30}, {bob}).amountFen = 300'000'000;
    year.outcome("order", {2024, 6, 2}, {cid, ann}).amountFen = 50'000'000;
    return year;
}
