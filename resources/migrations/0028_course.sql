-- The course of an activity step by step, what is to be done on which day before and after it, what was learnt from it,
-- and the year's plan as it was approved.
CREATE TABLE activity_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on)),
    kind TEXT NOT NULL CHECK (kind IN (
        'note', 'solicit', 'settle_projects', 'draft_panel', 'send', 'confirm', 'hold', 'settle_ledger', 'review',
        'archive', 'postpone', 'cancel', 'resume', 'reopen')),
    content TEXT NOT NULL DEFAULT '', -- the reason, or a remark
    lacked TEXT NOT NULL DEFAULT '' -- what was missing when it was taken all the same
) STRICT;

CREATE INDEX activity_step_by_activity ON activity_step (activity);

CREATE TABLE task_template ( -- what is usually to be done around an activity
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    subject TEXT NOT NULL UNIQUE CHECK (length(trim(subject)) BETWEEN 1 AND 200),
    offset_days INTEGER NOT NULL CHECK (offset_days BETWEEN -250 AND 250), -- working days from the day of the activity
    person TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE activity_task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    subject TEXT NOT NULL CHECK (length(trim(subject)) BETWEEN 1 AND 200),
    offset_days INTEGER CHECK (offset_days BETWEEN -250 AND 250), -- none: due_on alone says when
    due_on TEXT CHECK (due_on IS date(due_on)), -- none: it follows from the day of the activity
    person TEXT NOT NULL DEFAULT '',
    done_on TEXT CHECK (done_on IS date(done_on)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX activity_task_by_activity ON activity_task (activity);
CREATE INDEX activity_task_open ON activity_task (activity) WHERE done_on IS NULL;

-- A new workbook gets them with its words.
INSERT INTO task_template (subject, offset_days, person)
SELECT tasks.column1, tasks.column2, ''
FROM (VALUES
    ('向县区征集项目和需求', -20), ('催收县区需求', -15), ('确定项目、完善需求', -12), ('拟定参加委员', -10),
    ('报领导审定委员名单', -8), ('发出邀请函和协办通知', -7), ('确认委员参加情况', -3), ('落实车辆、餐饮、材料', -2),
    ('登记意见建议台账', 0), ('整理发言、照片', 1), ('分办意见建议、发跟踪卡', 3), ('宣传报道、通稿', 3),
    ('活动复评', 7), ('资料归档', 15)) AS tasks
WHERE EXISTS (SELECT 1 FROM directory_entry);

CREATE TABLE activity_review ( -- how it went, and what is to be done better
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    due_on TEXT CHECK (due_on IS date(due_on)),
    reviewed_on TEXT CHECK (reviewed_on IS date(reviewed_on)), -- none: it is still to be held
    person TEXT NOT NULL DEFAULT '', -- who took part in it
    strengths TEXT NOT NULL DEFAULT '',
    lessons TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX activity_review_by_activity ON activity_review (activity);

CREATE TABLE activity_review_score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity_review INTEGER NOT NULL REFERENCES activity_review (id),
    position INTEGER NOT NULL,
    aspect TEXT NOT NULL CHECK (length(trim(aspect)) BETWEEN 1 AND 40),
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
    UNIQUE (activity_review, aspect)
) STRICT;

CREATE TABLE activity_case ( -- a result worth telling
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    title TEXT NOT NULL CHECK (length(trim(title)) BETWEEN 1 AND 200),
    suggestion INTEGER REFERENCES suggestion (id), -- which it is about, if one
    lesson TEXT NOT NULL DEFAULT '', -- what others may learn from it
    promoted_at TEXT NOT NULL DEFAULT '', -- the meeting, paper or place where it was made known
    promoted_on TEXT CHECK (promoted_on IS date(promoted_on))
) STRICT;

CREATE INDEX activity_case_by_activity ON activity_case (activity);

CREATE TABLE publicity ( -- what the media told of it
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES activity (id),
    media TEXT NOT NULL DEFAULT '',
    published_on TEXT CHECK (published_on IS date(published_on)),
    title TEXT NOT NULL CHECK (length(trim(title)) BETWEEN 1 AND 200),
    link TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX publicity_by_activity ON publicity (activity);
