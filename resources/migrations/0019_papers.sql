-- The office's own words of its papers. A paper without a row has the words that come with the program.
CREATE TABLE template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    paper TEXT NOT NULL UNIQUE CHECK (paper <> ''), -- the name of the wording that it stands in for
    words TEXT NOT NULL CHECK (length(trim(words)) BETWEEN 1 AND 50000)
) STRICT;

-- How the office numbers its papers.
CREATE TABLE number_cycle (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 40),
    pattern TEXT NOT NULL CHECK (pattern LIKE '%{号}%' AND length(pattern) <= 80), -- 某协函〔{年}〕{号}号
    begins_with INTEGER NOT NULL DEFAULT 1 CHECK (begins_with BETWEEN 1 AND 99999),
    begins_in INTEGER CHECK (begins_in BETWEEN 1949 AND 2999) -- the year that does; none: every year
) STRICT;

CREATE TABLE number_cycle_paper ( -- the papers that take their numbers from it
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    number_cycle INTEGER NOT NULL REFERENCES number_cycle (id),
    position INTEGER NOT NULL,
    paper TEXT NOT NULL UNIQUE CHECK (paper <> '')
) STRICT;

CREATE TABLE official_number ( -- each given once
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    number_cycle INTEGER NOT NULL REFERENCES number_cycle (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1949 AND 2999),
    number INTEGER NOT NULL CHECK (number > 0),
    UNIQUE (number_cycle, year, number)
) STRICT;

-- The letters that were sent, as they were sent.
CREATE TABLE issued_letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    paper TEXT NOT NULL CHECK (paper <> ''), -- the name of its wording
    activity INTEGER NOT NULL REFERENCES activity (id),
    member INTEGER REFERENCES member (id), -- none: to a unit
    suggestion INTEGER REFERENCES suggestion (id), -- that it is about; none: about none alone
    recipient TEXT NOT NULL CHECK (recipient <> ''), -- as it was called then
    version INTEGER NOT NULL CHECK (version > 0),
    official_number INTEGER REFERENCES official_number (id), -- the versions of a letter share it
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    content TEXT NOT NULL CHECK (content LIKE '{%}') -- the paper, block by block
) STRICT;

CREATE INDEX issued_letter_by_activity ON issued_letter (activity);

CREATE TABLE printing ( -- each way a letter left the office
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    issued_letter INTEGER NOT NULL REFERENCES issued_letter (id),
    channel TEXT NOT NULL CHECK (channel IN ('pdf', 'printer', 'picture', 'copied', 'word')),
    printed_at TEXT NOT NULL CHECK (printed_at LIKE '____-__-__T%'), -- UTC, ISO 8601
    printed_by TEXT NOT NULL
) STRICT;

CREATE INDEX printing_by_letter ON printing (issued_letter);

-- The code that letters bore by a setting becomes the cycle of those to units.
INSERT INTO number_cycle (name, pattern)
SELECT '联络函', value || '〔{年}〕{号}号' FROM setting WHERE name = 'letter.code' AND trim(value) <> '';
INSERT INTO number_cycle_paper (number_cycle, position, paper) SELECT id, 0, 'unit-letter' FROM number_cycle;
DELETE FROM setting WHERE name = 'letter.code';
