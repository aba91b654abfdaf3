SELECT letter, lesson, block, "offset", snippet FROM mark ORDER BY course, letter
