-- The ways to look at the program's tables that the office keeps under names.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    table_name TEXT NOT NULL CHECK (table_name <> ''), -- of the program, not of the schema
    name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 40),
    words TEXT NOT NULL, -- of the quick filter
    UNIQUE (table_name, name)
) STRICT;

CREATE TABLE saved_view_condition ( -- what the cells of a column must be like
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    saved_view INTEGER NOT NULL REFERENCES saved_view (id),
    position INTEGER NOT NULL,
    column_key TEXT NOT NULL CHECK (column_key <> ''),
    words TEXT NOT NULL CHECK (words <> ''),
    UNIQUE (saved_view, column_key)
) STRICT;

CREATE TABLE saved_view_column ( -- the columns shown, from left to right
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    saved_view INTEGER NOT NULL REFERENCES saved_view (id),
    position INTEGER NOT NULL,
    column_key TEXT NOT NULL CHECK (column_key <> ''),
    width INTEGER NOT NULL CHECK (width > 0), -- pixels at 96 dpi
    UNIQUE (saved_view, column_key)
) STRICT;

CREATE TABLE saved_view_key ( -- what is sorted by, the first one first
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    saved_view INTEGER NOT NULL REFERENCES saved_view (id),
    position INTEGER NOT NULL,
    column_key TEXT NOT NULL CHECK (column_key <> ''),
    descending INTEGER NOT NULL CHECK (descending IN (0, 1)),
    text_order TEXT NOT NULL CHECK (text_order IN ('pinyin', 'strokes')),
    UNIQUE (saved_view, column_key)
) STRICT;
