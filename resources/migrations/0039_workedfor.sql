-- For which holiday a day of a weekend is worked.
ALTER TABLE calendar_day ADD COLUMN worked_for TEXT NOT NULL DEFAULT ''
    CHECK (length(worked_for) <= 40 AND (worked_for = '' OR name = ''));
