INSERT INTO place(lesson, block, "offset", at, turn)
VALUES (?1, ?2, ?3, ?4, (SELECT coalesce(max(turn), 0) + 1 FROM place))
ON CONFLICT(lesson) DO UPDATE SET
  block = excluded.block, "offset" = excluded."offset", at = excluded.at, turn = excluded.turn
