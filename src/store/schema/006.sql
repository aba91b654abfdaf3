-- Format 6: the steps that were tried. Run once, inside the transaction of schema.rs; never edited after a release.
-- Programs of earlier formats may go on using the file: they keep the events and leave this table alone, which is then
-- made anew with all that is derived.

-- Derived from events of the kind `step` that were not taken back; two devices may both say so.
CREATE TABLE tried_step(
  event BLOB PRIMARY KEY,
  step  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Such events are there only if a later program wrote them before: then all is derived anew.
DELETE FROM meta WHERE key = 'scheduler' AND EXISTS (SELECT 1 FROM event WHERE kind = 'step');
