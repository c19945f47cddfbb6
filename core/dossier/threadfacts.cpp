#include "core/dossier/threadfacts.h"

#include "core/pairing/pairingrepository.h"
#include "core/storage/rows.h"
#include "core/storage/tablemap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Whether another record has the same label.
QString isShared(const QString &table, const QString &label)
{
    return u"EXISTS (SELECT 1 FROM %1 other WHERE other.%2 = %1.%2 AND other.id <> %1.id)"_s.arg(table, label);
}

const QString card = uR"(
    SELECT card.number AS number, card.content AS content, card.registered_on AS registered_on, card.route AS route,
           card.main_unit AS main_unit, card.due_on AS due_on, card.closed_on AS closed_on, card.result AS result,
           card.satisfaction AS satisfaction, card.enterprise AS enterprise, card.merged_into AS merged_into,
           card.part_of AS part_of, card.project AS project, card.need AS need,
           activity.id AS activity, activity.plan_year AS plan_year, activity.number AS activity_number,
           activity.theme AS theme, activity.planned_on AS planned_on, activity.held_on AS held_on,
           %1 AS shares_number,
           (SELECT max(changed_on) FROM activity_change WHERE activity_change.activity = activity.id) AS changed_on,
           need.project AS asking, need.category AS category, need.urgency AS urgency, need.content AS asked,
           project.id AS told, project.name AS project_name, project.summary AS summary
    FROM suggestion card JOIN activity ON activity.id = card.activity
    LEFT JOIN need ON need.id = card.need LEFT JOIN project ON project.id = coalesce(need.project, card.project)
    WHERE card.id = :card)"_s.arg(isShared(u"activity"_s, u"number"_s));

const QString steps = uR"(
    SELECT kind, taken_on, content, entry, person, due_on, due_was, closed_was, asked_until
    FROM suggestion_step WHERE suggestion = :card ORDER BY position)"_s;

const QString proposers = uR"(
    SELECT member.id AS id, member.name AS name, member.unit AS unit, member.office AS office,
           %1 AS shares_name
    FROM suggestion_proposer proposer JOIN member ON member.id = proposer.member
    WHERE proposer.suggestion = :card ORDER BY proposer.position)"_s.arg(isShared(u"member"_s, u"name"_s));

const QString reports = uR"(
    SELECT report.id AS id, report.year AS year, report.number AS number, report.title AS title,
           report.formed_on AS formed_on,
           %1 AS shares_number,
           EXISTS (SELECT 1 FROM report_sending WHERE report_sending.report = report.id) AS was_sent,
           EXISTS (SELECT 1 FROM report_step WHERE report_step.report = report.id) AS has_course
    FROM report_source source JOIN report ON report.id = source.report
    WHERE source.suggestion = :card ORDER BY source.report)"_s.arg(isShared(u"report"_s, u"number"_s));

const QString authors = uR"(
    SELECT author.report AS report, author.share AS share, member.id AS id, member.name AS name, member.unit AS unit,
           member.office AS office,
           %1 AS shares_name
    FROM report_source source JOIN report_author author ON author.report = source.report
    JOIN member ON member.id = author.member
    WHERE source.suggestion = :card ORDER BY author.report, author.position)"_s.arg(isShared(u"member"_s, u"name"_s));

const QString adoptions = uR"(
    SELECT adoption.id AS id, adoption.report AS report, adoption.level AS level, adoption.body AS body,
           adoption.mode AS mode, adoption.adopted_on AS adopted_on, adoption.issue AS issue
    FROM report_source source JOIN adoption ON adoption.report = source.report WHERE source.suggestion = :card)"_s;

const QString comments = uR"(
    SELECT comment.id AS id, comment.report AS report, comment.level AS level, comment.commented_on AS commented_on,
           comment.leader AS leader
    FROM report_source source JOIN leader_comment comment ON comment.report = source.report
    WHERE source.suggestion = :card)"_s;

const QString leads = u"SELECT title, number, state, result FROM proposal_lead WHERE suggestion = :card ORDER BY id"_s;

const QString awards = uR"(
    SELECT award.id AS id, award.month AS month, award.member AS member, award.story AS story,
           award.announced_on AS announced_on
    FROM suggestion_proposer proposer JOIN monthly_award award ON award.member = proposer.member
    WHERE proposer.suggestion = :card)"_s;

class ThreadReading
{
public:
    ThreadReading(Database &database, SuggestionId id)
        : m_database(database)
        , m_which {{u":card"_s, id.value}}
    {
        m_card.id = id;
    }

    Result<ThreadFacts> read()
    {
        forEach(card, [this](const Row &row) { takeCard(row); });
        if (m_found && m_facts.activities.isEmpty())
            m_found = rows::notFound();
        forEach(steps, [this](const Row &row) { m_card.steps.append(stepOf(row)); });
        forEach(proposers, [this](const Row &row) { m_card.proposers.append(takeMember(row)); });
        forEach(leads, [this](const Row &row) { takeLead(row); });
        forEach(awards, [this](const Row &row) { takeAward(row); });
        std::ranges::sort(m_facts.awards, {}, &MonthlyAward::id);
        readReports();
        readOutcomes();
        if (!m_found)
            return m_found.error();
        m_facts.suggestions.append(m_card);
        return std::move(m_thread);
    }

private:
    template <typename Take>
    void forEach(const QString &sql, Take take)
    {
        if (m_found)
            m_found = m_database.forEachRow(sql, m_which, take);
    }

    void readReports()
    {
        forEach(reports, [this](const Row &row) { takeReport(row); });
        if (m_facts.reports.isEmpty())
            return;
        forEach(authors, [this](const Row &row) { takeAuthor(row); });
        forEach(adoptions, [this](const Row &row) { takeAdoption(row); });
        forEach(comments, [this](const Row &row) { takeComment(row); });
        std::ranges::sort(m_facts.adoptions, {}, &Adoption::id);
        std::ranges::sort(m_facts.comments, {}, &LeaderComment::id);
    }

    void readOutcomes()
    {
        if (!m_found || !m_card.enterprise.isStored())
            return;
        if (auto outcomes = OutcomeRepository(m_database).of(m_card.activity))
            m_facts.outcomes = *std::move(outcomes);
        else
            m_found = outcomes.error();
    }

    void takeCard(const Row &row)
    {
        m_card.number = row.text(u"number"_s);
        m_card.content = row.text(u"content"_s);
        m_card.registeredOn = row.date(u"registered_on"_s);
        m_card.route = ColumnType<Route>::fromRow(row, u"route"_s);
        m_card.mainUnit = {row.integer(u"main_unit"_s)};
        m_card.dueOn = row.date(u"due_on"_s);
        m_card.closedOn = row.date(u"closed_on"_s);
        m_card.result = {row.integer(u"result"_s)};
        m_card.satisfaction = {row.integer(u"satisfaction"_s)};
        m_card.enterprise = {row.integer(u"enterprise"_s)};
        m_card.mergedInto = {row.integer(u"merged_into"_s)};
        m_card.partOf = {row.integer(u"part_of"_s)};
        m_card.project = {row.integer(u"project"_s)};
        m_card.need = {row.integer(u"need"_s)};
        takeVisit(row);
        takeNeed(row);
    }

    void takeVisit(const Row &row)
    {
        Activity &activity = m_facts.activities.emplaceBack();
        activity.id = m_card.activity = {row.integer(u"activity"_s)};
        activity.planYear = row.count(u"plan_year"_s);
        activity.number = ColumnType<std::optional<int>>::fromRow(row, u"activity_number"_s);
        activity.theme = row.text(u"theme"_s);
        activity.plannedOn = row.date(u"planned_on"_s);
        activity.heldOn = row.date(u"held_on"_s);
        if (row.flag(u"shares_number"_s))
            m_thread.shared.activities.insert(*activity.number);
        if (const QDate changedOn = row.date(u"changed_on"_s); changedOn.isValid())
            m_facts.changes.append({.activity = activity.id, .changedOn = changedOn});
    }

    void takeNeed(const Row &row)
    {
        if (m_card.need.isStored()) {
            Need &need = m_facts.needs.emplaceBack();
            need.id = m_card.need;
            need.project = {row.integer(u"asking"_s)};
            need.category = {row.integer(u"category"_s)};
            need.urgency = {row.integer(u"urgency"_s)};
            need.content = row.text(u"asked"_s);
        }
        if (const ProjectId told {row.integer(u"told"_s)}; told.isStored()) {
            Project &project = m_facts.projects.emplaceBack();
            project.id = told;
            project.name = row.text(u"project_name"_s);
            project.summary = row.text(u"summary"_s);
        }
    }

    static SuggestionStep stepOf(const Row &row)
    {
        SuggestionStep step;
        step.kind = ColumnType<StepKind>::fromRow(row, u"kind"_s);
        step.takenOn = row.date(u"taken_on"_s);
        step.content = row.text(u"content"_s);
        step.entry = {row.integer(u"entry"_s)};
        step.person = row.text(u"person"_s);
        step.dueOn = row.date(u"due_on"_s);
        step.dueWas = row.date(u"due_was"_s);
        step.closedWas = row.date(u"closed_was"_s);
        step.askedUntil = row.date(u"asked_until"_s);
        return step;
    }

    MemberId takeMember(const Row &row)
    {
        const MemberId id {row.integer(u"id"_s)};
        if (std::ranges::find(m_facts.members, id, &Member::id) != m_facts.members.end())
            return id;
        Member &member = m_facts.members.emplaceBack();
        member.id = id;
        member.name = row.text(u"name"_s);
        member.unit = row.text(u"unit"_s);
        member.office = {row.integer(u"office"_s)};
        if (row.flag(u"shares_name"_s))
            m_thread.shared.members.insert(member.name);
        return id;
    }

    /// Of its sendings and steps it counts only whether there are any.
    void takeReport(const Row &row)
    {
        Report &report = m_facts.reports.emplaceBack();
        report.id = {row.integer(u"id"_s)};
        report.year = row.count(u"year"_s);
        report.number = row.count(u"number"_s);
        report.title = row.text(u"title"_s);
        report.formedOn = row.date(u"formed_on"_s);
        report.sources = {m_card.id};
        if (row.flag(u"shares_number"_s))
            m_thread.shared.reports.insert(report.number);
        report.sendings.resize(row.count(u"was_sent"_s));
        report.steps.resize(row.count(u"has_course"_s));
    }

    void takeAuthor(const Row &row)
    {
        const ReportId id {row.integer(u"report"_s)};
        const int share = row.count(u"share"_s);
        Report &report = *std::ranges::find(m_facts.reports, id, &Report::id);
        const MemberId author = takeMember(row);
        report.authors.append(author);
        if (share > 0)
            report.shares.insert(author, share);
    }

    void takeAdoption(const Row &row)
    {
        Adoption &adoption = m_facts.adoptions.emplaceBack();
        adoption.id = {row.integer(u"id"_s)};
        adoption.report = {row.integer(u"report"_s)};
        adoption.level = {row.integer(u"level"_s)};
        adoption.body = row.text(u"body"_s);
        adoption.mode = {row.integer(u"mode"_s)};
        adoption.adoptedOn = row.date(u"adopted_on"_s);
        adoption.issue = row.text(u"issue"_s);
    }

    void takeComment(const Row &row)
    {
        LeaderComment &comment = m_facts.comments.emplaceBack();
        comment.id = {row.integer(u"id"_s)};
        comment.report = {row.integer(u"report"_s)};
        comment.level = {row.integer(u"level"_s)};
        comment.commentedOn = row.date(u"commented_on"_s);
        comment.leader = row.text(u"leader"_s);
    }

    void takeLead(const Row &row)
    {
        ProposalLead &lead = m_facts.leads.emplaceBack();
        lead.suggestion = m_card.id;
        lead.title = row.text(u"title"_s);
        lead.number = row.text(u"number"_s);
        lead.state = {row.integer(u"state"_s)};
        lead.result = {row.integer(u"result"_s)};
    }

    void takeAward(const Row &row)
    {
        MonthlyAward &award = m_facts.awards.emplaceBack();
        award.id = {row.integer(u"id"_s)};
        award.month = row.text(u"month"_s);
        award.member = {row.integer(u"member"_s)};
        award.story = row.text(u"story"_s);
        award.announcedOn = row.date(u"announced_on"_s);
    }

    Database &m_database;
    QVariantMap m_which;
    Result<void> m_found;
    Suggestion m_card;
    ThreadFacts m_thread;
    Facts &m_facts = m_thread.facts;
};

} // namespace

Result<ThreadFacts> readThreadFacts(Database &database, SuggestionId id)
{
    return ThreadReading(database, id).read();
}

} // namespace lianxin
