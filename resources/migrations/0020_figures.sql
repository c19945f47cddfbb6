-- Papers about a month or a year, as they were signed.
CREATE TABLE issued_paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    paper TEXT NOT NULL CHECK (paper <> ''), -- the name of its wording
    from_on TEXT NOT NULL CHECK (from_on IS date(from_on)), -- the days that it is about
    to_on TEXT NOT NULL CHECK (to_on IS date(to_on) AND to_on >= from_on),
    version INTEGER NOT NULL CHECK (version > 0),
    official_number INTEGER REFERENCES official_number (id), -- the versions of a paper share it
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    content TEXT NOT NULL CHECK (content LIKE '{%}'), -- the paper, block by block
    UNIQUE (paper, from_on, to_on, version)
) STRICT;

CREATE TABLE issued_figure ( -- what a figure of the paper was on that day
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    issued_paper INTEGER NOT NULL REFERENCES issued_paper (id),
    position INTEGER NOT NULL,
    figure TEXT NOT NULL CHECK (figure <> ''),
    value INTEGER NOT NULL, -- how many records, or people, or fen
    UNIQUE (issued_paper, figure)
) STRICT;
