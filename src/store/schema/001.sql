-- Format 1. Run once, inside the transaction of schema.rs; never edited after a release: add 002.sql instead.

PRAGMA application_id = 0x52424661; -- "RBFa"

-- Facts about this file: device, min_reader, made_at, scheduler, course.
CREATE TABLE meta(
  key   TEXT PRIMARY KEY,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- Minted here, in the first migration, so that programs which open a new file at once agree on it.
INSERT INTO meta VALUES ('device', randomblob(16));
-- The oldest format whose programs may read and write this file.
INSERT INTO meta VALUES ('min_reader', 1);

-- The truth. Rows are only ever added; everything below `place` is derived from them.
CREATE TABLE event(
  id         BLOB PRIMARY KEY CHECK (length(id) = 16), -- UUIDv7
  device     BLOB NOT NULL,
  seq        INTEGER NOT NULL,  -- counts the events of a device; a hint, not unique: a restored backup reuses numbers
  at         INTEGER NOT NULL,  -- ms since 1970 UTC, as the clock said
  offset_min INTEGER NOT NULL,  -- local time minus UTC
  day        INTEGER NOT NULL,  -- the learner's study day, from 1970-01-01
  kind       TEXT NOT NULL,     -- review suspend resume bury waive open finish void, or a later program's
  v          INTEGER NOT NULL,  -- version of the kind's body
  card       TEXT,
  body       TEXT NOT NULL,     -- RON
  crc        INTEGER NOT NULL   -- CRC-32 of the other columns; the byte form is in row.rs
) STRICT, WITHOUT ROWID;

CREATE INDEX event_card ON event(card, at, id);
CREATE INDEX event_seq ON event(device, seq);

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN
  SELECT raise(ABORT, 'events are only ever added');
END;

CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN
  SELECT raise(ABORT, 'events are only ever added');
END;

-- Bookmarks. Not history: the last writer wins.
CREATE TABLE place(
  lesson       TEXT PRIMARY KEY,
  block        TEXT NOT NULL,
  "offset"     INTEGER NOT NULL, -- characters of the block before the place
  at           INTEGER NOT NULL, -- ms since 1970 UTC
  turn         INTEGER NOT NULL  -- the row written last has the highest, whatever the clock said
) STRICT, WITHOUT ROWID;

-- Derived from here on: may be emptied and rebuilt at any time.

CREATE TABLE voided(
  event BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The first seven columns after `card` are null together: before the first answer. `first`, `last`, `due` and
-- `buried_until` are study days.
CREATE TABLE card_state(
  card         TEXT PRIMARY KEY,
  stability    REAL,
  difficulty   REAL,
  "first"      INTEGER,
  "last"       INTEGER,
  due          INTEGER,
  fingerprint  INTEGER,
  rev          INTEGER,
  reviews      INTEGER NOT NULL,
  lapses       INTEGER NOT NULL,
  suspended    INTEGER NOT NULL,
  buried_until INTEGER,
  waived       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_state(
  lesson    TEXT PRIMARY KEY,
  opened    INTEGER,          -- ms of the newest opening that was not taken back, and the event that says so
  opened_by BLOB,
  finished  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
