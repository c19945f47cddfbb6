CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    year INTEGER NOT NULL CHECK (year BETWEEN 1949 AND 2999), -- of the numbering
    number INTEGER NOT NULL CHECK (number > 0),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    kind INTEGER REFERENCES directory_entry (id), -- of one matter, or combined
    formed_on TEXT CHECK (formed_on IS date(formed_on)),
    editor TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (year, number)
) STRICT;

CREATE TABLE report_author (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    report INTEGER NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL, -- 0 is the first author
    member INTEGER NOT NULL REFERENCES member (id),
    UNIQUE (report, member)
) STRICT;

CREATE TABLE report_source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    report INTEGER NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL, -- the first one decides which activity it belongs to
    suggestion INTEGER NOT NULL REFERENCES suggestion (id),
    UNIQUE (report, suggestion)
) STRICT;

CREATE INDEX report_source_by_suggestion ON report_source (suggestion);

CREATE TABLE report_sending (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    report INTEGER NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL,
    level INTEGER NOT NULL REFERENCES directory_entry (id),
    sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
    UNIQUE (report, level)
) STRICT;

CREATE TABLE adoption (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    report INTEGER NOT NULL REFERENCES report (id),
    level INTEGER NOT NULL REFERENCES directory_entry (id),
    body TEXT NOT NULL DEFAULT '', -- who adopted or forwarded it
    mode INTEGER NOT NULL REFERENCES directory_entry (id), -- single, combined, forwarded
    adopted_on TEXT NOT NULL CHECK (adopted_on IS date(adopted_on)),
    issue TEXT NOT NULL DEFAULT '', -- of the publication
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (report, level, mode, adopted_on)
) STRICT;

CREATE TABLE leader_comment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    report INTEGER NOT NULL REFERENCES report (id),
    level INTEGER NOT NULL REFERENCES directory_entry (id),
    commented_on TEXT NOT NULL CHECK (commented_on IS date(commented_on)),
    leader TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    UNIQUE (report, level, commented_on)
) STRICT;
