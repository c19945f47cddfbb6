-- Points that were posted stay as they are: what no longer holds is reversed. The posting itself can be taken back, and
-- the member follows when two members are made one.
CREATE TRIGGER point_row_is_never_updated
BEFORE UPDATE OF rule_set, kind, rule, rule_revision, points, source, record_table, record_row, counted_to, posted_on, reverses
ON point_row BEGIN SELECT RAISE(ABORT, 'points are only added'); END;
CREATE TRIGGER point_row_is_never_deleted BEFORE DELETE ON point_row
WHEN NOT EXISTS (
    SELECT 1 FROM open_action JOIN action ON action.id = open_action.action WHERE action.kind IN ('undo', 'redo'))
BEGIN SELECT RAISE(ABORT, 'points are only added'); END;
