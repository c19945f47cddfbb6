-- Days that the office says otherwise of than the holidays that come with the program.
CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    day TEXT NOT NULL UNIQUE CHECK (day IS date(day)),
    name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 40) -- of the holiday; empty: a day that is worked
) STRICT;

-- How long a step may take. The rule of a category goes before that of all.
CREATE TABLE deadline_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    task TEXT NOT NULL CHECK (task IN ('receipt', 'handling', 'second', 'writing')),
    category INTEGER REFERENCES directory_entry (id), -- of the suggestion; null: any
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 1000),
    working INTEGER NOT NULL DEFAULT 1 CHECK (working IN (0, 1)), -- working days, else days of the calendar
    UNIQUE (task, category)
) STRICT;

ALTER TABLE suggestion ADD COLUMN project INTEGER REFERENCES project (id); -- which it is about
ALTER TABLE suggestion ADD COLUMN need INTEGER REFERENCES need (id); -- which it answers
ALTER TABLE suggestion ADD COLUMN overseer INTEGER REFERENCES member (id); -- the leader who has it looked after
ALTER TABLE suggestion ADD COLUMN overseen_every INTEGER NOT NULL DEFAULT 0 CHECK (overseen_every BETWEEN 0 AND 366);
ALTER TABLE suggestion ADD COLUMN merged_into INTEGER REFERENCES suggestion (id);
ALTER TABLE suggestion ADD COLUMN part_of INTEGER REFERENCES suggestion (id);
ALTER TABLE suggestion ADD COLUMN weight INTEGER NOT NULL DEFAULT 1 CHECK (weight BETWEEN 1 AND 100); -- among the parts
ALTER TABLE suggestion ADD COLUMN progress INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100); -- in percent

CREATE INDEX suggestion_by_part_of ON suggestion (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX suggestion_by_merged_into ON suggestion (merged_into) WHERE merged_into IS NOT NULL;

ALTER TABLE activity ADD COLUMN minutes TEXT NOT NULL DEFAULT '';
ALTER TABLE need ADD COLUMN explanation TEXT NOT NULL DEFAULT ''; -- why no suggestion answers it

ALTER TABLE suggestion_step ADD COLUMN kind TEXT NOT NULL DEFAULT 'note' CHECK (kind IN (
    'note', 'solved', 'handed', 'reported', 'proposed', 'kept', 'received', 'returned', 'reassigned', 'paused',
    'resumed', 'extended', 'chased', 'escalated', 'answered', 'judged', 'closed', 'reopened', 'visited', 'merged',
    'split'));
ALTER TABLE suggestion_step ADD COLUMN entry INTEGER REFERENCES directory_entry (id); -- unit, result or satisfaction
ALTER TABLE suggestion_step ADD COLUMN entry_was INTEGER REFERENCES directory_entry (id); -- the unit before
ALTER TABLE suggestion_step ADD COLUMN person TEXT NOT NULL DEFAULT ''; -- who approved it, or was asked
ALTER TABLE suggestion_step ADD COLUMN due_on TEXT CHECK (due_on IS date(due_on)); -- the last day that it sets
ALTER TABLE suggestion_step ADD COLUMN due_was TEXT CHECK (due_was IS date(due_was));
ALTER TABLE suggestion_step ADD COLUMN closed_was TEXT CHECK (closed_was IS date(closed_was)); -- of what it reopens
ALTER TABLE suggestion_step ADD COLUMN note TEXT NOT NULL DEFAULT ''; -- internal, never printed

INSERT INTO deadline_rule (task, days, working) VALUES ('receipt', 5, 1), ('handling', 30, 1), ('second', 15, 1), ('writing', 15, 1);
