-- Format 7: journals, of drills and of classes. Run once, inside the transaction of schema.rs; never edited after a release.
-- Programs of earlier formats may go on using the file: they keep the events and leave this table alone, which is then
-- made anew with all that is derived.

-- Derived from events of the kinds `drill` and `class`, whose bodies tell the rest. Two devices may both have written an
-- entry of one number.
CREATE TABLE journal_entry(
  journal BLOB NOT NULL,    -- UUIDv7
  number  INTEGER NOT NULL, -- counts the entries of a journal from 0
  event   BLOB NOT NULL,
  kind    TEXT NOT NULL,    -- drill class
  PRIMARY KEY (journal, number, event)
) STRICT, WITHOUT ROWID;

-- Such events are there only if a later program wrote them before: then all is derived anew.
DELETE FROM meta WHERE key = 'scheduler' AND EXISTS (SELECT 1 FROM event WHERE kind IN ('drill', 'class'));
