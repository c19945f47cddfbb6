#pragma once

// A year of an office for what reads it in parts.

#include "core/dossier/threadreader.h"
#include "core/evaluation/evaluationreading.h"
#include "core/evaluation/honourrepository.h"
#include "core/evaluation/rulerepository.h"
#include "core/exchange/sampleyear.h"
#include "core/invitations/invitationrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/statistics/departmentfacts.h"
#include "core/statistics/headline.h"
#include "core/statistics/series.h"
#include "core/statistics/statisticsfacts.h"
#include "core/statistics/statisticsjson.h"
#include "core/statistics/todayfacts.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/support/office.h"

#include <random>

namespace randomyear {

using namespace Qt::StringLiterals;
using namespace lianxin;

inline const QDate newYear(2024, 1, 1);

/// A year of an office in which anything that the schema takes may have happened, in any order.
class RandomYear
{
public:
    explicit RandomYear(unsigned seed)
        : m_random(seed)
    {
        words();
        succeed(act(*m_office.workbook, [this]() -> Result<void> {
            fill();
            return {};
        }));
    }

    [[nodiscard]] Database &database() const { return m_office.database; }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool chance(int percent) { return upTo(99) < percent; }
    QDate day() { return newYear.addDays(upTo(500)); }
    QDate maybeDay(int percent) { return chance(percent) ? day() : QDate(); }
    template <typename T>
    T one(const QList<T> &of)
    {
        return of.at(upTo(static_cast<int>(of.size()) - 1));
    }
    /// One of the first `count` values of an enumeration.
    template <typename Enum>
    Enum any(int count)
    {
        return static_cast<Enum>(upTo(count - 1));
    }
    template <typename Stored, typename Entity>
    Entity stored(const Entity &entity)
    {
        return valueOf(Stored(m_office.database).insert(entity));
    }

    void words()
    {
        for (const char *unit : {"Water", "Roads", "Farms"})
            m_units.append(m_office.word(WordList::Unit, QString::fromLatin1(unit)));
        for (const char *level : {"city", "province", "nation"})
            m_levels.append(m_office.word(WordList::Level, QString::fromLatin1(level), QString::fromLatin1(level)));
        for (const char *mode : {"single", "forwarded"})
            m_modes.append(m_office.word(WordList::AdoptionMode, QString::fromLatin1(mode), QString::fromLatin1(mode)));
        m_results = {m_office.word(WordList::ResultClass, u"A"_s, u"solved"_s),
                     m_office.word(WordList::ResultClass, u"C"_s, u"kept"_s)};
        for (const char *form : {"visit", "contact", "attempt"})
            m_forms.append(m_office.word(WordList::ServiceForm, QString::fromLatin1(form), QString::fromLatin1(form)));
        m_offices = {m_office.word(WordList::Office, u"chair"_s, u"presidium"_s),
                     m_office.word(WordList::Office, u"member"_s)};
    }

    void fill()
    {
        rules();
        for (const char *name : {"Ann", "Ben", "Ann", "Cy", "Dee"})
            member(QString::fromLatin1(name));
        for (int number = 1; number <= 8; ++number)
            activity(number);
        for (int number = 1; number <= 60; ++number)
            suggestion(number);
        for (int number = 1; number <= 20; ++number)
            report(number);
        for (int number = 1; number <= 6; ++number)
            pairing(number);
        for (int number = 1; number <= 4; ++number)
            objection(number);
    }

    void rules()
    {
        const bool inSteps = chance(50);
        RuleSet set;
        set.name = u"Rules"_s;
        set.validFrom = newYear;
        set.validTo = newYear.addDays(400);
        const RuleSetId id = stored<RuleSetRepository>(set).id;
        for (int kind = 1; kind < static_cast<int>(codesOf(RuleFact {}).size()); ++kind) {
            const RuleFact fact {kind};
            Rule rule;
            rule.ruleSet = id;
            rule.code = u"R%1"_s.arg(static_cast<int>(fact));
            rule.fact = fact;
            rule.points = 100 + upTo(300);
            rule.otherShare = 50;
            rule.bestOnly = chance(50);
            rule.fullFacts = inSteps ? upTo(3) : 0;
            rule.laterShare = 50;
            rule.id = stored<RuleRepository>(rule).id;
            if (chance(50))
                stored<RuleMultiplierRepository>(RuleMultiplier {{}, 0, rule.id, m_offices.at(1), 80});
        }
        RuleCondition condition;
        condition.ruleSet = id;
        condition.measure = Measure::FactCount;
        condition.fact = RuleFact::Suggestion;
        condition.amount = 2;
        stored<RuleConditionRepository>(condition);
    }

    void member(const QString &name)
    {
        Member member;
        member.name = name;
        member.unit = u"Unit %1"_s.arg(m_members.size());
        member.office = m_offices.at(m_members.size() == 3 ? 0 : 1);
        m_members.append(stored<MemberRepository>(member).id);
    }

    QList<MemberId> someMembers()
    {
        QList<MemberId> some;
        for (const MemberId each : std::as_const(m_members))
            if (chance(30))
                some.append(each);
        std::ranges::shuffle(some, m_random);
        return some;
    }

    void activity(int number)
    {
        Activity activity;
        activity.planYear = 2024 + (number > 5 ? 1 : 0);
        activity.number = number > 5 ? number - 4 : number;
        activity.state = any<ActivityState>(3);
        activity.plannedOn = maybeDay(80);
        activity.heldOn = activity.state == ActivityState::Held ? day() : QDate();
        if (chance(30)) {
            activity.outlineDueOn = maybeDay(70);
            activity.reportDueOn =
                activity.outlineDueOn.isValid() ? activity.outlineDueOn.addDays(upTo(60)) : maybeDay(70);
            activity.outlineDoneOn = maybeDay(40);
            activity.reportDoneOn = maybeDay(30);
        }
        m_activities.append(stored<ActivityRepository>(activity).id);
        for (int tasks = upTo(3); tasks > 0; --tasks)
            stored<ActivityTaskRepository>(
                ActivityTask {.activity = m_activities.last(),
                              .subject = u"Task %1"_s.arg(tasks),
                              .offsetDays = chance(80) ? std::optional(upTo(40) - 20) : std::nullopt,
                              .dueOn = maybeDay(30),
                              .doneOn = maybeDay(30)});
        if (chance(40))
            stored<ActivityReviewRepository>(
                ActivityReview {.activity = m_activities.last(), .dueOn = maybeDay(80), .reviewedOn = maybeDay(30)});
        for (const MemberId guest : someMembers()) {
            Invitation invitation;
            invitation.activity = m_activities.last();
            invitation.member = guest;
            invitation.sentOn = maybeDay(80);
            invitation.reply = any<Reply>(4);
            invitation.presence = any<Presence>(5);
            stored<InvitationRepository>(invitation);
        }
    }

    void suggestion(int number)
    {
        Suggestion card;
        card.number = u"S-%1"_s.arg(number);
        card.activity = one(m_activities);
        card.subject = chance(30) ? u"A bridge"_s : QString();
        card.content = u"Build  bridge %1, which many have asked for at each of the visits of the year"_s.arg(number);
        card.registeredOn = day();
        card.route = chance(60) ? Route::Department : chance(15) ? Route::Open : any<Route>(6);
        card.mainUnit = chance(90) ? one(m_units) : EntryId {};
        card.dueOn = maybeDay(80);
        if (chance(50))
            card.closedOn = card.registeredOn.addDays(upTo(200));
        card.result = chance(50) ? one(m_results) : EntryId {};
        card.proposers = someMembers();
        card.overseer = chance(20) ? one(m_members) : MemberId {};
        card.overseenEvery = chance(30) ? 1 + upTo(60) : 0;
        if (!m_suggestions.isEmpty() && chance(10))
            (chance(50) ? card.mergedInto : card.partOf) = one(m_suggestions);
        for (int steps = upTo(6); steps > 0; --steps)
            card.steps.append(step(card));
        m_suggestions.append(stored<SuggestionRepository>(card).id);
    }

    SuggestionStep step(const Suggestion &card)
    {
        SuggestionStep step;
        step.kind = any<StepKind>(23);
        step.takenOn = chance(30) && card.closedOn.isValid() ? card.closedOn : maybeDay(95);
        step.content = chance(50) ? u"Done"_s : QString();
        step.entry = chance(50) ? one(m_units) : EntryId {};
        step.entryWas = chance(30) ? one(m_units) : EntryId {};
        step.dueOn = maybeDay(30);
        step.dueWas = maybeDay(30);
        step.closedWas = maybeDay(10);
        step.attitude = chance(20) ? one(m_units) : EntryId {};
        step.pertinence = chance(20) ? one(m_units) : EntryId {};
        if (step.kind == StepKind::ExtensionAsked) {
            step.person = u"Ann"_s;
            step.askedUntil = maybeDay(90);
        }
        return step;
    }

    void report(int number)
    {
        Report report;
        report.year = 2024 + (number > 14 ? 1 : 0);
        report.number = number > 14 ? number - 10 : number;
        report.title = u"On bridge %1"_s.arg(number);
        report.formedOn = maybeDay(80);
        report.authors = someMembers();
        QSet<qint64> sources;
        for (int source = upTo(3); source > 0; --source)
            if (const SuggestionId id = one(m_suggestions);
                !std::exchange(sources, sources + QSet {id.value}).contains(id.value))
                report.sources.append(id);
        for (const EntryId level : std::as_const(m_levels))
            if (chance(60))
                report.sendings.append({.level = level, .sentOn = day(), .answerDueOn = maybeDay(80)});
        for (int steps = upTo(2); steps > 0; --steps)
            report.steps.append({.takenOn = day(), .kind = any<ReportEvent>(10), .level = one(m_levels)});
        const ReportId id = stored<ReportRepository>(report).id;
        for (const EntryId level : std::as_const(m_levels)) {
            if (chance(30))
                adopt(id, level);
            if (chance(20))
                comment(id, level);
        }
    }

    void adopt(ReportId report, EntryId level)
    {
        Adoption adoption;
        adoption.report = report;
        adoption.level = level;
        adoption.mode = one(m_modes);
        adoption.adoptedOn = day();
        stored<AdoptionRepository>(adoption);
    }

    void comment(ReportId report, EntryId level)
    {
        LeaderComment comment;
        comment.report = report;
        comment.level = level;
        comment.commentedOn = newYear;
        comment.leader = u"Mayor"_s;
        comment.followUpDueOn = maybeDay(60);
        comment.followedUpOn = maybeDay(30);
        stored<LeaderCommentRepository>(comment);
    }

    void pairing(int number)
    {
        Enterprise partner;
        partner.name = u"Partner %1"_s.arg(number);
        Pairing pairing;
        pairing.number = number;
        pairing.member = one(m_members);
        pairing.partner = stored<EnterpriseRepository>(partner).id;
        pairing.startedOn = day();
        if (chance(40)) {
            pairing.endedOn = pairing.startedOn.addDays(upTo(200));
            pairing.endReason = u"Done"_s;
            pairing.result = u"Well"_s;
        }
        const PairingId id = stored<PairingRepository>(pairing).id;
        for (int services = upTo(6); services > 0; --services) {
            PairingService service;
            service.pairing = id;
            service.servedOn = pairing.startedOn.addDays(upTo(150));
            service.form = one(m_forms);
            if (chance(40)) {
                service.promise = u"A plan"_s;
                service.promiseDueOn = chance(70) ? service.servedOn.addDays(upTo(60)) : QDate();
                service.promiseKeptOn = chance(40) ? service.servedOn.addDays(upTo(90)) : QDate();
            }
            stored<PairingServiceRepository>(service);
        }
        if (chance(40)) {
            PairingReview review;
            review.pairing = id;
            review.reviewedOn = pairing.startedOn.addDays(100);
            stored<PairingReviewRepository>(review);
        }
    }

    void objection(int number)
    {
        PointObjection objection;
        objection.member = one(m_members);
        objection.words = u"Objection %1"_s.arg(number);
        objection.receivedOn = day();
        if (chance(40)) {
            objection.outcome = ObjectionOutcome::Upheld;
            objection.answer = u"Counted"_s;
            objection.answeredOn = objection.receivedOn.addDays(upTo(20));
        }
        stored<PointObjectionRepository>(objection);
    }

    std::mt19937 m_random;
    Office m_office;
    QList<EntryId> m_units;
    QList<EntryId> m_levels;
    QList<EntryId> m_modes;
    QList<EntryId> m_results;
    QList<EntryId> m_forms;
    QList<EntryId> m_offices;
    QList<MemberId> m_members;
    QList<ActivityId> m_activities;
    QList<SuggestionId> m_suggestions;
};

} // namespace randomyear
