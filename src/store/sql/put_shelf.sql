INSERT INTO shelf(root, folder, turn, course, stamp, body) VALUES (?1, ?2, 0, ?3, ?4, ?5)
ON CONFLICT(root, folder) DO UPDATE SET course = ?3, stamp = ?4, body = ?5
RETURNING id
