-- Whose a need is, and who sees to it that it is answered.
ALTER TABLE need ADD COLUMN raised_by INTEGER REFERENCES directory_entry (id);
ALTER TABLE need ADD COLUMN owner TEXT NOT NULL DEFAULT '' CHECK (length(owner) <= 200);

-- A new workbook gets its words with all others.
INSERT INTO directory_entry (list, name, meaning, position)
SELECT words.column1, words.column2, words.column3, words.column4
FROM (VALUES ('need_source', '企业', '', 1), ('need_source', '群众', '', 2)) AS words
WHERE EXISTS (SELECT 1 FROM directory_entry);
