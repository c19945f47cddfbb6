-- A suggestion is its tracking card: there is none without the other.
CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    number TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 40),
    activity INTEGER NOT NULL REFERENCES activity (id),
    subject TEXT NOT NULL DEFAULT '', -- whom or what it is about, as written
    enterprise INTEGER REFERENCES enterprise (id),
    content TEXT NOT NULL CHECK (length(content) BETWEEN 1 AND 5000),
    category INTEGER REFERENCES directory_entry (id),
    registered_on TEXT NOT NULL CHECK (registered_on IS date(registered_on)),
    route TEXT NOT NULL DEFAULT 'open' CHECK (route IN ('open', 'onsite', 'department', 'report', 'proposal', 'kept')),
    main_unit INTEGER REFERENCES directory_entry (id),
    due_on TEXT CHECK (due_on IS date(due_on)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    result INTEGER REFERENCES directory_entry (id),
    satisfaction INTEGER REFERENCES directory_entry (id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX suggestion_by_activity ON suggestion (activity);

CREATE TABLE suggestion_proposer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    suggestion INTEGER NOT NULL REFERENCES suggestion (id),
    position INTEGER NOT NULL, -- 0 is the first proposer
    member INTEGER NOT NULL REFERENCES member (id),
    UNIQUE (suggestion, member)
) STRICT;

CREATE INDEX suggestion_proposer_by_member ON suggestion_proposer (member);

CREATE TABLE suggestion_unit ( -- those that assist
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    suggestion INTEGER NOT NULL REFERENCES suggestion (id),
    position INTEGER NOT NULL,
    unit INTEGER NOT NULL REFERENCES directory_entry (id),
    UNIQUE (suggestion, unit)
) STRICT;

CREATE TABLE suggestion_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    suggestion INTEGER NOT NULL REFERENCES suggestion (id),
    position INTEGER NOT NULL,
    taken_on TEXT CHECK (taken_on IS date(taken_on)),
    content TEXT NOT NULL
) STRICT;

CREATE TABLE proposal_lead (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    suggestion INTEGER NOT NULL REFERENCES suggestion (id),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    state INTEGER REFERENCES directory_entry (id),
    UNIQUE (suggestion, title)
) STRICT;
