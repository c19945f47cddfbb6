-- When employer and telephone of a member were last confirmed.
ALTER TABLE member ADD COLUMN verified_on TEXT CHECK (verified_on IS date(verified_on));

-- Fields that the office adds to its records by itself.
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    record TEXT NOT NULL CHECK (record IN ('member', 'activity', 'suggestion', 'enterprise')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'list')),
    place INTEGER NOT NULL, -- among the fields of the record, from 1 on
    is_shown INTEGER NOT NULL DEFAULT 1 CHECK (is_shown IN (0, 1)), -- as a column, unless the user hides it
    UNIQUE (record, name)
) STRICT;

CREATE TABLE custom_field_word ( -- what a list offers
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    field INTEGER NOT NULL REFERENCES custom_field (id),
    position INTEGER NOT NULL,
    word TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 100),
    UNIQUE (field, word)
) STRICT;

-- A value that was taken out is '': its row stays, and with it what it held before.

CREATE TABLE member_custom (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    member INTEGER NOT NULL REFERENCES member (id),
    field INTEGER NOT NULL REFERENCES custom_field (id),
    value TEXT NOT NULL CHECK (length(value) <= 2000), -- a date as yyyy-mm-dd, a number with a point
    UNIQUE (member, field)
) STRICT;

CREATE TABLE activity_custom (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    field INTEGER NOT NULL REFERENCES custom_field (id),
    value TEXT NOT NULL CHECK (length(value) <= 2000), -- a date as yyyy-mm-dd, a number with a point
    UNIQUE (activity, field)
) STRICT;

CREATE TABLE suggestion_custom (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    suggestion INTEGER NOT NULL REFERENCES suggestion (id),
    field INTEGER NOT NULL REFERENCES custom_field (id),
    value TEXT NOT NULL CHECK (length(value) <= 2000), -- a date as yyyy-mm-dd, a number with a point
    UNIQUE (suggestion, field)
) STRICT;

CREATE TABLE enterprise_custom (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    enterprise INTEGER NOT NULL REFERENCES enterprise (id),
    field INTEGER NOT NULL REFERENCES custom_field (id),
    value TEXT NOT NULL CHECK (length(value) <= 2000), -- a date as yyyy-mm-dd, a number with a point
    UNIQUE (enterprise, field)
) STRICT;
