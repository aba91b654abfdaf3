# The reader: a lesson as a page.

reader-how-far = { $percent } % · { $minutes } min
reader-end = End of the lesson.  L next: { $number } · { $title }
reader-end-of-the-last = End of the last lesson.  r reviews what is due, q goes back.
reader-taken-back = Taken back: the question is open again.

reader-measure = Lines of { $columns } columns.
reader-measure-too-wide = Lines of { $columns } columns; this screen has room for { $room }.
reader-even = An even right edge, where one more space in each gap is enough.
reader-ragged = A ragged right edge.
reader-not-hyphenated = The edge stays ragged: words of this lesson's language cannot be divided.

reader-term = Term
reader-source = Source
reader-note = Note
reader-link = Link
reader-no-term = The glossary has no term { $term }.

contents-title = Contents
contents-nothing-due = Nothing is due under this heading.
contents-due = { $count ->
    [one] { $count } card is due
   *[other] { $count } cards are due
}
contents-weak = { $count ->
    [one] { $count } is weak: likely to be forgotten
   *[other] { $count } are weak: likely to be forgotten
}

steps-tried = { $tried } of { $all ->
    [one] { $all } step
   *[other] { $all } steps
} tried.
steps-now-on = (now on: { $keys })
steps-no-key = (now on no key)

marks-title = Marks
marks-ask-first = Mark this place with a letter.
marks-ask = Mark this place with a letter. In use: { $letters }
marks-go = Go to a mark: { $letters }   ' lists them.
marks-none = No place is marked yet: m and a letter mark one.
marks-no-such = No place is marked { $letter }.
marks-set = Marked { $letter }.
marks-moved = Marked { $letter }, no longer at “{ $snippet }”: u takes it back.
marks-taken-back = The mark { $letter } is as it was before.

behind-title = Notes and sources
behind-none = This lesson has no notes and cites no sources.
behind-no-figure = No drawing that can be shown as a table is in sight.
behind-no-source = No quotation or figure with a source is in sight.

idle-search = No search yet: { $key } begins one.
idle-back = No jump to go back from yet.
idle-forward = Nothing to go forward to: you have not gone back.
idle-last-lesson = This is the last lesson.
idle-first-lesson = This is the first lesson.
idle-marked = No term is marked: { $key } marks the next one.
idle-questions = No question is open in this lesson.
idle-aside = No question was silenced or passed over here.
idle-undo = Nothing to take back yet.
idle-links = This lesson has no terms, notes or sources to mark.

guess-title = Your guess
guess-given = The first value is given; the others are yours.
guess-mine = your guess
guess-truth = in truth
guess-hint = { $guess } guess first · { $show } see it now
guess-off = Your guess is off by { $mean } on average, most at { $name }: by { $most }.
guess-none = No figure to be guessed is in sight.
