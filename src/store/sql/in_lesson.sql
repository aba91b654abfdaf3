-- The columns of a slip, then those of what is known of its card. By the lesson's own index: left to itself, SQLite goes
-- through the whole shelf.
SELECT slip.card, slip.note, slip.lesson, slip.passage, slip.term, slip.kind, slip.rev, slip.scheduled,
       known.card, stability, difficulty, "first", "last", known.due, fingerprint, known.rev,
       reviews, lapses, suspended, buried_until, waived
FROM slip INDEXED BY slip_lesson LEFT JOIN card_state AS known ON known.card = slip.card
WHERE slip.lesson = ?2 AND slip.shelf = ?1 AND slip.term IS NULL
