#pragma once

// A year of an office for what reads it in parts.

#include "core/activities/projectrepository.h"
#include "core/evaluation/honourrepository.h"
#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/pairing/pairingrepository.h"
#include "tests/core/statistics/randomchoices.h"
#include "tests/support/office.h"

namespace randomyear {

using namespace Qt::StringLiterals;
using namespace lianxin;

/// A year of an office in which anything that the schema takes may have happened, in any order.
class RandomYear : RandomChoices
{
public:
    explicit RandomYear(unsigned seed)
        : RandomChoices(seed)
    {
        words();
        succeed(act(*m_office.workbook, [this]() -> Result<void> {
            fill();
            return {};
        }));
    }

    [[nodiscard]] Database &database() const { return m_office.database; }

private:
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
        m_needs = {m_office.word(WordList::NeedCategory, u"Money"_s),
                   m_office.word(WordList::Satisfaction, u"Good"_s, u"satisfied"_s),
                   m_office.word(WordList::ProposalState, u"Filed"_s), m_office.word(WordList::Urgency, u"Soon"_s)};
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
        surroundings();
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
        if (number % 3 == 0)
            for (qsizetype author = report.authors.size(); author > 0; --author)
                report.shares.insert(report.authors.at(author - 1),
                                     author > 1 ? 10 : 100 - 10 * static_cast<int>(report.authors.size() - 1));
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

    /// What cards hang on, and what came of them.
    void surroundings()
    {
        for (int number = 1; number <= 3; ++number) {
            Enterprise enterprise;
            enterprise.name = u"Enterprise %1"_s.arg(number);
            m_enterprises.append(stored<EnterpriseRepository>(enterprise).id);
        }
        for (const ActivityId activity : std::as_const(m_activities)) {
            project(activity);
            if (chance(30))
                stored<ActivityChangeRepository>(ActivityChange {.activity = activity, .changedOn = day()});
        }
        for (const SuggestionId card : std::as_const(m_suggestions))
            surround(card);
        for (int number = 1; number <= 12; ++number)
            outcome(number);
        for (int month = 1; month <= 9; ++month) {
            QList<MemberId> honoured = someMembers();
            for (const MemberId member : std::as_const(honoured))
                stored<MonthlyAwardRepository>(MonthlyAward {.month = u"2024-0%1"_s.arg(month),
                                                             .member = member,
                                                             .story = u"Built"_s,
                                                             .announcedOn = chance(50) ? newYear : maybeDay(50)});
        }
    }

    void project(ActivityId activity)
    {
        Project project;
        project.activity = activity;
        project.number = 1;
        project.name = u"Project of %1"_s.arg(activity.value);
        project.summary = u"Large"_s;
        m_projects.append(stored<ProjectRepository>(project).id);
        Need need;
        need.project = m_projects.last();
        need.number = 1;
        need.content = u"Need of %1"_s.arg(activity.value);
        need.category = chance(50) ? m_needs.first() : EntryId {};
        need.urgency = chance(50) ? m_needs.last() : EntryId {};
        m_asked.append(stored<NeedRepository>(need).id);
    }

    void surround(SuggestionId id)
    {
        SuggestionRepository suggestions(m_office.database);
        Suggestion card = valueOf(suggestions.find(id));
        card.need = chance(30) ? one(m_asked) : NeedId {};
        card.project = chance(30) ? one(m_projects) : ProjectId {};
        card.enterprise = chance(40) ? one(m_enterprises) : EnterpriseId {};
        card.satisfaction = chance(30) ? m_needs.at(1) : EntryId {};
        valueOf(suggestions.update(card));
        for (int leads = chance(20) ? 1 + upTo(1) : 0; leads > 0; --leads)
            stored<ProposalLeadRepository>(ProposalLead {.suggestion = id,
                                                         .title = u"Proposal %1"_s.arg(leads),
                                                         .state = m_needs.at(2),
                                                         .number = chance(50) ? u"7"_s : QString(),
                                                         .result = chance(50) ? one(m_results) : EntryId {}});
    }

    void outcome(int number)
    {
        Outcome outcome;
        outcome.number = number;
        outcome.title = u"Outcome %1"_s.arg(number);
        outcome.activity = one(m_activities);
        outcome.enterprise = one(m_enterprises);
        outcome.reachedOn = maybeDay(80);
        outcome.members = someMembers();
        stored<OutcomeRepository>(outcome);
    }

    Office m_office;
    QList<EntryId> m_units;
    QList<EntryId> m_levels;
    QList<EntryId> m_modes;
    QList<EntryId> m_results;
    QList<EntryId> m_forms;
    QList<EntryId> m_offices;
    QList<EntryId> m_needs; ///< words for what is asked, what members say, proposals, and how urgent it is
    QList<MemberId> m_members;
    QList<ActivityId> m_activities;
    QList<SuggestionId> m_suggestions;
    QList<EnterpriseId> m_enterprises;
    QList<ProjectId> m_projects;
    QList<NeedId> m_asked;
};

} // namespace randomyear
