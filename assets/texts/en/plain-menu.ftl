# Plain mode: the menu, what is due, a term.

plain-due-counts = { $due } due, { $new } new
plain-due-sentence = { $due } due, { $new } new, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
plain-due-begin = Begin with: rabfak review
plain-due-nothing = Nothing is due.
plain-due-next = Next: { $count ->
    [one] { $count } card
   *[other] { $count } cards
} on { $date }.
plain-due-read = To read on: Lesson { $number }, { $title }. Type read, or rabfak read.

plain-menu-help = Type review, read, read and a lesson's number, lessons, courses, course and its number, terms, term and a word, ? for this line, or q to stop.
plain-menu-no-lesson = There is no lesson { $which }. Type lessons to hear which there are.
plain-menu-no-course = There is no course { $which }. Type courses to hear which there are.
plain-menu-no-courses = There is no course.
plain-menu-which-course = Type course and its number. Type courses to hear which there are.
plain-menu-none-chosen = No course is chosen.
plain-menu-studied = This one is being studied.
plain-menu-finished = Finished.
plain-menu-begun = Begun.

plain-term-pointer = { $from }: see { $to }.
plain-term-none = No term is called "{ $word }".
plain-term-near = Spelled like it: { $terms }.
plain-term-all = To hear all terms, type terms in the menu of rabfak --plain.
plain-term-course = In the course { $title }:
plain-term-expands = Stands for: { $words }.
plain-term-see = See: { $terms }.
plain-term-see-on = { $name } (from there { $terms })
plain-term-new = You have not been asked it yet.
plain-term-due = You would recall it today with { $percent } %, due today.
plain-term-next = You would recall it today with { $percent } %, next on { $date }.
