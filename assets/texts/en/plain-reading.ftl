# Plain mode: a lesson, its stops, its figures.

plain-lesson = Lesson { $number }, { $title }

plain-reading-none = There is no lesson to read.
plain-reading-closed = Lesson { $number } cannot be opened: { $error }
plain-reading-begin = { $lesson }. { $count ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
}. Enter reads on, ? for help, q to stop.
plain-reading-on = Going on from paragraph { $at } of { $all }; type 1 to begin at the beginning.
plain-reading-help =
    Enter reads the next paragraph.
    A number goes to that paragraph; b goes back one; r 5 reads five on.
    c names the sections of the lesson.
    t names the terms here; term and a word tells one.
    s names the sources here.
    n tells the notes mentioned here; n 2 tells note 2.
    write and some words writes a note of your own on the paragraph; erase takes it away.
    a answers what was passed over at this stop.
    u takes back the last answer of the stop just left.
    q stops.
plain-reading-numbers = The paragraphs have numbers from 1 to { $count }.
plain-reading-run = Type r and how many paragraphs to read on, such as r 5.
plain-reading-place-not-saved = Your place is not saved: { $error }
plain-reading-stopped = Stopped at paragraph { $at } of { $all }.
plain-reading-end = End of Lesson { $number }, { $title }.
plain-reading-next = Next: lesson { $number }, { $title }: { $from ->
    [menu] read { $name }
   *[shell] rabfak --plain read { $name }
}
plain-reading-all-read = No lesson is left to read. To answer what is due: { $from ->
    [menu] review
   *[shell] rabfak --plain review
}.

plain-terms-none = No terms here.
plain-terms-here = Terms: { $list }.
plain-terms-help = A number tells the meaning, Enter goes back to the text.
plain-terms-numbers = The terms have numbers from 1 to { $count }.

plain-stop = Stop.
plain-stop-with = Stop: { $parts }.
plain-stop-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
plain-stop-again = { $count } asked again
plain-stop-answered = { $count } answered today
plain-stop-passed = { $count } passed over
plain-stop-seen = { $count } thought over
plain-stop-off = { $count } put off
plain-stop-none-over = Nothing is passed over here.
plain-stop-offer = { $count } passed over. Type a to answer { $count ->
    [one] it
   *[other] them
}.
plain-stop-offer-seen = { $count } thought over. Type a to see { $count ->
    [one] it
   *[other] them
} again.

plain-list = List:
plain-table = Table:
plain-table-by = Table, by { $name }:
plain-table-empty = empty
plain-verbatim = As written:
plain-aside = Aside:
plain-aside-end = End of the aside.
plain-quotation = Quotation: { $words }
plain-source = Source: { $source }
plain-footnote = Note { $number }: { $words }
plain-footnote-mark = (note { $number })
plain-note-hint = Type n { $number } to hear the note.
plain-notes-none-in-lesson = This lesson has no notes.
plain-notes-none-here = No notes are mentioned here.
plain-notes-numbers = The notes of this lesson have numbers from 1 to { $count }.
plain-notes-none = No notes yet. To write one, read a lesson with rabfak --plain read, and at a paragraph type write and your words.
plain-own-note = Your note: { $words }
plain-write-how = Type write and the words of your note, at the paragraph that it is about.
plain-erased = Your note is taken away. Saved.
plain-erase-none = You have written no note here.

plain-figure-bar = Bar chart
plain-figure-grouped = Grouped bar chart
plain-figure-stacked = Stacked bar chart
plain-figure-tree = Tree
plain-figure-line = Line chart
plain-figure-timeline = Timeline
plain-figure-table = Figure
plain-figure-below = Under { $name }: { $below }.
plain-figure-events = Events

plain-trend-level = unchanged
plain-trend-rising = rising
plain-trend-falling = falling
plain-trend-peak = rising to { $at }, then falling
plain-trend-valley = falling to { $at }, then rising
plain-trend-mixed = up and down, highest in { $highest }, lowest in { $lowest }

plain-heading = { $level ->
    [1] Title
    [2] Section
   *[other] Subsection
}: { $words }
plain-sources-none = No sources are named here.
plain-contents-help = A number goes there; Enter reads on.
plain-contents-none = This lesson has no sections.

plain-step = On the screens: { $words }
plain-step-read-on = In plain lines: Enter.
plain-step-back = In plain lines: b, or the number of a paragraph.
plain-step-terms = In plain lines: t names the terms, and a number tells one.
plain-step-term = In plain lines: term and the word.
plain-step-contents = In plain lines: c.
plain-step-sources = In plain lines: s.
plain-step-note = In plain lines: write and your words.
plain-step-find = In plain lines: q to leave the lesson, then rabfak find and the word.
plain-step-help = In plain lines: ?
plain-step-review = In plain lines: q to leave the lesson, then rabfak --plain review.
plain-step-answer = In plain lines the questions of the text come by themselves.
plain-step-waive = In plain lines: s at a question.
plain-step-suspend = In plain lines: ! at a question.
plain-step-resume = In plain lines: a after a stop asks again what was passed over there.
plain-step-undo = In plain lines: u, at the question or after it.

plain-guess-begin = { $count ->
    [one] Guess first: one value. Enter tells it.
   *[other] Guess first: { $count } values, one after the other. Enter tells them.
}
plain-guess-unclear = Type a number, such as 25, or press Enter to be told.
plain-guess-mine = You guessed. { $values }.
