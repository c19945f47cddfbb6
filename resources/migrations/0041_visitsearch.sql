-- What is searched, with the photos and papers of return visits.
DROP VIEW search_source;
DROP VIEW search_table;

CREATE VIEW search_table (name) AS
    VALUES ('member'), ('enterprise'), ('venue'), ('activity'), ('agenda_item'), ('arrangement'), ('activity_file'),
        ('project'), ('need'), ('suggestion'), ('suggestion_step'), ('suggestion_file'), ('proposal_lead'), ('report'),
        ('report_step'), ('report_sending'), ('adoption'), ('leader_comment'), ('pairing'), ('pairing_service'),
        ('pairing_review'), ('outcome'), ('activity_step'), ('activity_task'), ('activity_review'), ('activity_case'),
        ('publicity');

CREATE VIEW search_source AS
    SELECT 'member' AS table_name, id AS row_id, 'member' AS record_table, id AS record_row,
        coalesce(CAST(number AS TEXT), '') AS number, name AS title,
        unit || char(10) || ethnic_group || char(10) || phone || char(10) || note AS body
    FROM member
    UNION ALL
    SELECT 'enterprise', id, 'enterprise', id, '', name,
        industry || char(10) || scale || char(10) || contact || char(10) || phone || char(10) || note
    FROM enterprise
    UNION ALL
    SELECT 'venue', id, 'venue', id, '', name, address || char(10) || contact || char(10) || phone || char(10) || note
    FROM venue
    UNION ALL
    SELECT 'activity', id, 'activity', id, plan_year || coalesce('/' || number, ''), theme,
        form || char(10) || host || char(10) || leader_text || char(10) || planned_text || char(10)
            || coalesce(held_on, '') || char(10) || section || char(10) || meeting_point || char(10) || note
            || char(10) || responsible || char(10) || question
    FROM activity
    UNION ALL
    SELECT 'agenda_item', id, 'activity', activity, '', subject, place || char(10) || person
    FROM agenda_item
    UNION ALL
    SELECT 'arrangement', id, 'activity', activity, '', subject, detail || char(10) || person || char(10) || phone
    FROM arrangement
    UNION ALL
    SELECT 'activity_file', id, 'activity', activity, '', name, caption || char(10) || photographer
    FROM activity_file
    UNION ALL
    SELECT 'project', id, 'project', id, '', name,
        summary || char(10) || contact || char(10) || phone || char(10) || note || char(10) || visit_note
    FROM project
    UNION ALL
    SELECT 'need', id, 'need', id, '', substr(content, 1, 40), content
    FROM need
    UNION ALL
    SELECT 'suggestion', id, 'suggestion', id, number, CASE subject WHEN '' THEN substr(content, 1, 40) ELSE subject END,
        content || char(10) || note
    FROM suggestion
    UNION ALL
    SELECT 'suggestion_step', id, 'suggestion', suggestion, '', '', content
    FROM suggestion_step
    UNION ALL
    SELECT 'suggestion_file', id, 'suggestion', suggestion, '', name, caption
    FROM suggestion_file
    UNION ALL
    SELECT 'proposal_lead', id, 'suggestion', suggestion, number, title, ''
    FROM proposal_lead
    UNION ALL
    SELECT 'report', id, 'report', id, year || '/' || number, title, editor || char(10) || content || char(10) || note
    FROM report
    UNION ALL
    SELECT 'report_step', id, 'report', report, '', '', person || char(10) || content
    FROM report_step WHERE person <> '' OR content <> ''
    UNION ALL
    SELECT 'report_sending', id, 'report', report, receipt, addressee, ''
    FROM report_sending WHERE receipt <> '' OR addressee <> ''
    UNION ALL
    SELECT 'adoption', id, 'report', report, issue, body, document || char(10) || note
    FROM adoption
    UNION ALL
    SELECT 'leader_comment', id, 'report', report, document, leader,
        content || char(10) || follow_up || char(10) || outcome
    FROM leader_comment
    UNION ALL
    SELECT 'pairing', pairing.id, 'pairing', pairing.id, CAST(pairing.number AS TEXT), member.name || ' – ' || enterprise.name,
        purpose || char(10) || end_reason || char(10) || pairing.note || char(10) || result
    FROM pairing JOIN member ON member.id = pairing.member JOIN enterprise ON enterprise.id = pairing.partner
    UNION ALL
    SELECT 'pairing_service', id, 'pairing', pairing, '', '',
        content || char(10) || effect || char(10) || recorder || char(10) || person || char(10) || promise
    FROM pairing_service
    UNION ALL
    SELECT 'pairing_review', id, 'pairing', pairing, '', '', note
    FROM pairing_review
    UNION ALL
    SELECT 'outcome', id, 'outcome', id, CAST(number AS TEXT), title,
        recognition || char(10) || evidence || char(10) || verified_by
    FROM outcome
    UNION ALL
    SELECT 'activity_step', id, 'activity', activity, '', '', content
    FROM activity_step WHERE content <> ''
    UNION ALL
    SELECT 'activity_task', id, 'activity', activity, '', subject, person || char(10) || note
    FROM activity_task
    UNION ALL
    SELECT 'activity_review', id, 'activity', activity, '', '', person || char(10) || strengths || char(10) || lessons
    FROM activity_review
    UNION ALL
    SELECT 'activity_case', id, 'activity', activity, '', title, lesson || char(10) || promoted_at
    FROM activity_case
    UNION ALL
    SELECT 'publicity', id, 'activity', activity, '', title, media || char(10) || link
    FROM publicity;
