# What the keys do: `key-<context>-<action>`; the attribute `footer` is the same in a word or two, where it belongs there.

context-grade = Grading yourself
context-hidden = Thinking before the choices
context-choice = Choosing an answer
context-ticks = Ticking answers
context-truth = True or false
context-typing = Typing an answer
context-telling = Writing down what you remember
context-left-field = An answer that you stopped typing
context-order = Putting in order
context-pairs = Finding pairs
context-judged = After an answer
context-front = Recalling an answer
context-first = A guess before reading
context-stop = A question in the text
context-reader = Reading
context-letter = Naming a mark: any letter, or
context-contents = Contents of a lesson
context-review = Review
context-quiz = Quiz
context-quiz-setup = Setting a quiz up
context-quiz-result = After a quiz
context-term = A term in full
context-home = Home
context-done = After a review
context-page = A text over the page
context-glossary = The glossary
context-timeline = The timeline
context-register = The index
context-writing = Writing a note
context-notes = Your notes
context-find = Finding
context-search = Searching the lesson
context-list = Lists
context-global = Everywhere

key-front-answer = show the answer
    .footer = show the answer

key-grade-again = again: I did not know it
    .footer = again
key-grade-hard = hard: with difficulty
    .footer = hard
key-grade-good = good: I knew it
    .footer = good
key-grade-easy = easy: at once
    .footer = easy

key-hidden-uncover = show the choices
    .footer = show the choices
key-hidden-think-first = show choices at once from now on
    .footer = always show

key-choice-pick = choose { $key }
key-choice-submit = choose the marked answer
    .footer = choose, or its letter
key-choice-down = mark the next answer
key-choice-up = mark the answer before
key-choice-think-first = hide choices until you have thought
    .footer = think first

key-ticks-toggle = tick or untick
    .footer = tick
key-ticks-pick = tick { $key }
    .footer = … tick
key-ticks-submit = hand in
    .footer = hand in
key-ticks-down = next
key-ticks-up = before
key-ticks-think-first = hide choices until you have thought
    .footer = think first

key-truth-true = true
    .footer = true
key-truth-false = false
    .footer = false

key-typing-submit = hand in; nothing typed means: show me
    .footer = hand in
key-typing-leave-field = leave the field: then letters are keys
    .footer = leave the field

key-telling-submit = compare with the points; nothing need be written
    .footer = compare
key-telling-new-line = begin a new line
    .footer = new line
key-telling-leave-field = leave the field: then letters are keys
    .footer = leave the field

key-left-field-type-on = type on
    .footer = type on

key-order-toggle = pick the line up, or put it down
    .footer = pick up, put down
key-order-down = down, with the line if it is picked up
key-order-up = up, with the line if it is picked up
key-order-submit = hand in
    .footer = hand in

key-pairs-pick = put { $key } to the marked line
    .footer = … put to the line
key-pairs-down = next line
key-pairs-up = line before
key-pairs-submit = hand in
    .footer = hand in

key-judged-go-on = go on
    .footer = go on
key-judged-undo = take back the answer
    .footer = undo
key-judged-count-wrong = count a close answer as wrong
    .footer = count it wrong

key-first-back = read at once, without a guess
    .footer = read at once

key-stop-answer = answer the question
    .footer = answer
key-stop-waive = not now: pass it over
    .footer = not now
key-stop-suspend = never ask this
    .footer = never ask
key-stop-undo = take back the last answer
    .footer = undo

key-review-page-down = more of a long card
    .footer = more
key-review-page-up = back in a long card
key-review-undo = take back the last answer
    .footer = undo
key-review-passage = read the passage that answers it
    .footer = passage
key-review-bury = not today
    .footer = not today
key-review-suspend = never ask this again
    .footer = never ask

key-quiz-page-down = more of a long card
    .footer = more
key-quiz-page-up = back in a long card
key-quiz-undo = take back the last answer
    .footer = undo
key-quiz-passage = read the passage that answers it
    .footer = passage
key-quiz-waive = not now: on to the next question
    .footer = not now
key-quiz-suspend = never ask this again
    .footer = never ask

key-quiz-setup-submit = begin
    .footer = begin
key-quiz-setup-toggle = tick or untick the lesson, or change what is marked
    .footer = tick, change
key-quiz-setup-more = more questions
    .footer = more
key-quiz-setup-fewer = fewer questions
    .footer = fewer
key-quiz-setup-tick-all = tick all lessons, or none
    .footer = all

key-quiz-result-go-on = go on with the quiz where it was left
    .footer = go on
key-quiz-result-passage = read the passage that answers it
    .footer = passage
key-quiz-result-again = another round of what was missed
    .footer = once more
key-quiz-result-undo = take back the last answer
    .footer = undo

key-term-next-link = next of the terms to see
    .footer = next term
key-term-previous-link = term before
key-term-choose = go to the marked term
    .footer = go to it
key-term-jump-back = back to the term before, or to the text
    .footer = back
key-term-copy = copy the entry with its source
    .footer = copy
key-term-page-down = more of a long entry
    .footer = more
key-term-page-up = back in a long entry
key-term-resume = ask its suspended cards again

key-home-review = review what is due
    .footer = review
key-home-choose = open what is marked
    .footer = open
key-home-glossary = the glossary
    .footer = glossary
key-home-notes = your notes
key-home-find = find in everything
    .footer = find
key-home-quiz = quiz yourself
    .footer = quiz
key-home-courses = choose a course
    .footer = courses
key-home-back = leave
    .footer = leave

key-reader-page-down = a page on
    .footer = page
key-reader-next-link = next term, source or note
    .footer = next term
key-reader-previous-link = term, source or note before
key-reader-entry = the marked term in full
    .footer = more
key-reader-next-hit = next place that was found
    .footer = next found
key-reader-previous-hit = place found before
key-reader-search = search the lesson
    .footer = search
key-reader-next-stop = next open question
    .footer = question
key-reader-write-note = write a note on the first passage in sight
    .footer = note
key-reader-notes = your notes
key-reader-contents = contents of the lesson
    .footer = contents
key-reader-jump-back = back to where a jump began
    .footer = back
key-reader-undo = take back the last answer
    .footer = undo
key-reader-copy = copy what is marked, else the paragraph at the top, with its source
key-reader-edit = edit the lesson in $VISUAL or $EDITOR
key-reader-page-up = a page back
key-reader-down = a line on
key-reader-up = a line back
key-reader-half-down = half a page on
key-reader-half-up = half a page back
key-reader-paragraph-down = next paragraph
key-reader-paragraph-up = paragraph before
key-reader-heading-down = next heading
key-reader-heading-up = heading before
key-reader-top = beginning of the lesson
key-reader-bottom = end of the lesson
key-reader-next-lesson = next lesson
key-reader-previous-lesson = lesson before
key-reader-jump-forward = forward again (Ctrl-i is Tab to a terminal)
key-reader-table = figure as a table, or drawn again
    .footer = table
key-reader-set-mark = mark this place with a letter
key-reader-go-to-mark = go to a marked place; twice: list the marks
key-reader-sources = notes and sources of the lesson
key-reader-source = source of the quotation or figure in sight
key-reader-narrower = shorter lines
key-reader-wider = longer lines
key-reader-usual-measure = lines of the usual length
key-reader-justify = an even right edge, or a ragged one
key-reader-resume = ask again what was silenced or passed over here
    .footer = ask again
key-reader-review = review what is due

key-letter-marks = list the marks

key-contents-contents = put the contents away
    .footer = put away

key-done-undo = take back the last answer
    .footer = undo

key-page-page-down = a page on
    .footer = more
key-page-page-up = a page back
key-page-down = a line on
key-page-up = a line back
key-page-back = close

key-find-choose = go there
    .footer = go there
key-find-down = next
    .footer = next
key-find-up = before
key-find-next-link = next kind of result
    .footer = next kind
key-find-page-down = a page on
key-find-page-up = a page back
key-find-back = back
    .footer = back

key-search-submit = keep what was found
    .footer = keep
key-search-back = drop it, back to where it began
    .footer = drop it
key-search-next-hit = next place
    .footer = next
key-search-previous-hit = place before

key-glossary-choose = the entry in full
    .footer = in full
key-glossary-filter = filter the terms
    .footer = filter
key-glossary-review = review the cards of the marked term
    .footer = review it
key-glossary-review-all = review the cards of all terms that the filter leaves
    .footer = review these
key-glossary-heading-down = next letter
    .footer = next letter
key-glossary-heading-up = letter before
key-glossary-other-script = order by the other script
    .footer = other script

key-writing-submit = save; Alt-Enter begins a new line, an emptied note is taken back
    .footer = save
key-writing-back = leave
    .footer = leave

key-notes-choose = go to the passage
    .footer = go there
key-notes-write-note = write over the marked note
    .footer = change

key-list-choose = take what is marked
    .footer = choose
key-list-down = next
key-list-up = before
key-list-top = first
key-list-bottom = last
key-list-page-down = a page on
key-list-page-up = a page back

key-global-help = all keys
    .footer = all keys
key-global-find = find in everything
key-global-go-to = go to a lesson, term or heading by name
key-global-glossary = the glossary
key-global-back = back
    .footer = back
key-global-quit = leave; everything is saved
key-global-next-theme = the next theme
key-global-zen = the page only, or everything around it

key-home-timeline = the timeline of the course
key-home-register = the index: people, institutions, dates
key-timeline-choose = the passage that tells of it
    .footer = passage
key-timeline-next-link = next lane
    .footer = lane
key-timeline-previous-link = lane before
key-timeline-filter = filter the events
    .footer = filter
key-timeline-table = the list alone, or with the lanes
    .footer = list
key-register-choose = the passages that name it
    .footer = passages
key-register-next-link = next section
    .footer = section
key-register-previous-link = section before
key-register-filter = filter the entries
    .footer = filter
key-global-timeline = the timeline of the course
key-global-register = the index of the course
