-- What members say of the handling in more than one word: how they were treated, and whether the answer met the matter.
ALTER TABLE suggestion_step ADD COLUMN attitude INTEGER REFERENCES directory_entry (id);
ALTER TABLE suggestion_step ADD COLUMN pertinence INTEGER REFERENCES directory_entry (id);
