-- `due` as in Slip::due, `rank` as in session::rank; a condition follows.
UPDATE slip SET
  due = (
    SELECT max(CASE WHEN known.rev < slip.rev THEN -2147483648 ELSE known.due END,
               coalesce(known.buried_until, -2147483648))
    FROM card_state AS known
    WHERE known.card = slip.card AND slip.scheduled AND known.due IS NOT NULL AND NOT known.suspended),
  rank = CASE
    WHEN NOT scheduled THEN NULL
    WHEN EXISTS (
      SELECT 1 FROM card_state AS known
      WHERE known.card = slip.card AND (known.due IS NOT NULL OR known.suspended)) THEN NULL
    WHEN term IS NULL THEN
      iif(EXISTS (SELECT 1 FROM lesson_state AS l WHERE l.lesson = slip.lesson AND l.finished), 0, 3)
    ELSE
      iif(EXISTS (SELECT 1 FROM lesson_state AS l WHERE l.lesson = slip.lesson AND l.opened IS NOT NULL), 1, 2)
  END
