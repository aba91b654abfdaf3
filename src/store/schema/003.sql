-- Format 3: an index of the courses, so that no lesson need be read to begin. Derived from files and from the tables
-- above: may be emptied and made anew at any time.

-- An older program would not keep the slips true to the states that it writes.
UPDATE meta SET value = 3 WHERE key = 'min_reader';

-- A folder that courses were looked for in. A root without courses has a row too: it need not be looked through again.
CREATE TABLE root(
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  problems TEXT NOT NULL        -- what keeps courses in it from being read, a line each
) STRICT;

CREATE TABLE shelf(
  id     INTEGER PRIMARY KEY,
  root   INTEGER NOT NULL REFERENCES root ON DELETE CASCADE,
  folder TEXT NOT NULL,
  turn   INTEGER NOT NULL,      -- in the order in which the courses were found
  course TEXT NOT NULL,
  stamp  INTEGER NOT NULL,      -- of all files but prose
  body   BLOB NOT NULL,         -- for the reader of courses; not looked into here
  UNIQUE (root, folder)
) STRICT;

CREATE TABLE sheet(
  shelf   INTEGER NOT NULL REFERENCES shelf ON DELETE CASCADE,
  lesson  TEXT NOT NULL,
  stamp   INTEGER NOT NULL,     -- of its prose
  problem TEXT,                 -- what keeps it from being read
  PRIMARY KEY (shelf, lesson)
) STRICT, WITHOUT ROWID;

CREATE INDEX sheet_problem ON sheet(shelf) WHERE problem IS NOT NULL;

CREATE TABLE section(
  shelf   INTEGER NOT NULL,
  lesson  TEXT NOT NULL,
  heading TEXT NOT NULL,
  words   TEXT NOT NULL,
  PRIMARY KEY (shelf, lesson, heading),
  FOREIGN KEY (shelf, lesson) REFERENCES sheet ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- A card without its text. The last two columns follow from the row, card_state and lesson_state; the rule is in
-- sql/settle_slips.sql.
CREATE TABLE slip(
  id        INTEGER PRIMARY KEY,
  shelf     INTEGER NOT NULL REFERENCES shelf ON DELETE CASCADE,
  card      TEXT NOT NULL,
  note      TEXT NOT NULL,
  lesson    TEXT,               -- that it stands in, or that introduces its term
  passage   TEXT,               -- null for the cards of terms
  term      TEXT,               -- null for the cards of lessons
  kind      TEXT NOT NULL,
  rev       INTEGER NOT NULL,
  scheduled INTEGER NOT NULL,
  turn      INTEGER NOT NULL,   -- in the order of the course
  due       INTEGER,            -- the study day from which it is asked again; null if never answered, or not to be
  rank      INTEGER             -- of a new card: how soon it comes, 0 first, 3 when its lesson is finished; else null
) STRICT;

CREATE INDEX slip_turn ON slip(shelf, turn);
CREATE UNIQUE INDEX slip_card ON slip(card, shelf);
CREATE INDEX slip_lesson ON slip(lesson, shelf);
CREATE INDEX slip_term ON slip(shelf, term) WHERE term IS NOT NULL;
CREATE INDEX slip_note ON slip(note);
CREATE INDEX slip_due ON slip(due, shelf) WHERE due IS NOT NULL;
CREATE INDEX slip_rank ON slip(shelf, rank, turn) WHERE rank IS NOT NULL;

-- Which cards were answered on a day, to count those introduced.
CREATE INDEX card_last ON card_state("last") WHERE "last" IS NOT NULL;
