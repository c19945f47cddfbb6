#include "core/evaluation/facts.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/activities/sessionpresetrepository.h"
#include "core/base/wordlists.h"
#include "core/directory/calendarday.h"
#include "core/directory/customfieldrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/directory/settings.h"
#include "core/evaluation/factindex.h"
#include "core/evaluation/rulerepository.h"
#include "core/evaluation/stepwisereading.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/membergrouprepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/drafting.h"
#include "core/reports/reportrepository.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Reads one list after the other until one fails.
class Reading : StepwiseReading
{
public:
    explicit Reading(Database &database)
        : m_database(database)
    {
    }

    template <typename Stored, typename Entity>
    void all(QList<Entity> &into)
    {
        take(into, [this] { return Stored(m_database).all(); });
    }

    [[nodiscard]] const Result<void> &done() const { return m_found; }

private:
    Database &m_database;
};

const QString visitWeeks = u"ledger.visit_weeks"_s;

/// As `text` lists them; as the program came when it lists none.
QList<int> weeksIn(const QString &text)
{
    QList<int> weeks;
    for (const QString &each : splitList(text))
        if (const int week = each.toInt(); week > 0)
            weeks.append(week);
    return weeks.isEmpty() ? Patience().visitWeeks : weeks;
}

/// All settings, read at once.
class AllSettings
{
public:
    explicit AllSettings(Database &database)
    {
        const auto all = Settings(database).all();
        for (const Setting &each : all ? *all : QList<Setting>())
            m_values.insert(each.name, each.value);
    }
    [[nodiscard]] QString text(const QString &name) const { return m_values.value(name); }
    [[nodiscard]] int number(const QString &name, int otherwise) const
    {
        bool isNumber = false;
        const int value = text(name).toInt(&isNumber);
        return isNumber ? value : otherwise;
    }

private:
    QHash<QString, QString> m_values;
};

Patience patienceIn(const AllSettings &settings)
{
    Patience patience;
    patience.soonDays = settings.number(u"ledger.soon_days"_s, patience.soonDays);
    patience.longDays = settings.number(u"ledger.long_days"_s, patience.longDays);
    patience.chases = settings.number(u"ledger.chases"_s, patience.chases);
    patience.visitWeeks = weeksIn(settings.text(visitWeeks));
    return patience;
}

void readReportTerms(Facts &facts, const AllSettings &settings, const Settings &stored)
{
    facts.reportRules = reportRules(stored);
    facts.reportTitle = titlePattern(stored, u"report.title_pattern"_s);
    facts.answerDays = settings.number(u"report.answer_days"_s, facts.answerDays);
    facts.followUpDays = settings.number(u"report.follow_up_days"_s, facts.followUpDays);
}

void readPairingTerms(PairingTerms &terms, const Directory &directory, const AllSettings &settings)
{
    terms.contactMonths = settings.number(u"pairing.contact_months"_s, terms.contactMonths);
    terms.visitMonths = settings.number(u"pairing.visit_months"_s, terms.visitMonths);
    terms.reviewMonths = settings.number(u"pairing.review_months"_s, terms.reviewMonths);
    terms.warnDays = settings.number(u"pairing.warn_days"_s, terms.warnDays);
    terms.promiseDays = settings.number(u"pairing.promise_days"_s, terms.promiseDays);
    for (const DirectoryEntry &form : directory.of(WordList::ServiceForm)) {
        const Touch touch = touchOf(form);
        if (touch != Touch::Visit)
            (touch == Touch::Contact ? terms.contacts : terms.attempts).append(form.id);
    }
}

void readSettings(Facts &facts, Database &database)
{
    const AllSettings settings(database);
    facts.quietMonths = settings.number(u"pairing.quiet_months"_s, facts.quietMonths);
    facts.verifyMonths = settings.number(u"members.verify_months"_s, facts.verifyMonths);
    facts.themeDepth = settings.number(u"selection.theme_depth"_s, facts.themeDepth);
    facts.patience = patienceIn(settings);
    readReportTerms(facts, settings, Settings(database));
    readPairingTerms(facts.pairingTerms, facts.directory, settings);
    facts.financing = facts.directory.find(WordList::OutcomeKind, settings.text(u"outcome.financing_kind"_s));
}

template <typename Entity, typename DayOf>
void keep(QList<Entity> &entities, const Period &period, DayOf dayOf)
{
    entities.removeIf([&](const Entity &entity) { return !period.contains(dayOf(entity)); });
}

} // namespace

Result<Facts> readFacts(Database &database)
{
    const auto directory = readDirectory(database);
    if (!directory)
        return directory.error();

    Facts facts;
    facts.directory = *directory;
    Reading reading(database);
    reading.all<CustomFieldRepository>(facts.customFields);
    reading.all<MemberGroupRepository>(facts.groups);
    reading.all<SessionPresetRepository>(facts.presets);
    reading.all<EnterpriseRepository>(facts.enterprises);
    reading.all<VenueRepository>(facts.venues);
    reading.all<MemberRepository>(facts.members);
    reading.all<ActivityRepository>(facts.activities);
    reading.all<ActivityChangeRepository>(facts.changes);
    reading.all<ProjectRepository>(facts.projects);
    reading.all<NeedRepository>(facts.needs);
    reading.all<InvitationRepository>(facts.invitations);
    reading.all<SuggestionRepository>(facts.suggestions);
    reading.all<ProposalLeadRepository>(facts.leads);
    reading.all<ReportRepository>(facts.reports);
    reading.all<AdoptionRepository>(facts.adoptions);
    reading.all<LeaderCommentRepository>(facts.comments);
    reading.all<PairingRepository>(facts.pairings);
    reading.all<PairingServiceRepository>(facts.services);
    reading.all<PairingReviewRepository>(facts.reviews);
    reading.all<OutcomeRepository>(facts.outcomes);
    reading.all<MonthlyAwardRepository>(facts.awards);
    if (!reading.done())
        return reading.done().error();
    if (const auto read = readTerms(facts, database); !read)
        return read.error();
    return facts;
}

Result<void> readTerms(Facts &facts, Database &database)
{
    Reading reading(database);
    reading.all<DeadlineRuleRepository>(facts.deadlineRules);
    reading.all<CalendarDayRepository>(facts.calendarDays);
    if (!reading.done())
        return reading.done();
    facts.deadlines = Deadlines(facts.deadlineRules, calendarWith(facts.calendarDays));
    readSettings(facts, database);
    return {};
}

QList<int> readVisitWeeks(Database &database)
{
    return weeksIn(Settings(database).text(visitWeeks));
}

HandlingTerms handlingTerms(const Facts &facts, QDate today)
{
    return {.deadlines = facts.deadlines,
            .solved = facts.directory.withMeaning(WordList::ResultClass, u"solved"_s),
            .dissatisfied = facts.directory.withMeaning(WordList::Satisfaction, u"dissatisfied"_s),
            .today = today};
}

ReportTerms reportTerms(const Facts &facts, QDate today)
{
    return {.directory = facts.directory,
            .rules = facts.reportRules,
            .today = today,
            .answerDays = facts.answerDays,
            .followUpDays = facts.followUpDays};
}

Facts within(const Facts &facts, const Period &period)
{
    if (period.isOpen())
        return facts;
    const FactIndex index(facts);
    const auto ofActivity = [&](const auto &entity) { return index.dayOf(entity.activity); };

    Facts kept = facts;
    keep(kept.activities, period, [&](const Activity &activity) { return index.dayOf(activity.id); });
    keep(kept.changes, period, ofActivity);
    keep(kept.projects, period, ofActivity);
    keep(kept.needs, period, [&](const Need &need) { return index.dayOf(index.activityOf(need)); });
    keep(kept.invitations, period, ofActivity);
    keep(kept.suggestions, period, [](const Suggestion &suggestion) { return suggestion.registeredOn; });
    keep(kept.leads, period, [&](const ProposalLead &lead) { return index.find(lead.suggestion).registeredOn; });
    keep(kept.reports, period, [](const Report &report) { return report.formedOn; });
    keep(kept.adoptions, period, [](const Adoption &adoption) { return adoption.adoptedOn; });
    keep(kept.comments, period, [](const LeaderComment &comment) { return comment.commentedOn; });
    keep(kept.pairings, period, [](const Pairing &pairing) { return pairing.startedOn; });
    keep(kept.services, period, [](const PairingService &service) { return service.servedOn; });
    keep(kept.reviews, period, [](const PairingReview &review) { return review.reviewedOn; });
    keep(kept.outcomes, period, [](const Outcome &outcome) { return outcome.reachedOn; });
    keep(kept.awards, period,
         [](const MonthlyAward &award) { return QDate::fromString(award.month + u"-01"_s, Qt::ISODate); });
    return kept;
}

} // namespace lianxin
