# A review.

review-title = Review
review-progress = { $at } of { $of } · { $minutes } min left
review-once-more = once more
review-from-glossary = Glossary · { $course }
review-from-lesson = Lesson { $number } · { $course }
review-first-met = first met in { $number } · { $title }
review-answered-in = answered in { $number } · { $title }

review-nothing = Nothing to review.
review-done = Done: { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}, all saved.
review-tomorrow = Tomorrow: { $count ->
    [one] { $count } card
   *[other] { $count } cards
}.
review-more = { $count ->
    [one] { $count } card
   *[other] { $count } cards
} more can be asked today: q goes back, r begins again.
review-back = q goes back; new cards come tomorrow, or with the next lesson.
