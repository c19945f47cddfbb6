-- That outline and report of a research are done.
ALTER TABLE activity ADD COLUMN outline_done_on TEXT CHECK (outline_done_on IS date(outline_done_on));
ALTER TABLE activity ADD COLUMN report_done_on TEXT CHECK (report_done_on IS date(report_done_on));
