#include "core/dossier/threadreader.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/evaluation/evaluationreading.h"
#include "core/evaluation/labels.h"
#include "core/evaluation/partialfacts.h"
#include "core/evaluation/rulerepository.h"
#include "core/evaluation/stepwisereading.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"

#include <algorithm>

namespace lianxin {

namespace {

/// What the thread of one suggestion needs of the facts: the suggestion, and what hangs on it.
struct ThreadFacts : PartialFacts {
};

/// Follows the thread of a suggestion, record by record.
class ThreadReading : StepwiseReading
{
public:
    ThreadReading(Database &database, SuggestionId id)
        : m_database(database)
        , m_id(id)
    {
    }

    Result<ThreadFacts> read()
    {
        suggestion();
        visit();
        reports();
        people();
        if (m_found)
            m_found = readSharedLabels(m_database, m_thread);
        if (!m_found)
            return m_found.error();
        return std::move(m_thread);
    }

private:
    void suggestion()
    {
        const auto found = SuggestionRepository(m_database).onItsWay(m_id);
        if (!found) {
            m_found = found.error();
            return;
        }
        m_suggestion = *found;
        m_facts.suggestions = {*found};
        take(m_facts.leads, [&] { return ProposalLeadRepository(m_database).from(m_id); });
    }

    void visit()
    {
        take(m_facts.activities, [&] { return ActivityRepository(m_database).these({m_suggestion.activity}); });
        if (m_facts.activities.isEmpty() || !m_facts.activities.first().day().isValid())
            take(m_facts.changes, [&] { return ActivityChangeRepository(m_database).of(m_suggestion.activity); });
        take(m_facts.needs, [&] { return these<NeedRepository>(QList {m_suggestion.need}); });
        QList<ProjectId> projects {m_suggestion.project};
        for (const Need &each : std::as_const(m_facts.needs))
            projects.append(each.project);
        take(m_facts.projects, [&] { return these<ProjectRepository>(projects); });
        if (m_suggestion.enterprise.isStored())
            take(m_facts.outcomes, [&] { return OutcomeRepository(m_database).of(m_suggestion.activity); });
    }

    void reports()
    {
        take(m_facts.reports, [&] { return ReportRepository(m_database).madeOf(m_id); });
        for (const Report &each : std::as_const(m_facts.reports)) {
            append(m_facts.adoptions, [&] { return AdoptionRepository(m_database).of(each.id); });
            append(m_facts.comments, [&] { return LeaderCommentRepository(m_database).of(each.id); });
        }
        std::ranges::sort(m_facts.adoptions, {}, &Adoption::id);
        std::ranges::sort(m_facts.comments, {}, &LeaderComment::id);
    }

    void people()
    {
        QList<MemberId> members = m_suggestion.proposers;
        for (const Report &each : std::as_const(m_facts.reports))
            members += each.authors;
        take(m_facts.members, [&] { return MemberRepository(m_database).these(members); });
        take(m_facts.awards, [&] { return MonthlyAwardRepository(m_database).ofProposers(m_id); });
    }

    /// Those of `ids` that are stored; none is asked for in vain.
    template <typename Stored, typename Key>
    auto these(QList<Key> ids) -> decltype(Stored(std::declval<Database &>()).these(ids))
    {
        ids.removeIf([](Key id) { return !id.isStored(); });
        return Stored(m_database).these(ids);
    }

    template <typename Entity, typename Read>
    void append(QList<Entity> &into, Read read)
    {
        QList<Entity> more;
        take(more, read);
        into += more;
    }

    Database &m_database;
    SuggestionId m_id;
    Suggestion m_suggestion;
    ThreadFacts m_thread;
    Facts &m_facts = m_thread.facts;
};

} // namespace

Result<ThreadReader> ThreadReader::on(Database &database, QDate day)
{
    ThreadReader reader(database, day);
    auto words = readDirectory(database);
    if (!words)
        return words.error();
    reader.m_words = *std::move(words);
    reader.m_visitWeeks = readVisitWeeks(database);
    auto book = readRulebook(database, day);
    if (!book && book.error().kind == ErrorKind::NotFound)
        return reader;
    if (!book)
        return book.error();
    reader.m_book = *std::move(book);
    if (std::ranges::any_of(reader.m_book->rules, [](const Rule &rule) { return rule.fullFacts > 0; })) {
        auto points = readEvaluation(database, *reader.m_book, reader.m_book->periodFor());
        if (!points)
            return points.error();
        reader.m_points = *std::move(points);
    }
    return reader;
}

Result<ResultThread> ThreadReader::threadOf(SuggestionId id) const
{
    auto read = ThreadReading(*m_database, id).read();
    if (!read)
        return read.error();
    read->facts.directory = m_words;
    read->facts.patience.visitWeeks = m_visitWeeks;
    const FactIndex index(read->facts, read->shared);
    if (m_points || !m_book)
        return resultThreadOf(index, id, m_points.value_or(QList<MemberPoints>()), m_day);
    return resultThreadOf(index, id, evaluate(index, *m_book, m_book->periodFor()), m_day);
}

} // namespace lianxin
