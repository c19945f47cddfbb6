-- Rules count in classes, with floors and smaller steps, and some must be met before the total counts.
ALTER TABLE rule_set ADD COLUMN formula TEXT NOT NULL DEFAULT 'sum' CHECK (formula IN ('sum', 'weighted'));

ALTER TABLE rule ADD COLUMN floor INTEGER; -- hundredths, of the sign of the points; NULL = none
ALTER TABLE rule ADD COLUMN full_facts INTEGER NOT NULL DEFAULT 0 CHECK (full_facts >= 0); -- 0 = all
ALTER TABLE rule ADD COLUMN later_share INTEGER NOT NULL DEFAULT 100 CHECK (later_share BETWEEN 0 AND 100); -- percent
ALTER TABLE rule ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)); -- what it counts

CREATE TABLE rule_class (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    rule_set INTEGER NOT NULL REFERENCES rule_set (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100), -- as rule.class has it
    cap INTEGER, -- hundredths; the class counts at most this; NULL = no cap
    floor INTEGER, -- hundredths; who has a fact in the class has at least this; NULL = no floor
    weight INTEGER CHECK (weight BETWEEN 0 AND 100), -- percent of the total; NULL = counted whole, beside the weights
    UNIQUE (rule_set, name)
) STRICT;

CREATE TABLE rule_condition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    rule_set INTEGER NOT NULL REFERENCES rule_set (id),
    name TEXT NOT NULL DEFAULT '', -- in the office's words
    measure TEXT NOT NULL DEFAULT 'total' CHECK (measure IN ('total', 'class_points', 'rule_points', 'fact_count')),
    class TEXT NOT NULL DEFAULT '', -- of class_points
    rule INTEGER REFERENCES rule (id), -- of rule_points
    fact TEXT NOT NULL DEFAULT 'unbound' CHECK (fact IN ('unbound', 'attendance', 'volunteered', 'suggestion',
        'suggestion_solved', 'report', 'report_adopted', 'report_commented', 'pairing_active', 'pairing_service',
        'outcome', 'no_show', 'no_reply')), -- of fact_count
    bound TEXT NOT NULL DEFAULT 'at_least' CHECK (bound IN ('at_least', 'at_most')),
    amount INTEGER NOT NULL DEFAULT 0, -- hundredths of points, or a number of facts
    consequence TEXT NOT NULL DEFAULT 'ineligible' CHECK (consequence IN ('ineligible', 'capped')),
    total_cap INTEGER CHECK (consequence = 'ineligible' OR total_cap IS NOT NULL) -- hundredths, of capped
) STRICT;

CREATE INDEX rule_condition_by_set ON rule_condition (rule_set);
CREATE INDEX rule_condition_by_rule ON rule_condition (rule);
