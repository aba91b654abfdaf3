SELECT coalesce(
  (SELECT lesson FROM place ORDER BY turn DESC LIMIT 1),
  (SELECT lesson FROM lesson_state WHERE opened IS NOT NULL ORDER BY opened DESC, opened_by DESC LIMIT 1))
