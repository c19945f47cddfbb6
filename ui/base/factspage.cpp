#include "ui/base/factspage.h"

#include "core/activities/activityrepository.h"
#include "core/activities/activitytask.h"
#include "core/activities/aftermath.h"
#include "core/activities/coursestep.h"
#include "core/activities/projectrepository.h"
#include "core/activities/scheme.h"
#include "core/activities/sessionpresetrepository.h"
#include "core/directory/customfieldrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/directory/settings.h"
#include "core/dossier/plantarget.h"
#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/membergrouprepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/recordnames.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// Those of the course of activities, which no fact holds.
Tables courseTables()
{
    return {ActivityStepRepository::table, ActivityTaskRepository::table, ActivityReviewRepository::table,
            u"activity_review_score"_s,    ActivityCaseRepository::table, PublicityRepository::table,
            PlanBaselineRepository::table, u"plan_baseline_line"_s,       PlanTargetRepository::table};
}

/// Those of what became of suggestions.
Tables handlingTables()
{
    return {SuggestionRepository::table,
            u"suggestion_proposer"_s,
            u"suggestion_unit"_s,
            u"suggestion_step"_s,
            u"suggestion_file"_s,
            u"suggestion_custom"_s,
            ProposalLeadRepository::table,
            ReportRepository::table,
            u"report_author"_s,
            u"report_source"_s,
            u"report_sending"_s,
            u"report_step"_s,
            AdoptionRepository::table,
            LeaderCommentRepository::table};
}

} // namespace

Tables FactsPage::tables()
{
    return courseTables() + handlingTables()
        + Tables {DirectoryRepository::table,
                  u"directory_alias"_s,
                  u"directory_keyword"_s,
                  Settings::table,
                  CustomFieldRepository::table,
                  u"custom_field_word"_s,
                  EnterpriseRepository::table,
                  u"enterprise_custom"_s,
                  VenueRepository::table,
                  MemberGroupRepository::table,
                  u"member_group_condition"_s,
                  SessionPresetRepository::table,
                  u"session_preset_mix"_s,
                  u"session_preset_need"_s,
                  MemberRepository::table,
                  u"member_custom"_s,
                  u"member_specialty"_s,
                  ActivityRepository::table,
                  u"activity_specialty"_s,
                  u"activity_unit"_s,
                  u"activity_tag"_s,
                  u"activity_pin"_s,
                  u"activity_bar"_s,
                  u"activity_mix"_s,
                  u"activity_custom"_s,
                  ActivityChangeRepository::table,
                  AgendaRepository::table,
                  ActivityFileRepository::table,
                  ArrangementRepository::table,
                  ProjectRepository::table,
                  NeedRepository::table,
                  u"need_specialty"_s,
                  InvitationRepository::table,
                  PairingRepository::table,
                  PairingServiceRepository::table,
                  PairingReviewRepository::table,
                  OutcomeRepository::table,
                  u"outcome_member"_s,
                  u"outcome_value"_s,
                  RuleSetRepository::table,
                  RuleRepository::table,
                  RuleMultiplierRepository::table,
                  RuleClassRepository::table,
                  RuleConditionRepository::table,
                  MonthlyAwardRepository::table};
}

FactsPage::FactsPage(Workbook &workbook, const PageFace &face, QWidget *parent)
    : Page(workbook, face, tables(), parent)
    , m_known(std::make_shared<const KnownFacts>(Facts()))
{
}

Result<void> FactsPage::reload()
{
    auto known = CurrentFacts::of(workbook()).read();
    if (!known)
        return known.error();
    m_known = *std::move(known);
    showFacts();
    return {};
}

QString FactsPage::namesOf(const QList<MemberId> &members) const
{
    return index().namesOf(members).join(tr(", "));
}

Result<QList<MemberId>> FactsPage::membersNamed(const QString &text) const
{
    return ui::membersNamed(index(), text);
}

QStringList FactsPage::memberNames() const
{
    return ui::memberNames(index());
}

QString FactsPage::namesOf(const QList<EntryId> &entries) const
{
    return directory().namesOf(entries).join(tr(", "));
}

} // namespace lianxin::ui
