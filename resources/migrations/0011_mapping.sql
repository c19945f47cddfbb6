-- What the office has answered once about other people's sheets.
CREATE TABLE column_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    theirs TEXT NOT NULL UNIQUE CHECK (length(theirs) BETWEEN 1 AND 200), -- the header as their sheet prints it
    ours TEXT NOT NULL -- the header that we know
) STRICT;

CREATE TABLE value_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    field TEXT NOT NULL, -- the header whose values it is about, as we know it
    theirs TEXT NOT NULL,
    ours TEXT NOT NULL,
    UNIQUE (field, theirs)
) STRICT;
