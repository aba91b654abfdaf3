INSERT INTO event(id, device, seq, at, offset_min, day, kind, v, card, body, crc)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
