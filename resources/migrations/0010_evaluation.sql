CREATE TABLE rule_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    expired INTEGER NOT NULL DEFAULT 0 CHECK (expired IN (0, 1))
) STRICT;

CREATE TABLE rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    rule_set INTEGER NOT NULL REFERENCES rule_set (id),
    code TEXT NOT NULL,
    class TEXT NOT NULL DEFAULT '',
    item TEXT NOT NULL DEFAULT '',
    criterion TEXT NOT NULL DEFAULT '',
    fact TEXT NOT NULL DEFAULT 'unbound' CHECK (fact IN ('unbound', 'attendance', 'volunteered', 'suggestion',
        'suggestion_solved', 'report', 'report_adopted', 'report_commented', 'pairing_active', 'pairing_service',
        'outcome', 'no_show', 'no_reply')),
    best_only INTEGER NOT NULL DEFAULT 0 CHECK (best_only IN (0, 1)), -- of several events of one record the best
    points INTEGER NOT NULL, -- hundredths
    unit TEXT NOT NULL DEFAULT '',
    cap INTEGER, -- hundredths a year, of the sign of the points; NULL = none
    first_share INTEGER NOT NULL DEFAULT 100, -- percent for the first of joint authors
    other_share INTEGER NOT NULL DEFAULT 100, -- percent for each other
    applies_to TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    UNIQUE (rule_set, code)
) STRICT;

CREATE TABLE rule_multiplier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    rule INTEGER NOT NULL REFERENCES rule (id),
    entry INTEGER NOT NULL REFERENCES directory_entry (id), -- a level or a mode of adoption
    factor INTEGER NOT NULL, -- percent
    UNIQUE (rule, entry)
) STRICT;

CREATE TABLE monthly_award (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    member INTEGER NOT NULL REFERENCES member (id),
    story TEXT NOT NULL DEFAULT '',
    announced_on TEXT CHECK (announced_on IS date(announced_on)),
    UNIQUE (month, member)
) STRICT;
