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

plain-menu-begin = Type review, read, ? to hear all that can be typed, or q to stop.
plain-menu-help =
    review asks what is due.
    read goes on with the lesson begun last; read 3 reads lesson 3.
    quiz asks about the lessons that were begun; quiz 3 about lesson 3.
    lessons names the lessons.
    courses names the courses; course 2 turns to course 2.
    terms names the terms; term and a word tells one.
    sources names the works that the course cites; sources 2 tells of work 2.
    find and some words finds them in everything.
    timeline tells what happened when.
    index names people, institutions and dates; index and a name its passages.
    q stops.
plain-menu-number = To read lesson { $number }, type read { $number }.
plain-unknown = "{ $word }" means nothing here. Type ? to hear what can be typed.
plain-unknown-nearest = "{ $word }" means nothing here. Did you mean { $nearest }?
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

plain-more = { $said } of { $all }. Enter for more, q to stop.
