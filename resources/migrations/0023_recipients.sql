-- Who got a letter is told by the directory, or by a code, so that it stays known under another name.
ALTER TABLE issued_letter ADD COLUMN unit INTEGER REFERENCES directory_entry (id); -- none: nobody of there
ALTER TABLE issued_letter ADD COLUMN code TEXT NOT NULL DEFAULT ''; -- '' = the name tells

UPDATE issued_letter SET code = 'group' WHERE paper = 'group-notice';
UPDATE issued_letter
SET unit = (
    SELECT entry.id FROM activity JOIN directory_entry entry ON entry.id = activity.region
    WHERE activity.id = issued_letter.activity AND entry.name = issued_letter.recipient)
WHERE paper = 'county-letter';
UPDATE issued_letter
SET unit = (
    SELECT entry.id FROM activity_unit JOIN directory_entry entry ON entry.id = activity_unit.unit
    WHERE activity_unit.activity = issued_letter.activity AND entry.name = issued_letter.recipient)
WHERE paper = 'unit-letter';

-- The cycle that an older file got for letters to units alone numbers what a new one does, unless it was edited.
INSERT INTO number_cycle_paper (number_cycle, position, paper)
SELECT cycle.id, added.position, added.paper
FROM number_cycle cycle, (SELECT 1 AS position, 'county-letter' AS paper UNION ALL SELECT 2, 'transfer-letter') added
WHERE cycle.name = '联络函' AND cycle.revision = 1
    AND (SELECT group_concat(paper) FROM number_cycle_paper WHERE number_cycle = cycle.id) = 'unit-letter'
    AND added.paper NOT IN (SELECT paper FROM number_cycle_paper);

-- What the classes of results mean is told by papers; older files know the letters alone.
INSERT INTO directory_alias (entry, position, name)
SELECT entry.id, 0, meant.words
FROM directory_entry entry
JOIN (
    SELECT 'A' AS class, '已解决或采纳' AS words UNION ALL SELECT 'B', '列入计划逐步解决'
    UNION ALL SELECT 'C', '留作参考' UNION ALL SELECT 'D', '正在办理') meant ON meant.class = entry.name
WHERE entry.list = 'result_class' AND entry.revision = 1
    AND entry.id NOT IN (SELECT entry FROM directory_alias);
