#include "core/dossier/recordcheck.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/activities/venue.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"

#include <QHash>

namespace lianxin {

namespace {

template <typename Repository>
Result<void> checkOne(Database &database, qint64 id)
{
    const auto found = Repository(database).find({id});
    return found ? validate(*found) : found.error();
}

using Check = Result<void> (*)(Database &database, qint64 id);

template <typename... Repositories>
QHash<QString, Check> checksOf()
{
    return {{Repositories::table, checkOne<Repositories>}...};
}

} // namespace

Result<void> checkRecord(Database &database, const RecordRef &record)
{
    static const QHash<QString, Check> checks =
        checksOf<MemberRepository, EnterpriseRepository, VenueRepository, DirectoryRepository, ActivityRepository,
                 ProjectRepository, NeedRepository, AgendaRepository, ArrangementRepository, InvitationRepository,
                 SuggestionRepository, ProposalLeadRepository, ReportRepository, AdoptionRepository,
                 LeaderCommentRepository, PairingRepository, PairingServiceRepository, PairingReviewRepository,
                 OutcomeRepository, RuleSetRepository, RuleRepository>();
    const Check check = checks.value(record.table);
    return check == nullptr ? Result<void>() : check(database, record.id);
}

} // namespace lianxin
