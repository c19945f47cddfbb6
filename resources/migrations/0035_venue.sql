-- Where activities take place, what kind they are, and the research that some of them are.
CREATE TABLE venue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    kind INTEGER REFERENCES directory_entry (id),
    region INTEGER REFERENCES directory_entry (id),
    address TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

ALTER TABLE activity ADD COLUMN kind INTEGER REFERENCES directory_entry (id);
ALTER TABLE activity ADD COLUMN place_kind INTEGER REFERENCES directory_entry (id);
ALTER TABLE activity ADD COLUMN venue INTEGER REFERENCES venue (id);
ALTER TABLE activity ADD COLUMN responsible TEXT NOT NULL DEFAULT ''; -- the person of the office
ALTER TABLE activity ADD COLUMN question TEXT NOT NULL DEFAULT ''; -- of research: what is to be found out
ALTER TABLE activity ADD COLUMN outline_due_on TEXT CHECK (outline_due_on IS date(outline_due_on));
ALTER TABLE activity ADD COLUMN report_due_on TEXT CHECK (report_due_on IS date(report_due_on));

-- Targets count by kind and place too.
CREATE TABLE new_plan_target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    plan_year INTEGER NOT NULL CHECK (plan_year BETWEEN 1949 AND 2999),
    aspect TEXT NOT NULL CHECK (aspect IN ('region', 'specialty', 'tag', 'session', 'form', 'place', 'kind')),
    entry INTEGER REFERENCES directory_entry (id), -- the county, specialty, policy line, kind of place or activity
    session_preset INTEGER REFERENCES session_preset (id),
    form TEXT NOT NULL DEFAULT '', -- as the plan calls the kind of activity
    activities_wanted INTEGER NOT NULL CHECK (activities_wanted BETWEEN 1 AND 999),
    CHECK ((aspect IN ('region', 'specialty', 'tag', 'place', 'kind')) = (entry IS NOT NULL)),
    CHECK ((aspect = 'session') = (session_preset IS NOT NULL)),
    CHECK ((aspect = 'form') = (form <> ''))
) STRICT;
INSERT INTO new_plan_target SELECT * FROM plan_target;
DROP TABLE plan_target;
ALTER TABLE new_plan_target RENAME TO plan_target;

-- A new workbook gets its words with all others.
INSERT INTO directory_entry (list, name, meaning, position)
SELECT words.column1, words.column2, words.column3, words.column4
FROM (VALUES
    ('place_kind', '企业', '', 1),
    ('place_kind', '社区', '', 2),
    ('place_kind', '农村', '', 3),
    ('place_kind', '学校', '', 4),
    ('place_kind', '园区', '', 5),
    ('activity_kind', '联络活动', '', 1),
    ('activity_kind', '调研课题', 'research', 2),
    ('activity_kind', '界别活动', '', 3),
    ('venue_kind', '委员工作室', '', 1),
    ('venue_kind', '界别同心汇', '', 2),
    ('venue_kind', '企业站点', '', 3),
    ('venue_kind', '社区站点', '', 4)) AS words
WHERE EXISTS (SELECT 1 FROM directory_entry);
