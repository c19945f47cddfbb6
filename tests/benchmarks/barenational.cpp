#include "tests/benchmarks/barenational.h"

#include "tests/benchmarks/dashboardsql.h"
#include "tests/benchmarks/nationalfile.h"

#include <QHash>
#include <QMap>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

// The page of today: its five figures, then line by line what stands there.

const char *const headline = R"(
    SELECT (SELECT count(*) FROM activity WHERE state = 'held'),
           (SELECT count(*) FROM invitation WHERE presence IN ('present', 'late')),
           (SELECT count(*) FROM suggestion) - (SELECT count(*) FROM suggestion WHERE part_of IS NOT NULL),
           (SELECT count(*) FROM report),
           (SELECT count(DISTINCT report) FROM adoption
            WHERE level = (SELECT id FROM directory_entry WHERE list = 'level' AND meaning = 'province')
              AND mode <> (SELECT id FROM directory_entry WHERE list = 'adoption_mode' AND meaning = 'forwarded')))";

/// With the chases since the department last answered, and whether a leader has heard of it.
const char *const dueCards = R"(
    SELECT card.id, card.number, unit.name, card.subject, card.content, card.due_on,
           (SELECT count(*) FROM suggestion_step chase
            WHERE chase.suggestion = card.id AND chase.kind = 'chased' AND chase.taken_on <= :day
              AND chase.position > (SELECT coalesce(max(begun.position), -1) FROM suggestion_step begun
                                    WHERE begun.suggestion = card.id AND begun.taken_on <= :day AND begun.kind IN
                                        ('handed', 'reassigned', 'extended', 'answered', 'reopened'))),
           EXISTS (SELECT 1 FROM suggestion_step told WHERE told.suggestion = card.id AND told.kind = 'escalated')
    FROM suggestion card LEFT JOIN directory_entry unit ON unit.id = card.main_unit
    WHERE card.route = 'department' AND card.closed_on IS NULL AND card.due_on <= :until
      AND card.merged_into IS NULL AND card.registered_on <= :day
      AND coalesce((SELECT pause.kind FROM suggestion_step pause
                    WHERE pause.suggestion = card.id AND pause.kind IN ('paused', 'resumed')
                    ORDER BY pause.position DESC LIMIT 1), '') <> 'paused'
    ORDER BY card.due_on, card.number)";

const char *const unsignedCards = R"(
    SELECT card.id, card.number, unit.name, card.subject, card.content, handed.taken_on
    FROM suggestion card
    JOIN suggestion_step handed ON handed.suggestion = card.id AND handed.kind IN ('handed', 'reassigned')
    LEFT JOIN directory_entry unit ON unit.id = card.main_unit
    WHERE card.route = 'department' AND card.closed_on IS NULL AND card.merged_into IS NULL
      AND handed.taken_on <= :signed_by
      AND NOT EXISTS (SELECT 1 FROM suggestion_step later
                      WHERE later.suggestion = card.id AND later.position > handed.position AND later.kind IN
                          ('received', 'resumed', 'reopened', 'returned', 'paused', 'answered', 'judged'))
    ORDER BY handed.taken_on, card.number)";

const char *const visits = R"(
    SELECT card.id, card.number, unit.name, card.subject, card.content, card.closed_on, due.visits
    FROM (SELECT suggestion, max(CASE kind WHEN 'closed' THEN taken_on END) AS closed_on,
                 sum(CASE kind WHEN 'visited' THEN 1 ELSE 0 END) AS visits
          FROM suggestion_step WHERE kind IN ('closed', 'visited') AND taken_on <= :day
          GROUP BY suggestion
          HAVING closed_on <= CASE visits WHEN 0 THEN :first_visit WHEN 1 THEN :second_visit ELSE '' END) AS due
    JOIN suggestion card ON card.id = due.suggestion AND card.closed_on = due.closed_on
    LEFT JOIN directory_entry unit ON unit.id = card.main_unit
    WHERE card.route = 'department'
    ORDER BY card.closed_on, card.number)";

const char *const lookedAfter = R"(
    SELECT id, number, subject, content, overseen_every, registered_on FROM suggestion
    WHERE overseen_every > 0 AND closed_on IS NULL)";

const char *const answers = R"(
    SELECT report.id, report.year, report.number, report.title, level.name, sending.answer_due_on,
           EXISTS (SELECT 1 FROM report other WHERE other.number = report.number AND other.year <> report.year)
    FROM report_sending sending JOIN report ON report.id = sending.report
    JOIN directory_entry level ON level.id = sending.level
    WHERE sending.answer_due_on < :day
      AND NOT EXISTS (SELECT 1 FROM adoption WHERE adoption.report = report.id AND adoption.level = sending.level)
      AND NOT EXISTS (SELECT 1 FROM leader_comment comment
                      WHERE comment.report = report.id AND comment.level = sending.level)
    ORDER BY sending.answer_due_on, report.year, report.number)";

const char *const unsent = R"(
    SELECT report.id, report.year, report.number, report.title, signing.taken_on
    FROM report_step signing JOIN report ON report.id = signing.report
    WHERE signing.kind = 'sign'
      AND NOT EXISTS (SELECT 1 FROM report_sending WHERE report_sending.report = report.id)
    ORDER BY signing.taken_on, report.year, report.number)";

const char *const comments = R"(
    SELECT comment.id, comment.leader, comment.follow_up, report.title, comment.follow_up_due_on
    FROM leader_comment comment JOIN report ON report.id = comment.report
    WHERE comment.followed_up_on IS NULL AND comment.follow_up_due_on <= :until ORDER BY comment.follow_up_due_on)";

const char *const invitees = R"(
    SELECT activity.id, activity.number, activity.plan_year, activity.theme, member.name, invitation.sent_on
    FROM activity JOIN invitation ON invitation.activity = activity.id JOIN member ON member.id = invitation.member
    WHERE activity.state = 'planned' AND invitation.reply = 'none' AND invitation.sent_on <= :day
    ORDER BY invitation.sent_on, member.name)";

const char *const ledgers = R"(
    SELECT activity.id, activity.number, activity.plan_year, activity.theme, activity.held_on,
           (SELECT count(*) FROM suggestion WHERE suggestion.activity = activity.id AND route = 'open'
            AND merged_into IS NULL AND closed_on IS NULL)
    FROM activity
    WHERE activity.state = 'held' AND activity.held_on <= :day
      AND (NOT EXISTS (SELECT 1 FROM suggestion WHERE suggestion.activity = activity.id)
           OR EXISTS (SELECT 1 FROM suggestion WHERE suggestion.activity = activity.id AND route = 'open'
                      AND merged_into IS NULL AND closed_on IS NULL))
       OR (activity.state = 'planned' AND activity.planned_on <= :day)
    ORDER BY activity.held_on)";

const char *const pairs = R"(
    SELECT pairing.id, member.name, enterprise.name, pairing.started_on,
           (SELECT max(served_on) FROM pairing_service WHERE pairing = pairing.id)
    FROM pairing JOIN member ON member.id = pairing.member JOIN enterprise ON enterprise.id = pairing.partner
    WHERE pairing.ended_on IS NULL)";

// The board of the departments: each card under its department, as each figure lists those that it counts.

const char *const board = R"(
    SELECT card.main_unit, unit.name, card.id,
           coalesce((SELECT handed.taken_on FROM suggestion_step handed
                     WHERE handed.suggestion = card.id AND handed.kind IN ('handed', 'reassigned')
                     ORDER BY handed.position DESC LIMIT 1), card.registered_on) AS handed_on,
           card.due_on, card.closed_on, card.closed_on > card.due_on,
           card.closed_on IS NULL AND card.due_on < :day
               AND coalesce((SELECT pause.kind FROM suggestion_step pause
                             WHERE pause.suggestion = card.id AND pause.kind IN ('paused', 'resumed')
                             ORDER BY pause.position DESC LIMIT 1), '') <> 'paused'
    FROM suggestion card LEFT JOIN directory_entry unit ON unit.id = card.main_unit
    WHERE card.route = 'department' AND card.merged_into IS NULL AND card.registered_on <= :day
    ORDER BY card.main_unit)";

const char *const passedOn = R"(
    SELECT entry_was, suggestion FROM suggestion_step
    WHERE kind = 'reassigned' AND entry_was IS NOT NULL AND taken_on <= :day)";

// The thread of one suggestion.

const char *const card = R"(
    SELECT card.number, card.content, card.registered_on, card.route, card.due_on, card.closed_on, result.name,
           result.meaning, satisfaction.name, need.content, category.name, urgency.name, project.name, project.summary,
           activity.id, activity.number, activity.plan_year, activity.theme, activity.held_on, activity.planned_on,
           EXISTS (SELECT 1 FROM activity other
                   WHERE other.number = activity.number AND other.plan_year <> activity.plan_year),
           (SELECT max(changed_on) FROM activity_change WHERE activity_change.activity = activity.id)
    FROM suggestion card JOIN activity ON activity.id = card.activity
    LEFT JOIN directory_entry result ON result.id = card.result
    LEFT JOIN directory_entry satisfaction ON satisfaction.id = card.satisfaction
    LEFT JOIN need ON need.id = card.need
    LEFT JOIN directory_entry category ON category.id = need.category
    LEFT JOIN directory_entry urgency ON urgency.id = need.urgency
    LEFT JOIN project ON project.id = coalesce(need.project, card.project)
    WHERE card.id = :card)";

const char *const proposers = R"(
    SELECT member.id, member.name, member.unit, office.meaning,
           EXISTS (SELECT 1 FROM member other WHERE other.name = member.name AND other.id <> member.id)
    FROM suggestion_proposer proposer JOIN member ON member.id = proposer.member
    LEFT JOIN directory_entry office ON office.id = member.office
    WHERE proposer.suggestion = :card ORDER BY proposer.position)";

const char *const steps = R"(
    SELECT step.taken_on, step.kind, step.content, step.person, entry.name
    FROM suggestion_step step LEFT JOIN directory_entry entry ON entry.id = step.entry
    WHERE step.suggestion = :card ORDER BY step.position)";

const char *const reports = R"(
    SELECT report.id, report.title, report.formed_on, report.year, report.number,
           EXISTS (SELECT 1 FROM report other WHERE other.number = report.number AND other.year <> report.year),
           EXISTS (SELECT 1 FROM report_sending WHERE report_sending.report = report.id)
    FROM report_source source JOIN report ON report.id = source.report
    WHERE source.suggestion = :card ORDER BY report.formed_on)";

const char *const authors = R"(
    SELECT author.report, member.id, member.name, author.share, office.meaning
    FROM report_source source JOIN report_author author ON author.report = source.report
    JOIN member ON member.id = author.member LEFT JOIN directory_entry office ON office.id = member.office
    WHERE source.suggestion = :card ORDER BY author.report, author.position)";

const char *const adoptions = R"(
    SELECT adoption.report, adoption.adopted_on, level.name, mode.name, mode.meaning, adoption.body, adoption.issue
    FROM report_source source JOIN adoption ON adoption.report = source.report
    JOIN directory_entry level ON level.id = adoption.level JOIN directory_entry mode ON mode.id = adoption.mode
    WHERE source.suggestion = :card ORDER BY adoption.adopted_on)";

const char *const commentsOfReports = R"(
    SELECT comment.report, comment.commented_on, level.name, comment.leader
    FROM report_source source JOIN leader_comment comment ON comment.report = source.report
    JOIN directory_entry level ON level.id = comment.level
    WHERE source.suggestion = :card ORDER BY comment.commented_on)";

const char *const proposals = R"(
    SELECT lead.title, lead.number, state.name, result.name FROM proposal_lead lead
    LEFT JOIN directory_entry state ON state.id = lead.state LEFT JOIN directory_entry result ON result.id = lead.result
    WHERE lead.suggestion = :card)";

const char *const outcomes = R"(
    SELECT outcome.id, outcome.reached_on, outcome.title, kind.name, outcome.recognition
    FROM suggestion card
    JOIN outcome ON outcome.activity = card.activity AND outcome.enterprise = card.enterprise
    LEFT JOIN directory_entry kind ON kind.id = outcome.kind
    WHERE card.id = :card)";

const char *const ruleSets = "SELECT id, valid_from, valid_to FROM rule_set WHERE expired = 0";
const char *const rules = R"(
    SELECT id, code, fact, points, best_only, first_share, other_share FROM rule
    WHERE rule_set = (SELECT max(id) FROM rule_set WHERE expired = 0) ORDER BY code)";
const char *const factors = R"(
    SELECT rule, entry, factor FROM rule_multiplier
    WHERE rule IN (SELECT id FROM rule WHERE rule_set = (SELECT max(id) FROM rule_set WHERE expired = 0)))";

const char *const awards = R"(
    SELECT award.id, award.month, award.announced_on, award.story, award.member
    FROM suggestion_proposer proposer JOIN monthly_award award ON award.member = proposer.member
    WHERE proposer.suggestion = :card)";

// The points of everybody: the facts of the year, each with its member, and one GROUP BY over them.

const char *const points = R"(
    WITH book AS (SELECT id, valid_from, valid_to FROM rule_set WHERE expired = 0 ORDER BY id DESC LIMIT 1),
         fact (kind, member) AS (
        SELECT 'attendance', invitation.member
        FROM book, activity JOIN invitation ON invitation.activity = activity.id
        WHERE activity.state = 'held' AND activity.held_on BETWEEN book.valid_from AND book.valid_to
          AND invitation.presence IN ('present', 'late')
        UNION ALL
        SELECT 'suggestion', proposer.member
        FROM book, suggestion card JOIN suggestion_proposer proposer ON proposer.suggestion = card.id
        WHERE card.part_of IS NULL AND card.registered_on BETWEEN book.valid_from AND book.valid_to
        UNION ALL
        SELECT 'suggestion_solved', proposer.member
        FROM book, suggestion card JOIN suggestion_proposer proposer ON proposer.suggestion = card.id
        WHERE card.part_of IS NULL AND card.registered_on BETWEEN book.valid_from AND book.valid_to
          AND card.result = (SELECT id FROM directory_entry WHERE list = 'result_class' AND meaning = 'solved')
        UNION ALL
        SELECT 'report', author.member
        FROM book, report JOIN report_author author ON author.report = report.id
        WHERE report.formed_on BETWEEN book.valid_from AND book.valid_to
        UNION ALL
        SELECT 'report_adopted', author.member
        FROM book, adoption JOIN report_author author ON author.report = adoption.report
        WHERE adoption.adopted_on BETWEEN book.valid_from AND book.valid_to
          AND adoption.mode <> (SELECT id FROM directory_entry WHERE list = 'adoption_mode' AND meaning = 'forwarded'))
    SELECT fact.member, sum(rule.points)
    FROM fact JOIN rule ON rule.fact = fact.kind AND rule.rule_set = (SELECT id FROM book)
    GROUP BY fact.member)";

const char *const weeks = "SELECT value FROM setting WHERE name = 'ledger.visit_weeks'";

} // namespace

/// Keeps its statements, as the program does.
struct BareNational::Connection {
    sqlite3 *file = nullptr;
    QHash<const char *, sqlite3_stmt *> statements;
    const QMap<const char *, QByteArray> days {
        {":day", nationalDay.toString(Qt::ISODate).toUtf8()},
        {":until", nationalDay.addDays(7).toString(Qt::ISODate).toUtf8()},
        {":signed_by", "2025-03-24"}, // five working days before the last one
        {":first_visit", nationalDay.addDays(-28).toString(Qt::ISODate).toUtf8()},
        {":second_visit", nationalDay.addDays(-84).toString(Qt::ISODate).toUtf8()}};
    qint64 readBytes = 0; ///< so that nothing of the reading is left out

    explicit Connection(const QString &path)
    {
        expect(sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READWRITE, nullptr));
        for (const char *setting : {"PRAGMA mmap_size = 0", "PRAGMA cell_size_check = ON",
                                    "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE", "COMMIT"})
            expect(sqlite3_exec(file, setting, nullptr, nullptr, nullptr));
    }
    ~Connection()
    {
        for (sqlite3_stmt *each : std::as_const(statements))
            sqlite3_finalize(each);
        sqlite3_close(file);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    void expect(int code) const
    {
        if (code == SQLITE_OK)
            return;
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(file));
        std::exit(EXIT_FAILURE);
    }

    qsizetype rows(const char *sql, qint64 card = 0)
    {
        sqlite3_stmt *&statement = statements[sql];
        if (statement == nullptr)
            expect(sqlite3_prepare_v2(file, sql, -1, &statement, nullptr));
        if (const int place = sqlite3_bind_parameter_index(statement, ":card"); place > 0)
            expect(sqlite3_bind_int64(statement, place, card));
        else
            bindDays(statement);
        qsizetype rows = 0;
        int code = SQLITE_ROW;
        for (; (code = sqlite3_step(statement)) == SQLITE_ROW; ++rows)
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                read(statement, column);
        if (code != SQLITE_DONE)
            expect(code);
        sqlite3_reset(statement);
        return rows;
    }

    void read(sqlite3_stmt *statement, int column)
    {
        if (sqlite3_column_type(statement, column) == SQLITE_INTEGER) {
            readBytes += sqlite3_column_int64(statement, column);
        } else if (const unsigned char *text = sqlite3_column_text(statement, column); text != nullptr) {
            readBytes += text[0] + sqlite3_column_bytes(statement, column);
        }
    }

    void bindDays(sqlite3_stmt *statement) const
    {
        for (auto each = days.cbegin(); each != days.cend(); ++each)
            if (const int place = sqlite3_bind_parameter_index(statement, each.key()); place > 0)
                expect(sqlite3_bind_text(statement, place, each->constData(), -1, SQLITE_STATIC));
    }
};

BareNational::BareNational(const QString &path)
    : m_connection(std::make_unique<Connection>(path))
{
}

BareNational::~BareNational() = default;

qsizetype BareNational::today()
{
    m_connection->rows(headline);
    qsizetype lines = 0;
    for (const char *sql :
         {dueCards, unsignedCards, visits, lookedAfter, unsent, answers, comments, invitees, ledgers, pairs})
        lines += m_connection->rows(sql);
    return lines;
}

qsizetype BareNational::departments()
{
    m_connection->rows(passedOn);
    return m_connection->rows(board);
}

qsizetype BareNational::dashboard()
{
    qsizetype lines = 0;
    for (const char *sql : dashboardSql)
        lines += m_connection->rows(sql);
    return lines + m_connection->rows(headline);
}

qsizetype BareNational::evaluation()
{
    return m_connection->rows(points);
}

qsizetype BareNational::thread(qint64 suggestion)
{
    qsizetype links = 0;
    for (const char *sql : {card, steps, reports, adoptions, commentsOfReports, proposals, outcomes, awards})
        links += m_connection->rows(sql, suggestion);
    for (const char *sql : {proposers, authors, ruleSets, rules, factors, weeks})
        m_connection->rows(sql, suggestion);
    return links;
}
