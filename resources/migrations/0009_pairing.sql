CREATE TABLE pairing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    member INTEGER NOT NULL REFERENCES member (id),
    partner INTEGER NOT NULL REFERENCES enterprise (id),
    started_on TEXT NOT NULL CHECK (started_on IS date(started_on)),
    purpose TEXT NOT NULL DEFAULT '',
    ended_on TEXT CHECK (ended_on IS date(ended_on)),
    end_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (member, partner, started_on)
) STRICT;

CREATE TABLE pairing_service (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    pairing INTEGER NOT NULL REFERENCES pairing (id),
    served_on TEXT NOT NULL CHECK (served_on IS date(served_on)),
    content TEXT NOT NULL DEFAULT '',
    effect TEXT NOT NULL DEFAULT '',
    recorder TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX pairing_service_by_pairing ON pairing_service (pairing, served_on);

CREATE TABLE outcome (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    kind INTEGER REFERENCES directory_entry (id),
    activity INTEGER REFERENCES activity (id),
    reached_on TEXT CHECK (reached_on IS date(reached_on)),
    enterprise INTEGER REFERENCES enterprise (id), -- who gained by it
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    recognition TEXT NOT NULL DEFAULT '',
    amount_fen INTEGER, -- 1 yuan = 100 fen; NULL = no money in it
    people_trained INTEGER,
    posts INTEGER,
    sessions INTEGER,
    evidence TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE outcome_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    outcome INTEGER NOT NULL REFERENCES outcome (id),
    position INTEGER NOT NULL,
    member INTEGER NOT NULL REFERENCES member (id),
    UNIQUE (outcome, member)
) STRICT;
