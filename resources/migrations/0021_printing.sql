-- Every paper that leaves the office is noted, not only the letters that were sent.
CREATE TABLE printing_of_any (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    issued_letter INTEGER REFERENCES issued_letter (id), -- none: another paper
    activity INTEGER REFERENCES activity (id), -- that another paper is about; none: about none alone
    paper TEXT NOT NULL DEFAULT '', -- the name of the wording of another paper
    papers INTEGER NOT NULL DEFAULT 1 CHECK (papers > 0), -- how many: one a member, one a suggestion
    channel TEXT NOT NULL CHECK (channel IN ('pdf', 'printer', 'picture', 'copied', 'word')),
    printed_at TEXT NOT NULL CHECK (printed_at LIKE '____-__-__T%'), -- UTC, ISO 8601
    printed_by TEXT NOT NULL,
    CHECK ((issued_letter IS NULL) = (paper <> ''))
) STRICT;

INSERT INTO printing_of_any (id, revision, issued_letter, channel, printed_at, printed_by)
SELECT id, revision, issued_letter, channel, printed_at, printed_by FROM printing;
DROP TABLE printing;
ALTER TABLE printing_of_any RENAME TO printing;

CREATE INDEX printing_by_letter ON printing (issued_letter);
CREATE INDEX printing_by_activity ON printing (activity);
