#include "core/evaluation/evaluationreading.h"

#include "core/activities/activityrepository.h"
#include "core/evaluation/labels.h"
#include "core/evaluation/partialfacts.h"
#include "core/evaluation/pointgathering.h"
#include "core/evaluation/stepwisereading.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"

#include <algorithm>

namespace lianxin {

namespace {

/// Reads one kind of fact after the other and lets go of each before the next.
class EvaluationReading : StepwiseReading
{
public:
    EvaluationReading(Database &database, const Rulebook &book, const Period &period)
        : m_database(database)
        , m_book(book)
        , m_period(period)
    {
    }

    Result<QList<MemberPoints>> read()
    {
        shared();
        PointGathering gathering(m_book, lastDay());
        pairings(gathering);
        visits(gathering);
        suggestions(gathering);
        reports(gathering);
        outcomes(gathering);
        QList<Member> members;
        take(members, [&] { return MemberRepository(m_database).introduced(gathering.members()); });
        if (!m_found)
            return m_found.error();
        return gathering.evaluated(members, m_common.directory);
    }

private:
    /// What every part needs: the words, and who holds a post that a rule looks at.
    void shared()
    {
        if (m_found)
            m_found = readDirectory(
                m_database, {WordList::Office, WordList::ResultClass, WordList::AdoptionMode, WordList::ServiceForm},
                m_common.directory);
        if (m_found)
            m_found = readTerms(m_common, m_database);
        QList<EntryId> offices;
        for (const DirectoryEntry &office : m_common.directory.of(WordList::Office))
            if (std::ranges::find(m_book.multipliers, office.id, &RuleMultiplier::entry) != m_book.multipliers.end())
                offices.append(office.id);
        if (!offices.isEmpty())
            take(m_common.members, [&] { return MemberRepository(m_database).holding(offices); });
        take(m_services, [this] { return PairingServiceRepository(m_database).all(); });
    }

    [[nodiscard]] QDate lastDay() const
    {
        if (m_period.to.isValid() || m_services.isEmpty())
            return m_period.to;
        return std::ranges::max(m_services, {}, &PairingService::servedOn).servedOn;
    }

    [[nodiscard]] bool counts(const QList<RuleFact> &kinds) const
    {
        return std::ranges::any_of(m_book.rules, [&](const Rule &rule) { return kinds.contains(rule.fact); })
            || std::ranges::any_of(m_book.conditions,
                                   [&](const RuleCondition &each) { return kinds.contains(each.fact); });
    }

    /// Hands over `part`, of which all but the reports lie within the period.
    void gather(PointGathering &gathering, PartialFacts &part, const QList<RuleFact> &kinds, const Facts &counted)
    {
        if (m_found)
            m_found = readSharedLabels(m_database, part);
        if (m_found)
            gathering.take(FactIndex(part.facts, part.shared), counted, kinds);
    }

    void pairings(PointGathering &gathering)
    {
        const QList<RuleFact> kinds {RuleFact::PairingActive, RuleFact::PairingService};
        if (!counts(kinds))
            return;
        PartialFacts part {.facts = m_common, .shared = {}};
        take(part.facts.pairings, [this] { return PairingRepository(m_database).all(); });
        part.facts.services = m_services;
        Facts counted = part.facts;
        counted.services.removeIf([this](const PairingService &each) { return !m_period.contains(each.servedOn); });
        gather(gathering, part, kinds, counted);
    }

    void visits(PointGathering &gathering)
    {
        const QList<RuleFact> kinds {RuleFact::Attendance, RuleFact::Volunteered, RuleFact::NoShow, RuleFact::NoReply};
        if (!counts(kinds))
            return;
        PartialFacts part {.facts = m_common, .shared = {}};
        take(part.facts.activities, [this] { return ActivityRepository(m_database).labelled(); });
        take(part.facts.invitations, [this] { return InvitationRepository(m_database).heldWithin(m_period); });
        gather(gathering, part, kinds, part.facts);
    }

    void suggestions(PointGathering &gathering)
    {
        const QList<RuleFact> kinds {RuleFact::Suggestion, RuleFact::SuggestionSolved};
        if (!counts(kinds))
            return;
        PartialFacts part {.facts = m_common, .shared = {}};
        take(part.facts.suggestions, [this] { return SuggestionRepository(m_database).creditedWithin(m_period); });
        gather(gathering, part, kinds, part.facts);
    }

    void reports(PointGathering &gathering)
    {
        const QList<RuleFact> kinds {RuleFact::Report, RuleFact::ReportAdopted, RuleFact::ReportCommented};
        if (!counts(kinds))
            return;
        const ReportRepository stored(m_database);
        PartialFacts part {.facts = m_common, .shared = {}};
        take(part.facts.reports, [&] { return stored.credited(); });
        take(part.facts.adoptions, [this] { return AdoptionRepository(m_database).creditedWithin(m_period); });
        take(part.facts.comments, [this] { return LeaderCommentRepository(m_database).creditedWithin(m_period); });
        const auto inWriting = stored.inWriting();
        if (!inWriting && m_found)
            m_found = inWriting.error();
        if (!m_found)
            return;
        Facts counted = part.facts;
        counted.reports.removeIf([&](const Report &each) {
            return inWriting->contains(each.id.value) || !m_period.contains(each.formedOn);
        });
        gather(gathering, part, kinds, counted);
    }

    void outcomes(PointGathering &gathering)
    {
        if (!counts({RuleFact::Outcome}))
            return;
        PartialFacts part {.facts = m_common, .shared = {}};
        take(part.facts.outcomes, [this] { return OutcomeRepository(m_database).creditedWithin(m_period); });
        gather(gathering, part, {RuleFact::Outcome}, part.facts);
    }

    Database &m_database;
    const Rulebook &m_book;
    Period m_period;
    Facts m_common; ///< words, terms, and members by their posts alone
    QList<PairingService> m_services;
};

} // namespace

Result<QList<MemberPoints>> readEvaluation(Database &database, const Rulebook &book, const Period &period)
{
    return EvaluationReading(database, book, period).read();
}

} // namespace lianxin
