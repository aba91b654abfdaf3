UPDATE slip SET turn = turn % ?4 + ?3
WHERE lesson = ?2 AND shelf = ?1 AND term IS NULL AND turn - turn % ?4 <> ?3
