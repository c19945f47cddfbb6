-- The phrases of a need that ask for a word of the directory, such as a specialty.
CREATE TABLE directory_keyword (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    entry INTEGER NOT NULL REFERENCES directory_entry (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    UNIQUE (entry, name)
) STRICT;

-- What the office does about those who had better not be asked: off, warn, block. A workbook that has settings gets
-- them as they were kept before; a new one gets them with all others.
INSERT INTO setting (name, value)
WITH rule (name, value) AS (VALUES
    ('selection.order', 'band'),
    ('availability.presidium', 'block'),
    ('availability.own_enterprise', 'block'),
    ('availability.competitor', 'warn'),
    ('availability.leave', 'block'),
    ('availability.double_booking', 'block'),
    ('availability.declined_twice', 'warn'),
    ('availability.year_cap', 'block'))
SELECT name, value FROM rule WHERE EXISTS (SELECT 1 FROM setting) AND name NOT IN (SELECT name FROM setting);
