#pragma once

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/activities/venue.h"
#include "core/directory/calendarday.h"
#include "core/directory/customfieldrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/evaluation/rulerepository.h"
#include "core/exchange/exchangewords.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/stock.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"

#include <QHash>
#include <QSet>

namespace lianxin {

/// What the importers of all sheets of one import share: what the document holds, the words, the answers of the
/// mapping, and today.
class ImportContext
{
public:
    ImportContext(Database &database, ExchangeWords exchangeWords, ImportMapping columnsAndValues, QDate day);

    /// Reads the document. Errors: Storage.
    Result<void> load();

    /// Reads anew whatever was kept since settle(): it has been rolled back. Errors: Storage.
    Result<void> restore();
    void settle();

    /// The word of `list` with this name or alias; not stored when there is none.
    [[nodiscard]] EntryId word(WordList list, const QString &name) const;
    [[nodiscard]] QString meaning(EntryId word) const;
    [[nodiscard]] EntryId withMeaning(WordList list, const QString &meaning) const;
    [[nodiscard]] QStringList namesOf(WordList list) const;
    /// Adds a word at the end of `list`. Errors: Storage, Invalid.
    Result<EntryId> addWord(WordList list, const QString &name, bool confirmed);
    /// The word of `list` whose name or alias is the longest that `text` holds; not stored when it holds none.
    [[nodiscard]] EntryId wordWithin(WordList list, const QString &text) const;

    /// Whether the list had no words before, so that those of the sheets become the list.
    [[nodiscard]] bool isOpen(WordList list) const { return m_open.contains(list); }
    void close(WordList list) { m_open.remove(list); }

    /// The enterprise of this name, added when there is none. Errors: Storage, Invalid.
    Result<Enterprise> enterprise(const QString &name);
    /// Fills what is empty in the stored enterprise with what `told` has. Errors: Storage, Invalid.
    Result<EnterpriseId> fillEnterprise(const Enterprise &told);

    const ExchangeWords words;
    const ImportMapping mapping;
    const QDate today;
    bool clearsEmpty = false; ///< see ImportOptions
    ActivityId about; ///< see ImportOptions
    int projectsExpected = 3; ///< of an activity, as the settings tell. Source: the programme, D-17

    QList<CustomField> customFields; ///< the office's own

    Stock<DirectoryEntry> directory;
    Stock<CalendarDay> calendarDays;
    Stock<Enterprise> enterprises;
    Stock<Venue> venues;
    Stock<Member> members;
    Stock<Activity> activities;
    Stock<ActivityChange> activityChanges;
    Stock<AgendaItem> agenda;
    Stock<Project> projects;
    Stock<Need> needs;
    Stock<Invitation> invitations;
    Stock<Suggestion> suggestions;
    Stock<ProposalLead> proposalLeads;
    Stock<Publicity> publicity;
    Stock<ActivityCase> activityCases;
    Stock<ActivityReview> reviews;
    Stock<Report> reports;
    Stock<Adoption> adoptions;
    Stock<LeaderComment> comments;
    Stock<Pairing> pairings;
    Stock<PairingService> services;
    Stock<Outcome> outcomes;
    Stock<RuleSet> ruleSets;
    Stock<Rule> rules;
    Stock<RuleMultiplier> multipliers;
    Stock<RuleClass> ruleClasses;
    Stock<RuleCondition> ruleConditions;
    Stock<MonthlyAward> awards;

    /// The set of this name, not stored when there is none. Without a name the one whose rules came with the same file,
    /// else with the same import, else the newest in use.
    [[nodiscard]] RuleSetId ruleSet(const QString &name) const;
    /// Notes that rules of `set`, which is stored, came with the file. One in use goes before one that has expired.
    void noteRulesOf(const RuleSet &set);
    /// Whether rules of any set came with this import so far.
    [[nodiscard]] bool hasRulesComeIn() const { return m_ruleSetOfImport.isStored(); }

    QSet<qint64> toldStates; ///< activities of which a plan of this import tells the state
    qsizetype file = 0; ///< which one is read now, by its place in the import

private:
    Database &m_database;
    template <typename Visit>
    Result<void> forEachStock(Visit visit);

    QSet<WordList> m_open;
    QHash<qsizetype, RuleSetId> m_ruleSetOfFile;
    RuleSetId m_ruleSetOfImport;
};

} // namespace lianxin
