# Home.

home-title = Rabfak
home-due = { $due } to review     { $new } new
home-minutes = about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
home-nothing-due = Nothing is due. Read on, or come back tomorrow.
home-no-course = There is no course here. rabfak --lessons DIR finds those in a folder.
home-first-steps = New here? The course “First steps” shows the keys: { $key }

home-review = Review
home-quiz = Quiz
home-drill = Drill a class
home-glossary = Glossary
home-find = Search
home-begin = Begin: { $number } · { $title }
home-read-on = Read on: { $number } · { $title }
home-read-on-in = Read on: { $number } · { $title }, “{ $section }”

home-lessons-done = { $done } of { $all ->
    [one] { $all } lesson
   *[other] { $all } lessons
}
home-recall = recall { $percent } %
home-new = new
home-lesson-done = Done: read to its end, and every question answered.
home-lesson-begun = Begun.
home-lesson-recall = You would recall { $percent } % of it today.
home-lesson-new = Not begun yet.

home-days = Next days
home-also-open = Also open in another window: both save to the same place.
home-at-a-glance = The course: { $timeline } timeline, { $register } index of people and dates.
