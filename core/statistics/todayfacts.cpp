#include "core/statistics/todayfacts.h"

#include "core/activities/activityrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/evaluation/honourrepository.h"
#include "core/evaluation/labels.h"
#include "core/evaluation/stepwisereading.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Reads what may have to be done, one kind after the other.
class TodayReading : StepwiseReading
{
public:
    TodayReading(Database &database, QDate day, int daysAhead)
        : m_database(database)
        , m_day(day)
        , m_until(day.addDays(daysAhead))
    {
    }

    Result<TodayFacts> read()
    {
        m_found = readDirectory(m_database, {WordList::Unit, WordList::Level, WordList::ServiceForm},
                                m_today.facts.directory);
        if (m_found)
            m_found = readTerms(m_today.facts, m_database);
        what();
        whom();
        if (m_found)
            m_found = readSharedLabels(m_database, m_today);
        if (m_found)
            m_found = m_database.forEachRow(
                u"SELECT NOT EXISTS (SELECT 1 FROM member) AND NOT EXISTS (SELECT 1 FROM activity) AS is_new"_s, {},
                [this](const Row &row) { m_today.isNewOffice = row.flag(u"is_new"_s); });
        if (!m_found)
            return m_found.error();
        return std::move(m_today);
    }

private:
    void what()
    {
        Facts &facts = m_today.facts;
        take(facts.suggestions,
             [&] { return SuggestionRepository(m_database).toFollow(m_day, m_until, facts.patience); });
        take(facts.comments, [&] { return LeaderCommentRepository(m_database).toFollowBy(m_until); });
        take(facts.reports, [&] { return ReportRepository(m_database).unansweredOn(m_day); });
        QList<Report> unsent;
        take(unsent, [&] { return ReportRepository(m_database).signedUnsent(); });
        facts.reports += unsent;
        take(facts.invitations, [&] { return InvitationRepository(m_database).silentOn(m_day); });
        take(facts.pairings, [&] { return PairingRepository(m_database).lastingOn(m_day); });
        take(facts.services, [&] { return PairingServiceRepository(m_database).toFollow(m_day, m_until); });
        take(facts.reviews, [&] { return PairingReviewRepository(m_database).ofLasting(m_day); });
        take(m_activities, [&] { return SuggestionRepository(m_database).unfinishedOn(m_day); });
        QList<ActivityId> research;
        take(research, [&] { return ActivityRepository(m_database).researchDueBy(m_until); });
        m_activities += research;
        take(m_today.pending.tasks, [&] { return ActivityTaskRepository(m_database).open(); });
        take(m_today.pending.reviews, [&] { return ActivityReviewRepository(m_database).dueBy(m_until); });
        take(m_today.pending.objections, [&] { return PointObjectionRepository(m_database).openOn(m_day); });
    }

    /// Those that what was found names.
    void whom()
    {
        Facts &facts = m_today.facts;
        add<PairingRepository>(facts.pairings, idsIn(facts.services, &PairingService::pairing));
        add<ReportRepository>(facts.reports, idsIn(facts.comments, &LeaderComment::report));
        add<ActivityRepository>(facts.activities,
                                m_activities + idsIn(facts.invitations, &Invitation::activity)
                                    + idsIn(m_today.pending.tasks, &ActivityTask::activity)
                                    + idsIn(m_today.pending.reviews, &ActivityReview::activity));
        add<MemberRepository>(facts.members,
                              idsIn(facts.invitations, &Invitation::member) + idsIn(facts.pairings, &Pairing::member)
                                  + idsIn(m_today.pending.objections, &PointObjection::member));
        add<EnterpriseRepository>(facts.enterprises, idsIn(facts.pairings, &Pairing::partner));
    }

    /// Those of `ids` that are not among `known` yet.
    template <typename Stored, typename Entity, typename Key>
    void add(QList<Entity> &known, QList<Key> ids)
    {
        QSet<qint64> there;
        for (const Entity &each : std::as_const(known))
            there.insert(each.id.value);
        ids.removeIf([&](Key id) { return there.contains(id.value); });
        QList<Entity> found;
        take(found, [&] { return Stored(m_database).these(ids); });
        known += found;
    }

    template <typename Entity, typename Key>
    static QList<Key> idsIn(const QList<Entity> &entities, Key Entity::*field)
    {
        QList<Key> ids;
        for (const Entity &each : entities)
            ids.append(each.*field);
        return ids;
    }

    Database &m_database;
    QDate m_day;
    QDate m_until;
    TodayFacts m_today;
    QList<ActivityId> m_activities;
};

} // namespace

Result<TodayFacts> readTodayFacts(Database &database, QDate day, int daysAhead)
{
    return TodayReading(database, day, daysAhead).read();
}

QList<TodayItem> todayList(const TodayFacts &facts, QDate day, int daysAhead)
{
    return todayList(FactIndex(facts.facts, facts.shared), day, daysAhead, facts.pending);
}

Result<QList<TodayItem>> readTodayList(Database &database, QDate day, int daysAhead)
{
    const auto facts = readTodayFacts(database, day, daysAhead);
    return facts ? Result<QList<TodayItem>>(todayList(*facts, day, daysAhead)) : facts.error();
}

} // namespace lianxin
