INSERT INTO card_state(
  card, stability, difficulty, "first", "last", due, fingerprint, rev,
  reviews, lapses, suspended, buried_until, waived)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT(card) DO UPDATE SET
  stability = ?2, difficulty = ?3, "first" = ?4, "last" = ?5, due = ?6, fingerprint = ?7, rev = ?8,
  reviews = ?9, lapses = ?10, suspended = ?11, buried_until = ?12, waived = ?13
