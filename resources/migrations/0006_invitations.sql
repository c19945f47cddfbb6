CREATE TABLE invitation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    member INTEGER NOT NULL REFERENCES member (id),
    seat TEXT NOT NULL CHECK (seat IN ('local', 'specialist')),
    channel TEXT NOT NULL CHECK (channel IN ('local', 'specialist', 'volunteer', 'substitute')),
    specialty INTEGER REFERENCES directory_entry (id), -- the one that was matched
    sent_on TEXT CHECK (sent_on IS date(sent_on)),
    reply TEXT NOT NULL DEFAULT 'none' CHECK (reply IN ('none', 'accepted', 'leave', 'declined')),
    replied_on TEXT CHECK (replied_on IS date(replied_on)),
    presence TEXT NOT NULL DEFAULT 'unknown' CHECK (presence IN ('unknown', 'present', 'late', 'leave', 'absent')),
    arrived_at TEXT CHECK (arrived_at GLOB '[0-2][0-9]:[0-5][0-9]'),
    leave_reason INTEGER REFERENCES directory_entry (id),
    substitutes INTEGER REFERENCES invitation (id), -- whose seat it took
    reason TEXT NOT NULL DEFAULT '', -- why this member was chosen, in words
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (activity, member)
) STRICT;

CREATE INDEX invitation_by_member ON invitation (member);
