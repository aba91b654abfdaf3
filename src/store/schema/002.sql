-- Format 2: what the learner set and marked. Run once, inside the transaction of schema.rs; never edited after a release.
-- Programs of format 1 may go on using the file: they leave these tables alone.

-- How the learner likes to read, and how fast. Not history: the last writer wins.
CREATE TABLE preference(
  name  TEXT PRIMARY KEY, -- measure justify rail pace, or a later program's
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Places that the learner gave a letter, one for each letter of a course.
CREATE TABLE mark(
  course   TEXT NOT NULL,
  letter   TEXT NOT NULL,
  lesson   TEXT NOT NULL,
  block    TEXT NOT NULL,
  "offset" INTEGER NOT NULL, -- characters of the block before the place
  snippet  TEXT NOT NULL,    -- words that stood there
  at       INTEGER NOT NULL, -- ms since 1970 UTC
  PRIMARY KEY (course, letter)
) STRICT, WITHOUT ROWID;
