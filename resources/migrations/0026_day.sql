-- The day of a visit in its parts, what was seen at each project, and what photos show.
ALTER TABLE agenda_item ADD COLUMN ends_at TEXT CHECK (ends_at GLOB '[0-2][0-9]:[0-5][0-9]');
ALTER TABLE agenda_item ADD COLUMN segment INTEGER REFERENCES directory_entry (id); -- the part of the day
ALTER TABLE agenda_item ADD COLUMN person TEXT NOT NULL DEFAULT ''; -- who leads it
ALTER TABLE agenda_item ADD COLUMN project INTEGER REFERENCES project (id); -- which is seen

ALTER TABLE project ADD COLUMN visit_note TEXT NOT NULL DEFAULT ''; -- what was seen and heard on the spot

ALTER TABLE activity_file ADD COLUMN moment TEXT NOT NULL DEFAULT 'any' CHECK (moment IN ('any', 'before', 'after'));
ALTER TABLE activity_file ADD COLUMN photographer TEXT NOT NULL DEFAULT '';
ALTER TABLE activity_file ADD COLUMN project INTEGER REFERENCES project (id);

-- What is to be arranged for the day: bus, meal, papers, room.
CREATE TABLE arrangement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    position INTEGER NOT NULL DEFAULT 0,
    subject TEXT NOT NULL CHECK (length(trim(subject)) BETWEEN 1 AND 200),
    detail TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL DEFAULT '', -- who sees to it
    phone TEXT NOT NULL DEFAULT '',
    done_on TEXT CHECK (done_on IS date(done_on))
) STRICT;

CREATE INDEX arrangement_by_activity ON arrangement (activity);

-- How often a pair means to be in touch, what each visit promised, and the review of each half year.
ALTER TABLE pairing ADD COLUMN contact_every INTEGER CHECK (contact_every BETWEEN 0 AND 60); -- months; 0: not agreed on
ALTER TABLE pairing ADD COLUMN visit_every INTEGER CHECK (visit_every BETWEEN 0 AND 60); -- none: as the office set it
ALTER TABLE pairing ADD COLUMN result TEXT NOT NULL DEFAULT ''; -- what came of it, in a sentence

ALTER TABLE pairing_service ADD COLUMN form INTEGER REFERENCES directory_entry (id); -- visit, call, letter …
ALTER TABLE pairing_service ADD COLUMN person TEXT NOT NULL DEFAULT ''; -- whom the member spoke to
ALTER TABLE pairing_service ADD COLUMN promise TEXT NOT NULL DEFAULT ''; -- what is to be done next
ALTER TABLE pairing_service ADD COLUMN promise_due_on TEXT CHECK (promise_due_on IS date(promise_due_on));
ALTER TABLE pairing_service ADD COLUMN promise_kept_on TEXT CHECK (promise_kept_on IS date(promise_kept_on));

CREATE TABLE pairing_review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    pairing INTEGER NOT NULL REFERENCES pairing (id),
    reviewed_on TEXT NOT NULL CHECK (reviewed_on IS date(reviewed_on)),
    verdict TEXT NOT NULL DEFAULT 'continue' CHECK (verdict IN ('continue', 'change', 'end')),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX pairing_review_by_pairing ON pairing_review (pairing, reviewed_on);

-- Outcomes in amounts of any unit, at a level, and whether somebody has looked at the proof.
ALTER TABLE outcome ADD COLUMN level INTEGER REFERENCES directory_entry (id);
ALTER TABLE outcome ADD COLUMN verified_on TEXT CHECK (verified_on IS date(verified_on)); -- none: claimed only
ALTER TABLE outcome ADD COLUMN verified_by TEXT NOT NULL DEFAULT '';
ALTER TABLE outcome ADD COLUMN proof_name TEXT NOT NULL DEFAULT '';
ALTER TABLE outcome ADD COLUMN proof_content TEXT NOT NULL DEFAULT ''; -- the SHA-256 of the bytes; empty: no file

CREATE TABLE outcome_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    outcome INTEGER NOT NULL REFERENCES outcome (id),
    position INTEGER NOT NULL,
    thousandths INTEGER NOT NULL CHECK (thousandths > 0), -- of the unit
    unit INTEGER NOT NULL REFERENCES directory_entry (id),
    UNIQUE (outcome, unit)
) STRICT;

-- A new workbook gets its words with all others.
INSERT INTO directory_entry (list, name, meaning, position)
SELECT words.column1, words.column2, words.column3, words.column4
FROM (VALUES
    ('service_form', '走访', 'visit', 1), ('service_form', '电话', 'contact', 2), ('service_form', '微信', 'contact', 3),
    ('service_form', '会议', 'contact', 4), ('service_form', '未联系上', 'attempt', 5),
    ('measure', '项', '', 1), ('measure', '人', '', 2), ('measure', '件', '', 3), ('measure', '亩', '', 4),
    ('measure', '吨', '', 5), ('measure', '户', '', 6), ('measure', '家', '', 7),
    ('segment', '集合乘车', '', 1), ('segment', '现场考察', '', 2), ('segment', '座谈交流', '', 3),
    ('segment', '现场办公', '', 4), ('segment', '小结返程', '', 5),
    ('decline_reason', '选题重复、已有反映', '', 1), ('decline_reason', '情况不够准确', '', 2),
    ('decline_reason', '分析不够深入', '', 3), ('decline_reason', '建议缺乏可操作性', '', 4),
    ('decline_reason', '不属社情民意信息范围', '', 5), ('decline_reason', '时效已过', '', 6),
    ('decline_reason', '问题已得到解决', '', 7), ('decline_reason', '其他', '', 8)) AS words
WHERE EXISTS (SELECT 1 FROM directory_entry);

-- What is searched, with the words that came with the course of reports and with these.
DROP VIEW search_source;
DROP VIEW search_table;

CREATE VIEW search_table (name) AS
    VALUES ('member'), ('enterprise'), ('activity'), ('agenda_item'), ('arrangement'), ('activity_file'), ('project'),
        ('need'), ('suggestion'), ('suggestion_step'), ('proposal_lead'), ('report'), ('report_step'),
        ('report_sending'), ('adoption'), ('leader_comment'), ('pairing'), ('pairing_service'), ('pairing_review'),
        ('outcome');

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
    FROM outcome;
