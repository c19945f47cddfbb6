#include "core/statistics/statisticsfacts.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/evaluation/rulerepository.h"
#include "core/evaluation/stepwisereading.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"

namespace lianxin {

namespace {

class StatisticsReading : StepwiseReading
{
public:
    explicit StatisticsReading(Database &database)
        : m_database(database)
    {
    }

    Result<StatisticsFacts> read()
    {
        auto words = readDirectory(m_database);
        if (!words)
            return words.error();
        m_facts.directory = *std::move(words);
        m_found = readTerms(m_facts, m_database);
        most();
        few();
        if (!m_found)
            return m_found.error();
        m_read.shared = sharedLabels(m_facts);
        return std::move(m_read);
    }

private:
    /// The large tables, as far as they are counted.
    void most()
    {
        take(m_facts.members, [this] { return MemberRepository(m_database).counted(); });
        take(m_facts.invitations, [this] { return InvitationRepository(m_database).counted(); });
        take(m_facts.suggestions, [this] { return SuggestionRepository(m_database).counted(); });
        take(m_facts.reports, [this] { return ReportRepository(m_database).counted(); });
    }

    /// The small ones as they are.
    void few()
    {
        all<EnterpriseRepository>(m_facts.enterprises);
        all<VenueRepository>(m_facts.venues);
        all<ActivityRepository>(m_facts.activities);
        all<ActivityChangeRepository>(m_facts.changes);
        all<ProjectRepository>(m_facts.projects);
        all<NeedRepository>(m_facts.needs);
        all<ProposalLeadRepository>(m_facts.leads);
        all<AdoptionRepository>(m_facts.adoptions);
        all<LeaderCommentRepository>(m_facts.comments);
        all<PairingRepository>(m_facts.pairings);
        all<PairingServiceRepository>(m_facts.services);
        all<PairingReviewRepository>(m_facts.reviews);
        all<OutcomeRepository>(m_facts.outcomes);
        all<MonthlyAwardRepository>(m_facts.awards);
    }

    template <typename Stored, typename Entity>
    void all(QList<Entity> &into)
    {
        take(into, [this] { return Stored(m_database).all(); });
    }

    Database &m_database;
    StatisticsFacts m_read;
    Facts &m_facts = m_read.facts;
};

} // namespace

Result<StatisticsFacts> readStatisticsFacts(Database &database)
{
    return StatisticsReading(database).read();
}

} // namespace lianxin
