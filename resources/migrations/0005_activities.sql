CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    plan_year INTEGER NOT NULL CHECK (plan_year BETWEEN 1949 AND 2999),
    number INTEGER CHECK (number > 0), -- within the plan; none for what was dropped before it got one
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
    theme TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '',
    region INTEGER REFERENCES directory_entry (id), -- the host county
    host TEXT NOT NULL DEFAULT '', -- the unit that receives the visit
    leader INTEGER REFERENCES member (id),
    leader_text TEXT NOT NULL DEFAULT '', -- as the plan prints it
    planned_text TEXT NOT NULL DEFAULT '', -- "late April" is a plan too
    planned_on TEXT CHECK (planned_on IS date(planned_on)),
    held_on TEXT CHECK (held_on IS date(held_on)),
    local_seats INTEGER NOT NULL DEFAULT 3 CHECK (local_seats BETWEEN 0 AND 99),
    specialist_seats INTEGER NOT NULL DEFAULT 7 CHECK (specialist_seats BETWEEN 0 AND 99),
    section TEXT NOT NULL DEFAULT '', -- the responsible section of the office
    meeting_point TEXT NOT NULL DEFAULT '',
    needs_due_on TEXT CHECK (needs_due_on IS date(needs_due_on)),
    needs_received_on TEXT CHECK (needs_received_on IS date(needs_received_on)),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (plan_year, number)
) STRICT;

CREATE TABLE activity_specialty ( -- the theme: what the invited should know about
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    position INTEGER NOT NULL,
    specialty INTEGER NOT NULL REFERENCES directory_entry (id),
    UNIQUE (activity, specialty)
) STRICT;

CREATE TABLE activity_unit ( -- cooperating departments
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    position INTEGER NOT NULL,
    unit INTEGER NOT NULL REFERENCES directory_entry (id),
    UNIQUE (activity, unit)
) STRICT;

CREATE TABLE activity_tag ( -- policy lines and campaigns that it serves
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    position INTEGER NOT NULL,
    tag INTEGER NOT NULL REFERENCES directory_entry (id),
    UNIQUE (activity, tag)
) STRICT;

CREATE TABLE activity_change ( -- what became of the plan
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    kind TEXT NOT NULL CHECK (kind IN ('postponed', 'cancelled')),
    was TEXT NOT NULL DEFAULT '',
    became TEXT NOT NULL DEFAULT '',
    changed_on TEXT CHECK (changed_on IS date(changed_on)),
    reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    position INTEGER NOT NULL DEFAULT 0,
    starts_at TEXT CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
    place TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE activity_file ( -- photos and papers; their bytes lie in attachment_content
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    caption TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL -- the SHA-256 of the bytes
) STRICT;

CREATE TABLE project (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    enterprise INTEGER REFERENCES enterprise (id),
    summary TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (activity, number)
) STRICT;

CREATE TABLE need (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    project INTEGER NOT NULL REFERENCES project (id),
    number INTEGER NOT NULL CHECK (number > 0), -- within the project
    category INTEGER REFERENCES directory_entry (id),
    urgency INTEGER REFERENCES directory_entry (id),
    content TEXT NOT NULL CHECK (length(content) BETWEEN 1 AND 5000),
    UNIQUE (project, number)
) STRICT;

CREATE TABLE need_specialty ( -- what the helper should know about
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    need INTEGER NOT NULL REFERENCES need (id),
    position INTEGER NOT NULL,
    specialty INTEGER NOT NULL REFERENCES directory_entry (id),
    UNIQUE (need, specialty)
) STRICT;
