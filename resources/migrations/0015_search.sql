-- What is searched: derived from the records in the transaction of each action, made anew where it is out of step. Its
-- tables are not recorded; a later step that changes what is searched makes the views anew.
CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY, -- the newest change has the highest
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    record_table TEXT NOT NULL, -- what is opened: the row itself, or what it belongs to
    record_row INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    letters TEXT NOT NULL, -- initials and pinyin of the title, from each place on that a name may be called by
    UNIQUE (table_name, row_id)
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (
    number, title, body, letters,
    content = 'search_entry', content_rowid = 'id', columnsize = 0, tokenize = 'cjk'
);

CREATE TABLE search_state (
    action INTEGER NOT NULL -- the last one that is in the index
) STRICT;

-- The tables that are searched, and those whose rows lend them words.
CREATE VIEW search_table (name) AS
    VALUES ('member'), ('enterprise'), ('activity'), ('agenda_item'), ('activity_file'), ('project'), ('need'),
        ('suggestion'), ('suggestion_step'), ('proposal_lead'), ('report'), ('adoption'), ('leader_comment'),
        ('pairing'), ('pairing_service'), ('outcome');

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
    SELECT 'activity', id, 'activity', id, plan_year || coalesce('/' || number, ''), theme,
        form || char(10) || host || char(10) || leader_text || char(10) || planned_text || char(10)
            || coalesce(held_on, '') || char(10) || section || char(10) || meeting_point || char(10) || note
    FROM activity
    UNION ALL
    SELECT 'agenda_item', id, 'activity', activity, '', subject, place
    FROM agenda_item
    UNION ALL
    SELECT 'activity_file', id, 'activity', activity, '', name, caption
    FROM activity_file
    UNION ALL
    SELECT 'project', id, 'project', id, '', name,
        summary || char(10) || contact || char(10) || phone || char(10) || note
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
    SELECT 'proposal_lead', id, 'suggestion', suggestion, '', title, ''
    FROM proposal_lead
    UNION ALL
    SELECT 'report', id, 'report', id, year || '/' || number, title, editor || char(10) || content || char(10) || note
    FROM report
    UNION ALL
    SELECT 'adoption', id, 'report', report, issue, body, note
    FROM adoption
    UNION ALL
    SELECT 'leader_comment', id, 'report', report, '', leader, content
    FROM leader_comment
    UNION ALL
    SELECT 'pairing', pairing.id, 'pairing', pairing.id, CAST(pairing.number AS TEXT), member.name || ' – ' || enterprise.name,
        purpose || char(10) || end_reason || char(10) || pairing.note
    FROM pairing JOIN member ON member.id = pairing.member JOIN enterprise ON enterprise.id = pairing.partner
    UNION ALL
    SELECT 'pairing_service', id, 'pairing', pairing, '', '',
        content || char(10) || effect || char(10) || recorder
    FROM pairing_service
    UNION ALL
    SELECT 'outcome', id, 'outcome', id, CAST(number AS TEXT), title, recognition || char(10) || evidence
    FROM outcome;

-- The rows whose words are taken from another row, too.
CREATE VIEW search_dependent AS
    SELECT 'member' AS table_name, member AS row_id, 'pairing' AS entry_table, id AS entry_row FROM pairing
    UNION ALL
    SELECT 'enterprise', partner, 'pairing', id FROM pairing;
