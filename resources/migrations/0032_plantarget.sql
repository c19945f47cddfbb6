-- What the year's plan is to reach: so many activities in a county, about a theme, of a kind.
CREATE TABLE plan_target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    plan_year INTEGER NOT NULL CHECK (plan_year BETWEEN 1949 AND 2999),
    aspect TEXT NOT NULL CHECK (aspect IN ('region', 'specialty', 'tag', 'session', 'form')),
    entry INTEGER REFERENCES directory_entry (id), -- the county, specialty or policy line
    session_preset INTEGER REFERENCES session_preset (id),
    form TEXT NOT NULL DEFAULT '', -- as the plan calls the kind of activity
    activities_wanted INTEGER NOT NULL CHECK (activities_wanted BETWEEN 1 AND 999),
    CHECK ((aspect IN ('region', 'specialty', 'tag')) = (entry IS NOT NULL)),
    CHECK ((aspect = 'session') = (session_preset IS NOT NULL)),
    CHECK ((aspect = 'form') = (form <> ''))
) STRICT;
