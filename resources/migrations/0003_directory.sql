-- The office's own lists. A word of a closed list carries the meaning that the rules know it by.
CREATE TABLE directory_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    list TEXT NOT NULL CHECK (list GLOB '[a-z]*'),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    meaning TEXT NOT NULL DEFAULT '', -- a code of the rules; '' = just a word
    kind TEXT NOT NULL DEFAULT '', -- a class within the list, as the office names it
    code TEXT NOT NULL DEFAULT '', -- an official code, such as that of GB/T 2260
    parent INTEGER REFERENCES directory_entry (id),
    position INTEGER NOT NULL DEFAULT 0, -- the fixed order
    confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1)), -- 0: came with a sheet, to be looked at
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    UNIQUE (list, name)
) STRICT;

CREATE TABLE directory_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    entry INTEGER NOT NULL REFERENCES directory_entry (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    UNIQUE (entry, name)
) STRICT;

-- What the office has set: its name, telephone, quotas, periods.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- Enterprises, cooperatives, villages, communities: whom the members visit and help.
CREATE TABLE enterprise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    kind INTEGER REFERENCES directory_entry (id),
    region INTEGER REFERENCES directory_entry (id),
    industry TEXT NOT NULL DEFAULT '',
    scale TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
