-- Format 5: what was guessed before lessons were read. Run once, inside the transaction of schema.rs; never edited after a
-- release. Programs of earlier formats may go on using the file: they keep the events and leave this table alone, which
-- is then made anew with all that is derived.

-- Derived from events of the kinds `guess` and `decline` that were not taken back.
CREATE TABLE guess(
  event  BLOB PRIMARY KEY,
  at     INTEGER NOT NULL, -- ms since 1970 UTC, as the clock said
  lesson TEXT NOT NULL,
  body   TEXT              -- the guess as its event has it; null if none was wanted
) STRICT, WITHOUT ROWID;

-- Such events are there only if a later program wrote them before: then all is derived anew.
DELETE FROM meta WHERE key = 'scheduler' AND EXISTS (SELECT 1 FROM event WHERE kind IN ('guess', 'decline'));
