CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    number INTEGER, -- the place on the official roll
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    sex INTEGER REFERENCES directory_entry (id),
    ethnic_group TEXT NOT NULL DEFAULT '',
    born_in TEXT NOT NULL DEFAULT '' CHECK (born_in = '' OR born_in GLOB '[12][0-9][0-9][0-9]-[01][0-9]'), -- a month
    party INTEGER REFERENCES directory_entry (id),
    sector INTEGER REFERENCES directory_entry (id),
    unit TEXT NOT NULL DEFAULT '', -- employer and post, as printed
    office INTEGER REFERENCES directory_entry (id), -- the post held in the committee
    unit_type INTEGER REFERENCES directory_entry (id),
    home INTEGER REFERENCES directory_entry (id), -- where the member lives
    workplace INTEGER REFERENCES directory_entry (id),
    phone TEXT NOT NULL DEFAULT '',
    term INTEGER REFERENCES directory_entry (id),
    state INTEGER REFERENCES directory_entry (id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX member_by_name ON member (name);

CREATE TABLE member_specialty (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    member INTEGER NOT NULL REFERENCES member (id),
    position INTEGER NOT NULL,
    specialty INTEGER NOT NULL REFERENCES directory_entry (id),
    depth INTEGER NOT NULL CHECK (depth BETWEEN 1 AND 3), -- 1 knows, 2 practises, 3 leads
    UNIQUE (member, specialty)
) STRICT;
