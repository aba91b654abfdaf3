INSERT OR IGNORE INTO slip(shelf, card, note, lesson, passage, term, kind, rev, scheduled, turn)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
