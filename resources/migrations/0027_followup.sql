-- What is to be followed up is found without reading the whole ledger, however long it has grown.
CREATE INDEX suggestion_step_by_suggestion ON suggestion_step (suggestion, position, kind);
CREATE INDEX suggestion_step_after_closing ON suggestion_step (suggestion, kind, taken_on)
    WHERE kind IN ('closed', 'visited');
CREATE INDEX suggestion_step_by_due ON suggestion_step (taken_on, suggestion) WHERE due_on IS NOT NULL;
CREATE INDEX suggestion_step_reopening ON suggestion_step (suggestion) WHERE closed_was IS NOT NULL;

CREATE INDEX suggestion_with_department ON suggestion (due_on) WHERE route = 'department' AND closed_on IS NULL;
CREATE INDEX suggestion_closed_by_department ON suggestion (closed_on)
    WHERE route = 'department' AND closed_on IS NOT NULL;
CREATE INDEX suggestion_looked_after ON suggestion (overseen_every) WHERE overseen_every > 0;
CREATE INDEX suggestion_without_route ON suggestion (activity) WHERE route = 'open';

CREATE INDEX report_sending_by_answer_due ON report_sending (answer_due_on) WHERE answer_due_on IS NOT NULL;
CREATE INDEX leader_comment_to_follow ON leader_comment (follow_up_due_on) WHERE followed_up_on IS NULL;
CREATE INDEX report_by_number ON report (number);
CREATE INDEX activity_by_number ON activity (number);
CREATE INDEX activity_change_by_activity ON activity_change (activity);
CREATE INDEX outcome_by_activity ON outcome (activity);
CREATE INDEX monthly_award_by_member ON monthly_award (member);
