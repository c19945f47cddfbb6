-- The plan of a year as it was approved: what became of it later is told beside it.
CREATE TABLE plan_baseline (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    plan_year INTEGER NOT NULL UNIQUE CHECK (plan_year BETWEEN 1949 AND 2999),
    approved_on TEXT NOT NULL CHECK (approved_on IS date(approved_on)),
    approved_by TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE plan_baseline_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    plan_baseline INTEGER NOT NULL REFERENCES plan_baseline (id),
    position INTEGER NOT NULL,
    activity_was INTEGER NOT NULL, -- the activity may be gone since
    number INTEGER,
    theme TEXT NOT NULL DEFAULT '',
    region INTEGER REFERENCES directory_entry (id),
    planned_text TEXT NOT NULL DEFAULT '',
    planned_on TEXT CHECK (planned_on IS date(planned_on)),
    UNIQUE (plan_baseline, activity_was)
) STRICT;
