-- A note, as of a printing, is kept whatever is taken back: an action of a kind of its own.
CREATE TABLE action_of_any (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'upgrade', 'note')),
    label TEXT NOT NULL,
    performed_at TEXT NOT NULL, -- UTC, ISO 8601
    performed_by TEXT NOT NULL,
    undoes INTEGER UNIQUE REFERENCES action (id) -- the action that this one takes back, for 'undo' and 'redo'
) STRICT;

INSERT INTO action_of_any (id, kind, label, performed_at, performed_by, undoes)
SELECT id, kind, label, performed_at, performed_by, undoes FROM action;
DROP TABLE action;
ALTER TABLE action_of_any RENAME TO action;

CREATE TRIGGER action_is_never_updated BEFORE UPDATE ON action BEGIN SELECT RAISE(ABORT, 'history only grows'); END;
CREATE TRIGGER action_is_never_deleted BEFORE DELETE ON action BEGIN SELECT RAISE(ABORT, 'history only grows'); END;

-- What was printed, in words, and which signed paper it was.
ALTER TABLE printing ADD COLUMN about TEXT NOT NULL DEFAULT '';
ALTER TABLE printing ADD COLUMN issued_paper INTEGER REFERENCES issued_paper (id);
CREATE INDEX printing_by_paper ON printing (issued_paper);
