-- Format 4: the learner's own notes. Run once, inside the transaction of schema.rs; never edited after a release.
-- Programs of earlier formats may go on using the file: they keep the events and leave this table alone, which is then
-- made anew with all that is derived.

-- Derived from events of the kind `note` that were not taken back.
CREATE TABLE own_note(
  event      BLOB PRIMARY KEY,
  at         INTEGER NOT NULL, -- ms since 1970 UTC, as the clock said
  offset_min INTEGER NOT NULL, -- local time minus UTC
  lesson     TEXT NOT NULL,
  block      TEXT NOT NULL,
  quote      TEXT NOT NULL,    -- the first words of the passage as it was then
  text       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Such events are there only if a later program wrote them before: then all is derived anew.
DELETE FROM meta WHERE key = 'scheduler' AND EXISTS (SELECT 1 FROM event WHERE kind = 'note');
