INSERT OR REPLACE INTO mark(course, letter, lesson, block, "offset", snippet, at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
