-- Groups of members, found anew each time by what their conditions say.
CREATE TABLE member_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 40),
    matches TEXT NOT NULL CHECK (matches IN ('all', 'any')) -- of the conditions
) STRICT;

CREATE TABLE member_group_condition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    member_group INTEGER NOT NULL REFERENCES member_group (id),
    position INTEGER NOT NULL,
    looks_at TEXT NOT NULL CHECK (looks_at IN ('sector', 'home', 'workplace', 'party', 'sex', 'unit_type', 'office',
        'term', 'state', 'specialty', 'age', 'times_invited', 'months_since_invited', 'months_since_present',
        'custom')),
    custom_field INTEGER REFERENCES custom_field (id), -- which one, if it looks at one
    comparison TEXT NOT NULL CHECK (comparison IN ('is', 'is_not', 'at_least', 'at_most', 'known', 'unknown')),
    words TEXT NOT NULL DEFAULT '', -- of the dictionary, as they are typed; or a number
    CHECK ((looks_at = 'custom') = (custom_field IS NOT NULL))
) STRICT;

-- Special sessions: who must be on the panel, who is wished for, and what such a session usually asks for.
CREATE TABLE session_preset (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 40),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE session_preset_mix (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    session_preset INTEGER NOT NULL REFERENCES session_preset (id),
    position INTEGER NOT NULL,
    mix_kind TEXT NOT NULL CHECK (mix_kind IN ('unit_type', 'sector', 'party', 'group')),
    word TEXT NOT NULL DEFAULT '', -- of that list of the dictionary
    member_group INTEGER REFERENCES member_group (id), -- whose members are wished for
    wanted INTEGER NOT NULL CHECK (wanted BETWEEN 1 AND 99),
    CHECK ((mix_kind = 'group') = (member_group IS NOT NULL))
) STRICT;

CREATE TABLE session_preset_need (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    session_preset INTEGER NOT NULL REFERENCES session_preset (id),
    position INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (length(content) BETWEEN 1 AND 5000),
    specialties TEXT NOT NULL DEFAULT '', -- words of the dictionary, with signs between
    wanted INTEGER NOT NULL CHECK (wanted BETWEEN 1 AND 99),
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 1000)
) STRICT;

-- What an activity took from its preset, to be changed there.
ALTER TABLE activity ADD COLUMN session_preset INTEGER REFERENCES session_preset (id);

CREATE TABLE activity_mix (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    position INTEGER NOT NULL,
    mix_kind TEXT NOT NULL CHECK (mix_kind IN ('unit_type', 'sector', 'party', 'group')),
    word TEXT NOT NULL DEFAULT '',
    member_group INTEGER REFERENCES member_group (id),
    wanted INTEGER NOT NULL CHECK (wanted BETWEEN 1 AND 99),
    CHECK ((mix_kind = 'group') = (member_group IS NOT NULL))
) STRICT;

ALTER TABLE need ADD COLUMN wanted INTEGER NOT NULL DEFAULT 1 CHECK (wanted BETWEEN 1 AND 99); -- people
ALTER TABLE need ADD COLUMN weight INTEGER CHECK (weight BETWEEN 0 AND 1000); -- none: that of its urgency
