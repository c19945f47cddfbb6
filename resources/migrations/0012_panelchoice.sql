-- What the office has settled by hand for the panel of an activity.
CREATE TABLE activity_pin ( -- who sits in any case
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    position INTEGER NOT NULL,
    member INTEGER NOT NULL REFERENCES member (id),
    UNIQUE (activity, member)
) STRICT;

CREATE TABLE activity_bar ( -- who does not sit
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    position INTEGER NOT NULL,
    member INTEGER NOT NULL REFERENCES member (id),
    UNIQUE (activity, member)
) STRICT;
