-- Points as they were posted. Rows are only added: what no longer holds is reversed by a row of its own.
CREATE TABLE point_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    rule_set INTEGER NOT NULL REFERENCES rule_set (id),
    member INTEGER NOT NULL REFERENCES member (id),
    kind TEXT NOT NULL CHECK (kind IN ('fact', 'cap', 'class', 'total')),
    rule TEXT NOT NULL, -- its code; of a class its name
    rule_revision INTEGER NOT NULL, -- of the rule when the row was posted
    points INTEGER NOT NULL, -- hundredths
    source TEXT NOT NULL DEFAULT '', -- what the fact was called
    record_table TEXT NOT NULL DEFAULT '',
    record_row INTEGER NOT NULL DEFAULT 0,
    counted_to TEXT NOT NULL CHECK (counted_to IS date(counted_to)), -- the last day of the facts that were counted
    posted_on TEXT NOT NULL CHECK (posted_on IS date(posted_on)),
    reverses INTEGER UNIQUE REFERENCES point_row (id)
) STRICT;
CREATE INDEX point_row_by_member ON point_row (member);
CREATE INDEX point_row_by_rule_set ON point_row (rule_set);

-- Who is honoured for a period, and how that was decided.
CREATE TABLE honour_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL CHECK (kind IN ('month', 'year')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    period_from TEXT NOT NULL CHECK (period_from IS date(period_from)),
    period_to TEXT NOT NULL CHECK (period_to IS date(period_to)),
    rule_set INTEGER NOT NULL REFERENCES rule_set (id),
    state TEXT NOT NULL CHECK (state IN ('computed', 'recommended', 'publicity', 'objections', 'decided')),
    threshold INTEGER NOT NULL DEFAULT 0, -- hundredths of a point
    percent INTEGER NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100), -- of those who may be chosen
    sector_percent INTEGER NOT NULL DEFAULT 0 CHECK (sector_percent BETWEEN 0 AND 100), -- of the chosen; 0 = any
    sector_each INTEGER NOT NULL DEFAULT 0 CHECK (sector_each IN (0, 1)),
    excluded TEXT NOT NULL DEFAULT '', -- the offices that were not chosen
    publicity_days INTEGER NOT NULL DEFAULT 0 CHECK (publicity_days BETWEEN 0 AND 100), -- working days, at least
    eligible INTEGER NOT NULL DEFAULT 0,
    facts_hash TEXT NOT NULL DEFAULT '', -- SHA-256 of the lines of points
    rules_hash TEXT NOT NULL DEFAULT '',
    computed_on TEXT CHECK (computed_on IS date(computed_on)),
    recommended_on TEXT CHECK (recommended_on IS date(recommended_on)),
    recommended_by TEXT NOT NULL DEFAULT '',
    publicity_from TEXT CHECK (publicity_from IS date(publicity_from)),
    publicity_to TEXT CHECK (publicity_to IS date(publicity_to)),
    decided_on TEXT CHECK (decided_on IS date(decided_on)),
    decision TEXT NOT NULL DEFAULT '', -- by whom, in which meeting or paper
    note TEXT NOT NULL DEFAULT '', -- why it was taken back
    UNIQUE (kind, name)
) STRICT;

CREATE TABLE honour_result (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    round INTEGER NOT NULL REFERENCES honour_round (id),
    member INTEGER NOT NULL REFERENCES member (id),
    place INTEGER NOT NULL CHECK (place > 0),
    points INTEGER NOT NULL, -- hundredths
    sector INTEGER REFERENCES directory_entry (id),
    standing TEXT NOT NULL CHECK (standing IN ('chosen', 'reserve', 'removed')),
    reason TEXT NOT NULL DEFAULT '', -- of a removal or a replacement
    evidence TEXT NOT NULL DEFAULT '',
    UNIQUE (round, member)
) STRICT;
CREATE INDEX honour_result_by_member ON honour_result (member);

-- What somebody says against points or an honour, and what the office answers.
CREATE TABLE point_objection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    member INTEGER NOT NULL REFERENCES member (id),
    rule TEXT NOT NULL DEFAULT '', -- the code of the rule that it is about
    point_row INTEGER REFERENCES point_row (id),
    round INTEGER REFERENCES honour_round (id),
    raised_by TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL CHECK (length(words) > 0),
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'upheld', 'rejected')),
    answer TEXT NOT NULL DEFAULT '',
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    answered_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX point_objection_by_member ON point_objection (member);
CREATE INDEX point_objection_by_round ON point_objection (round);
