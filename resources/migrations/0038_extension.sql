-- More time is asked for and granted or refused, and a return visit has its photos.
CREATE TABLE new_suggestion_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    suggestion INTEGER NOT NULL REFERENCES suggestion (id),
    position INTEGER NOT NULL,
    taken_on TEXT CHECK (taken_on IS date(taken_on)),
    content TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'note' CHECK (kind IN (
        'note', 'solved', 'handed', 'reported', 'proposed', 'kept', 'received', 'returned', 'reassigned', 'paused',
        'resumed', 'extended', 'asked', 'refused', 'chased', 'escalated', 'answered', 'judged', 'closed', 'reopened',
        'visited', 'merged', 'split')),
    entry INTEGER REFERENCES directory_entry (id), -- unit, result or satisfaction
    entry_was INTEGER REFERENCES directory_entry (id), -- the unit before
    person TEXT NOT NULL DEFAULT '', -- who asked for it, approved it, or was asked
    due_on TEXT CHECK (due_on IS date(due_on)), -- the last day that it sets
    due_was TEXT CHECK (due_was IS date(due_was)),
    closed_was TEXT CHECK (closed_was IS date(closed_was)), -- of what it reopens
    note TEXT NOT NULL DEFAULT '', -- internal, never printed
    attitude INTEGER REFERENCES directory_entry (id),
    pertinence INTEGER REFERENCES directory_entry (id),
    asked_until TEXT CHECK (asked_until IS date(asked_until)), -- the last day that is asked for
    CHECK (asked_until IS NULL OR kind = 'asked')
) STRICT;
INSERT INTO new_suggestion_step (id, revision, suggestion, position, taken_on, content, kind, entry, entry_was, person,
    due_on, due_was, closed_was, note, attitude, pertinence)
SELECT id, revision, suggestion, position, taken_on, content, kind, entry, entry_was, person,
    due_on, due_was, closed_was, note, attitude, pertinence
FROM suggestion_step;
-- Numbers that were given are not given again: the history knows rows by them.
DELETE FROM sqlite_sequence WHERE name = 'new_suggestion_step';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'new_suggestion_step', seq FROM sqlite_sequence WHERE name = 'suggestion_step';
PRAGMA legacy_alter_table = ON; -- the view of what is searched names the table meanwhile
DROP TABLE suggestion_step;
ALTER TABLE new_suggestion_step RENAME TO suggestion_step;
PRAGMA legacy_alter_table = OFF;

CREATE INDEX suggestion_step_by_suggestion ON suggestion_step (suggestion, position, kind);
CREATE INDEX suggestion_step_after_closing ON suggestion_step (suggestion, kind, taken_on)
    WHERE kind IN ('closed', 'visited');
CREATE INDEX suggestion_step_by_due ON suggestion_step (taken_on, suggestion) WHERE due_on IS NOT NULL;
CREATE INDEX suggestion_step_reopening ON suggestion_step (suggestion) WHERE closed_was IS NOT NULL;
CREATE INDEX suggestion_step_asking ON suggestion_step (suggestion) WHERE kind = 'asked';

CREATE TABLE suggestion_file ( -- photos and papers of a return visit; their bytes lie in attachment_content
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    suggestion INTEGER NOT NULL REFERENCES suggestion (id),
    position INTEGER NOT NULL,
    visited_on TEXT NOT NULL CHECK (visited_on IS date(visited_on)),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    caption TEXT NOT NULL DEFAULT '',
    file_content TEXT NOT NULL -- the SHA-256 of the bytes
) STRICT;

CREATE INDEX suggestion_file_by_suggestion ON suggestion_file (suggestion);
