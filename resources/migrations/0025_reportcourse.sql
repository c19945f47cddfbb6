-- The course of a report from the draft to the answers, what each author has of it, and what a proposal came to.
ALTER TABLE report_author ADD COLUMN share INTEGER NOT NULL DEFAULT 0 CHECK (share BETWEEN 0 AND 100); -- percent; 0: not told

ALTER TABLE report_sending ADD COLUMN addressee TEXT NOT NULL DEFAULT '';
ALTER TABLE report_sending ADD COLUMN answer_due_on TEXT CHECK (answer_due_on IS date(answer_due_on));
ALTER TABLE report_sending ADD COLUMN received_on TEXT CHECK (received_on IS date(received_on));
ALTER TABLE report_sending ADD COLUMN receipt TEXT NOT NULL DEFAULT ''; -- its number, or who signed

CREATE TABLE report_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    report INTEGER NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL,
    taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on)),
    kind TEXT NOT NULL CHECK (kind IN (
        'note', 'draft', 'edit', 'send_back', 'review', 'sign', 'decline', 'keep', 'reuse', 'take_up')),
    person TEXT NOT NULL DEFAULT '',
    level INTEGER REFERENCES directory_entry (id), -- which did not adopt it
    reason INTEGER REFERENCES directory_entry (id), -- why it was not adopted, or is kept
    content TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX report_step_by_report ON report_step (report);

ALTER TABLE adoption ADD COLUMN document TEXT NOT NULL DEFAULT ''; -- the number of the paper that tells it
ALTER TABLE adoption ADD COLUMN form INTEGER REFERENCES directory_entry (id); -- of what was forwarded: single, combined

ALTER TABLE leader_comment ADD COLUMN document TEXT NOT NULL DEFAULT '';
ALTER TABLE leader_comment ADD COLUMN form INTEGER REFERENCES directory_entry (id);
ALTER TABLE leader_comment ADD COLUMN follow_up TEXT NOT NULL DEFAULT ''; -- what is to be done about it
ALTER TABLE leader_comment ADD COLUMN follow_up_due_on TEXT CHECK (follow_up_due_on IS date(follow_up_due_on));
ALTER TABLE leader_comment ADD COLUMN followed_up_on TEXT CHECK (followed_up_on IS date(followed_up_on));
ALTER TABLE leader_comment ADD COLUMN outcome TEXT NOT NULL DEFAULT ''; -- what came of it

ALTER TABLE proposal_lead ADD COLUMN number TEXT NOT NULL DEFAULT '' CHECK (length(number) <= 40);
ALTER TABLE proposal_lead ADD COLUMN result INTEGER REFERENCES directory_entry (id);
